package org.peakstaff.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.FiniteLines;
import org.peakstaff.planner.erlang.Returns;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.erlang.Thresholds;

/**
 * Collects what is given and finds all that is wrong with it at once. Values left out stay NaN or
 * null. Names in problems are those of {@link Batch}, or what {@code names} makes of them.
 */
public final class QuestionBuilder {
  /** The most agents, and the most erlangs, that are computed. */
  public static final double MOST = 1e9;

  private static final double LONGEST = 1e12;

  private final Formula formula;
  private final UnaryOperator<String> names;
  private final List<String> problems = new ArrayList<>();
  private final List<Double> within = new ArrayList<>();
  private final List<StaffingTarget> targets = new ArrayList<>();
  private @Nullable Unknown asked;
  private @Nullable Patience patience;
  private double agents = Double.NaN;
  private double load = Double.NaN;
  private double handleTime = Double.NaN;
  private boolean handleTimeGiven;
  private double shortAbandon;
  private double redial;
  private double repeat;
  private int lines;
  private int minimumAgents;
  private boolean thresholdsGiven;

  private QuestionBuilder(Formula formula, UnaryOperator<String> names) {
    this.formula = formula;
    this.names = names;
  }

  /**
   * A question with nothing given yet.
   *
   * @param formula the queueing formula
   * @param names what the user calls a field of {@link Batch}
   * @return the builder
   */
  public static QuestionBuilder of(Formula formula, UnaryOperator<String> names) {
    return new QuestionBuilder(formula, names);
  }

  /**
   * What is asked for, where it is said.
   *
   * @param unknown what to solve for
   * @return this
   */
  public QuestionBuilder solve(Unknown unknown) {
    asked = unknown;
    return this;
  }

  /**
   * The agents.
   *
   * @param value number of agents, NaN when not given
   * @return this
   */
  public QuestionBuilder agents(double value) {
    agents = checked("agents", value, 0, MOST);
    return this;
  }

  /**
   * The load.
   *
   * @param value erlangs, NaN when not given
   * @return this
   */
  public QuestionBuilder load(double value) {
    load = checked("load", value, 0, MOST);
    return this;
  }

  /**
   * The mean handle time.
   *
   * @param seconds above 0, NaN when not given
   * @return this
   */
  public QuestionBuilder handleTime(double seconds) {
    handleTimeGiven = !Double.isNaN(seconds);
    handleTime = checked("aht", seconds, Double.MIN_NORMAL, LONGEST);
    return this;
  }

  /**
   * How long customers wait.
   *
   * @param value null when not given
   * @return this
   */
  public QuestionBuilder patience(@Nullable Patience value) {
    patience = value;
    return this;
  }

  /**
   * The number of lines.
   *
   * @param value agents' and waiting places together, NaN when not given
   * @return this
   */
  public QuestionBuilder lines(double value) {
    if (!Double.isNaN(value)) {
      lines = whole("lines", value, 1, FiniteLines.MOST_LINES);
    }
    return this;
  }

  /**
   * Where service levels are wanted; without it, at the answer times of the targets.
   *
   * @param seconds answer times
   * @return this
   */
  public QuestionBuilder thresholds(List<Double> seconds) {
    thresholdsGiven = true;
    seconds.forEach(t -> within.add(checked("thresholds", t, 0, LONGEST)));
    return this;
  }

  /**
   * The threshold below which an abandon counts as short. To be given before a service level.
   *
   * @param seconds 0 where none is short
   * @return this
   */
  public QuestionBuilder shortAbandon(double seconds) {
    shortAbandon = checked("shortAbandon", seconds, 0, LONGEST);
    return this;
  }

  /** The threshold below which an abandon counts as short, in seconds. */
  double shortAbandon() {
    return shortAbandon;
  }

  /**
   * A target.
   *
   * @param target what has to be met
   * @return this
   */
  public QuestionBuilder target(StaffingTarget target) {
    targets.add(target);
    return this;
  }

  /**
   * Never fewer agents than these.
   *
   * @param value agents, NaN when not given
   * @return this
   */
  public QuestionBuilder minimumAgents(double value) {
    if (!Double.isNaN(value)) {
      minimumAgents = whole("minimumAgents", value, 0, MOST);
    }
    return this;
  }

  /**
   * Who comes back.
   *
   * @param ofAbandoned share of the abandoned that redials
   * @param ofAnswered share of the answered that calls again
   * @return this
   */
  public QuestionBuilder returns(double ofAbandoned, double ofAnswered) {
    redial = checked("redial", ofAbandoned, 0, 1);
    repeat = checked("repeat", ofAnswered, 0, 1);
    return this;
  }

  /**
   * Something wrong that the caller has found.
   *
   * @param text a sentence without full stop
   * @return this
   */
  public QuestionBuilder problem(String text) {
    problems.add(text);
    return this;
  }

  /** What is wrong with single values given so far. */
  List<String> problems() {
    return problems;
  }

