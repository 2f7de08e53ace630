package org.peakstaff.calculator;

import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.Capacity;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.ServiceLevelAt;
import org.peakstaff.report.JsonDocument;
import org.peakstaff.scenario.ServiceLevelConvention;

/** Writes answers as members of a JSON document, numbers with 15 digits. */
public final class AnswerJson {
  private AnswerJson() {}

  /**
   * Writes an answer.
   *
   * @param answer what to write
   * @param json the document, inside its root
   */
  public static void write(Answer answer, JsonDocument json) {
    if (answer.requirement() != null) {
      requirement(answer.requirement(), json);
    }
    if (answer.capacity() != null) {
      capacity(answer.capacity(), json);
    }
    if (!Double.isNaN(answer.totalLoad())) {
      json.exact("totalLoad", answer.totalLoad());
    }
    boolean judged = answer.question().unknown() == Unknown.MEASURES;
    if (judged && !answer.question().targets().targets().isEmpty()) {
      json.flag("targetsMet", answer.isMet());
      json.texts("missed", answer.missed().stream().map(t -> t.kind().id()).distinct().toList());
    }
    if (answer.measures() != null) {
      measures(answer.question(), answer.measures(), json);
    }
  }

  private static void requirement(Requirement requirement, JsonDocument json) {
    if (!requirement.attainable()) {
      String binding = requirement.unattainable().orElseThrow().kind().id();
      json.raw("agents", "null").raw("agentsReal", "null").text("binding", binding);
      json.text("unattainable", requirement.explanation());
      return;
    }
    json.integer("agents", requirement.agents());
    requirement.agentsReal().ifPresent(real -> json.exact("agentsReal", real));
    json.text("binding", requirement.binding().id());
    requirement
        .agentsWithoutOccupancyCap()
        .ifPresent(agents -> json.integer("agentsWithoutOccupancyCap", agents));
  }

  private static void capacity(Capacity capacity, JsonDocument json) {
    if (capacity.isLimited()) {
      json.exact("load", capacity.load());
    } else {
      json.raw("load", "null").flag("unlimited", true);
    }
    capacity.binding().map(Binding::id).ifPresent(id -> json.text("binding", id));
  }

  private static void measures(Question question, QueueMeasures measures, JsonDocument json) {
    if (question.formula() == Formula.B) {
      json.exact("blocking", measures.blocking())
          .exact("occupancy", measures.occupancy())
          .exact("carried", measures.occupancy() * measures.agents());
      return;
    }
    json.exact("pWait", measures.pWait())
        .exact("pAbandon", measures.pAbandon())
        .exact("occupancy", measures.occupancy())
        .exact("meanQueue", measures.meanQueue())
        .exact("meanWait", measures.meanWait())
        .exact("averageSpeedOfAnswer", measures.averageSpeedOfAnswer())
        .exact("meanWaitAbandoned", measures.meanWaitAbandoned());
    if (question.lines() > 0) {
      json.exact("blocking", measures.blocking());
    }
    if (measures.unstable()) {
      json.flag("unstable", true);
    }
    json.beginArray("serviceLevels");
    measures.serviceLevels().forEach(level -> level(level, json));
    json.endArray();
  }

  private static void level(ServiceLevelAt level, JsonDocument json) {
    json.beginInline().exact("threshold", level.threshold());
    for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
      json.exact(convention.id(), level.serviceLevel(convention));
    }
    json.exact("abandonedWithin", level.abandonedWithin())
        .exact("waitingLonger", level.waitingLonger())
        .exact("offeredWaitLonger", level.offeredWaitLonger())
        .endInline();
  }
}
