package org.peakstaff.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peakstaff.planner.hiring.HiringConflict;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.whatif.HiringAnswer;

/**
 * A limit of a scenario that has to give way, with all weeks in which it does: what the limit would
 * have to be in the week that needs most does for all of them.
 *
 * @param most the conflict of the week that needs most
 * @param weeks in which it is in the way, in order; none where it is not about weeks
 */
public record HiringLimit(HiringConflict most, List<Integer> weeks) {
  /** Copies the list. */
  public HiringLimit {
    weeks = List.copyOf(weeks);
  }

  /**
   * Why there is no plan.
   *
   * @param answer without a plan
   * @return a limit for each that the scenario states, however many weeks it is about
   */
  public static List<HiringLimit> of(HiringAnswer answer) {
    Map<List<Object>, List<HiringConflict>> together = new LinkedHashMap<>();
    for (HiringConflict each : answer.plan().conflicts()) {
      List<Object> stated =
          List.of(each.demand(), String.valueOf(each.group()), String.valueOf(each.month()));
      together.computeIfAbsent(stated, any -> new ArrayList<>()).add(each);
    }
    HiringInputs inputs = answer.plan().inputs();
    return together.values().stream().map(same -> of(inputs, same)).toList();
  }

  private static HiringLimit of(HiringInputs inputs, List<HiringConflict> same) {
    HiringConflict most =
        same.stream()
            .max(Comparator.comparingDouble(each -> stated(inputs, each, each.wouldDo())))
            .orElseThrow();
    List<Integer> weeks =
        same.stream().map(HiringConflict::week).filter(week -> week >= 0).sorted().toList();
    return new HiringLimit(most, weeks);
  }

  /** In the unit of the scenario: the largest gap is a share of what the week needs. */
  private static double stated(HiringInputs inputs, HiringConflict conflict, double value) {
    return conflict.demand() == HiringConflict.Demand.MAXIMUM_GAP
        ? value / hours(inputs, conflict)
        : value;
  }

  private static double hours(HiringInputs inputs, HiringConflict conflict) {
    return Objects.requireNonNull(inputs.requirement().hours().get(conflict.group()))
        .get(conflict.week());
  }

  /**
   * What would do.
   *
   * @param display how numbers and dates are written
   * @param answer without a plan
   * @return what it is, by how much it is missed, and when
   */
  public String sentence(Display display, HiringAnswer answer) {
    HiringInputs inputs = answer.plan().inputs();
    String group = most.group() == null ? "" : " of \"" + most.group() + "\"";
    return switch (most.demand()) {
          case MAXIMUM_GAP -> gap(display, inputs, group);
          case SEATS -> seats(display, inputs, group);
          case BUDGET -> budget(display, answer, "");
          case MONTHLY_BUDGET ->
              budget(
                  display, answer, " for " + display.month(Objects.requireNonNull(most.month())));
        }
        + ".";
  }

  /** Rounded up, so that what it says does. */
  private String gap(Display display, HiringInputs inputs, String group) {
    double hours = hours(inputs, most);
    double share = Math.ceil(1000 * (most.wouldDo() / hours - 1e-9)) / 1000;
    return "the largest gap"
        + group
        + when(display, inputs)
        + " would have to be "
        + display.percent(share)
        + " instead of "
        + display.shortPercent(most.limit() / hours)
        + ", which is "
        + display.number(most.wouldDo(), 1)
        + " hours at work"
        + (weeks.size() > 1
            ? " in the week of " + display.day(inputs.hiring().monday(most.week()))
            : "");
  }

  private String seats(Display display, HiringInputs inputs, String group) {
    String seats = display.number(Math.ceil(most.wouldDo() - 1e-6), 0);
    return HiringWords.counted(display, seats, "seat", "seats")
        + group
        + when(display, inputs)
        + " would do, there "
        + (most.limit() == 1 ? "is " : "are ")
        + display.shortNumber(most.limit(), 1);
  }

  private String budget(Display display, HiringAnswer answer, String month) {
    return "a budget of "
        + HiringText.money(display, answer, Math.ceil(most.wouldDo()))
        + month
        + " would do, it is "
        + HiringText.money(display, answer, most.limit());
  }

  private String when(Display display, HiringInputs inputs) {
    if (weeks.isEmpty()) {
      return "";
    }
    String first = display.day(inputs.hiring().monday(weeks.get(0)));
    if (weeks.size() == 1) {
      return " in the week of " + first;
    }
    int end = weeks.get(weeks.size() - 1);
    String last = display.day(inputs.hiring().monday(end));
    return end - weeks.get(0) + 1 == weeks.size()
        ? " in the weeks of " + first + " to " + last
        : " in " + display.count(weeks.size()) + " weeks from that of " + first + " to " + last;
  }
}
