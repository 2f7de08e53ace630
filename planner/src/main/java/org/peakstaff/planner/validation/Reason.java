package org.peakstaff.planner.validation;

/** Likely reasons for a miss, in the order in which they are looked for. */
public enum Reason {
  /** More or fewer contacts than expected. */
  VOLUME_LEVEL("the level of the volumes"),
  /** Contacts come at other times, or days differ more. */
  VOLUME_SHAPE("the shape of the day, or more variation than the busyness allows"),
  /** Contacts last longer or shorter. */
  HANDLE_TIME("the handle times"),
  /** Some types better and others worse. */
  PRIORITY("who is served first: priorities, ranks or head starts"),
  /** Fewer agents were there for contacts than the scenario has. */
  FEWER_AGENTS("the staffing: fewer agents were free to take contacts than the scenario has"),
  /** More agents were there for contacts than the scenario has. */
  MORE_AGENTS("the staffing: more agents were free to take contacts than the scenario has"),
  /** Customers wait as expected, but give up more or less often. */
  PATIENCE("the patience of customers"),
  /** Customers are served and give up as expected, but the waits differ. */
  WAITS("how waits are counted, or the order within the queue"),
  /** Waits are as expected, but the share within the threshold is not. */
  THRESHOLD("the answer threshold that the history counts by"),
  /** The periods agree, single intervals do not. */
  SPREAD("single intervals, the periods agree: the shape of the day, of volumes or of staff");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /**
   * Whether it lies in the demand.
   *
   * @return true for volumes and handle times
   */
  public boolean isDemand() {
    return this == VOLUME_LEVEL || this == VOLUME_SHAPE || this == HANDLE_TIME;
  }

  /**
   * What it is, in words.
   *
   * @return a noun phrase
   */
  public String words() {
    return words;
  }
}
