package org.peakstaff.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.peakstaff.result.DecimalText;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;

/**
 * An input that a planner can be wrong about. Volumes, handle times and patience are moved by a
 * part of themselves, shares by points, not below 0 nor above what keeps the scenario possible.
 */
enum UncertainInput {
  VOLUME("volume", (scenario, step) -> scaled("volumes", 1 + step)),
  HANDLE_TIME("handle time", (scenario, step) -> scaled("handleTime", 1 + step)),
  PATIENCE(
      "patience",
      (scenario, step) ->
          anyType(scenario, type -> type.patience() != null)
              ? scaled("patience", 1 + step)
              : List.of()),
  SHRINKAGE("shrinkage", UncertainInput::shrinkage),
  ABSENCE("absence", UncertainInput::absence),
  CONTAINMENT("containment", UncertainInput::containment),
  RESOLUTION("resolution (FCR)", UncertainInput::resolution);

  private static final double MOST_GONE = 0.95;

  private final String words;
  private final BiFunction<Scenario, Double, List<String>> changes;

  UncertainInput(String words, BiFunction<Scenario, Double, List<String>> changes) {
    this.words = words;
    this.changes = changes;
  }

  String words() {
    return words;
  }

  /** Whether the input is moved by points rather than by a part of itself. */
  boolean isShare() {
    return ordinal() >= SHRINKAGE.ordinal();
  }

  /**
   * The changes that move the input of a scenario.
   *
   * @param step by how much, such as -0.1
   * @return changes in the form {@code PATH=VALUE}, none where the scenario does not have the input
   */
  List<String> changes(Scenario scenario, double step) {
    return changes.apply(scenario, step);
  }

  private static List<String> scaled(String field, double factor) {
    return List.of("scale.contactTypes.*." + field + "=" + DecimalText.of(factor));
  }

  private static boolean anyType(Scenario scenario, Predicate<ContactType> test) {
    return scenario.contactTypes().values().stream().anyMatch(test);
  }

  private static List<String> shrinkage(Scenario scenario, double step) {
    boolean modelled =
        scenario.agentGroups().values().stream()
            .anyMatch(group -> group.totalShrinkage() > group.absence().value());
    return modelled ? groups(scenario, group -> shrunk(group, step)) : List.of();
  }

  private static String shrunk(AgentGroup group, double step) {
    double in = group.shrinkage().inOffice().value();
    double room = MOST_GONE - in - group.absence().value();
    double out = clamp(group.shrinkage().outOfOffice().value() + step, room);
    return ".shrinkage={\"outOfOffice\": " + text(out) + ", \"inOffice\": " + text(in) + "}";
  }

  private static List<String> absence(Scenario scenario, double step) {
    boolean modelled =
        scenario.agentGroups().values().stream().anyMatch(group -> group.absence().value() > 0);
    return modelled
        ? groups(
            scenario,
            group -> {
              double others = group.totalShrinkage() - group.absence().value();
              double share = clamp(group.absence().value() + step, MOST_GONE - others);
              return ".absence=" + text(share);
            })
        : List.of();
  }

  private interface GroupChange {
    String of(AgentGroup group);
  }

  private static List<String> groups(Scenario scenario, GroupChange change) {
    List<String> all = new ArrayList<>();
    scenario.agentGroups().forEach((id, group) -> all.add("agentGroups." + id + change.of(group)));
    return all;
  }

  private static List<String> containment(Scenario scenario, double step) {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, SelfService> service : scenario.selfService().entrySet()) {
      service
          .getValue()
          .contactTypes()
          .forEach(
              (type, outcomes) -> {
                String path = "selfService." + service.getKey() + ".contactTypes." + type;
                if (outcomes.escalated() != null) {
                  double both = outcomes.resolved().value() + outcomes.escalated().share().value();
                  double resolved = clamp(outcomes.resolved().value() + step, both);
                  all.addAll(containment(path, resolved, both - resolved));
                }
              });
    }
    return all;
  }

  /** What is resolved no longer escalates. */
  static List<String> containment(String path, double resolved, double escalated) {
    return List.of(
        path
            + "={\"resolved\": "
            + text(resolved)
            + ", \"escalated\": {\"share\": "
            + text(escalated)
            + "}}");
  }

  private static List<String> resolution(Scenario scenario, double step) {
    List<String> all = new ArrayList<>();
    scenario
        .contactTypes()
        .forEach(
            (id, type) -> {
              Returns.Resolution resolution = type.returns().resolution();
              if (resolution != null) {
                double share = clamp(resolution.probability().value() + step, 1);
                all.add("contactTypes." + id + ".resolution.probability=" + text(share));
              }
            });
    return all;
  }

  private static double clamp(double share, double most) {
    return Math.max(0, Math.min(share, Math.max(0, most)));
  }

  private static String text(double share) {
    return DecimalText.of(share);
  }
}
