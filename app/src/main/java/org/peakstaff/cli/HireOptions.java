package org.peakstaff.cli;

import org.peakstaff.experiment.ExperimentOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a hiring plan is put to the test. */
final class HireOptions extends SeedOptions {
  /** Replications of a typical week, which has many contacts. */
  private static final int WEEKS = 10;

  @Option(
      names = "--futures",
      paramLabel = "N",
      defaultValue = "1000",
      description = {
        "Number of futures the plan is tried on (default ${DEFAULT-VALUE}); 0 for the plan alone,",
        "without other options; what more or less money buys is then shown only with a budget."
      })
  private int futures;

  /**
   * How many futures.
   *
   * @throws ParameterException if it is negative
   */
  int futures() {
    if (futures < 0) {
      throw wrong("--futures must not be negative, it is " + futures);
    }
    return futures;
  }

  /**
   * How typical weeks are simulated.
   *
   * @throws ParameterException if an option is out of range
   */
  @Override
  ExperimentOptions experiment() {
    return super.experiment().withReplications(WEEKS);
  }
}
