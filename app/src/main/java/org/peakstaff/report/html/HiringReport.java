package org.peakstaff.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.planner.hiring.future.StressResult;
import org.peakstaff.report.Display;
import org.peakstaff.report.HiringColumn;
import org.peakstaff.report.HiringFutures;
import org.peakstaff.report.HiringOutlook;
import org.peakstaff.report.HiringText;
import org.peakstaff.report.HiringWords;
import org.peakstaff.report.html.ManagerPage.Part;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.whatif.HiringAnswer;

/** A hiring plan as one HTML file: a sheet of paper for the manager, then the detail. */
public final class HiringReport {
  private final Display display;
  private final HiringAnswer answer;
  private final HiringPlan plan;

  private HiringReport(Display display, HiringAnswer answer) {
    this.display = display;
    this.answer = answer;
    plan = answer.plan();
  }

  /**
   * Writes the page.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(Display display, HiringAnswer answer, String version, Appendable target)
      throws IOException {
    new HiringReport(display, answer).page(version).writeTo(target);
  }

  private ManagerPage page(String version) {
    boolean good = answer.summary().shortWeeks().isEmpty();
    String currency = answer.currency() == null ? "" : ", money in " + answer.currency();
    return new ManagerPage(
        answer.name(),
        HiringText.span(display, answer) + currency,
        good ? "good" : "warning",
        HiringText.verdict(display, answer),
        new HiringBoxes(display, answer).all(),
        parts(),
        reading(),
        facts(version),
        AssumptionSection.views(answer.scenario().loaded().values()));
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    plan.weeks().forEach((group, weeks) -> parts.add(weeks(group, weeks)));
    if (answer.currency() != null) {
      parts.add(cost());
    }
    answer.stress().ifPresent(stress -> parts.add(futures(stress)));
    if (!answer.frontier().isEmpty()) {
      parts.add(frontier());
    }
    return parts;
  }

  private Part weeks(String group, List<HiringWeek> weeks) {
    List<String> heads = new ArrayList<>(List.of("Week"));
    List<HiringColumn> columns = HiringColumn.shown(plan);
    columns.stream().map(HiringColumn::head).forEach(heads::add);
    List<PlainRow> rows = new ArrayList<>();
    for (HiringWeek week : weeks) {
      rows.add(
          new PlainRow(
              display.date(week.monday()),
              columns.stream().map(column -> column.text(display, week)).toList()));
    }
    String label = answer.label(group);
    PlainTable table = new PlainTable(HiringBoxes.weeksId(answer, group), label, heads, rows);
    return new Part(
        "Week by week: " + label,
        List.of(HiringText.arithmetic(display, answer, group)),
        "",
        List.of(table));
  }

  private Part cost() {
    var lines = HiringWords.costLines(plan);
    List<String> heads = new ArrayList<>(List.of("Month"));
    lines.forEach(line -> heads.add(HiringWords.name(line)));
    heads.add("Spent");
    List<PlainRow> rows = new ArrayList<>();
    plan.costByMonth()
        .forEach(
            (month, cost) -> {
              List<String> cells = new ArrayList<>();
              lines.forEach(line -> cells.add(display.money(cost.getOrDefault(line, 0.0))));
              cells.add(display.money(HiringWords.spent(cost)));
              rows.add(new PlainRow(display.month(month), cells));
            });
    String caption = answer.currency() + "; a week belongs to months by its days";
    PlainTable table = new PlainTable("cost-by-month", caption, heads, rows);
    return new Part("Cost by month", List.of(), "", List.of(table));
  }

  private Part futures(StressResult stress) {
    List<String> texts = new ArrayList<>(List.of(HiringFutures.shares(display, stress)));
    HiringFutures.kind(display, answer).ifPresent(texts::add);
    List<PlainTable> tables = new ArrayList<>();
    tables.add(
        table(
            "quantiles",
            "The plan as a whole",
            HiringFutures.quantileHeads(display, stress),
            HiringFutures.quantiles(display, answer, stress)));
    tables.add(
        table(
            "effects",
            "What changes future by future: the mean and half the width of its 95 % interval",
            HiringFutures.effectHeads(answer),
            HiringFutures.effects(display, answer)));
    tables.add(
        table(
            "futures-table",
            "P10 / P50 / P90 over the futures, week by week",
            HiringFutures.weekHeads(answer),
            stress.weeks().stream().map(week -> HiringFutures.week(display, week)).toList()));
    return new Part("The plan in many futures", texts, "", tables);
  }

  private static PlainTable table(
      String id, String caption, List<String> heads, List<List<String>> rows) {
    return new PlainTable(id, caption, heads, rows.stream().map(HiringBoxes::row).toList());
  }

  private Part frontier() {
    PlainTable table =
        table(
            "frontier-table",
            "The plan that misses the fewest hours for an amount of money",
            HiringOutlook.FRONTIER_HEADS,
            answer.frontier().stream()
                .map(point -> HiringOutlook.frontier(display, point))
                .toList());
    return new Part("What more or less money buys", List.of(), "", List.of(table));
  }

  private List<String> reading() {
    return List.of(
        "Productive FTE are agents by what they get done, against an experienced full-time agent:"
            + " nobody in training, part of those in nesting and in their ramp.",
        "Required FTE are gross: hours at work / (1 - shrinkage) / schedule efficiency / hours per"
            + " FTE. The gap is productive less required; net is the gap with overtime, voluntary"
            + " time off and a partner's hours.",
        "A date to decide by is the last with which, everything else as planned, no more hours are"
            + " missing than in the plan.",
        "The plan is made for average behaviour; futures show what chance and wrong inputs make of"
            + " it with the hires as planned.");
  }

  private List<Fact> facts(String version) {
    List<Fact> facts = new ArrayList<>();
    boolean proven = plan.outcome() == HiringPlan.Outcome.OPTIMAL;
    facts.add(
        new Fact(
            "Search",
            (proven ? "no better plan" : "stopped; a better plan may exist")
                + ", gap to the bound "
                + display.percent(plan.gap())));
    answer
        .stress()
        .ifPresent(
            stress -> {
              facts.add(new Fact("Futures", display.count(stress.futures())));
              facts.add(new Fact("Seed", String.valueOf(stress.seed())));
            });
    facts.add(new Fact("Scenario, SHA-256", answer.scenario().loaded().sha256()));
    facts.add(new Fact("Peakstaff", version));
    return facts;
  }
}
