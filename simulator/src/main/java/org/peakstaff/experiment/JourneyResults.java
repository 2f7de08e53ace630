package org.peakstaff.experiment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys.Responses;
import org.peakstaff.result.CallbackMeasures;
import org.peakstaff.result.ConcurrencyMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.DeferredMeasures.OpeningBacklog;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.ExperienceMeasures;
import org.peakstaff.result.JourneyMeasures;
import org.peakstaff.result.SelfServiceMeasures;

/**
 * Turns a fold into the measures of what happens before and beyond the queue, where they apply.
 * Where a ratio is 0/0 the share completed within target is 1, a time to complete, a wait for a
 * call and a response undefined, all else 0.
 */
final class JourneyResults {
  private final CompiledScenario scenario;
  private final Applicability applicability;
  private final Cells cells;
  private final ResultBuilder builder;

  JourneyResults(CompiledScenario scenario, Cells cells, ResultBuilder builder) {
    this.scenario = scenario;
    this.cells = cells;
    this.builder = builder;
    applicability = new Applicability(scenario);
  }

  /** Adds the counts that a type has beyond those of queues. */
  void addCounts(Map<Count, Estimate> counts, int scope, int type) {
    if (scenario.journeys() == null) {
      return;
    }
    for (Count count : Count.values()) {
      if (!counts.containsKey(count) && applicability.has(count, type)) {
        counts.put(count, builder.estimate(cells.count(scope, type, count), 0, null));
      }
    }
  }

  JourneyMeasures of(int scope, int type) {
    if (scenario.journeys() == null) {
      return JourneyMeasures.NONE;
    }
    int at = cells.journey(scope, type);
    return new JourneyMeasures(
        applicability.hasSelfService(type) ? selfService(at) : null,
        optional(applicability.hasResolution(type), at + Cells.RESOLUTION, 0),
        applicability.isDeferred(type) ? deferred(scope, type, at) : null,
        applicability.isCalled(type) ? callbacks(cells.callbacks(scope, type)) : null,
        experience(scope, type));
  }

  private CallbackMeasures callbacks(int at) {
    return new CallbackMeasures(
        builder.estimate(at + Cells.CALLBACK_ATTEMPTS, 0, null),
        builder.estimate(at + Cells.CALLBACKS_REACHED, 0, null),
        builder.estimate(at + Cells.CALLBACKS_GIVEN_UP, 0, null),
        builder.estimate(at + Cells.CALLBACKS_CLEARED, 0, null),
        builder.estimate(at + Cells.CALLBACKS_OPEN, 0, null),
        builder.estimate(at + Cells.CALLBACK_WAIT, Double.NaN, null));
  }

  private @Nullable ExperienceMeasures experience(int scope, int type) {
    Responses responses = scenario.journeys() == null ? null : scenario.journeys().responses();
    if (responses == null) {
      return null;
    }
    int at = cells.experience(scope, type);
    return new ExperienceMeasures(
        optional(responses.csat() != null, at + Cells.CSAT, Double.NaN),
        optional(responses.nps() != null, at + Cells.NPS, Double.NaN),
        optional(responses.effort() != null, at + Cells.EFFORT, Double.NaN));
  }

  private SelfServiceMeasures selfService(int at) {
    return new SelfServiceMeasures(
        builder.estimate(at + Cells.CONTAINMENT, 0, null),
        builder.estimate(at + Cells.TRUE_CONTAINMENT, 0, null),
        builder.estimate(at + Cells.VENDOR_CONTAINMENT, 0, null));
  }

  private DeferredMeasures deferred(int scope, int type, int at) {
    boolean total = scope == cells.horizon();
    return new DeferredMeasures(
        optional(applicability.isDue(type), at + Cells.COMPLETED_WITHIN_TARGET, 1),
        builder.estimate(at + Cells.TIME_TO_COMPLETE, Double.NaN, null),
        optional(applicability.countsOpenTime(type), at + Cells.OPEN_TIME_TO_COMPLETE, Double.NaN),
        builder.estimate(at + Cells.RESPONSE_TIME, 0, null),
        builder.estimate(at + Cells.BACKLOG, 0, null),
        builder.estimate(at + Cells.OLDEST, 0, null),
        total && applicability.hasOpeningBacklog(type) ? opening(type) : null);
  }

  private OpeningBacklog opening(int type) {
    int at = cells.opening(type);
    boolean due = applicability.isDue(type);
    boolean openTime = applicability.countsOpenTime(type);
    return new OpeningBacklog(
        builder.estimate(at + Cells.OPENING_CONTACTS, 0, null),
        builder.estimate(at + Cells.OPENING_COMPLETED, 0, null),
        optional(due, at + Cells.OPENING_COMPLETED_WITHIN, 0),
        optional(due, at + Cells.OPENING_WITHIN_TARGET, 1),
        builder.estimate(at + Cells.OPENING_TIME, Double.NaN, null),
        optional(openTime, at + Cells.OPENING_OPEN_TIME, Double.NaN));
  }

  @Nullable ConcurrencyMeasures concurrency(int scope, int group) {
    if (!applicability.isConcurrent(group)) {
      return null;
    }
    int at = cells.journeyGroup(scope, group);
    return new ConcurrencyMeasures(
        builder.estimate(at + Cells.SLOT_UTILISATION, 0, null),
        builder.estimate(at + Cells.WORK_HOURS, 0, null));
  }

  @Nullable Estimate interruptions(int scope, int group) {
    boolean has = applicability.isInterruptible(group);
    return has
        ? builder.estimate(cells.journeyGroup(scope, group) + Cells.INTERRUPTIONS, 0, null)
        : null;
  }

  private @Nullable Estimate optional(boolean applies, int pair, double undefined) {
    return applies ? builder.estimate(pair, undefined, null) : null;
  }
}
