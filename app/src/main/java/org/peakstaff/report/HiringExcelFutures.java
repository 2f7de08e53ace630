package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.future.Effect;
import org.peakstaff.planner.hiring.future.IfWrong;
import org.peakstaff.planner.hiring.future.PlanOption;
import org.peakstaff.planner.hiring.future.Range;
import org.peakstaff.planner.hiring.future.StressResult;
import org.peakstaff.planner.hiring.future.WeekRisk;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.result.Estimate;
import org.peakstaff.whatif.HiringAnswer;

/**
 * Futures of a hiring plan as sheets: options and wrong inputs, a row per measure, with the
 * interval of every quantile and share; what each changes; and the weeks.
 */
final class HiringExcelFutures {
  private final Display display;
  private final HiringAnswer answer;

  private HiringExcelFutures(Display display, HiringAnswer answer) {
    this.display = display;
    this.answer = answer;
  }

  static void write(ExcelFile file, Display display, HiringAnswer answer) {
    HiringExcelFutures futures = new HiringExcelFutures(display, answer);
    answer
        .stress()
        .ifPresent(
            stress -> {
              futures.options(file);
              futures.effects(file);
              weeks(file, stress);
            });
  }

  private interface Writer {
    void write(String name, StressResult result);
  }

  private void each(boolean withPlan, Writer writer) {
    for (PlanOption option : answer.options()) {
      StressResult result = option.result();
      if (result != null && (withPlan || option.choice() != PlanOption.Choice.PLAN)) {
        writer.write(HiringOutlook.name(display, option.choice()), result);
      }
    }
    for (IfWrong wrong : answer.ifWrong()) {
      writer.write(HiringOutlook.name(display, wrong), wrong.result());
    }
  }

  private void options(ExcelFile file) {
    List<String> heads = new ArrayList<>(List.of("Option, or input that is wrong", "Measure"));
    heads.addAll(ends("Share of futures"));
    heads.addAll(quantiles(""));
    ExcelSheet sheet = file.sheet("Options", heads);
    each(true, (name, result) -> measures(sheet, name, result));
  }

  private void measures(ExcelSheet sheet, String name, StressResult result) {
    range(sheet, name, "Cost", result.cost(), NumberStyle.MONEY);
    range(sheet, name, "Peak service level", result.peakServiceLevel(), NumberStyle.PERCENT);
    range(sheet, name, "Hours short", result.shortfallHours(), NumberStyle.DECIMAL);
    range(sheet, name, "Net FTE, worst week", result.worstNet(), NumberStyle.SIGNED);
    range(sheet, name, "Lost contacts", result.lost(), NumberStyle.DECIMAL);
    Range worth = result.lostWorth(answer.lostContact());
    range(sheet, name, "Lost contacts, worth", worth, NumberStyle.MONEY);
    share(sheet, name, "Nobody missing", result.covered());
    share(sheet, name, "All targets met", result.met());
  }

  private static List<String> quantiles(String what) {
    List<String> heads = new ArrayList<>();
    List.of("P10", "P50", "P90").forEach(quantile -> heads.addAll(ends(what + quantile)));
    return heads;
  }

  /** Heads of an estimate. */
  private static List<String> ends(String what) {
    return List.of(what, what + ", 95 % low", what + ", 95 % high");
  }

  private static void range(
      ExcelSheet sheet, String option, String measure, @Nullable Range range, NumberStyle style) {
    if (range != null) {
      sheet.text(option).text(measure).empty(3);
      range(sheet, range, style);
      sheet.endRow();
    }
  }

  private static void share(ExcelSheet sheet, String option, String measure, Estimate share) {
    if (share.hasInterval()) {
      sheet.text(option).text(measure);
      estimate(sheet, share, NumberStyle.PERCENT);
      sheet.empty(9).endRow();
    }
  }

  private static void range(ExcelSheet sheet, @Nullable Range range, NumberStyle style) {
    if (range == null) {
      sheet.empty(9);
    } else {
      estimate(sheet, range.tenth(), style);
      estimate(sheet, range.median(), style);
      estimate(sheet, range.ninetieth(), style);
    }
  }

  private static void estimate(ExcelSheet sheet, Estimate estimate, NumberStyle style) {
    sheet.number(estimate.mean(), style).number(estimate.low(), style);
    sheet.number(estimate.high(), style);
  }

  private void effects(ExcelFile file) {
    List<String> heads = new ArrayList<>(List.of("Against the plan, same futures", "Measure"));
    heads.addAll(ends("Mean change"));
    ExcelSheet sheet = file.sheet("Effects", heads);
    each(
        false,
        (name, result) -> answer.effect(result).ifPresent(effect -> effect(sheet, name, effect)));
  }

  private void effect(ExcelSheet sheet, String name, Effect effect) {
    change(sheet, name, "Cost", effect.cost(), NumberStyle.MONEY_CHANGE);
    change(sheet, name, "Hours short", effect.shortfallHours(), NumberStyle.SIGNED);
    change(sheet, name, "Peak service level", effect.peakServiceLevel(), NumberStyle.POINTS);
    change(sheet, name, "Lost contacts", effect.lost(), NumberStyle.SIGNED);
    Estimate worth = effect.lostWorth(answer.lostContact());
    change(sheet, name, "Lost contacts, worth", worth, NumberStyle.MONEY_CHANGE);
    change(sheet, name, "Share with nobody missing", effect.covered(), NumberStyle.POINTS);
    change(sheet, name, "Share with all targets met", effect.met(), NumberStyle.POINTS);
  }

  private static void change(
      ExcelSheet sheet, String name, String measure, @Nullable Estimate change, NumberStyle style) {
    if (change != null) {
      sheet.text(name).text(measure);
      estimate(sheet, change, style);
      sheet.endRow();
    }
  }

  private static void weeks(ExcelFile file, StressResult stress) {
    List<String> heads = new ArrayList<>(List.of("Week"));
    List.of("Required FTE ", "Gap ", "Net FTE ", "Service level ", "Cost ")
        .forEach(what -> heads.addAll(quantiles(what)));
    heads.addAll(ends("Probability that nobody is missing"));
    ExcelSheet sheet = file.sheet("Futures", heads);
    stress.weeks().forEach(week -> week(sheet, week));
  }

  private static void week(ExcelSheet sheet, WeekRisk week) {
    sheet.date(week.monday());
    range(sheet, week.required(), NumberStyle.DECIMAL);
    range(sheet, week.gap(), NumberStyle.SIGNED);
    range(sheet, week.net(), NumberStyle.SIGNED);
    range(sheet, week.serviceLevel(), NumberStyle.PERCENT);
    range(sheet, week.cost(), NumberStyle.MONEY);
    estimate(sheet, week.covered(), NumberStyle.PERCENT);
    sheet.endRow();
  }
}
