package org.peakstaff.planner.multiskill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.ServiceLevelAt;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;

/**
 * A target of a contact type that is a share of its contacts: a service level, or the share that
 * does not abandon. A target that must hold with probability p for a share s holds in the mean for
 * a share p s, as shares are not negative.
 *
 * @param type dense index of the contact type
 * @param share of its contacts that must be served, in the mean
 * @param within answer threshold in seconds, NaN for a share that must not abandon
 * @param convention how abandoned contacts count in a service level
 * @param shortAbandon short-abandon threshold in seconds
 * @param over the stretch of time over which it must hold
 */
record ShareTarget(
    int type,
    double share,
    double within,
    ServiceLevelConvention convention,
    double shortAbandon,
    Target.Scope over) {

  /** The targets of all types that queue, by dense type. */
  static List<ShareTarget> of(Scenario scenario) {
    List<ShareTarget> targets = new ArrayList<>();
    int type = 0;
    for (ContactType each : scenario.contactTypes().values()) {
      Target target = each.target();
      if (target != null && each.deferred() == null) {
        add(targets, type, target, each.shortAbandon());
      }
      type++;
    }
    return targets;
  }

  private static void add(
      List<ShareTarget> targets, int type, Target target, @Nullable Duration shortAbandon) {
    Share held = target.held().probability();
    double probability = held == null ? 1 : held.value();
    Target.ServiceLevel level = target.serviceLevel();
    if (level != null) {
      targets.add(
          new ShareTarget(
              type,
              level.share().value() * probability,
              seconds(level.within()),
              level.convention(),
              shortAbandon == null ? 0 : seconds(shortAbandon),
              target.over()));
    }
    Share abandonment = target.abandonment();
    if (abandonment != null) {
      targets.add(
          new ShareTarget(
              type,
              (1 - abandonment.value()) * probability,
              Double.NaN,
              ServiceLevelConvention.ANSWERED_OF_OFFERED,
              0,
              target.over()));
    }
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() * 1e-9;
  }

  boolean isServiceLevel() {
    return !Double.isNaN(within);
  }

  /** The same with a longer answer threshold, if it has one. */
  ShareTarget within(double longer) {
    return isServiceLevel()
        ? new ShareTarget(type, share, longer, convention, shortAbandon, over)
        : this;
  }

  /** The same over other stretches of time. */
  ShareTarget over(Target.Scope other) {
    return new ShareTarget(type, share, within, convention, shortAbandon, other);
  }

  Thresholds thresholds() {
    return isServiceLevel()
        ? Thresholds.of(within).withShortAbandon(shortAbandon)
        : Thresholds.none();
  }

  /**
   * How far a queue is above the target: numerator less share times denominator of the measure, per
   * offered contact.
   */
  double surplus(QueueMeasures measures) {
    if (measures.unstable()) {
      return -share;
    }
    if (!isServiceLevel()) {
      return 1 - measures.pAbandon() - share;
    }
    ServiceLevelAt at = measures.serviceLevelAt(within);
    return switch (convention) {
      case ANSWERED_OF_OFFERED -> at.answeredWithin() - share;
      case WITHOUT_EARLY_ABANDONS ->
          at.answeredWithin() - share * (at.answeredWithin() + at.waitingLonger());
      case EARLY_ABANDONS_MET -> at.answeredWithin() + at.abandonedWithin() - share;
      case SHORT_ABANDONS_MET -> at.answeredWithin() + at.abandonedShort() - share;
      case ANSWERED_OF_ANSWERED ->
          at.answeredWithin() - share * (at.answeredWithin() + at.answeredLater());
    };
  }

  /**
   * The share of contacts that must be answered at least, however they wait: those who leave in
   * time to count as met, or not to count, are no more than those whose exponential patience is as
   * short.
   */
  double leastAnswered(double patience) {
    double stay = stay(within, patience);
    return switch (convention) {
      case ANSWERED_OF_OFFERED -> share;
      case WITHOUT_EARLY_ABANDONS -> share * stay;
      case EARLY_ABANDONS_MET -> Math.max(0, share - 1 + stay);
      case SHORT_ABANDONS_MET -> Math.max(0, share - 1 + stay(shortAbandon, patience));
      case ANSWERED_OF_ANSWERED -> 0;
    };
  }

  private static double stay(double time, double patience) {
    return patience < Double.POSITIVE_INFINITY ? Math.exp(-time / patience) : 1;
  }
}
