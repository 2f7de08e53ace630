package org.peakstaff.result;

import java.time.ZonedDateTime;

/**
 * The measures of one planning interval.
 *
 * @param start its start
 * @param measures its measures
 */
public record IntervalMeasures(ZonedDateTime start, Measures measures) {}
