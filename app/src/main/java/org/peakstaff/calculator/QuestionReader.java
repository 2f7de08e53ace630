package org.peakstaff.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.json.Suggestions;

/** Reads a question from a line of JSON. */
final class QuestionReader {
  private static final List<Binding> LIMITS =
      List.of(
          Binding.AVERAGE_SPEED_OF_ANSWER,
          Binding.ABANDONMENT,
          Binding.OCCUPANCY,
          Binding.WAITING,
          Binding.BLOCKING);

  private final List<String> problems = new ArrayList<>();
  private final Fields fields;

  private QuestionReader(Map<String, Object> members) {
    this.fields = Fields.of(members, problems);
  }

  /**
   * Reads a question.
   *
   * @param line one JSON object
   * @throws InvalidQuestionException if it is none, or makes no sense
   */
  static Question read(String line) {
    return new QuestionReader(JsonLine.read(line)).question();
  }

  private Question question() {
    Formula formula = formula();
    Formula any = formula == null ? Formula.A : formula;
    QuestionBuilder builder = QuestionBuilder.of(any, UnaryOperator.identity());
    numbers(builder);
    builder.patience(PatienceReader.read(fields, any));
    Fields targets = fields.object("targets");
    if (targets != null) {
      targets(targets, builder);
      targets.refuseOthers();
    }
    fields.refuseOthers();
    if (formula == null) {
      problems.addAll(builder.problems());
      throw new InvalidQuestionException(problems);
    }
    return built(builder);
  }

  /** With the problems found here before those that the builder finds. */
  private Question built(QuestionBuilder builder) {
    try {
      Question question = builder.build();
      if (problems.isEmpty()) {
        return question;
      }
    } catch (InvalidQuestionException e) {
      e.problems().stream().filter(this::isNew).forEach(problems::add);
    }
    throw new InvalidQuestionException(problems);
  }

  /** Not "x must be given" where x is given and wrong. */
  private boolean isNew(String problem) {
    String name = problem.substring(0, Math.max(0, problem.indexOf(' ')));
    return problems.stream().noneMatch(known -> known.startsWith(name + " "));
  }

  private @Nullable Formula formula() {
    fields.require("model");
    String name = fields.text("model");
    if (name == null) {
      return null;
    }
    Formula formula = Formula.of(name);
    if (formula == null) {
      fields.problem("model", "\"" + name + "\" does not exist. There are " + oneOf(Formula.ids()));
    }
    return formula;
  }

  private void numbers(QuestionBuilder builder) {
    Unknown unknown = unknown();
    if (unknown != null) {
      builder.solve(unknown);
    }
    builder
        .agents(fields.number("agents"))
        .load(fields.number("load"))
        .handleTime(fields.number("aht"))
        .lines(fields.number("lines"))
        .shortAbandon(fields.number("shortAbandon", 0))
        .minimumAgents(fields.number("minimumAgents"))
        .returns(fields.number("redial", 0), fields.number("repeat", 0));
    List<Double> thresholds = fields.numbers("thresholds");
    if (thresholds != null) {
      builder.thresholds(thresholds);
    }
  }

  private @Nullable Unknown unknown() {
    String name = fields.text("solve");
    for (Unknown unknown : Unknown.values()) {
      if (unknown.id().equals(name)) {
        return unknown;
      }
    }
    if (name != null) {
      List<String> ids = Arrays.stream(Unknown.values()).map(Unknown::id).toList();
      fields.problem(
          "solve", "\"" + name + "\" is not known." + Suggestions.didYouMeanOr(name, ids));
    }
    return null;
  }

  private void targets(Fields targets, QuestionBuilder builder) {
    for (Fields level : targets.objects("serviceLevel")) {
      serviceLevel(level, builder);
    }
    for (Binding kind : LIMITS) {
      if (targets.has(kind.id())) {
        double limit = targets.number(kind.id());
        add(targets, kind.id(), builder, limit, () -> new StaffingTarget.AtMost(kind, limit));
      }
    }
  }

  private void serviceLevel(Fields level, QuestionBuilder builder) {
    level.require("share");
    level.require("within");
    double share = level.number("share");
    double within = level.number("within");
    ServiceLevelConvention convention = convention(level);
    level.refuseOthers();
    double shortAbandon = builder.shortAbandon();
    add(
        level,
        "share",
        builder,
        share + within,
        () -> new StaffingTarget.ServiceLevel(share, within, convention, shortAbandon));
  }

  private ServiceLevelConvention convention(Fields level) {
    String name = level.text("convention");
    for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
      if (name == null || convention.id().equals(name)) {
        return convention;
      }
    }
    List<String> ids =
        Arrays.stream(ServiceLevelConvention.values()).map(ServiceLevelConvention::id).toList();
    level.problem(
        "convention",
        "\""
            + name
            + "\" does not exist."
            + Suggestions.didYouMeanOr(Objects.requireNonNull(name), ids));
    return ServiceLevelConvention.ANSWERED_OF_OFFERED;
  }

  /** Makes a target of numbers that were read, or says what is wrong with them. */
  private void add(
      Fields fields,
      String name,
      QuestionBuilder builder,
      double read,
      java.util.function.Supplier<StaffingTarget> target) {
    if (Double.isNaN(read)) {
      return;
    }
    try {
      builder.target(target.get());
    } catch (IllegalArgumentException e) {
      fields.problem(name, "is out of range: " + e.getMessage());
    }
  }

  private static String oneOf(List<String> names) {
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }
}
