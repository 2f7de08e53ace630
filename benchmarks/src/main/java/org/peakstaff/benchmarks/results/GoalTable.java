package org.peakstaff.benchmarks.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.benchmarks.results.Goal.Kind;

/**
 * The goals and how far they are reached, as a Markdown table.
 *
 * <p>Goals per contact are ratios to the time of the textbook engine for a contact of M/M/100+M, so
 * that they do not depend on the machine.
 */
final class GoalTable {
  private static final String SECONDS_200 = "200 multi-skill days from the shell, two threads: ";
  private static final String AGENTS = "50,000 agents in place of 50: ";
  private static final String THREADS = "two threads in place of one: ";

  /** All goals, in the order of the table. */
  static final List<Goal> GOALS =
      List.of(
          Goal.perContact("M/M/100+M: express", "OneQueueBenchmark", "express", Map.of(), 21),
          Goal.perContact("M/M/100+M: general", "OneQueueBenchmark", "general", Map.of(), 45),
          Goal.perContact("multi-skill day: express", "MultiSkillBenchmark", "express", day(), 42),
          Goal.perContact("multi-skill day: general", "MultiSkillBenchmark", "general", day(), 60),
          time(SECONDS_200 + "express", "ShellBenchmark", "express", Map.of(), 1e9),
          time(SECONDS_200 + "general", "ShellBenchmark", "general", Map.of(), 1.5e9),
          threads("express"),
          threads("general"),
          agents("express"),
          agents("general"),
          erlangC("10", 10e6),
          erlangC("1667", 100e3),
          erlangC("50000", 5e3),
          time(
              "Erlang A: a day of 96 intervals",
              "ErlangADayBenchmark",
              "serviceLevel",
              Map.of(),
              1e6),
          time(
              "exact day, 24 h, up to 128 erlangs",
              "ExactDayBenchmark",
              "measures",
              Map.of(),
              100e6));

  private final List<Measurement> rows;
  private final @Nullable Measurement textbook;

  /**
   * A table.
   *
   * @param rows everything measured
   */
  GoalTable(List<Measurement> rows) {
    this.rows = List.copyOf(rows);
    Goal unit = new Goal("", "OneQueueBenchmark", "textbook", Map.of(), Kind.TIME, 0);
    textbook = find(unit, unit.parameters());
  }

  private static Map<String, String> day() {
    return Map.of("days", "1");
  }

  private static Goal time(
      String text, String benchmark, String method, Map<String, String> parameters, double ns) {
    return new Goal(text, benchmark, method, parameters, Kind.TIME, ns);
  }

  private static Goal threads(String engine) {
    return new Goal(
        THREADS + engine,
        "ExperimentBenchmark",
        engine,
        Map.of("threads", "2"),
        Kind.SPEED_UP,
        1.9);
  }

  private static Goal agents(String engine) {
    return new Goal(
        AGENTS + engine,
        "AgentScalingBenchmark",
        engine,
        Map.of("agents", "50000"),
        Kind.GROWTH,
        1.6);
  }

  private static Goal erlangC(String load, double perSecond) {
    return Goal.perSecond(
        "Erlang C inverted, " + load + " erlangs",
        "ErlangCBenchmark",
        "search",
        Map.of("load", load),
        perSecond);
  }

  /**
   * The table.
   *
   * @return Markdown without a heading and without an empty line at the end
   */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| case | goal | reached | 95 % interval | time here | reached? |");
    lines.add("|---|---:|---:|---:|---:|---|");
    for (Goal goal : GOALS) {
      lines.add("| " + String.join(" | ", cells(goal)) + " |");
    }
    return lines;
  }

  private List<String> cells(Goal goal) {
    Measurement row = find(goal, goal.parameters());
    Ratio reached = row == null ? null : reached(goal, row);
    if (row == null || reached == null) {
      return List.of(goal.text(), bound(goal), "not measured", "", "", "");
    }
    return List.of(
        goal.text(),
        bound(goal),
        value(goal, reached.value()),
        value(goal, reached.low()) + " – " + value(goal, reached.high()),
        ComparisonTable.time(row.nanoseconds()),
        verdict(goal, reached));
  }

  private @Nullable Ratio reached(Goal goal, Measurement row) {
    return switch (goal.kind()) {
      case TIME -> Ratio.of(row.nanoseconds(), row.errorOrZero());
      case TEXTBOOK_SPEED -> textbook == null ? null : row.speedAgainst(textbook);
      case SPEED_UP -> against(goal, row, "threads", "1");
      case GROWTH -> {
        Ratio speed = against(goal, row, "agents", "50");
        yield speed == null ? null : speed.inverse();
      }
    };
  }

  private @Nullable Ratio against(Goal goal, Measurement row, String name, String value) {
    Map<String, String> atBase = new TreeMap<>(row.parameters());
    atBase.put(name, value);
    Measurement base = find(goal, atBase);
    return base == null ? null : row.speedAgainst(base);
  }

  private @Nullable Measurement find(Goal goal, Map<String, String> parameters) {
    Goal wanted =
        new Goal(
            goal.text(), goal.benchmark(), goal.method(), parameters, goal.kind(), goal.bound());
    return rows.stream().filter(wanted::concerns).findFirst().orElse(null);
  }

  private static String bound(Goal goal) {
    String sign = goal.isMetBy(Double.MAX_VALUE) ? "≥ " : "≤ ";
    return sign + value(goal, goal.bound());
  }

  private static String value(Goal goal, double value) {
    return goal.kind() == Kind.TIME
        ? ComparisonTable.time(value)
        : ComparisonTable.threeDigits(value) + " x";
  }

  private static String verdict(Goal goal, Ratio reached) {
    boolean low = goal.isMetBy(reached.low());
    boolean high = goal.isMetBy(reached.high());
    if (low != high) {
      return goal.isMetBy(reached.value()) ? "yes, within the error" : "no, within the error";
    }
    return low ? "yes" : "no";
  }
}