  /**
   * The question.
   *
   * @return the question
   * @throws InvalidQuestionException with all problems, if there are any
   */
  public Question build() {
    Unknown unknown = unknown();
    checkAgents(unknown);
    checkTime();
    checkPatience();
    checkLines();
    failIfWrong();
    Question question = question(unknown);
    try {
      question.queue();
    } catch (IllegalArgumentException e) {
      problems.add(String.valueOf(e.getMessage()));
      failIfWrong();
    }
    return question;
  }

  private void failIfWrong() {
    if (!problems.isEmpty()) {
      throw new InvalidQuestionException(problems);
    }
  }

  private Question question(Unknown unknown) {
    StaffingTargets all = new StaffingTargets(targets, minimumAgents, true);
    if (!thresholdsGiven) {
      targets.stream()
          .filter(StaffingTarget.ServiceLevel.class::isInstance)
          .map(target -> ((StaffingTarget.ServiceLevel) target).within())
          .distinct()
          .forEach(within::add);
    }
    return new Question(
        formula,
        unknown,
        agents,
        load,
        Double.isNaN(handleTime) ? 1 : handleTime,
        patience,
        lines,
        new Thresholds(within, shortAbandon),
        all,
        redial > 0 || repeat > 0 ? new Returns(redial, repeat) : null);
  }

  private Unknown unknown() {
    boolean noAgents = Double.isNaN(agents);
    boolean noLoad = Double.isNaN(load);
    if (noAgents && noLoad && problems.isEmpty()) {
      problems.add(either("agents", "load") + " must be given");
    }
    if (asked == null) {
      return noAgents ? Unknown.AGENTS : noLoad ? Unknown.LOAD : Unknown.MEASURES;
    }
    boolean fits = (asked == Unknown.AGENTS) == noAgents && (asked == Unknown.LOAD) == noLoad;
    if (!fits && !(noAgents && noLoad)) {
      problems.add(
          "to solve for "
              + asked.id()
              + ", give "
              + needed(asked)
              + "; here "
              + given()
              + " given");
    }
    return asked;
  }

  private String needed(Unknown unknown) {
    return switch (unknown) {
      case AGENTS -> names.apply("load") + " alone";
      case LOAD -> names.apply("agents") + " alone";
      case MEASURES -> names.apply("agents") + " and " + names.apply("load");
    };
  }

  private String given() {
    if (Double.isNaN(agents) || Double.isNaN(load)) {
      return names.apply(Double.isNaN(agents) ? "load" : "agents") + " is";
    }
    return names.apply("agents") + " and " + names.apply("load") + " are";
  }

  private String either(String one, String other) {
    return names.apply(one) + " or " + names.apply(other);
  }

  private void checkAgents(Unknown unknown) {
    if (agents == 0 && (unknown == Unknown.LOAD || lines > 0)) {
      problems.add(names.apply("agents") + " must be above 0");
    }
  }

  private void checkTime() {
    if (!handleTimeGiven && formula != Formula.B) {
      problems.add(names.apply("aht") + " must be given, the mean handle time");
    }
  }

  private void checkPatience() {
    if (formula.isImpatient() && patience == null) {
      problems.add(names.apply("patience") + " must be given for " + formula.label());
    }
    if (!formula.isImpatient() && patience != null) {
      problems.add(
          names.apply("patience")
              + " does not belong to "
              + formula.label()
              + ", where nobody abandons. Maybe Erlang A?");
    }
  }

  private void checkLines() {
    if (lines == 0) {
      return;
    }
    if (formula != Formula.C && formula != Formula.A) {
      problems.add(names.apply("lines") + " belongs to Erlang C and Erlang A");
    }
    if (redial > 0 || repeat > 0) {
      problems.add(names.apply("lines") + " excludes " + either("redial", "repeat"));
    }
    if (agents > lines || minimumAgents > lines) {
      problems.add("there are more agents than " + names.apply("lines") + ", " + lines);
    }
    if (agents != Math.rint(agents) && !Double.isNaN(agents)) {
      problems.add("with " + names.apply("lines") + ", " + names.apply("agents") + " is whole");
    }
  }

  /** A number in a range, else NaN with a problem; NaN for one that is not given. */
  private double checked(String name, double value, double from, double to) {
    if (Double.isNaN(value) || (value >= from && value <= to)) {
      return value;
    }
    String lowest = from > 0 && from < 1 ? "above 0" : "at least " + Numbers.text(from);
    problems.add(
        names.apply(name)
            + " must be "
            + lowest
            + " and at most "
            + Numbers.text(to)
            + ", not "
            + Numbers.text(value));
    return Double.NaN;
  }

  private int whole(String name, double value, int from, double to) {
    double inRange = checked(name, value, from, to);
    if (inRange != Math.rint(inRange)) {
      if (!Double.isNaN(inRange)) {
        problems.add(names.apply(name) + " must be a whole number, not " + Numbers.text(value));
      }
      return from;
    }
    return (int) inRange;
  }
}
