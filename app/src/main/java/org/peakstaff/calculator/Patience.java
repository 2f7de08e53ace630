package org.peakstaff.calculator;

import org.peakstaff.planner.erlang.PatienceLaw;

/**
 * How long customers wait.
 *
 * @param law the law of patience
 * @param isExponential whether it is exponential with that mean, nobody balking
 * @param mean its mean in seconds
 * @param description in words, such as {@code lognormal patience, mean 120 s, cv 1.4}
 */
public record Patience(PatienceLaw law, boolean isExponential, double mean, String description) {}
