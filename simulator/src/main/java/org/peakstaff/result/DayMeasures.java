package org.peakstaff.result;

import java.time.LocalDate;

/**
 * The measures of one day of the horizon.
 *
 * @param date the day
 * @param measures its measures
 */
public record DayMeasures(LocalDate date, Measures measures) {}
