package org.peakstaff.planner.erlang;

/** What a requirement is bound by: without it, fewer agents would do. */
public enum Binding {
  /** The service level. */
  SERVICE_LEVEL("serviceLevel"),
  /** The mean wait of the answered. */
  AVERAGE_SPEED_OF_ANSWER("averageSpeedOfAnswer"),
  /** The share that abandons. */
  ABANDONMENT("abandonment"),
  /** The cap on occupancy. */
  OCCUPANCY("occupancy"),
  /** The share that waits. */
  WAITING("pWait"),
  /** The share turned away for want of a place. */
  BLOCKING("blocking"),
  /** Without abandonment, the queue must not grow for ever: more agents than erlangs. */
  STABILITY("stability"),
  /** The stated minimum, or the one agent without whom nobody is served. */
  MINIMUM_AGENTS("minimumAgents");

  private final String id;

  Binding(String id) {
    this.id = id;
  }

  /**
   * The name used in files and results.
   *
   * @return for example {@code serviceLevel}
   */
  public String id() {
    return id;
  }
}
