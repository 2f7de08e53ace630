package org.peakstaff.scenario.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Checks the parameters of laws. */
final class LawCheck {
  private static final double SUM_TOLERANCE = 1e-9;
  private static final List<List<String>> BY_SHAPE =
      List.of(List.of("mean", "cv"), List.of("shape", "mean"), List.of("shape", "scale"));

  /** By type, the sets of parameters of which exactly one is given. */
  private static final Map<String, List<List<String>>> SETS =
      Map.of(
          "exponential", List.of(List.of("mean"), List.of("rate")),
          "erlang", List.of(List.of("shape", "mean"), List.of("shape", "scale")),
          "gamma", BY_SHAPE,
          "weibull", BY_SHAPE,
          "lognormal", List.of(List.of("mean", "cv"), List.of("median", "sigma")),
          "log-logistic", List.of(List.of("mean", "cv"), List.of("shape", "scale")),
          "hyperexponential", List.of(List.of("mean", "cv"), List.of("probabilities", "means")),
          "empirical",
              List.of(List.of("samples"), List.of("edges", "weights"), List.of("quantiles")));

  private final Problems problems;

  LawCheck(Problems problems) {
    this.problems = problems;
  }

  /** Checks a law that agrees with the schema. */
  void check(@Nullable ScenarioTree tree, String path) {
    if (tree instanceof ObjectValue law && !problems.touches(path)) {
      check(law, path, true);
    }
  }

  private void check(ObjectValue law, String path, boolean outermost) {
    String type = String.valueOf(Trees.text(law, "type"));
    if (!parameters(law, type, path)) {
      return;
    }
    positive(law, type, path);
    family(law, type, path, outermost);
    if (law.value("law") instanceof ObjectValue inner) {
      check(inner, Paths.member(path, "law"), false);
    }
  }

  private void family(ObjectValue law, String type, String path, boolean outermost) {
    switch (type) {
      case "uniform", "truncated" -> order(law, path, "low", "high", true);
      case "triangular" -> triangular(law, path);
      case "hyperexponential" -> phases(law, path);
      case "empirical" -> empirical(law, path);
      case "mixture" -> mixture(law, path);
      case "by-time" -> byTime(law, path, outermost);
      default -> {}
    }
  }

  private boolean parameters(ObjectValue law, String type, String path) {
    List<List<String>> sets = SETS.get(type);
    if (sets == null) {
      boolean unbounded =
          type.equals("truncated") && law.value("low") == null && law.value("high") == null;
      if (unbounded) {
        problems.add(law.origin(), path, "a truncated law needs \"low\" or \"high\"");
      }
      return !unbounded;
    }
    Set<String> names =
        sets.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> given = new LinkedHashSet<>(names);
    given.retainAll(law.members().keySet());
    boolean valid = sets.stream().anyMatch(set -> Set.copyOf(set).equals(given));
    if (!valid) {
      String rule =
          sets.stream().map(s -> String.join(" and ", s)).collect(Collectors.joining(", or by "));
      String here = given.isEmpty() ? "none of them" : String.join(", ", given);
      problems.add(
          law.origin(),
          path,
          article(type) + " law is given by " + rule + "; here there is " + here);
    }
    return valid;
  }

  private static String article(String type) {
    return ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }

  private void positive(ObjectValue law, String type, String path) {
    List<String> names =
        type.equals("deterministic") && path.endsWith("patience")
            ? List.of()
            : List.of("mean", "scale", "median");
    names.forEach(name -> notZero(law, path, name));
    notZero(law, path, "high");
  }

  private void notZero(ObjectValue law, String path, String name) {
    Duration duration = Durations.orNull(Trees.text(law, name));
    if (duration != null && duration.isZero()) {
      add(law, path, name, "must be longer than 0s");
    }
  }

  private void add(ObjectValue law, String path, String name, String message) {
    ScenarioTree value = law.value(name);
    Origin origin = value == null ? law.origin() : value.origin();
    problems.add(origin, Paths.member(path, name), message);
  }

  private void order(ObjectValue law, String path, String low, String high, boolean strict) {
    Duration from = Durations.orNull(Trees.text(law, low));
    Duration to = Durations.orNull(Trees.text(law, high));
    if (from == null || to == null) {
      return;
    }
    int sign = from.compareTo(to);
    if (sign > 0 || (strict && sign == 0)) {
      String relation = strict ? " is not below " : " is above ";
      String rule = Trees.text(law, low) + relation + high + ", " + Trees.text(law, high);
      add(law, path, low, rule);
    }
  }

