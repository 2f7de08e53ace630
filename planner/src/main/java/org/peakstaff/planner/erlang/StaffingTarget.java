package org.peakstaff.planner.erlang;

import org.peakstaff.scenario.ServiceLevelConvention;

/** One thing the staff has to achieve. Limits are inclusive to a relative 10^-12. */
public sealed interface StaffingTarget {
  /**
   * Which measure is limited.
   *
   * @return the kind
   */
  Binding kind();

  /**
   * Where service levels are needed to judge the target.
   *
   * @return the thresholds
   */
  default Thresholds thresholds() {
    return Thresholds.none();
  }

  /**
   * How far the measures are on the good side.
   *
   * @param measures computed at {@link #thresholds()}
   * @return at least 0 where the target is met; from -1 to 1, continuous in the measures
   */
  double margin(QueueMeasures measures);

  /**
   * Whether the measures meet the target.
   *
   * @param measures computed at {@link #thresholds()}
   * @return whether they do
   */
  default boolean metBy(QueueMeasures measures) {
    return margin(measures) >= 0;
  }

  /**
   * Whether more agents can never undo the target; false only for short abandons counted as met
   * with a short-abandon threshold above the answer time.
   *
   * @return whether the target is monotone in the agents
   */
  boolean isMonotone();

  /**
   * How far the measures are on the good side, on a scale that is nearly linear in the agents:
   * log-odds of a service level, logarithm of a limit. For guesses, not for decisions.
   *
   * @param measures computed at {@link #thresholds()}
   * @return from -100 to 100, or NaN where the measures are undefined
   */
  double score(QueueMeasures measures);

  /** Largest absolute value of a score. */
  double BOUND = 100;

  /**
   * A share answered within a time.
   *
   * @param share from 0 to 1
   * @param within answer time in seconds, at least 0
   * @param convention how abandoned contacts enter
   * @param shortAbandon short-abandon threshold in seconds; used by {@code SHORT_ABANDONS_MET}
   *     alone
   */
  record ServiceLevel(
      double share, double within, ServiceLevelConvention convention, double shortAbandon)
      implements StaffingTarget {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of its domain
     */
    public ServiceLevel {
      Arguments.share("service level", share);
      Arguments.notNegative("answer time", within);
      Arguments.notNegative("short-abandon threshold", shortAbandon);
    }

    @Override
    public Binding kind() {
      return Binding.SERVICE_LEVEL;
    }

    @Override
    public Thresholds thresholds() {
      return convention == ServiceLevelConvention.SHORT_ABANDONS_MET
          ? Thresholds.of(within, shortAbandon).withShortAbandon(shortAbandon)
          : Thresholds.of(within);
    }

    @Override
    public boolean isMonotone() {
      return convention != ServiceLevelConvention.SHORT_ABANDONS_MET || shortAbandon <= within;
    }

    @Override
    public double score(QueueMeasures measures) {
      return logOdds(achieved(measures)) - logOdds(share);
    }

    private static double logOdds(double share) {
      double odds = StrictMath.log(share / (1 - share));
      return Math.max(-BOUND / 2, Math.min(BOUND / 2, odds));
    }

    private double achieved(QueueMeasures measures) {
      ServiceLevelAt level = measures.serviceLevelAt(within);
      if (convention != ServiceLevelConvention.SHORT_ABANDONS_MET) {
        return level.serviceLevel(convention);
      }
      double abandonedShort = measures.serviceLevelAt(shortAbandon).abandonedWithin();
      return Math.min(1, level.answeredWithin() + abandonedShort);
    }

    @Override
    public double margin(QueueMeasures measures) {
      return achieved(measures) - share * (1 - Tolerance.RELATIVE);
    }
  }

  /**
   * An upper limit on a measure.
   *
   * @param kind which measure; not the service level
   * @param limit in the measure's unit, at least 0; a share is at most 1
   */
  record AtMost(Binding kind, double limit) implements StaffingTarget {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the limit is out of its domain, or the kind is none that
     *     can be limited
     */
    public AtMost {
      if (kind == Binding.AVERAGE_SPEED_OF_ANSWER) {
        Arguments.notNegative(kind.id(), limit);
      } else {
        Arguments.share(kind.id(), limit);
      }
      measure(kind, Idle.measures(1, Thresholds.none()));
    }

    @Override
    public boolean isMonotone() {
      return true;
    }

    @Override
    public double score(QueueMeasures measures) {
      return Math.max(-BOUND, Math.min(BOUND, StrictMath.log(limit / measure(kind, measures))));
    }

    @Override
    public double margin(QueueMeasures measures) {
      double achieved = measure(kind, measures);
      double allowed = limit * (1 + Tolerance.RELATIVE);
      if (achieved <= allowed) {
        return achieved < allowed ? (allowed - achieved) / (allowed + achieved) : 0;
      }
      return achieved < Double.POSITIVE_INFINITY ? (allowed - achieved) / (allowed + achieved) : -1;
    }

    private static double measure(Binding kind, QueueMeasures measures) {
      return switch (kind) {
        case AVERAGE_SPEED_OF_ANSWER -> measures.averageSpeedOfAnswer();
        case ABANDONMENT -> measures.pAbandon();
        case OCCUPANCY -> measures.occupancy();
        case WAITING -> measures.pWait();
        case BLOCKING -> measures.blocking();
        case SERVICE_LEVEL, STABILITY, MINIMUM_AGENTS ->
            throw new IllegalArgumentException(kind.id() + " is not a measure with an upper limit");
      };
    }
  }
}
