package org.peakstaff.report.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.report.Display;
import org.peakstaff.report.HiringComparison;
import org.peakstaff.report.HiringText;
import org.peakstaff.report.HiringWords;
import org.peakstaff.report.html.IntervalPlot.Row;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.report.html.WhatIfPage.Part;
import org.peakstaff.whatif.HiringAnswer;

/** Hiring plans side by side, as one HTML file with everything inside. */
public final class HiringComparisonReport {
  private final Display display;
  private static final int SHORT_LABEL = 28;

  private final List<HiringAnswer> plans;
  private final HiringAnswer base;

  private HiringComparisonReport(Display display, List<HiringAnswer> plans) {
    this.display = display;
    this.plans = plans;
    base = plans.get(0);
  }

  /**
   * Writes the page.
   *
   * @param display how numbers and dates are written
   * @param plans the baseline first
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(
      Display display, List<HiringAnswer> plans, String version, Appendable target)
      throws IOException {
    new HiringComparisonReport(display, plans).page(version).writeTo(target);
  }

  private WhatIfPage page(String version) {
    return new WhatIfPage(
        "Hiring plans compared",
        base.name(),
        HiringComparison.subtitle(display, plans) + ", " + HiringText.span(display, base),
        HiringComparison.sentences(display, plans),
        List.of(plansPart(), costPart(), weeksPart()),
        List.of(
            "Every plan is the cheapest for its own scenario: what differs is what the change costs"
                + " when hiring answers it in time.",
            "Hours short are those the plan leaves uncovered because nothing allowed could cover"
                + " them more cheaply; net FTE are productive less required, with overtime,"
                + " voluntary time off and a partner's hours.",
            "Plans are made for average behaviour: what chance makes of one is in its own report,"
                + " from the command hire."),
        facts(version),
        AssumptionSection.views(base.scenario().loaded().values()));
  }

  private static String label(HiringAnswer each) {
    return each.scenario().label();
  }

  /** For the head of a column, where the end of a path says which variant it is. */
  private static String shortLabel(HiringAnswer each) {
    return Display.shortenedAtStart(label(each), SHORT_LABEL);
  }

  private String currency() {
    return base.currency() == null ? "" : ", " + base.currency();
  }

  private Part plansPart() {
    String title = "Change in money spent against the baseline";
    IntervalPlot plot = new IntervalPlot(title, title + currency(), display::moneyChange);
    List<PlainRow> rows = new ArrayList<>();
    for (HiringAnswer each : plans) {
      rows.add(new PlainRow(label(each), HiringComparison.cells(display, each, base)));
      if (!each.equals(base) && isPlanned(each)) {
        double change = each.plan().spending() - base.plan().spending();
        String hires = display.signed(each.plan().hires() - base.plan().hires(), 0);
        plot.add(new Row(shortLabel(each), change, change, change, hires + " hires"));
      }
    }
    PlainTable table =
        new PlainTable(
            "plans", "Each plan against the baseline " + label(base), HiringComparison.HEADS, rows);
    return new Part("Hires, money and what stays short", "", plot.svg(), table);
  }

  private boolean isPlanned(HiringAnswer each) {
    return HiringComparison.isPlanned(each) && HiringComparison.isPlanned(base);
  }

  private Part costPart() {
    Map<CostLine, List<String>> lines = new TreeMap<>();
    for (HiringAnswer each : plans) {
      HiringWords.costLines(each.plan()).forEach(line -> lines.put(line, new ArrayList<>()));
    }
    lines.forEach((line, cells) -> plans.forEach(each -> cells.add(cost(each, line))));
    List<PlainRow> rows = new ArrayList<>();
    lines.forEach((line, cells) -> rows.add(new PlainRow(HiringWords.name(line), cells)));
    String caption = "Money by what it is spent on" + currency();
    return new Part("Cost by line", "", "", new PlainTable("costs", caption, heads("Cost"), rows));
  }

  private String cost(HiringAnswer each, CostLine line) {
    return HiringComparison.isPlanned(each) ? display.money(each.plan().cost(line)) : Display.NONE;
  }

  private List<String> heads(String first) {
    List<String> heads = new ArrayList<>(List.of(first));
    plans.forEach(each -> heads.add(shortLabel(each)));
    return heads;
  }

  private Part weeksPart() {
    TreeSet<LocalDate> mondays = new TreeSet<>();
    plans.forEach(each -> mondays.addAll(each.summary().mondays()));
    List<PlainRow> rows = new ArrayList<>();
    for (LocalDate monday : mondays) {
      rows.add(
          new PlainRow(
              display.date(monday), plans.stream().map(each -> week(each, monday)).toList()));
    }
    return new Part(
        "Week by week",
        "Net FTE of all groups, and hires of a class that starts.",
        "",
        new PlainTable("weeks", "Net FTE and hires", heads("Week"), rows));
  }

  private String week(HiringAnswer each, LocalDate monday) {
    HiringComparison.@Nullable Week week = HiringComparison.week(each, monday);
    if (week == null || !HiringComparison.isPlanned(each)) {
      return Display.NONE;
    }
    String hires = week.hires() > 0 ? " (" + display.number(week.hires(), 0) + " hires)" : "";
    return display.signed(week.net(), 1) + hires;
  }

  private List<Fact> facts(String version) {
    List<Fact> facts = new ArrayList<>();
    for (HiringAnswer each : plans) {
      facts.add(new Fact(label(each) + ", SHA-256", each.scenario().loaded().sha256()));
    }
    facts.add(new Fact("Peakstaff", version));
    return facts;
  }
}
