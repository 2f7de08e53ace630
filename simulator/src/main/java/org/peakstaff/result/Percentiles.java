package org.peakstaff.result;

/**
 * How a value varies from day to day.
 *
 * @param p10 a day in ten lies below
 * @param p50 the median day
 * @param p90 a day in ten lies above
 */
public record Percentiles(double p10, double p50, double p90) {}
