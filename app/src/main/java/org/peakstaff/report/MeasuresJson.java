package org.peakstaff.report;

import org.jspecify.annotations.Nullable;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.JourneyMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.WaitPercentiles;

/**
 * Measures in JSON, by the names all results use. Shares are 0..1, times seconds, counts per
 * replication; an undefined number is null, a measure that does not apply is absent.
 */
final class MeasuresJson {
  private final JsonDocument json;

  MeasuresJson(JsonDocument json) {
    this.json = json;
  }

  /** Members {@code total}, {@code contactTypes} and {@code agentGroups}. */
  void measures(Measures measures) {
    json.beginObject("total");
    contactMembers(measures.total());
    totalGroupMembers(measures.allGroups());
    json.endObject();
    json.beginObject("contactTypes");
    measures.contactTypes().forEach(this::contactType);
    json.endObject();
    json.beginObject("agentGroups");
    measures.agentGroups().forEach(this::agentGroup);
    json.endObject();
  }

  private void contactType(String id, ContactMeasures measures) {
    json.beginObject(id);
    contactMembers(measures);
    json.endObject();
  }

  private void contactMembers(ContactMeasures measures) {
    measures.counts().forEach((count, estimate) -> estimate(count.id(), estimate));
    optional("serviceLevel", measures.serviceLevel());
    if (!measures.serviceLevels().isEmpty()) {
      json.beginObject("serviceLevels");
      measures.serviceLevels().forEach((convention, e) -> estimate(convention.id(), e));
      json.endObject();
    }
    estimate("abandonment", measures.abandonment());
    estimate("averageSpeedOfAnswer", measures.averageSpeedOfAnswer());
    estimate("meanWait", measures.meanWait());
    estimate("delayed", measures.delayed());
    waitPercentiles(measures.waitPercentiles());
    estimate("handleTime", measures.handleTime());
    estimate("meanQueue", measures.meanQueue());
    optional("probabilityTargetMet", measures.probabilityTargetMet());
    if (!measures.answeredByGroup().isEmpty()) {
      json.beginObject("answeredByGroup");
      measures.answeredByGroup().forEach(this::estimate);
      json.endObject();
    }
    journey(measures.journey());
  }

  private void journey(JourneyMeasures measures) {
    JourneyColumns.of(measures).forEach(this::estimate);
    DeferredMeasures deferred = measures.deferred();
    DeferredMeasures.OpeningBacklog opening = deferred == null ? null : deferred.opening();
    if (opening != null) {
      json.beginObject("openingBacklog");
      JourneyColumns.of(opening).forEach(this::estimate);
      json.endObject();
    }
  }

  private void waitPercentiles(@Nullable WaitPercentiles wait) {
    if (wait != null) {
      json.beginInline("waitPercentiles")
          .number("p50", wait.p50())
          .number("p80", wait.p80())
          .number("p90", wait.p90())
          .number("p95", wait.p95())
          .number("p99", wait.p99())
          .endInline();
    }
  }

  private void agentGroup(String id, GroupMeasures measures) {
    json.beginObject(id);
    totalGroupMembers(measures);
    estimate("answered", measures.answered());
    json.endObject();
  }

  private void totalGroupMembers(GroupMeasures measures) {
    estimate("occupancy", measures.occupancy());
    optional("occupancyWithDrain", measures.occupancyWithDrain());
    estimate("staffedHours", measures.staffedHours());
    estimate("overTimeHours", measures.overTimeHours());
    JourneyColumns.of(measures).forEach(this::estimate);
  }

  /** The same, absent where the measure does not apply. */
  void optional(String name, @Nullable Estimate estimate) {
    if (estimate != null) {
      estimate(name, estimate);
    }
  }

  /**
   * A member that is an estimate: null when it is undefined, with ends that are null when there is
   * no interval.
   */
  void estimate(String name, Estimate estimate) {
    if (Double.isNaN(estimate.mean())) {
      json.number(name, Double.NaN);
      return;
    }
    json.beginInline(name)
        .number("mean", estimate.mean())
        .number("low", estimate.low())
        .number("high", estimate.high())
        .number("confidence", estimate.confidence());
    Percentiles days = estimate.days();
    if (days != null) {
      json.number("p10", days.p10()).number("p50", days.p50()).number("p90", days.p90());
    }
    json.endInline();
  }
}