  private void triangular(ObjectValue law, String path) {
    order(law, path, "low", "high", true);
    order(law, path, "low", "mode", false);
    order(law, path, "mode", "high", false);
  }

  private void phases(ObjectValue law, String path) {
    List<ScenarioTree> probabilities = Trees.elements(law.value("probabilities"));
    List<ScenarioTree> means = Trees.elements(law.value("means"));
    if (law.value("probabilities") == null) {
      return;
    }
    if (probabilities.isEmpty() || probabilities.size() != means.size()) {
      String counts = probabilities.size() + " probabilities and " + means.size() + " means";
      problems.add(
          law.origin(), path, "each phase has a probability and a mean; here there are " + counts);
      return;
    }
    sumsToOne(law, path, "probabilities", probabilities);
    allPositive(means, Paths.member(path, "means"));
  }

  private void sumsToOne(ObjectValue law, String path, String name, List<ScenarioTree> shares) {
    double sum = shares.stream().mapToDouble(s -> ((NumberValue) s).value()).sum();
    if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
      add(law, path, name, "must sum to 1, not " + Numbers.text(sum));
    }
  }

  private void allPositive(List<ScenarioTree> durations, String path) {
    for (int i = 0; i < durations.size(); i++) {
      if (Fields.duration(durations.get(i)).isZero()) {
        problems.add(durations.get(i).origin(), Paths.element(path, i), "must be longer than 0s");
      }
    }
  }

  private void empirical(ObjectValue law, String path) {
    if (law.value("samples") != null && Trees.elements(law.value("samples")).isEmpty()) {
      add(law, path, "samples", "must not be empty");
    }
    if (law.value("edges") != null) {
      histogram(law, path);
    }
    if (law.value("quantiles") instanceof ObjectValue) {
      quantiles(law, path);
    }
  }

  private void histogram(ObjectValue law, String path) {
    List<ScenarioTree> edges = Trees.elements(law.value("edges"));
    List<ScenarioTree> weights = Trees.elements(law.value("weights"));
    if (weights.isEmpty() || edges.size() != weights.size() + 1) {
      String rule = "there must be one more edge than weights, not ";
      add(law, path, "edges", rule + edges.size() + " edges and " + weights.size() + " weights");
      return;
    }
    ascending(edges, Paths.member(path, "edges"), true);
    if (!(weights.stream().mapToDouble(w -> ((NumberValue) w).value()).sum() > 0)) {
      add(law, path, "weights", "must not all be 0");
    }
  }

  private void quantiles(ObjectValue law, String path) {
    Map<Double, ScenarioTree> sorted = new TreeMap<>();
    Trees.entries(law, "quantiles")
        .forEach((p, m) -> sorted.put(Double.valueOf(p), ((Member) m).value()));
    if (!sorted.containsKey(0.0) || !sorted.containsKey(1.0)) {
      add(law, path, "quantiles", "must name \"0\" and \"1\", the smallest and largest value");
    }
    ascending(new ArrayList<>(sorted.values()), Paths.member(path, "quantiles"), false);
  }

  private void ascending(List<ScenarioTree> values, String path, boolean strict) {
    for (int i = 1; i < values.size(); i++) {
      int sign = Fields.duration(values.get(i - 1)).compareTo(Fields.duration(values.get(i)));
      if (sign > 0 || (strict && sign == 0)) {
        String value = ((TextValue) values.get(i)).text();
        problems.add(values.get(i).origin(), path, "must ascend; " + value + " does not");
      }
    }
  }

  private void mixture(ObjectValue law, String path) {
    List<ScenarioTree> parts = Trees.elements(law.value("parts"));
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      Double share = Values.share(Trees.at(parts.get(i), "share"));
      sum += share == null ? 0 : share;
      if (Trees.at(parts.get(i), "law") instanceof ObjectValue inner) {
        String at = Paths.element(Paths.member(path, "parts"), i);
        check(inner, Paths.member(at, "law"), false);
      }
    }
    if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
      add(law, path, "parts", "the shares must sum to 1, not " + Numbers.text(sum));
    }
  }

  private void byTime(ObjectValue law, String path, boolean outermost) {
    if (!outermost) {
      problems.add(law.origin(), path, "a by-time law stands outermost, not within another law");
      return;
    }
    Map<String, Member> from = Trees.entries(law, "from");
    if (!from.containsKey("00:00")) {
      add(law, path, "from", "must begin at \"00:00\"");
    }
    from.forEach(
        (time, member) -> {
          if (member.value() instanceof ObjectValue inner) {
            check(inner, Paths.member(Paths.member(path, "from"), time), false);
          }
        });
  }
}
