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
 */
public record GroupMeasures(
    Estimate occupancy,
    @Nullable Estimate occupancyWithDrain,
    Estimate answered,
    Estimate staffedHours,
    Estimate overTimeHours) {}
