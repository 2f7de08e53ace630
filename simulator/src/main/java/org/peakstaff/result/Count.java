package org.peakstaff.result;

/**
 * What is counted per contact type, attributed to the interval of arrival in the queue.
 *
 * <p>Identities: arrivals = offered + closed; offered = answered + abandoned + cleared +
 * waitingAtEnd.
 */
public enum Count {
  /** Contacts that came, whether open or not. */
  ARRIVALS("arrivals"),
  /** Contacts that came within opening hours. */
  OFFERED("offered"),
  /** Contacts that came outside opening hours. */
  CLOSED("closed"),
  /** Offered contacts that an agent took. */
  ANSWERED("answered"),
  /** Offered contacts whose customer left, balkers included. */
  ABANDONED("abandoned"),
  /** Abandoned within the type's short-abandon threshold, balkers included. */
  ABANDONED_SHORT("abandonedShort"),
  /** Waiting when the type closed, and sent away. */
  CLEARED("cleared"),
  /** Waiting when the simulation ended. */
  WAITING_AT_END("waitingAtEnd"),
  /** Answered within the type's service-level threshold. */
  ANSWERED_WITHIN("answeredWithin"),
  /** Abandoned within the type's service-level threshold, balkers included. */
  ABANDONED_WITHIN("abandonedWithin");

  private final String id;

  Count(String id) {
    this.id = id;
  }

  /**
   * The name used in results.
   *
   * @return for example {@code answeredWithin}
   */
  public String id() {
    return id;
  }
}
