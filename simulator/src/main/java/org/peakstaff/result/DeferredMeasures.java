package org.peakstaff.result;

import org.jspecify.annotations.Nullable;

/**
 * How deferred work fares. All but backlog and oldest leave the opening backlog out.
 *
 * @param completedWithinTarget completed when due / (completed + overdue), null without a target;
 *     contacts open and not yet due are left out
 * @param timeToComplete mean time from first queue entry to completion, seconds
 * @param openTimeToComplete the same within opening hours, seconds; null where targets count all
 *     time
 * @param responseTime mean time from first queue entry to the first answer, of an agent or
 *     automatic, seconds
 * @param backlog contacts open at the end of the stretch, those in hand included; over several
 *     types their sum
 * @param oldest age of the oldest contact that waits then, seconds, 0 when none does; over several
 *     types the largest
 * @param opening how the opening backlog fares, null without one and but in totals
 */
public record DeferredMeasures(
    @Nullable Estimate completedWithinTarget,
    Estimate timeToComplete,
    @Nullable Estimate openTimeToComplete,
    Estimate responseTime,
    Estimate backlog,
    Estimate oldest,
    @Nullable OpeningBacklog opening) {
  /**
   * The contacts that waited when the horizon began.
   *
   * @param contacts their number
   * @param completed of them completed, per replication
   * @param completedWithin of them completed when due, per replication; null without a target
   * @param completedWithinTarget completed when due / (completed + overdue), null without a target
   * @param timeToComplete mean time from first queue entry to completion, seconds
   * @param openTimeToComplete the same within opening hours, every hour before the horizon open,
   *     seconds; null where targets count all time
   */
  public record OpeningBacklog(
      Estimate contacts,
      Estimate completed,
      @Nullable Estimate completedWithin,
      @Nullable Estimate completedWithinTarget,
      Estimate timeToComplete,
      @Nullable Estimate openTimeToComplete) {}
}
