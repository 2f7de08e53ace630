package org.peakstaff.report.html;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;

/** Targets in words. */
final class TargetText {
  private TargetText() {}

  /** Whether a type has a service-level target, and so a service level. */
  static boolean hasServiceLevel(ContactType type) {
    return serviceLevel(type) != null;
  }

  static Target.@Nullable ServiceLevel serviceLevel(ContactType type) {
    Target target = type.target();
    return target == null ? null : target.serviceLevel();
  }

  /** A service-level target: {@code 80 % within 20 s (answered of offered)}. */
  static String of(Target.ServiceLevel target, ReportText text) {
    return text.percentShort(target.share().value())
        + " within "
        + text.duration(target.within())
        + " ("
        + convention(target.convention())
        + ")";
  }

  /** The bound a check tests. */
  static String of(TargetCheck check, PlanContext context) {
    ReportText text = context.text();
    Target.ServiceLevel level = serviceLevel(check, context);
    return switch (check.kind()) {
      case SERVICE_LEVEL ->
          level == null
              ? "service level " + text.percentShort(check.required())
              : TargetText.of(level, text);
      case ABANDONMENT -> "at most " + text.percentShort(check.required()) + " abandoned";
      case AVERAGE_SPEED_OF_ANSWER ->
          "average speed of answer at most "
              + text.duration(Duration.ofMillis(Math.round(1000 * check.required())));
      case COMPLETED -> completed(check, context);
    };
  }

  private static Target.@Nullable ServiceLevel serviceLevel(
      TargetCheck check, PlanContext context) {
    if (!check.contactType().equals(TargetCheck.ALL_TYPES)) {
      return serviceLevel(context.type(check.contactType()));
    }
    TotalTarget total = context.scenario().plan().target();
    return total == null ? null : total.serviceLevel();
  }

  private static String completed(TargetCheck check, PlanContext context) {
    Target target = context.type(check.contactType()).target();
    Target.Completed completed = target == null ? null : target.completed();
    String share = context.text().percentShort(check.required()) + " completed";
    return completed == null
        ? share
        : share
            + " within "
            + context.text().duration(completed.within())
            + (completed.clock() == Target.Clock.OPENING_HOURS ? " of opening hours" : "");
  }

  /** A kind of target as the name of its measure. */
  static String measure(TargetCheck.Kind kind) {
    return switch (kind) {
      case SERVICE_LEVEL -> "service level";
      case ABANDONMENT -> "abandonment";
      case AVERAGE_SPEED_OF_ANSWER -> "average speed of answer";
      case COMPLETED -> "share completed in time";
    };
  }

  /** A convention in words: {@code answered of offered}. */
  static String convention(ServiceLevelConvention convention) {
    return convention.id().replace('-', ' ');
  }

  /** The stretch a target covers. */
  static String scope(TargetCheck check, PlanContext context) {
    Double probability = check.probability();
    String days =
        probability == null ? "" : ", on " + context.text().percentShort(probability) + " of days";
    return switch (check.scope()) {
          case INTERVAL -> "each interval";
          case DAY -> "each day";
          case HORIZON -> "the whole horizon";
        }
        + days;
  }

  /**
   * What decides a requirement, for display.
   *
   * @param binding as the plan names it, such as {@code serviceLevel care-phone}
   */
  static String binding(PlanContext context, String binding) {
    int space = binding.indexOf(' ');
    String what = space < 0 ? binding : binding.substring(0, space);
    String type = space < 0 ? "" : ": " + context.typeLabel(binding.substring(space + 1));
    return switch (what) {
      case "serviceLevel" -> "Service level" + type;
      case "abandonment" -> "Abandonment" + type;
      case "averageSpeedOfAnswer" -> "Speed of answer" + type;
      case "completed" -> "Time to complete" + type;
      case "occupancy" -> "Occupancy cap";
      case "minimumAgents" -> "Minimum agents";
      default -> what + type;
    };
  }
}
