package org.peakstaff.extension;

/** Provides an arrival process of a contact type. */
public interface ArrivalProvider extends Provider {
  /**
   * A process with some parameters.
   *
   * @param parameters what the scenario says; they agree with the schema
   * @return a process for one contact type and one thread
   * @throws IllegalArgumentException if the parameters contradict each other; the message is shown
   *     with the place in the scenario
   */
  ArrivalProcess process(Parameters parameters);
}
