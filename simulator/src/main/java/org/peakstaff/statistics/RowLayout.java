package org.peakstaff.statistics;

/**
 * Where each number of a replication lies in its row of longs.
 *
 * <p>A row holds, in this order: a cell of {@value #CONTACT_FIELDS} fields per contact type and
 * interval; a cell of {@value #GROUP_FIELDS} fields per agent group and interval, with one more
 * interval at the end for the drain after the horizon; the answered contacts per type and group; a
 * wait histogram per type and day; and the end of the drain. Where contacts have a life before and
 * beyond the queue there follow a cell of {@link Journey} fields per contact type and interval,
 * with one more interval at the end for the opening backlog, and a further cell per agent group and
 * interval. Times are ticks.
 */
public final class RowLayout {
  /** Contacts that came outside opening hours. */
  public static final int CLOSED = 11;

  /** Contacts offered. */
  public static final int OFFERED = 0;

  /** Contacts answered. */
  public static final int ANSWERED = 1;

  /** Answered within the threshold. */
  public static final int ANSWERED_WITHIN = 2;

  /** Sum of handle times of the answered. */
  public static final int HANDLE = 3;

  /** Sum of waits of the answered. */
  public static final int WAIT_ANSWERED = 4;

  /** Contacts not answered at once, balkers included. */
  public static final int DELAYED = 5;

  /** Waiting time falling inside the interval, whoever waits. */
  public static final int QUEUE = 6;

  /** Contacts abandoned, balkers included. */
  public static final int ABANDONED = 7;

  /** Abandoned within the threshold. */
  public static final int ABANDONED_WITHIN = 8;

  /** Abandoned within the short-abandon threshold. */
  public static final int ABANDONED_SHORT = 9;

  /** Sum of waits of the abandoned. */
  public static final int WAIT_ABANDONED = 10;

  /** Contacts cleared at close. */
  public static final int CLEARED = 12;

  /** Contacts still waiting when everything else has ended. */
  public static final int WAITING_AT_END = 13;

  /** Fields of a contact cell; a power of two, two cache lines, the busiest fields in the first. */
  public static final int CONTACT_FIELDS = 16;

  /** Busy agent time inside the interval, finishing agents included. */
  public static final int BUSY = 0;

  /** Staffed agent time inside the interval, finishing agents not included. */
  public static final int STAFFED = 1;

  /** Busy time of finishing agents inside the interval. */
  public static final int FINISHING = 2;

  /** Contacts taken inside the interval. */
  public static final int TAKEN = 3;

  /** Fields of a cell of {@link Journey} where there are neither callbacks nor responses. */
  public static final int PLAIN_JOURNEY_FIELDS = 32;

  /** Fields of a cell of {@link Journey}. */
  public static final int JOURNEY_FIELDS = 40;

  /** Contacts in hand x time, of groups whose agents may hold several. */
  public static final int SLOTS = 0;

  /** Work done by them: the integral of c(k) over the time with k contacts in work. */
  public static final int WORK = 1;

  /** Contacts put aside for others. */
  public static final int INTERRUPTIONS = 2;

  /** Fields of a group's further cell. */
  public static final int JOURNEY_GROUP_FIELDS = 4;

  /** Fields of a group cell. */
  public static final int GROUP_FIELDS = 4;

  private final int types;
  private final int groups;
  private final int intervals;
  private final int days;
  private final int groupStart;
  private final int pairStart;
  private final int histogramStart;
  private final int drainEnd;
  private final int journeyStart;
  private final int journeyGroupStart;
  private final int journeyFields;
  private final int length;

  private RowLayout(int types, int groups, int intervals, int days, int journeyFields) {
    this.types = types;
    this.groups = groups;
    this.intervals = intervals;
    this.days = days;
    long start = (long) types * intervals * CONTACT_FIELDS;
    groupStart = Math.toIntExact(start);
    pairStart = Math.toIntExact(start + (long) groups * (intervals + 1) * GROUP_FIELDS);
    histogramStart = Math.toIntExact(pairStart + (long) types * groups);
    drainEnd = Math.toIntExact(histogramStart + (long) types * days * WaitHistogram.BINS);
    journeyStart = drainEnd + 1;
    this.journeyFields = journeyFields;
    int more = journeyFields > 0 ? intervals + 1 : 0;
    long end = journeyStart + (long) types * more * journeyFields;
    journeyGroupStart = Math.toIntExact(end);
    length = Math.toIntExact(end + (long) groups * more * JOURNEY_GROUP_FIELDS);
  }

