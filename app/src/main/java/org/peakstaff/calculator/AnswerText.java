package org.peakstaff.calculator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.Capacity;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.report.Display;
import org.peakstaff.scenario.json.Durations;

/** An answer as people read it: what was asked, the answer in a sentence, and a table. */
public final class AnswerText {
  private final Display display;
  private final Answer answer;
  private final Question question;
  private final Roster roster;
  private final double volume;
  private final double seconds;

  private AnswerText(Display display, Answer answer, Roster roster, double volume, double seconds) {
    this.display = display;
    this.answer = answer;
    this.question = answer.question();
    this.roster = roster;
    this.volume = volume;
    this.seconds = seconds;
  }

  /**
   * The text of an answer.
   *
   * @param display how numbers and dates are written
   * @param answer the answer
   * @param roster its heads on the roster
   * @param volume contacts per {@code seconds} where the load was given so, else NaN
   * @param seconds the time of the volume
   * @return the text
   */
  public static AnswerText of(
      Display display, Answer answer, Roster roster, double volume, double seconds) {
    return new AnswerText(display, answer, roster, volume, seconds);
  }

  /**
   * What was asked and the answer.
   *
   * @return lines
   */
  public List<String> sentences() {
    List<String> lines = new ArrayList<>();
    lines.add(question.formula().label() + ": " + given());
    Requirement requirement = answer.requirement();
    Capacity capacity = answer.capacity();
    if (requirement != null) {
      requirement(requirement, lines);
    } else if (capacity != null) {
      lines.add(capacity(capacity));
    } else if (!question.targets().targets().isEmpty()) {
      lines.add(verdict());
    }
    if (!Double.isNaN(answer.totalLoad())) {
      lines.add("With those who call again: " + erlangs(answer.totalLoad()) + ".");
    }
    if (roster.isKnown()) {
      lines.add("On the roster: " + arithmetic() + ", so " + display.count(roster.heads()) + ".");
    }
    return lines;
  }

  private String arithmetic() {
    double present = 1 - roster.shrinkage();
    String text =
        count(display, roster.agents())
            + " / ("
            + display.count(1)
            + " - "
            + short3(roster.shrinkage())
            + ") = ";
    return text + short3(roster.agents() / present);
  }

  private String given() {
    List<String> parts = new ArrayList<>();
    if (!Double.isNaN(question.agents())) {
      parts.add(agents(display, question.agents()));
    }
    if (!Double.isNaN(question.load())) {
      parts.add(traffic() + erlangs(question.load()));
    }
    Patience patience = question.patience();
    if (patience != null) {
      parts.add(patience.description());
    }
    if (question.lines() > 0) {
      parts.add(display.count(question.lines()) + " lines");
    }
    return String.join(", ", parts);
  }

  private String traffic() {
    if (Double.isNaN(volume)) {
      return "";
    }
    String time = Durations.text(Duration.ofNanos(Math.round(seconds * 1e9)));
    return short3(volume)
        + " contacts per "
        + time
        + " of "
        + short3(question.handleTime())
        + " s, ";
  }

  private void requirement(Requirement requirement, List<String> lines) {
    if (!requirement.attainable()) {
      lines.add(requirement.explanation() + ".");
      return;
    }
    String real =
        requirement.agentsReal().isPresent()
            ? " (" + display.number(requirement.agentsReal().getAsDouble(), 2) + " unrounded)"
            : "";
    String what = agents(display, requirement.agents()) + real;
    lines.add(what + ": " + boundBy(requirement.binding()) + ".");
    int price = requirement.priceOfOccupancyCap();
    if (price > 0) {
      int without = requirement.agentsWithoutOccupancyCap().orElseThrow();
      lines.add(
          "The occupancy cap costs "
              + agents(display, price)
              + ": without it "
              + display.count(without)
              + " would do.");
    }
  }

  private String capacity(Capacity capacity) {
    if (!capacity.isLimited()) {
      return "Any load will do: the targets are met however large it is.";
    }
    double calls = capacity.load() / question.handleTime() * 1800;
    String rate =
        question.formula() == Formula.B
            ? ""
            : ", " + display.number(calls, 1) + " contacts in half an hour";
    String why = capacity.binding().map(AnswerText::boundBy).orElse("nothing binds");
    return "At most " + erlangs(capacity.load()) + rate + ": " + why + ".";
  }

  private String verdict() {
    if (answer.missed().isEmpty()) {
      return question.targets().targets().size() == 1
          ? "The target is met."
          : "All targets are met.";
    }
    List<String> names = answer.missed().stream().map(t -> words(t.kind())).distinct().toList();
    return "Missed: " + String.join(", ", names) + ".";
  }

  private static String boundBy(Binding binding) {
    return words(binding) + (binding == Binding.MINIMUM_AGENTS ? " decides" : " binds");
  }

  private static String words(Binding binding) {
    return switch (binding) {
      case SERVICE_LEVEL -> "the service level";
      case AVERAGE_SPEED_OF_ANSWER -> "the speed of answer";
      case ABANDONMENT -> "abandonment";
      case OCCUPANCY -> "the occupancy cap";
      case WAITING -> "the share that waits";
      case BLOCKING -> "blocking";
      case STABILITY -> "stability (more agents than erlangs)";
      case MINIMUM_AGENTS -> "the minimum";
    };
  }

  /**
   * A row per measure: its target, and its value with these agents and, where the agents were asked
   * for, with one fewer and one more.
   *
   * @return lines, none where there is no answer
   */
  public List<String> table() {
    QueueMeasures measures = answer.measures();
    if (measures == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(MeasureTable.of(display, question, columns(measures)).lines());
    return lines;
  }

  private List<QueueMeasures> columns(QueueMeasures measures) {
    if (answer.requirement() == null) {
      return List.of(measures);
    }
    QueueModel queue = question.queue();
    List<QueueMeasures> columns = new ArrayList<>();
    if (measures.agents() >= 2) {
      columns.add(queue.measures(measures.agents() - 1, question.thresholds()));
    }
    columns.add(measures);
    if (measures.agents() < queue.mostAgents()) {
      columns.add(queue.measures(measures.agents() + 1, question.thresholds()));
    }
    return columns;
  }

  private String erlangs(double load) {
    return short3(load) + (load == 1 ? " erlang" : " erlangs");
  }

  /** Agents with the word. */
  static String agents(Display display, double agents) {
    return count(display, agents) + (agents == 1 ? " agent" : " agents");
  }

  private static String count(Display display, double agents) {
    return display.shortNumber(agents, 2);
  }

  private String short3(double value) {
    return display.shortNumber(value, 3);
  }
}
