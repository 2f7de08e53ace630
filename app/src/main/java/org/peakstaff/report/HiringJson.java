package org.peakstaff.report;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.DecisionDue;
import org.peakstaff.planner.hiring.HiringConflict;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlanner.FrontierPoint;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.planner.hiring.future.Bridge;
import org.peakstaff.planner.hiring.future.Effect;
import org.peakstaff.planner.hiring.future.IfWrong;
import org.peakstaff.planner.hiring.future.PlanOption;
import org.peakstaff.planner.hiring.future.Range;
import org.peakstaff.planner.hiring.future.StressResult;
import org.peakstaff.planner.hiring.future.WeekRisk;
import org.peakstaff.result.Estimate;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringSummary.ShortWeek;

/** A hiring plan as one JSON document. Shares are 0..1, days ISO, money in the plan's currency. */
public final class HiringJson {
  private final HiringAnswer answer;
  private final JsonDocument json;

  private HiringJson(HiringAnswer answer, JsonDocument json) {
    this.answer = answer;
    this.json = json;
  }

  /**
   * Writes the document.
   *
   * @param answer the plan
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(HiringAnswer answer, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "hire")) {
      new HiringJson(answer, json).all();
    }
  }

  private void all() {
    json.beginInline("scenario").text("name", answer.name());
    json.text("sha256", answer.scenario().loaded().sha256()).endInline();
    if (answer.currency() != null) {
      json.text("currency", answer.currency());
    }
    json.flag("interrupted", answer.interrupted());
    plan(answer.plan());
    conflicts(answer.plan().conflicts());
    shortWeeks();
    decisions();
    costs(answer.plan());
    groups();
    options();
    frontier();
    bridge();
  }

  private void plan(HiringPlan plan) {
    json.beginObject("plan")
        .text("from", plan.inputs().hiring().from().toString())
        .integer("weeks", plan.inputs().hiring().weeks())
        .text("outcome", plan.outcome().name().toLowerCase(Locale.ROOT))
        .integer("hires", plan.hires())
        .integer("classes", answer.summary().classes())
        .number("spending", plan.spending())
        .number("shortfallHours", plan.shortfallHours())
        .number("costBound", plan.costBound())
        .number("shortfallBound", plan.shortfallBound())
        .number("gap", plan.gap())
        .endObject();
  }

  private void conflicts(List<HiringConflict> conflicts) {
    if (conflicts.isEmpty()) {
      return;
    }
    json.beginArray("conflicts");
    for (HiringConflict conflict : conflicts) {
      json.beginInline().text("demand", HiringWords.id(conflict.demand()));
      if (conflict.group() != null) {
        json.text("group", conflict.group());
      }
      if (conflict.week() >= 0) {
        json.text("week", answer.plan().inputs().hiring().monday(conflict.week()).toString());
      }
      if (conflict.month() != null) {
        json.text("month", conflict.month().toString());
      }
      json.number("limit", conflict.limit()).number("by", conflict.by()).endInline();
    }
    json.endArray();
  }

  private void shortWeeks() {
    json.beginArray("shortWeeks");
    for (ShortWeek week : answer.summary().shortWeeks()) {
      json.beginInline().text("group", week.group()).text("week", week.monday().toString());
      json.number("fte", week.fte()).number("share", week.share()).endInline();
    }
    json.endArray();
  }

  private void decisions() {
    json.beginArray("decisions");
    for (DecisionDue due : answer.plan().due()) {
      json.beginInline().text("decideBy", due.decideBy().toString()).text("group", due.group());
      if (due.from() != null) {
        json.text("from", due.from());
      }
      json.text("kind", HiringWords.id(due.kind()))
          .number("amount", due.amount())
          .text("planned", due.planned().toString())
          .integer("weeks", due.weeks())
          .text("lastStart", due.lastStart().toString())
          .integer("leadWeeks", due.leadWeeks())
          .number("moreShortfallHours", due.moreShortfallHours())
          .endInline();
    }
    json.endArray();
  }

  private void costs(HiringPlan plan) {
    json.beginInline("cost");
    Arrays.stream(CostLine.values())
        .forEach(line -> json.number(HiringWords.id(line), plan.cost(line)));
    json.endInline();
    json.beginObject("costByMonth");
    plan.costByMonth()
        .forEach(
            (month, cost) -> {
              json.beginInline(month.toString());
              cost.forEach((line, amount) -> json.number(HiringWords.id(line), amount));
              json.endInline();
            });
    json.endObject();
  }

  private void groups() {
    json.beginObject("groups");
    answer
        .plan()
        .weeks()
        .forEach(
            (group, weeks) -> {
              json.beginObject(group).beginArray("weeks");
              weeks.forEach(week -> week(group, week));
              json.endArray().endObject();
            });
    json.endObject();
  }

  private void week(String group, HiringWeek week) {
    Map<String, List<Double>> hours = answer.plan().inputs().requirement().hours();
    json.beginInline().text("week", week.monday().toString());
    json.number("requiredHours", hours.getOrDefault(group, List.of()).get(week.week()));
    for (HiringColumn column : HiringColumn.values()) {
      json.number(column.id(), column.value(week));
    }
    json.number("movedIn", week.movedIn()).number("movedOut", week.movedOut());
    json.number("outsourcedFte", week.outsourcedFte());
    json.number("shortfallHours", week.shortfallHours()).endInline();
  }

  private void options() {
    if (answer.options().isEmpty()) {
      return;
    }
    json.beginObject("options");
    for (PlanOption option : answer.options()) {
      json.beginObject(option.choice().id()).integer("hires", option.plan().hires());
      json.number("spending", option.plan().spending());
      result(option.result());
      if (option.choice() != PlanOption.Choice.PLAN) {
        answer.effect(option.result()).ifPresent(this::effect);
      }
      json.endObject();
    }
    json.endObject();
    json.beginObject("ifWrong");
    for (IfWrong wrong : answer.ifWrong()) {
      json.beginObject(wrong.input().id()).number("amount", wrong.amount());
      result(wrong.result());
      answer.effect(wrong.result()).ifPresent(this::effect);
      json.endObject();
    }
    json.endObject();
    answer.stress().ifPresent(this::weeks);
  }

  private void result(@Nullable StressResult result) {
    if (result == null) {
      return;
    }
    json.integer("futures", result.futures()).integer("seed", result.seed());
    range("cost", result.cost());
    range("lostContacts", result.lost());
    range("lostContactsWorth", result.lostWorth(answer.lostContact()));
    range("shortfallHours", result.shortfallHours());
    range("peakServiceLevel", result.peakServiceLevel());
    range("worstServiceLevel", result.worstServiceLevel());
    range("worstNetFte", result.worstNet());
    json.text("worstWeek", result.weeks().get(result.worstWeek()).monday().toString());
    probability("probabilityCovered", result.covered());
    if (result.hasService()) {
      probability("probabilityTargetsMet", result.met());
    }
    json.number("confidence", result.covered().confidence());
  }

  /** What it changes, future by future. */
  private void effect(Effect effect) {
    MeasuresJson measures = new MeasuresJson(json);
    json.beginObject("againstPlan");
    measures.estimate("cost", effect.cost());
    measures.estimate("shortfallHours", effect.shortfallHours());
    measures.optional("peakServiceLevel", effect.peakServiceLevel());
    measures.optional("lostContacts", effect.lost());
    measures.optional("lostContactsWorth", effect.lostWorth(answer.lostContact()));
    measures.estimate("probabilityCovered", effect.covered());
    measures.optional("probabilityTargetsMet", effect.met());
    json.endObject();
  }

