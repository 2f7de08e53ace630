package org.peakstaff.result;

import org.jspecify.annotations.Nullable;

/**
 * What customers think of contacts handled to the end, by the response model that the scenario
 * gives: means over handled contacts, each null when it is not modelled.
 *
 * @param csat share of satisfied customers
 * @param nps net promoter score, -100 to 100
 * @param effort customer effort, 1 to 7
 */
public record ExperienceMeasures(
    @Nullable Estimate csat, @Nullable Estimate nps, @Nullable Estimate effort) {}
