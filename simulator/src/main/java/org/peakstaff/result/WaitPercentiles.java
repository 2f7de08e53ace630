package org.peakstaff.result;

/**
 * Percentiles of the wait of answered contacts, over all replications together, from a histogram
 * with a relative resolution better than 1 %.
 *
 * @param p50 half are answered within this, seconds
 * @param p80 80 % are answered within this, seconds
 * @param p90 90 % are answered within this, seconds
 * @param p95 95 % are answered within this, seconds
 * @param p99 99 % are answered within this, seconds
 */
public record WaitPercentiles(double p50, double p80, double p90, double p95, double p99) {}
