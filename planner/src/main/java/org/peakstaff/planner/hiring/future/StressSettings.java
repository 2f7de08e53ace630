package org.peakstaff.planner.hiring.future;

/**
 * How a plan is put to the test.
 *
 * @param futures how many, at least 1
 * @param seed of all random numbers
 * @param threads at least 1; the results do not depend on it
 * @param people whether people leave one by one, by chance; if not, as many leave as are expected,
 *     and without uncertainty of the inputs every future is the plan
 */
public record StressSettings(int futures, long seed, int threads, boolean people) {
  private static final int MANY = 1000;

  /** Checks the numbers. */
  public StressSettings {
    if (futures < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "at least one future and one thread are needed, not " + futures + " and " + threads);
    }
  }

  /**
   * A thousand futures from seed 1, a thread per core.
   *
   * @return the defaults
   */
  public static StressSettings defaults() {
    return new StressSettings(MANY, 1, Runtime.getRuntime().availableProcessors(), true);
  }

  /**
   * The same with another number of futures.
   *
   * @param number how many
   * @return changed settings
   */
  public StressSettings withFutures(int number) {
    return new StressSettings(number, seed, threads, people);
  }

  /**
   * The same from another seed.
   *
   * @param other the seed
   * @return changed settings
   */
  public StressSettings withSeed(long other) {
    return new StressSettings(futures, other, threads, people);
  }

  /**
   * The same on another number of threads.
   *
   * @param number how many
   * @return changed settings
   */
  public StressSettings withThreads(int number) {
    return new StressSettings(futures, seed, number, people);
  }

  /**
   * The same without the chance of who leaves.
   *
   * @return changed settings
   */
  public StressSettings withoutPeople() {
    return new StressSettings(futures, seed, threads, false);
  }
}
