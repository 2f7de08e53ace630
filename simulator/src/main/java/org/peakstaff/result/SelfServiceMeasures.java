package org.peakstaff.result;

/**
 * How much self-service keeps from agents: three ways to count it, over the sessions entered.
 *
 * @param containment (resolved + bounced) / entered
 * @param trueContainment resolved / entered
 * @param vendorContainment (resolved + bounced + left) / entered, as vendors count it
 */
public record SelfServiceMeasures(
    Estimate containment, Estimate trueContainment, Estimate vendorContainment) {}
