package org.peakstaff.result;

/**
 * What agents do who may hold several contacts.
 *
 * @param slotUtilisation contacts in hand x time / (time staffed x most contacts an agent may
 *     hold), finishing agents on both sides
 * @param workHours work done in hours of stand-alone handle time: the integral of c(k) over the
 *     time with k contacts in work; per replication
 */
public record ConcurrencyMeasures(Estimate slotUtilisation, Estimate workHours) {}
