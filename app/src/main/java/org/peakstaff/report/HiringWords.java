package org.peakstaff.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.DecisionDue;
import org.peakstaff.planner.hiring.HiringConflict;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.whatif.HiringAnswer;

/** Words for parts of a hiring plan. */
public final class HiringWords {
  private HiringWords() {}

  /**
   * What is to be decided.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param due the decision
   * @return such as {@code class of 14}
   */
  public static String what(Display display, HiringAnswer answer, DecisionDue due) {
    String group = answer.hasGroups() ? due.group() + ": " : "";
    String amount = display.shortNumber(due.amount(), 0);
    return group
        + switch (due.kind()) {
          case HIRING_CLASS -> "class of " + amount;
          case SEASONAL_CLASS -> "seasonal class of " + amount;
          case CROSS_TRAINING -> agents(display, amount) + " from " + due.from() + during(due);
          case OUTSOURCING ->
              "a partner, up to " + counted(display, amount, "hour", "hours") + " a week";
          case OVERTIME -> "overtime, up to " + fte(display, due);
          case TIME_OFF -> "voluntary time off, up to " + fte(display, due);
          case RELEASE -> "parting with " + agents(display, amount) + during(due);
        };
  }

  private static String during(DecisionDue due) {
    return due.weeks() == 1 ? "" : ", in " + due.weeks() + " weeks";
  }

  private static String fte(Display display, DecisionDue due) {
    return display.number(due.amount(), 1) + " FTE";
  }

  private static String agents(Display display, String amount) {
    return counted(display, amount, "agent", "agents");
  }

  /** A number that is written already, with what it counts. */
  static String counted(Display display, String number, String one, String several) {
    return number + " " + (number.equals(display.count(1)) ? one : several);
  }

  /**
   * A kind of decision for programs.
   *
   * @param kind which
   * @return such as {@code hiringClass}
   */
  public static String id(DecisionDue.Kind kind) {
    return switch (kind) {
      case HIRING_CLASS -> "hiringClass";
      case SEASONAL_CLASS -> "seasonalClass";
      case CROSS_TRAINING -> "crossTraining";
      case OUTSOURCING -> "outsourcing";
      case OVERTIME -> "overtime";
      case TIME_OFF -> "voluntaryTimeOff";
      case RELEASE -> "release";
    };
  }

  /**
   * A demand that can be impossible to meet, for programs.
   *
   * @param demand which
   * @return such as {@code maximumGap}
   */
  public static String id(HiringConflict.Demand demand) {
    return switch (demand) {
      case MAXIMUM_GAP -> "maximumGap";
      case BUDGET -> "budget";
      case MONTHLY_BUDGET -> "monthlyBudget";
      case SEATS -> "seats";
    };
  }

  /**
   * What somebody who stopped the command has.
   *
   * @param answer interrupted
   * @return a sentence for the terminal
   */
  public static String interrupted(HiringAnswer answer) {
    String plan =
        answer.plan().outcome() == HiringPlan.Outcome.STOPPED
            ? "interrupted: the plan is the best found so far"
            : "interrupted: the plan is made";
    return answer.options().isEmpty()
        ? plan + ", and was not put to the test"
        : plan + "; wrong inputs were not tried";
  }

  /**
   * What happens to those who decide later.
   *
   * @param display how numbers and dates are written
   * @param due the decision
   * @return such as {@code 120 more hours short}; time off and partings save wages alone
   */
  public static String later(Display display, DecisionDue due) {
    if (due.kind() == DecisionDue.Kind.TIME_OFF || due.kind() == DecisionDue.Kind.RELEASE) {
      return "wages are paid";
    } else if (!(due.moreShortfallHours() > 0)) {
      return "no more hours short";
    }
    String hours = display.number(due.moreShortfallHours(), 0);
    return counted(display, hours, "more hour", "more hours") + " short";
  }

  /**
   * The lines of cost that a plan has.
   *
   * @param plan the plan
   * @return lines of money spent that are not 0
   */
  public static List<CostLine> costLines(HiringPlan plan) {
    return Arrays.stream(CostLine.values())
        .filter(CostLine::isSpent)
        .filter(line -> Math.round(plan.cost(line)) != 0)
        .toList();
  }

  /**
   * Money spent.
   *
   * @param cost by line
   * @return the sum without the worth of a shortfall
   */
  public static double spent(Map<CostLine, Double> cost) {
    return cost.entrySet().stream()
        .filter(line -> line.getKey().isSpent())
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /**
   * A line of cost.
   *
   * @param line which
   * @return its name
   */
  public static String name(CostLine line) {
    return switch (line) {
      case WAGES -> "Wages";
      case OVERTIME -> "Overtime";
      case TIME_OFF -> "Time off";
      case ON_COSTS -> "On-costs";
      case RECRUITING -> "Recruiting";
      case TRAINING -> "Training";
      case CROSS_TRAINING -> "Cross-training";
      case OUTSOURCING -> "Outsourcing";
      case SEVERANCE -> "Severance";
      case SHORTFALL -> "Worth of what is missing";
    };
  }

  /**
   * A line of cost where there is little room.
   *
   * @param line which
   * @return one or two lines of text
   */
  static String shortName(CostLine line) {
    return switch (line) {
      case OVERTIME -> "Over-\ntime";
      case TIME_OFF -> "Time\noff";
      case ON_COSTS -> "On-\ncosts";
      case RECRUITING -> "Recruit-\ning";
      case CROSS_TRAINING -> "Cross-\ntraining";
      case OUTSOURCING -> "Out-\nsourcing";
      case SEVERANCE -> "Sever-\nance";
      default -> name(line);
    };
  }

  /**
   * A line of cost for programs.
   *
   * @param line which
   * @return such as {@code onCosts}
   */
  public static String id(CostLine line) {
    return switch (line) {
      case WAGES -> "wages";
      case OVERTIME -> "overtime";
      case TIME_OFF -> "voluntaryTimeOff";
      case ON_COSTS -> "onCosts";
      case RECRUITING -> "recruiting";
      case TRAINING -> "training";
      case CROSS_TRAINING -> "crossTraining";
      case OUTSOURCING -> "outsourcing";
      case SEVERANCE -> "severance";
      case SHORTFALL -> "shortfall";
    };
  }
}
