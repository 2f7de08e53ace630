package org.peakstaff.result;

/**
 * How calls to customers fare: of those who agreed to be called back, or of outbound work. Each of
 * them is reached, given up, cleared or open.
 *
 * @param attempts calls per replication, whether or not they reach anybody
 * @param reached customers reached, per replication
 * @param givenUp customers whom the last of the calls did not reach, per replication
 * @param cleared callbacks dropped at closing time, per replication
 * @param open callbacks not made, or not to the end, when everything else has ended
 * @param waitUntilReached mean time from the offer, of outbound work from its arrival, to the call
 *     that reaches the customer, seconds
 */
public record CallbackMeasures(
    Estimate attempts,
    Estimate reached,
    Estimate givenUp,
    Estimate cleared,
    Estimate open,
    Estimate waitUntilReached) {}
