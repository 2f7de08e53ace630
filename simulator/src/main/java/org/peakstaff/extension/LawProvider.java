package org.peakstaff.extension;

import org.peakstaff.random.CustomLaw;

/** Provides a law of durations: handle times, patience, delays. */
public interface LawProvider extends Provider {
  /**
   * A law with some parameters.
   *
   * @param parameters what the scenario says; they agree with the schema
   * @return a law for one thread
   * @throws IllegalArgumentException if the parameters contradict each other; the message is shown
   *     with the place in the scenario
   */
  CustomLaw law(Parameters parameters);
}
