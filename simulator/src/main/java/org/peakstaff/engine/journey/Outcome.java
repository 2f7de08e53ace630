package org.peakstaff.engine.journey;

/** What became of a contact. */
public enum Outcome {
  /** An agent has handled it to the end. */
  HANDLED("handled"),
  /** An agent has handled it and passed it on; what follows is a contact of its own. */
  PASSED_ON("passed-on"),
  /** The customer had to wait, and would not. */
  BALKED("balked"),
  /** The customer has waited long enough. */
  ABANDONED("abandoned"),
  /** The customer has left a chat without a sign. */
  ABANDONED_SILENTLY("abandoned-silently"),
  /** The customer has left a message. */
  MESSAGE("message"),
  /** The customer was called back in vain, as often as calls are made. */
  NOT_REACHED("not-reached"),
  /** It came outside the hours. */
  CLOSED("closed"),
  /** It found no place. */
  BLOCKED("blocked"),
  /** It still waited when the hours ended. */
  SENT_AWAY("sent-away"),
  /** It still waited when all had ended. */
  WAITING("waiting"),
  /** Self-service has settled it. */
  SELF_SERVED("self-served"),
  /** Self-service has not settled it, and the customer comes back later. */
  BOUNCED("bounced"),
  /** The customer has left self-service for good. */
  LEFT_SELF_SERVICE("left-self-service"),
  /** Self-service has passed it on after the horizon. */
  BEYOND_HORIZON("beyond-horizon");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  /**
   * The name in traces.
   *
   * @return for example {@code self-served}
   */
  public String id() {
    return id;
  }
}
