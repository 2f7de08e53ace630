package org.peakstaff.engine.journey;

/**
 * What became of one contact of one replication. Moments are ticks since the start of the horizon,
 * {@link #NEVER} where there is none.
 *
 * @param came when it came to the center
 * @param order the order in which contacts came, from 0
 * @param type contact type as which it came
 * @param queue contact type in whose queue it came last, -1 for none
 * @param handle handle time before the group's factor in ticks, {@link #NEVER} when none was drawn
 * @param patience how long its customer would wait in ticks, {@link #NEVER} for ever or unknown
 * @param customer key of the customer: the same for all contacts of one
 * @param attempt 1 for the customer's first contact, 2 for the next, and so on
 * @param source the last door through which it came, such as {@code redial}
 * @param path self-service and queues it went through, joined by {@code >}
 * @param queued when it came to its queue
 * @param outcome what became of it
 * @param group agent group that began with it, -1 for none
 * @param agent number of that agent within the group, -1 for none
 * @param started when that agent began
 * @param ended when all was done, {@link #NEVER} for those who still waited
 * @param kept whether it was passed on with its arrival, and so is not offered again
 * @param callback whether the customer was to be called, and did not wait on the line
 * @param interval the interval it counts in, -1 for work that waited when the horizon began
 */
public record TracedContact(
    long came,
    long order,
    int type,
    int queue,
    long handle,
    long patience,
    long customer,
    int attempt,
    String source,
    String path,
    long queued,
    Outcome outcome,
    int group,
    int agent,
    long started,
    long ended,
    boolean kept,
    boolean callback,
    int interval) {
  /** No moment, no duration. */
  public static final long NEVER = Long.MAX_VALUE;

  /**
   * How long it waited in its queue.
   *
   * @return ticks until an agent began or it left, {@link #NEVER} when it came to none
   */
  public long waited() {
    return queued == NEVER ? NEVER : (started == NEVER ? ended : started) - queued;
  }
}