  /**
   * The layout for a scenario's dimensions.
   *
   * @param types number of contact types
   * @param groups number of agent groups
   * @param intervals number of intervals
   * @param days number of days
   * @return the layout
   * @throws ArithmeticException if a row would not fit an array
   */
  public static RowLayout of(int types, int groups, int intervals, int days) {
    return new RowLayout(types, groups, intervals, days, 0);
  }

  /**
   * The layout with room for what happens before and beyond the queue: the same, and at its end two
   * more blocks, without the fields of callbacks and responses.
   *
   * @param types number of contact types
   * @param groups number of agent groups
   * @param intervals number of intervals
   * @param days number of days
   * @return the layout
   * @throws ArithmeticException if a row would not fit an array
   */
  public static RowLayout withJourneys(int types, int groups, int intervals, int days) {
    return new RowLayout(types, groups, intervals, days, PLAIN_JOURNEY_FIELDS);
  }

  /**
   * The layout with room for what happens before and beyond the queue, callbacks and responses
   * included.
   *
   * @param types number of contact types
   * @param groups number of agent groups
   * @param intervals number of intervals
   * @param days number of days
   * @return the layout
   * @throws ArithmeticException if a row would not fit an array
   */
  public static RowLayout withAllJourneys(int types, int groups, int intervals, int days) {
    return new RowLayout(types, groups, intervals, days, JOURNEY_FIELDS);
  }

  /**
   * Whether there is room for what happens before and beyond the queue.
   *
   * @return false for a layout of queues alone
   */
  public boolean hasJourneys() {
    return length > journeyStart;
  }

  /**
   * The first field of a cell of {@link Journey}.
   *
   * @param type dense contact type
   * @param interval interval of arrival in the queue or in self-service; {@link #intervals()} is
   *     the opening backlog
   * @return an index into the row
   */
  public int journey(int type, int interval) {
    return journeyStart + (type * (intervals + 1) + interval) * journeyFields;
  }

  /**
   * The first field of a group's further cell: {@link #SLOTS} and those after.
   *
   * @param group dense agent group
   * @param interval interval of the clock; {@link #intervals()} is the drain
   * @return an index into the row
   */
  public int journeyGroup(int group, int interval) {
    return journeyGroupStart + (group * (intervals + 1) + interval) * JOURNEY_GROUP_FIELDS;
  }

  /**
   * The length of a row.
   *
   * @return number of longs
   */
  public int length() {
    return length;
  }

  /**
   * The first field of a contact cell.
   *
   * @param type dense contact type
   * @param interval interval of arrival
   * @return an index into the row
   */
  public int contact(int type, int interval) {
    return (type * intervals + interval) * CONTACT_FIELDS;
  }

  /**
   * The first field of a group cell.
   *
   * @param group dense agent group
   * @param interval interval of the clock; {@link #intervals()} is the drain
   * @return an index into the row
   */
  public int group(int group, int interval) {
    return groupStart + (group * (intervals + 1) + interval) * GROUP_FIELDS;
  }

  /**
   * Answered contacts of a type by a group.
   *
   * @param type dense contact type
   * @param group dense agent group
   * @return an index into the row
   */
  public int pair(int type, int group) {
    return pairStart + type * groups + group;
  }

  /**
   * The first bin of a wait histogram.
   *
   * @param type dense contact type
   * @param day day of arrival
   * @return an index into the row
   */
  public int histogram(int type, int day) {
    return histogramStart + (type * days + day) * WaitHistogram.BINS;
  }

  /**
   * The moment, in ticks, at which the last contact was done, or the end of the horizon if that is
   * later.
   *
   * @return an index into the row
   */
  public int drainEnd() {
    return drainEnd;
  }

  /**
   * Number of contact types.
   *
   * @return the number
   */
  public int types() {
    return types;
  }

  /**
   * Number of agent groups.
   *
   * @return the number
   */
  public int groups() {
    return groups;
  }

  /**
   * Number of intervals.
   *
   * @return the number
   */
  public int intervals() {
    return intervals;
  }

  /**
   * Number of days.
   *
   * @return the number
   */
  public int days() {
    return days;
  }
}
