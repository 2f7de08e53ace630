package org.peakstaff.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.calculator.QuestionBuilder;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.scenario.ServiceLevelConvention;
import picocli.CommandLine.Option;

/** Targets and questions about waiting, for the formulas in which customers wait. */
final class WaitingOptions {
  @Option(
      names = "--service-level",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Target: this share is answered --within a time.")
  private @Nullable Double serviceLevel;

  @Option(
      names = "--within",
      split = ",",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "Answer time of the service level; further ones are shown beside it.")
  private List<Double> within = List.of();

  @Option(
      names = "--convention",
      paramLabel = "NAME",
      description = {
        "How abandoned contacts enter the service level: answered-of-offered (default),",
        "without-early-abandons, early-abandons-met, short-abandons-met, answered-of-answered."
      })
  private String convention = ServiceLevelConvention.ANSWERED_OF_OFFERED.id();

  @Option(
      names = "--short-abandon",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "An abandon within this time is short (0s if not given).")
  private double shortAbandon;

  @Option(
      names = "--asa",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "Target: mean wait of the answered at most this.")
  private @Nullable Double averageSpeedOfAnswer;

  @Option(
      names = "--waiting",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Target: at most this share waits.")
  private @Nullable Double waiting;

  @Option(
      names = "--lines",
      paramLabel = "N",
      description = "Places for contacts in hand and waiting together (no limit if not given).")
  private @Nullable Integer lines;

  void applyTo(QuestionBuilder builder) {
    builder.shortAbandon(shortAbandon);
    if (lines != null) {
      builder.lines(lines);
    }
    if (!within.isEmpty()) {
      builder.thresholds(within);
    }
    ServiceLevelConvention how = convention(builder);
    if (serviceLevel != null && within.isEmpty()) {
      builder.problem("--service-level needs --within");
    } else if (serviceLevel != null) {
      builder.target(
          new StaffingTarget.ServiceLevel(serviceLevel, within.get(0), how, shortAbandon));
    }
    limit(averageSpeedOfAnswer, Binding.AVERAGE_SPEED_OF_ANSWER, builder);
    limit(waiting, Binding.WAITING, builder);
  }

  /** Adds a target where a limit was given. */
  static void limit(@Nullable Double limit, Binding kind, QuestionBuilder builder) {
    if (limit != null) {
      builder.target(new StaffingTarget.AtMost(kind, limit));
    }
  }

  private ServiceLevelConvention convention(QuestionBuilder builder) {
    for (ServiceLevelConvention each : ServiceLevelConvention.values()) {
      if (each.id().equals(convention)) {
        return each;
      }
    }
    String ids =
        Arrays.stream(ServiceLevelConvention.values())
            .map(ServiceLevelConvention::id)
            .collect(Collectors.joining(", "));
    builder.problem("--convention is one of " + ids + ", not " + convention);
    return ServiceLevelConvention.ANSWERED_OF_OFFERED;
  }
}
