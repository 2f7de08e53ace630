package org.peakstaff.experiment;

import org.jspecify.annotations.Nullable;

/**
 * How an experiment is run.
 *
 * @param seed seed of all random numbers
 * @param replications number of replications when no precision is asked for, at least 1
 * @param precision precision to reach instead, null for a fixed number
 * @param confidence confidence of every interval, between 0 and 1
 * @param threads number of threads, at least 1; the results do not depend on it
 * @param engine which engine runs; the measures do not depend on it
 * @param checkpoint keeps the state from time to time; the results do not depend on it
 */
public record ExperimentOptions(
    long seed,
    int replications,
    @Nullable Precision precision,
    double confidence,
    int threads,
    EngineChoice engine,
    Checkpoint checkpoint) {
  /** Checks the numbers. */
  public ExperimentOptions {
    if (replications < 1) {
      throw new IllegalArgumentException("at least one replication is needed, not " + replications);
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
  }

  /**
   * Options on the engine that suits the scenario.
   *
   * @param seed seed of all random numbers
   * @param replications number of replications when no precision is asked for
   * @param precision precision to reach instead, null for a fixed number
   * @param confidence confidence of every interval
   * @param threads number of threads
   */
  public ExperimentOptions(
      long seed, int replications, @Nullable Precision precision, double confidence, int threads) {
    this(seed, replications, precision, confidence, threads, EngineChoice.AUTO, Checkpoint.NONE);
  }

  /**
   * Seed 1, 200 replications, 95 % intervals, a thread per core.
   *
   * @return the defaults
   */
  public static ExperimentOptions defaults() {
    return new ExperimentOptions(1, 200, null, 0.95, Runtime.getRuntime().availableProcessors());
  }

  /**
   * The same with another seed.
   *
   * @param newSeed the seed
   * @return changed options
   */
  public ExperimentOptions withSeed(long newSeed) {
    return new ExperimentOptions(
        newSeed, replications, precision, confidence, threads, engine, checkpoint);
  }

  /**
   * The same with another fixed number of replications.
   *
   * @param number the number
   * @return changed options, without a precision
   */
  public ExperimentOptions withReplications(int number) {
    return new ExperimentOptions(seed, number, null, confidence, threads, engine, checkpoint);
  }

  /**
   * The same with a precision to reach.
   *
   * @param wanted the precision
   * @return changed options
   */
  public ExperimentOptions withPrecision(Precision wanted) {
    return new ExperimentOptions(
        seed, replications, wanted, confidence, threads, engine, checkpoint);
  }

  /**
   * The same on another number of threads.
   *
   * @param number the number
   * @return changed options
   */
  public ExperimentOptions withThreads(int number) {
    return new ExperimentOptions(
        seed, replications, precision, confidence, number, engine, checkpoint);
  }

  /**
   * The same on another engine.
   *
   * @param choice the engine
   * @return changed options
   */
  public ExperimentOptions withEngine(EngineChoice choice) {
    return new ExperimentOptions(
        seed, replications, precision, confidence, threads, choice, checkpoint);
  }

  /**
   * The same with another checkpoint.
   *
   * @param kept keeps the state from time to time
   * @return changed options
   */
  public ExperimentOptions withCheckpoint(Checkpoint kept) {
    return new ExperimentOptions(seed, replications, precision, confidence, threads, engine, kept);
  }

  /**
   * The same for a part of a longer run, whose states are kept apart from those of other parts.
   *
   * @param part its name
   * @return changed options
   */
  public ExperimentOptions within(String part) {
    return withCheckpoint(checkpoint.part(part));
  }
}
