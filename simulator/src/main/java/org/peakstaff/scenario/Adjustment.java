package org.peakstaff.scenario;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Temporary staffing: heads added to a group's roster, or taken from it, between two moments on the
 * interval grid.
 *
 * @param label for display, null to show the id
 * @param agentGroup id of the group
 * @param from start, local time
 * @param to end, local time, after {@code from}
 * @param change heads before shrinkage, below 0 to take away; a roster does not fall below 0
 */
public record Adjustment(
    @Nullable String label, String agentGroup, LocalDateTime from, LocalDateTime to, int change) {}
