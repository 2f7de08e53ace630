package org.peakstaff.report;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringSummary.ShortWeek;

/** Hiring plans side by side, the baseline first: hires, cost, and what stays short. */
public final class HiringComparison {
  /** The heads of the table. */
  public static final List<String> HEADS =
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

  private static final int NAME_WIDTH = 30;

  private HiringComparison() {}

  /**
   * The table and a note on what differs.
   *
   * @param display how numbers and dates are written
   * @param plans the baseline first
   * @return lines for a terminal
   */
  public static List<String> lines(Display display, List<HiringAnswer> plans) {
    List<List<String>> rows = new ArrayList<>();
    for (HiringAnswer each : plans) {
      List<String> row =
          new ArrayList<>(List.of(Display.shortenedAtStart(label(each), NAME_WIDTH)));
      row.addAll(cells(display, each, plans.get(0)));
      rows.add(row);
    }
    List<String> lines = new ArrayList<>();
    lines.add(plans.get(0).name() + ": " + subtitle(display, plans));
    lines.add("");
    lines.addAll(HiringOutlook.table(HEADS, rows));
    return lines;
  }

  /**
   * What is compared.
   *
   * @param display how numbers and dates are written
   * @param plans the baseline first
   * @return such as {@code 2 variants compared, each planned anew}
   */
  public static String subtitle(Display display, List<HiringAnswer> plans) {
    String count = HiringText.count(display, plans.size() - 1, "variant", "variants");
    return count + " compared, each planned anew";
  }

  /**
   * Whether there is a plan at all.
   *
   * @param each what planning gave
   * @return false where limits leave none
   */
  public static boolean isPlanned(HiringAnswer each) {
    return each.plan().outcome() != Outcome.INFEASIBLE;
  }

  private static String label(HiringAnswer each) {
    return each.scenario().label();
  }

  /**
   * The cells of a plan under {@link #HEADS} but for its name.
   *
   * @param display how numbers and dates are written
   * @param each the plan
   * @param base the baseline
   * @return as many as there are heads after the first
   */
  public static List<String> cells(Display display, HiringAnswer each, HiringAnswer base) {
    HiringPlan plan = each.plan();
    if (!isPlanned(each)) {
      return List.of("no plan", "", "", "", "", "", "", "");
    }
    boolean same = each.equals(base) || !isPlanned(base);
    HiringPlan before = base.plan();
    double hours = plan.shortfallHours() - before.shortfallHours();
    return List.of(
        display.count(plan.hires()),
        same ? "" : display.signed(plan.hires() - before.hires(), 0),
        display.money(plan.spending()),
        same ? "" : display.moneyChange(plan.spending() - before.spending()),
        display.number(plan.shortfallHours(), 0),
        same ? "" : display.signed(hours, 0),
        display.count(each.summary().shortWeeks().size()),
        each.summary().worst().map(week -> display.number(week.fte(), 1)).orElse(Display.NONE));
  }

  /**
   * All groups in one week of a plan.
   *
   * @param requiredFte gross
   * @param productiveFte before overtime, time off and partners
   * @param net productive less required with these
   * @param hires who start
   */
  public record Week(double requiredFte, double productiveFte, double net, double hires) {}

  /**
   * The groups of a plan in one week, added up.
   *
   * @param each the plan
   * @param monday of the week
   * @return null where the plan does not have this week
   */
  public static @Nullable Week week(HiringAnswer each, LocalDate monday) {
    int at = each.summary().mondays().indexOf(monday);
    if (at < 0) {
      return null;
    }
    double net = 0;
    double hires = 0;
    for (List<HiringWeek> weeks : each.plan().weeks().values()) {
      net += weeks.get(at).net();
      hires += weeks.get(at).hires();
    }
    return new Week(
        each.summary().required().get(at), each.summary().productive().get(at), net, hires);
  }

  /**
   * A sentence per variant.
   *
   * @param display how numbers and dates are written
   * @param plans the baseline first
   * @return the label and the verdict of each variant
   */
  public static List<String> sentences(Display display, List<HiringAnswer> plans) {
    return plans.stream()
        .skip(1)
        .map(each -> each.scenario().label() + ": " + verdict(display, each))
        .toList();
  }

  private static String verdict(Display display, HiringAnswer each) {
    return !isPlanned(each) ? "no plan meets every limit." : HiringText.verdict(display, each);
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
    boolean any = isPlanned(each);
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
        boolean any = isPlanned(each);
        table.text(each.scenario().label()).text(each.name());
        table.number(any ? each.plan().hires() : Double.NaN);
        table.number(any ? each.plan().spending() : Double.NaN);
        table.number(any ? each.plan().shortfallHours() : Double.NaN);
        table.number(any ? each.summary().shortWeeks().size() : Double.NaN).endRow();
      }
    }
  }
}
