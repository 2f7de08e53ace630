package org.peakstaff.scenario;

/**
 * How far the forecast may be off: factors with mean 1 that are drawn once per horizon. A different
 * thing from {@link Busyness}, which is drawn per day.
 *
 * @param volume coefficient of variation of the factor on all volumes
 * @param handleTime coefficient of variation of the factor on all handle times
 */
public record ForecastError(Share volume, Share handleTime) {}
