package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.program.ProgramStatus;
import org.peakstaff.planner.shift.ShiftCover;
import org.peakstaff.planner.shift.StaffSchedule;

/** What a schedule amounts to, in sentences. */
public final class ScheduleWords {
  private ScheduleWords() {}

  /** The verdict, the cost, its bound, and what the simulation changed. */
  public static List<String> sentences(Display display, StaffSchedule schedule) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Verdict.sentence(display, schedule.simulation().targets()));
    sentences.add(
        display.count(schedule.cover().heads())
            + " heads on shifts cost "
            + amount(display, schedule.cover().cost(), schedule.currency())
            + "; the requirement of all intervals is "
            + display.percent(schedule.efficiency())
            + " of their hours at work.");
    sentences.add(bound(display, schedule.twoStep(), schedule.currency()));
    sentences.add(repair(display, schedule));
    return sentences;
  }

  /** An amount of money, or of paid hours where nothing has a price. */
  public static String amount(Display display, double cost, @Nullable String currency) {
    return currency == null
        ? display.number(cost, 1) + " paid hours"
        : display.money(cost, currency);
  }

  private static String bound(Display display, ShiftCover cover, @Nullable String currency) {
    String price =
        cover.objective() > cover.cost() + 1e-6
            ? ", with the prices of missing and surplus hours "
                + amount(display, cover.objective(), currency)
            : "";
    String proof =
        cover.status() == ProgramStatus.OPTIMAL && cover.gap() == 0
            ? "which is proven to be the least"
            : "and no shifts cost less than "
                + amount(display, cover.bound(), currency)
                + " (gap "
                + display.percent(cover.gap())
                + ")";
    return (price.isEmpty() ? "Covering every interval costs " : "The two-step shifts cost ")
        + amount(display, cover.cost(), currency)
        + price
        + ", "
        + proof
        + ".";
  }

  private static String repair(Display display, StaffSchedule schedule) {
    int tried = schedule.rounds().size();
    String first =
        schedule.twoStepMissed() == 0
            ? "Simulated, these shifts meet every bound"
            : "Simulated, these shifts miss " + bounds(display, schedule.twoStepMissed());
    if (tried == 0) {
      return first + ".";
    }
    String after = change(display, schedule);
    String left =
        schedule.missed() == 0
            ? ""
            : "; " + bounds(display, schedule.missed()) + " missed after it";
    return first
        + "; "
        + after
        + " ("
        + display.count(tried)
        + (tried == 1 ? " round" : " rounds")
        + ")"
        + left
        + ".";
  }

  private static String change(Display display, StaffSchedule schedule) {
    double saved = schedule.twoStep().cost() - schedule.cover().cost();
    return saved > 1e-6
        ? "letting intervals trade saves " + amount(display, saved, schedule.currency())
        : saved < -1e-6
            ? "the repair adds " + amount(display, -saved, schedule.currency())
            : "nothing cheaper that meets them was found";
  }

  private static String bounds(Display display, int count) {
    return count == 1 ? "one bound" : display.count(count) + " bounds";
  }
}
