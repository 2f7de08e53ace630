package org.peakstaff.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an experiment: every measure with its confidence interval, in total, per day and
 * per interval.
 *
 * @param scenario the scenario's name
 * @param sha256 hash of the canonical merged scenario with the contents of its files
 * @param seed the seed
 * @param replications how many replications the numbers rest on
 * @param engine {@code general} or {@code express}
 * @param stop why it stopped
 * @param confidence the confidence of every interval
 * @param measures over the horizon from the end of the warm-up
 * @param days per day
 * @param intervals per interval, from the end of the warm-up
 * @param targets every target of every contact type, checked
 * @param scorecard what the center as a whole is judged by, null where that is not asked for
 * @param basis what the spread holds and what intervals are taken over
 */
public record SimulationResult(
    String scenario,
    String sha256,
    long seed,
    int replications,
    String engine,
    StopReason stop,
    double confidence,
    Measures measures,
    List<DayMeasures> days,
    List<IntervalMeasures> intervals,
    List<TargetCheck> targets,
    @Nullable Scorecard scorecard,
    Basis basis) {
  /** Copies the lists. */
  public SimulationResult {
    days = List.copyOf(days);
    intervals = List.copyOf(intervals);
    targets = List.copyOf(targets);
  }

  /**
   * A result of replications of the forecast as it is given.
   *
   * @param scenario the scenario's name
   * @param sha256 hash of the canonical merged scenario
   * @param seed the seed
   * @param replications how many replications the numbers rest on
   * @param engine {@code general} or {@code express}
   * @param stop why it stopped
   * @param confidence the confidence of every interval
   * @param measures over the horizon
   * @param days per day
   * @param intervals per interval
   * @param targets every target, checked
   */
  public SimulationResult(
      String scenario,
      String sha256,
      long seed,
      int replications,
      String engine,
      StopReason stop,
      double confidence,
      Measures measures,
      List<DayMeasures> days,
      List<IntervalMeasures> intervals,
      List<TargetCheck> targets) {
    this(
        scenario,
        sha256,
        seed,
        replications,
        engine,
        stop,
        confidence,
        measures,
        days,
        intervals,
        targets,
        null,
        Basis.PLAIN);
  }

  /** Why an experiment stopped. */
  public enum StopReason {
    /** The number of replications asked for was done. */
    REPLICATIONS_DONE("replications-done"),
    /** The precision asked for was reached. */
    PRECISION_REACHED("precision-reached"),
    /** The largest number of replications was done before the precision was reached. */
    MAXIMUM_REACHED("maximum-reached"),
    /** It was interrupted; the numbers rest on what was done. */
    INTERRUPTED("interrupted");

    private final String id;

    StopReason(String id) {
      this.id = id;
    }

    /**
     * The name used in results.
     *
     * @return for example {@code replications-done}
     */
    public String id() {
      return id;
    }
  }
}
