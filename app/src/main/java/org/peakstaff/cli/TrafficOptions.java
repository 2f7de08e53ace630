package org.peakstaff.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.calculator.QuestionBuilder;
import picocli.CommandLine.Option;

/** The options that say how much work there is, and for how many. */
final class TrafficOptions {
  private static final double HALF_HOUR = 1800;

  @Option(
      names = "--agents",
      paramLabel = "N",
      description = "Number of agents; a fraction is allowed. Left out, it is solved for.")
  private @Nullable Double agents;

  @Option(
      names = "--load",
      paramLabel = "ERLANGS",
      description = "Offered load: arrival rate x handle time. Or give --volume.")
  private @Nullable Double load;

  @Option(
      names = "--volume",
      paramLabel = "N",
      description = "Contacts that arrive in the time that --per names.")
  private @Nullable Double volume;

  @Option(
      names = "--per",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "The time in which --volume arrives (30m if not given).")
  private @Nullable Double per;

  @Option(
      names = "--aht",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "Mean handle time: talk, hold and after-contact work.")
  private @Nullable Double handleTime;

  @Option(
      names = "--minimum-agents",
      paramLabel = "N",
      description = "Never fewer agents than these.")
  private @Nullable Integer minimumAgents;

  @Option(
      names = "--redial",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Share of those who give up that call again; the volume is of first calls.")
  private double redial;

  @Option(
      names = "--repeat",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Share of the answered that call again.")
  private double repeat;

  @Option(
      names = "--shrinkage",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Paid but not available / paid: agents / (1 - shrinkage) are on the roster.")
  private double shrinkage;

  /** Tells the builder; what contradicts itself goes to its problems. */
  void applyTo(QuestionBuilder builder) {
    problems().forEach(builder::problem);
    builder
        .agents(orNaN(agents))
        .load(erlangs())
        .handleTime(orNaN(handleTime))
        .minimumAgents(minimumAgents == null ? Double.NaN : minimumAgents)
        .returns(redial, repeat);
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (load != null && volume != null) {
      problems.add("--load and --volume exclude each other");
    }
    if (volume == null && per != null) {
      problems.add("--per belongs to --volume");
    }
    if (volume != null && handleTime == null) {
      problems.add("--volume needs --aht");
    }
    if (per != null && per == 0) {
      problems.add("--per must be longer than 0s");
    }
    if (shrinkage == 1) {
      problems.add("--shrinkage of 100 % leaves nobody at work");
    }
    return problems;
  }

  private double erlangs() {
    if (volume == null || handleTime == null) {
      return orNaN(load);
    }
    return volume * handleTime / seconds();
  }

  /** The time in which the volume arrives. */
  double seconds() {
    return per == null || per == 0 ? HALF_HOUR : per;
  }

  /** Contacts in that time, NaN when the load is given in erlangs. */
  double volume() {
    return orNaN(volume);
  }

  /** Paid but not available / paid. */
  double shrinkage() {
    return shrinkage;
  }

  private static double orNaN(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
