package org.peakstaff.planner.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.IntervalSamples;
import org.peakstaff.planner.estimation.History;

/**
 * A simulated scenario judged by a history.
 *
 * <p>Each interval of each day of the history is one realisation, so it is compared with the
 * replications of the interval that stands for it, not with their mean: when the scenario is right,
 * nine in ten lie between the 5th and the 95th percentile. Intervals of few contacts have bands
 * that hold nearly everything; those with fewer than {@value #FEWEST_CONTACTS} expected contacts
 * are shown and not judged. Over the whole period the value is compared with the simulation's by
 * the delta method, days being independent: a bias that hides in the width of single bands shows
 * there.
 *
 * <p>A measure fits when at least {@link MeasureFit#ENOUGH_INSIDE} of its judged intervals are
 * inside and the period's value is within its 99 % range, or off by no more than a tolerance. The
 * scenario fits when every measure of all contact types together does.
 *
 * @param days which day stands for which
 * @param intervals the cells of intervals, by contact type, measure and start
 * @param dayCells the cells of whole days
 * @param measures how each measure fits, all types together first
 * @param reasons likely reasons for a miss, likeliest first; empty when the scenario fits
 * @param outside contacts of the history in intervals in which the scenario expects none
 * @param onlyInHistory contact types that the scenario does not have
 * @param onlyInScenario contact types that the history does not have
 * @param ownDemand how all contact types together would fit if the scenario had the history's level
 *     of volumes and handle times; empty when that was not asked
 */
public record HistoryValidation(
    MatchedDays days,
    List<ValidationCell> intervals,
    List<ValidationCell> dayCells,
    List<MeasureFit> measures,
    List<Reason> reasons,
    long outside,
    List<String> onlyInHistory,
    List<String> onlyInScenario,
    List<MeasureFit> ownDemand) {
  /** The name of all contact types together. */
  public static final String ALL = "all";

  /** Expected contacts from which an interval is judged. */
  public static final int FEWEST_CONTACTS = 5;

  /** Copies the lists. */
  public HistoryValidation {
    intervals = List.copyOf(intervals);
    dayCells = List.copyOf(dayCells);
    measures = List.copyOf(measures);
    reasons = List.copyOf(reasons);
    onlyInHistory = List.copyOf(onlyInHistory);
    onlyInScenario = List.copyOf(onlyInScenario);
    ownDemand = List.copyOf(ownDemand);
  }

  /**
   * Judges a scenario.
   *
   * @param scenario compiled
   * @param samples its replications
   * @param history what happened, by the scenario's contact types
   * @return the validation
   * @throws IllegalArgumentException if nothing can be compared, with the reason
   */
  public static HistoryValidation of(
      CompiledScenario scenario, IntervalSamples samples, History history) {
    return new Validator(scenario, samples, history).validate();
  }

  /**
   * Whether the scenario fits the history.
   *
   * @return true when there is no reason against it
   */
  public boolean fits() {
    return reasons.isEmpty();
  }

  /**
   * Whether demand is off as well as service, so that one may or may not explain the other; {@link
   * #explainedBy} tells.
   *
   * @return true when both a reason in the demand and one in the service were found
   */
  public boolean isAmbiguous() {
    return reasons.stream().anyMatch(Reason::isDemand)
        && reasons.stream().anyMatch(reason -> !reason.isDemand());
  }

  /**
   * The factor by which the history has more of a contact type than the simulation.
   *
   * @param contactType its id
   * @param measure volume or handle time
   * @return 1 when one of them says nothing
   */
  public double factor(String contactType, ValidatedMeasure measure) {
    return fit(contactType, measure)
        .map(fit -> fit.actual() / fit.expected())
        .filter(factor -> factor > 0 && factor < Double.POSITIVE_INFINITY)
        .orElse(1.0);
  }

  /**
   * This validation with its reasons in a better order: what of the service is still off once the
   * scenario has the history's level of volumes and handle times has a reason of its own, and that
   * comes first; what is not was explained by the demand.
   *
   * @param corrected the validation of that scenario
   * @return the same with other reasons
   */
  public HistoryValidation explainedBy(HistoryValidation corrected) {
    List<Reason> ordered = new ArrayList<>();
    corrected.reasons.stream()
        .filter(reason -> !reason.isDemand() && reason != Reason.SPREAD)
        .forEach(ordered::add);
    reasons.stream().filter(Reason::isDemand).forEach(ordered::add);
    return new HistoryValidation(
        days,
        intervals,
        dayCells,
        measures,
        ordered,
        outside,
        onlyInHistory,
        onlyInScenario,
        corrected.measures.stream().filter(fit -> fit.contactType().equals(ALL)).toList());
  }

  /**
   * How a measure fits.
   *
   * @param contactType its id, or {@link #ALL}
   * @param measure what
   * @return empty when the history does not say it
   */
  public Optional<MeasureFit> fit(String contactType, ValidatedMeasure measure) {
    return measures.stream()
        .filter(fit -> fit.contactType().equals(contactType) && fit.measure() == measure)
        .findFirst();
  }
}