  /** A share of futures, and the ends of its interval beside it. */
  private void probability(String name, Estimate share) {
    json.number(name, share.mean()).number(name + "Low", share.low());
    json.number(name + "High", share.high());
  }

  private void weeks(StressResult stress) {
    json.beginArray("futures");
    for (WeekRisk week : stress.weeks()) {
      json.beginObject().text("week", week.monday().toString());
      range("requiredFte", week.required());
      range("productiveFte", week.productive());
      range("gap", week.gap());
      range("net", week.net());
      range("cost", week.cost());
      range("serviceLevel", week.serviceLevel());
      probability("probabilityCovered", week.covered());
      if (stress.hasService()) {
        probability("probabilityTargetsMet", week.met());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void range(String name, @Nullable Range range) {
    if (range != null) {
      json.beginInline(name).number("p10", range.p10()).number("p50", range.p50());
      json.number("p90", range.p90());
      ends("p10", range.tenth());
      ends("p50", range.median());
      ends("p90", range.ninetieth());
      json.endInline();
    }
  }

  private void ends(String name, Estimate quantile) {
    json.number(name + "Low", quantile.low()).number(name + "High", quantile.high());
  }

  private void frontier() {
    if (answer.frontier().isEmpty()) {
      return;
    }
    json.beginArray("frontier");
    for (FrontierPoint point : answer.frontier()) {
      boolean any = point.plan().outcome() != HiringPlan.Outcome.INFEASIBLE;
      json.beginInline().number("share", point.share()).number("budget", point.budget());
      json.number("spending", any ? point.plan().spending() : Double.NaN);
      json.number("shortfallHours", any ? point.plan().shortfallHours() : Double.NaN);
      json.number("hires", any ? point.plan().hires() : Double.NaN).endInline();
    }
    json.endArray();
  }

  private void bridge() {
    HiringAnswer.@Nullable Approved approved = answer.comparison();
    if (approved == null) {
      return;
    }
    Bridge bridge = approved.bridge();
    json.beginObject("bridge");
    state("approved", bridge.approved());
    for (Bridge.Part part : bridge.parts()) {
      json.beginInline(part.input().id()).number("requiredFteWeeks", part.requirement());
      json.number("cost", part.cost()).endInline();
    }
    state("new", bridge.now());
    json.endObject();
  }

  private void state(String name, Bridge.State state) {
    json.beginInline(name).number("requiredFteWeeks", state.requirement());
    json.number("cost", state.cost()).endInline();
  }
}
