package org.peakstaff.planner.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a scenario does not fit, by rules.
 *
 * <p>Where both demand and service are off, {@link HistoryValidation#explainedBy} settles which
 * comes first by another simulation.
 *
 * <p>Let + and - say that the history's value over the period is above or below the range of the
 * simulation, all contact types together. In this order, the first that applies being the
 * likeliest:
 *
 * <ol>
 *   <li>volume + or -: the level; volume misfit otherwise: its shape or variation;
 *   <li>handle time + or -: the handle times;
 *   <li>service level (or, where the history has none, speed of answer) of at least one contact
 *       type better and of another worse: who is served first;
 *   <li>service level - or speed of answer +, unless the other or abandonment contradicts: fewer
 *       agents; the reverse: more agents;
 *   <li>abandonment + while waits are as expected or better, or - while they are as expected or
 *       worse: patience;
 *   <li>speed of answer alone: how waits are counted, or the order within the queue;
 *   <li>service level alone: the answer threshold;
 *   <li>misfit without any of these: single intervals.
 * </ol>
 */
final class ReasonRules {
  private final Map<ValidatedMeasure, MeasureFit> all = new EnumMap<>(ValidatedMeasure.class);
  private final List<MeasureFit> fits;

  private ReasonRules(List<MeasureFit> fits) {
    this.fits = fits;
    fits.stream()
        .filter(fit -> fit.contactType().equals(HistoryValidation.ALL))
        .forEach(fit -> all.put(fit.measure(), fit));
  }

  /** The reasons for what does not fit; empty when everything does. */
  static List<Reason> of(List<MeasureFit> fits) {
    return new ReasonRules(fits).reasons();
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    if (all.values().stream().allMatch(MeasureFit::fits)) {
      return reasons;
    }
    demand(reasons);
    service(reasons);
    if (reasons.isEmpty()) {
      reasons.add(Reason.SPREAD);
    }
    return reasons;
  }

  private void demand(List<Reason> reasons) {
    MeasureFit volume = all.get(ValidatedMeasure.VOLUME);
    if (volume != null && !volume.fits()) {
      reasons.add(volume.direction() == 0 ? Reason.VOLUME_SHAPE : Reason.VOLUME_LEVEL);
    }
    if (sign(ValidatedMeasure.HANDLE_TIME) != 0) {
      reasons.add(Reason.HANDLE_TIME);
    }
  }

  private void service(List<Reason> reasons) {
    int level = sign(ValidatedMeasure.SERVICE_LEVEL);
    int speed = sign(ValidatedMeasure.SPEED_OF_ANSWER);
    int gaveUp = sign(ValidatedMeasure.ABANDONMENT);
    if (typesDisagree()) {
      reasons.add(Reason.PRIORITY);
    }
    int waits = level == -speed || level == 0 || speed == 0 ? Integer.signum(level - speed) : 0;
    if (waits * gaveUp > 0 || (waits == 0 && gaveUp != 0)) {
      reasons.add(Reason.PATIENCE);
    } else if (waits != 0) {
      Reason together = waits < 0 ? Reason.FEWER_AGENTS : Reason.MORE_AGENTS;
      reasons.add(alone(level, speed, gaveUp, together));
    }
  }

  /** A measure that is off while the other two are known and are not has a reason of its own. */
  private Reason alone(int level, int speed, int gaveUp, Reason together) {
    boolean known = all.size() == ValidatedMeasure.values().length;
    if (known && gaveUp == 0 && level == 0) {
      return Reason.WAITS;
    }
    return known && gaveUp == 0 && speed == 0 ? Reason.THRESHOLD : together;
  }

  private boolean typesDisagree() {
    ValidatedMeasure measure =
        all.containsKey(ValidatedMeasure.SERVICE_LEVEL)
            ? ValidatedMeasure.SERVICE_LEVEL
            : ValidatedMeasure.SPEED_OF_ANSWER;
    List<Integer> directions =
        fits.stream()
            .filter(fit -> !fit.contactType().equals(HistoryValidation.ALL))
            .filter(fit -> fit.measure() == measure && fit.cells() > 0)
            .map(MeasureFit::direction)
            .toList();
    return directions.contains(1) && directions.contains(-1);
  }

  private int sign(ValidatedMeasure measure) {
    MeasureFit fit = all.get(measure);
    return fit == null ? 0 : fit.direction();
  }
}
