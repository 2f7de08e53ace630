package org.peakstaff.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringSummary.ShortWeek;

/** Hiring plans side by side, the baseline first: hires, cost, and what stays short. */
public final class HiringComparison {
  private static final List<String> HEADS =
      List.of(
          "Plan",
          "Hires",
          "Change",
          "Spent",
          "Change",
          "Hours short",
          "Change",
          "Weeks short",
          "Worst, FTE");

  private HiringComparison() {}

  /**
   * The table and a note on what differs.
   *
   * @param plans the baseline first
   * @return lines for a terminal
   */
  public static List<String> lines(List<HiringAnswer> plans) {
    List<List<String>> rows = new ArrayList<>();
    plans.forEach(each -> rows.add(cells(each, plans.get(0))));
    List<String> lines = new ArrayList<>();
    int variants = plans.size() - 1;
    String count = HiringText.count(variants, "variant", "variants");
    lines.add(plans.get(0).name() + ": " + count + " compared, each planned anew");
    lines.add("");
    lines.addAll(HiringOutlook.table(HEADS, rows));
    return lines;
  }

  private static List<String> cells(HiringAnswer each, HiringAnswer base) {
    HiringPlan plan = each.plan();
    String name = Display.shortenedAtStart(each.scenario().label(), 30);
    if (plan.outcome() == Outcome.INFEASIBLE) {
      return List.of(name, "no plan", "", "", "", "", "", "", "");
    }
    boolean same = each.equals(base) || base.plan().outcome() == Outcome.INFEASIBLE;
    HiringPlan before = base.plan();
    double hours = plan.shortfallHours() - before.shortfallHours();
    return List.of(
        name,
        String.valueOf(plan.hires()),
        same ? "" : MeasureDisplay.signed(plan.hires() - before.hires(), 0),
        Display.money(plan.spending()),
        same ? "" : Display.moneyChange(plan.spending() - before.spending()),
        Display.number(plan.shortfallHours(), 0),
        same ? "" : MeasureDisplay.signed(hours, 0),
        String.valueOf(each.summary().shortWeeks().size()),
        each.summary().worst().map(week -> Display.number(week.fte(), 1)).orElse(Display.NONE));
  }

  /**
   * A sentence per variant.
   *
   * @param plans the baseline first
   * @return the label and the verdict of each variant
   */
  public static List<String> sentences(List<HiringAnswer> plans) {
    return plans.stream()
        .skip(1)
        .map(each -> each.scenario().label() + ": " + verdict(each))
        .toList();
  }

  private static String verdict(HiringAnswer each) {
    return each.plan().outcome() == Outcome.INFEASIBLE
        ? "no plan meets every limit."
        : HiringText.verdict(each);
  }

  /**
   * The comparison as one JSON document.
   *
   * @param plans the baseline first
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(List<HiringAnswer> plans, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "compare")) {
      json.text("of", "hire").beginArray("plans");
      plans.forEach(each -> plan(each, json));
      json.endArray();
    }
  }

  private static void plan(HiringAnswer each, JsonDocument json) {
    HiringPlan plan = each.plan();
    boolean any = plan.outcome() != Outcome.INFEASIBLE;
    json.beginInline().text("variant", each.scenario().label()).text("name", each.name());
    json.text("sha256", each.scenario().loaded().sha256()).flag("planned", any);
    json.number("hires", any ? plan.hires() : Double.NaN);
    json.number("spending", any ? plan.spending() : Double.NaN);
    json.number("shortfallHours", any ? plan.shortfallHours() : Double.NaN);
    json.number("weeksShort", any ? each.summary().shortWeeks().size() : Double.NaN);
    double worst = each.summary().worst().map(ShortWeek::fte).orElse(0.0);
    json.number("worstShortFte", any ? worst : Double.NaN).endInline();
  }

  /**
   * The comparison as a table.
   *
   * @param plans the baseline first
   * @param out where it goes; flushed, not closed
   * @throws java.io.IOException if it fails
   */
  public static void csv(List<HiringAnswer> plans, Writer out) throws java.io.IOException {
    List<String> heads =
        List.of("variant", "name", "hires", "spending", "shortfallHours", "weeksShort");
    try (CsvTable table = CsvTable.to(out, heads)) {
      for (HiringAnswer each : plans) {
        boolean any = each.plan().outcome() != Outcome.INFEASIBLE;
        table.text(each.scenario().label()).text(each.name());
        table.number(any ? each.plan().hires() : Double.NaN);
        table.number(any ? each.plan().spending() : Double.NaN);
        table.number(any ? each.plan().shortfallHours() : Double.NaN);
        table.number(any ? each.summary().shortWeeks().size() : Double.NaN).endRow();
      }
    }
  }
}
