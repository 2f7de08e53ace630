package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.program.ProgramStatus;
import org.peakstaff.planner.shift.ShiftCover;
import org.peakstaff.planner.shift.StaffSchedule;

/** What a schedule amounts to, in sentences. */
public final class ScheduleWords {
  private ScheduleWords() {}

  /** The verdict, the cost, its bound, and what the simulation changed. */
  public static List<String> sentences(StaffSchedule schedule) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Verdict.sentence(schedule.simulation().targets()));
    sentences.add(
        String.format(
            Locale.ROOT,
            "%d heads on shifts cost %s; the requirement of all intervals is %s of their hours at work.",
            schedule.cover().heads(),
            amount(schedule.cover().cost(), schedule.currency()),
            Display.percent(schedule.efficiency())));
    sentences.add(bound(schedule.twoStep(), schedule.currency()));
    sentences.add(repair(schedule));
    return sentences;
  }

  /** An amount of money, or of paid hours where nothing has a price. */
  public static String amount(double cost, @Nullable String currency) {
    return currency == null
        ? Display.number(cost, 1) + " paid hours"
        : Display.money(cost) + " " + currency;
  }

  private static String bound(ShiftCover cover, @Nullable String currency) {
    String price =
        cover.objective() > cover.cost() + 1e-6
            ? ", with the prices of missing and surplus hours "
                + amount(cover.objective(), currency)
            : "";
    String proof =
        cover.status() == ProgramStatus.OPTIMAL && cover.gap() == 0
            ? "which is proven to be the least"
            : String.format(
                Locale.ROOT,
                "and no shifts cost less than %s (gap %s)",
                amount(cover.bound(), currency),
                Display.percent(cover.gap()));
    return "Covering every interval costs "
        + amount(cover.cost(), currency)
        + price
        + ", "
        + proof
        + ".";
  }

  private static String repair(StaffSchedule schedule) {
    int tried = schedule.rounds().size();
    String first =
        schedule.twoStepMissed() == 0
            ? "Simulated, these shifts meet every bound"
            : "Simulated, these shifts miss " + bounds(schedule.twoStepMissed());
    if (tried == 0) {
      return first + ".";
    }
    String after = change(schedule);
    String left =
        schedule.missed() == 0 ? "" : "; " + bounds(schedule.missed()) + " missed after it";
    return first
        + "; "
        + after
        + " ("
        + tried
        + (tried == 1 ? " round" : " rounds")
        + ")"
        + left
        + ".";
  }

  private static String change(StaffSchedule schedule) {
    double saved = schedule.twoStep().cost() - schedule.cover().cost();
    return saved > 1e-6
        ? "letting intervals trade saves " + amount(saved, schedule.currency())
        : saved < -1e-6
            ? "the repair adds " + amount(-saved, schedule.currency())
            : "nothing cheaper that meets them was found";
  }

  private static String bounds(int count) {
    return count == 1 ? "one bound" : count + " bounds";
  }
}
