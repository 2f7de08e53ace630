package org.peakstaff.planner.requirement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peakstaff.planner.timevarying.RateReading;

/** How the requirement of an interval is found when demand changes over time. */
public enum PlanningMethod {
  /** The average rate of each interval, as if it held for ever. */
  SIPP("sipp", "SIPP"),
  /** The highest rate of each interval. */
  SIPP_MAX("sipp-max", "SIPP-max"),
  /** The average rate where it rises, the highest where it falls. */
  SIPP_MIX("sipp-mix", "SIPP-mix"),
  /** The average rate one mean handle time earlier. */
  LAG("lag", "Lagged SIPP"),
  /** The highest rate one mean handle time earlier. */
  LAG_MAX("lag-max", "Lagged SIPP-max"),
  /** The highest modified offered load of each interval. */
  MOL("mol", "Modified offered load"),
  /** The mean modified offered load of each interval. */
  MOL_MEAN("mol-mean", "Mean modified offered load"),
  /** The least staff that meets the targets on the exact solution of the day. */
  EXACT_DAY("exact-day", "The exact day"),
  /** Staffing to simulated distributions of the number in the system, until they agree. */
  ISA("isa", "Iterative staffing"),
  /** The least staff that meets the targets in simulation, with a certificate. */
  SIMULATION("simulation", "Simulation");

  private final String id;
  private final String label;

  PlanningMethod(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /**
   * The name used in scenario files, options and results.
   *
   * @return for example {@code mol}
   */
  public String id() {
    return id;
  }

  /**
   * The name used in sentences.
   *
   * @return for example {@code Modified offered load}
   */
  public String label() {
    return label;
  }

  /**
   * The names of all methods.
   *
   * @return ids
   */
  public static List<String> ids() {
    return Arrays.stream(values()).map(PlanningMethod::id).toList();
  }

  /** The method of a name; {@code lag-average} is another one for {@code lag}. */
  static Optional<PlanningMethod> of(String id) {
    if (id.equals("lag-average")) {
      return Optional.of(LAG);
    }
    return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
  }

  /** How the method reads the rate of an interval; empty where it does not plan by a rate. */
  Optional<RateReading> reading() {
    return switch (this) {
      case SIPP -> Optional.of(RateReading.AVERAGE);
      case SIPP_MAX -> Optional.of(RateReading.MAXIMUM);
      case SIPP_MIX -> Optional.of(RateReading.MIXED);
      case LAG -> Optional.of(RateReading.LAGGED_AVERAGE);
      case LAG_MAX -> Optional.of(RateReading.LAGGED_MAXIMUM);
      case MOL, MOL_MEAN, EXACT_DAY, ISA, SIMULATION -> Optional.empty();
    };
  }
}
