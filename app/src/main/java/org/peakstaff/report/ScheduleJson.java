package org.peakstaff.report;

import java.io.Writer;
import java.util.Locale;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.shift.RepairRound;
import org.peakstaff.planner.shift.ShiftCover;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.scenario.Shift;

/**
 * A schedule as one JSON document: shifts by agent group, required and covered heads per interval,
 * what the program proved, and the simulation of the shifts.
 */
public final class ScheduleJson {
  private final JsonDocument json;
  private final StaffSchedule schedule;

  private ScheduleJson(JsonDocument json, StaffSchedule schedule) {
    this.json = json;
    this.schedule = schedule;
  }

  /**
   * Writes the document of the command {@code schedule}.
   *
   * @param schedule the schedule
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(StaffSchedule schedule, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "schedule")) {
      new ScheduleJson(json, schedule).members();
    }
  }

  private void members() {
    json.beginInline("scenario")
        .text("name", schedule.scenario())
        .text("sha256", schedule.sha256())
        .endInline()
        .text("method", schedule.method())
        .flag("targetsMet", schedule.targetsMet())
        .number("scheduleEfficiency", schedule.efficiency())
        .number("requiredHours", schedule.requiredHours())
        .number("coveredHours", schedule.coveredHours());
    String currency = schedule.currency();
    if (currency != null) {
      json.text("currency", currency);
    }
    cover("twoStep", schedule.twoStep(), schedule.twoStepMissed());
    cover("chosen", schedule.cover(), schedule.missed());
    rounds();
    shifts();
    json.beginArray("intervals");
    for (int i = 0; i < schedule.intervals().size(); i++) {
      interval(i);
    }
    json.endArray().beginObject("simulation");
    SimulationJson.writeMembers(schedule.simulation(), json);
    json.endObject();
  }

  private void rounds() {
    json.beginArray("rounds");
    for (RepairRound round : schedule.rounds()) {
      json.beginInline()
          .number("cost", round.cost())
          .integer("missed", round.missed())
          .flag("kept", round.kept())
          .endInline();
    }
    json.endArray();
  }

  private void cover(String name, ShiftCover cover, int missed) {
    json.beginInline(name)
        .text("status", cover.status().name().toLowerCase(Locale.ROOT))
        .integer("heads", cover.heads())
        .number("cost", cover.cost())
        .number("objective", cover.objective())
        .number("bound", cover.bound())
        .number("gap", cover.gap())
        .integer("missed", missed)
        .endInline();
  }

  private void shifts() {
    json.beginObject("shifts");
    schedule
        .shifts()
        .forEach(
            (group, own) -> {
              json.beginObject(group);
              own.forEach(this::shift);
              json.endObject();
            });
    json.endObject();
  }

  private void shift(String id, Shift shift) {
    json.beginInline(id)
        .text("days", ScheduleCsv.days(shift, ","))
        .text("start", shift.start().toString())
        .integer("lengthSeconds", shift.length().toSeconds())
        .text("breaks", ScheduleCsv.breaks(shift))
        .integer("agents", shift.agents())
        .endInline();
  }

  private void interval(int i) {
    PlanInterval interval = schedule.intervals().get(i);
    json.beginObject()
        .text("start", SimulationJson.start(interval.start()))
        .beginObject("agentGroups");
    for (int g = 0; g < schedule.task().groups().size(); g++) {
      group(g, schedule.required(g, i), schedule.covered(g, i));
    }
    json.endObject().endObject();
  }

  private void group(int g, int required, int covered) {
    json.beginInline(schedule.task().groups().get(g).id())
        .integer("required", required)
        .integer("covered", covered)
        .integer("overUnder", covered - required)
        .endInline();
  }
}
