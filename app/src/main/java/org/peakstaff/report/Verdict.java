package org.peakstaff.report;

import java.util.List;
import java.util.Locale;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.Target;

/** Whether targets are met, in words. */
public final class Verdict {
  private Verdict() {}

  /**
   * Whether every target is met.
   *
   * @param checks the targets, checked
   * @return true when none is missed, also when there is none
   */
  public static boolean met(List<TargetCheck> checks) {
    return checks.stream().allMatch(TargetCheck::met);
  }

  /**
   * The verdict in one sentence.
   *
   * @param display how numbers and dates are written
   * @param checks the targets, checked
   * @return such as {@code 1 of 2 targets is missed: care-phone misses its service level on
   *     2026-11-27 (76.3 %, at least 80 % asked for).}
   */
  public static String sentence(Display display, List<TargetCheck> checks) {
    if (checks.isEmpty()) {
      return "No contact type has a target that could be checked.";
    }
    List<TargetCheck> missed = checks.stream().filter(check -> !check.met()).toList();
    if (missed.isEmpty()) {
      return checks.size() == 1
          ? "The target is met: " + clause(display, checks.get(0)) + "."
          : (checks.size() == 2 ? "Both" : "All " + display.count(checks.size()))
              + " targets are met.";
    }
    String many = missed.size() == 1 ? " is missed: " : " are missed, first: ";
    String of = display.count(missed.size()) + " of " + display.count(checks.size()) + " targets";
    return (checks.size() == 1 ? "The target" : of) + many + clause(display, missed.get(0)) + ".";
  }

  /**
   * One target in a clause without a full stop.
   *
   * @param display how numbers and dates are written
   * @param check the target, checked
   * @return such as {@code care-phone meets its service level each day (81.3 % at worst, at least
   *     80 % asked for)}
   */
  public static String clause(Display display, TargetCheck check) {
    return (check.contactType().equals(TargetCheck.ALL_TYPES)
            ? check.contactType() + " together " + (check.met() ? "meet their " : "miss their ")
            : check.contactType() + (check.met() ? " meets its " : " misses its "))
        + measure(check.kind())
        + " "
        + where(display, check)
        + " ("
        + actual(display, check)
        + ", "
        + bound(display, check)
        + " asked for)";
  }

  /**
   * The name of a target's measure.
   *
   * @param kind which target
   * @return such as {@code service level}
   */
  public static String measure(TargetCheck.Kind kind) {
    return switch (kind) {
      case SERVICE_LEVEL -> "service level";
      case ABANDONMENT -> "abandonment";
      case AVERAGE_SPEED_OF_ANSWER -> "speed of answer";
      case COMPLETED -> "share completed in time";
    };
  }

  /**
   * The bound of a target.
   *
   * @param display how numbers and dates are written
   * @param check the target, checked
   * @return such as {@code at least 80 %} or {@code at most 30 s on 90 % of days}
   */
  public static String bound(Display display, TargetCheck check) {
    String side = check.kind().isAtLeast() ? "at least " : "at most ";
    Double probability = check.probability();
    return side
        + (check.kind() == TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER
            ? display.shortNumber(check.required(), 1) + " s"
            : display.shortPercent(check.required()))
        + (probability == null ? "" : " on " + display.shortPercent(probability) + " of days");
  }

  /**
   * What was found where it is worst.
   *
   * @param display how numbers and dates are written
   * @param check the target, checked
   * @return such as {@code 76.3 %}, or {@code on 71.0 % of days}
   */
  public static String actual(Display display, TargetCheck check) {
    double mean = check.actual().mean();
    if (check.probability() != null) {
      return "on " + display.percent(mean) + " of days";
    }
    return check.kind() == TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER
        ? display.seconds(mean)
        : display.percent(mean);
  }

  /**
   * The stretches of time that were checked, or those that miss the target.
   *
   * @param display how numbers and dates are written
   * @param check the target, checked
   * @return such as {@code each day}, or {@code on 2026-11-27 and 2 more days}
   */
  public static String where(Display display, TargetCheck check) {
    if (check.met() || check.missed().isEmpty()) {
      return stretch(check);
    }
    int more = check.missed().size() - 1;
    String first = display.stretch(check.missed().get(0));
    return switch (check.scope()) {
      case HORIZON -> "over the horizon";
      case DAY -> "on " + first + more(display, more, "day");
      case INTERVAL -> "in the interval from " + first + more(display, more, "interval");
    };
  }

  /**
   * The stretches of time that a target covers.
   *
   * @param check the target
   * @return such as {@code each day}
   */
  static String stretch(TargetCheck check) {
    return check.scope() == Target.Scope.HORIZON
        ? "over the horizon"
        : "each " + check.scope().name().toLowerCase(Locale.ROOT);
  }

  private static String more(Display display, int count, String what) {
    return switch (count) {
      case 0 -> "";
      case 1 -> " and " + display.count(1) + " more " + what;
      default -> " and " + display.count(count) + " more " + what + "s";
    };
  }
}
