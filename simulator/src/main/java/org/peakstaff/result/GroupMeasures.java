package org.peakstaff.result;

import org.jspecify.annotations.Nullable;

/**
 * The measures of an agent group, or of all groups together, over some stretch of time.
 *
 * @param occupancy busy / (busy + available), finishing agents on both sides
 * @param occupancyWithDrain the same up to the moment the last contact is done after the horizon;
 *     null but in totals
 * @param answered contacts taken, by the time they were taken; per replication
 * @param staffedHours agent hours staffed, absence and net shrinkage already out; per replication
 * @param overTimeHours agent hours worked by finishing agents after they should have left; per
 *     replication
 * @param concurrency what agents do who may hold several contacts, null for a group whose agents
 *     hold one
 * @param interruptions contacts put aside for others, per replication; null for a group without
 *     interruptible work
 */
public record GroupMeasures(
    Estimate occupancy,
    @Nullable Estimate occupancyWithDrain,
    Estimate answered,
    Estimate staffedHours,
    Estimate overTimeHours,
    @Nullable ConcurrencyMeasures concurrency,
    @Nullable Estimate interruptions) {
  /**
   * The measures of a group whose agents take one contact after the other.
   *
   * @param occupancy busy / (busy + available)
   * @param occupancyWithDrain the same with the drain, null but in totals
   * @param answered contacts taken, per replication
   * @param staffedHours agent hours staffed, per replication
   * @param overTimeHours agent hours worked by finishing agents, per replication
   */
  public GroupMeasures(
      Estimate occupancy,
      @Nullable Estimate occupancyWithDrain,
      Estimate answered,
      Estimate staffedHours,
      Estimate overTimeHours) {
    this(occupancy, occupancyWithDrain, answered, staffedHours, overTimeHours, null, null);
  }
}
