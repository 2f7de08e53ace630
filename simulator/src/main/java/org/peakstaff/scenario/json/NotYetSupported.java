package org.peakstaff.scenario.json;

import java.util.Map;
import java.util.Set;

/**
 * Names that the scenario format has and this version does not implement. They are refused by name
 * rather than as unknown, because a later version reads them.
 */
final class NotYetSupported {
  static final String RULE = " is not yet supported in this version";

  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "Scenario",
          Set.of(
              "forecastError",
              "typicalWeeks",
              "calendar",
              "hoursPerFte",
              "budget",
              "classes",
              "places",
              "experience",
              "adjustments",
              "tenure",
              "assistance",
              "shifts"),
          "Horizon",
          Set.of("batches"),
          "ContactType",
          Set.of(
              "escalation",
              "callback",
              "message",
              "headStart",
              "proactive",
              "places",
              "experience",
              "sessions"),
          "AgentGroup",
          Set.of("shifts", "tenure", "assistance", "adjustments"),
          "Event",
          Set.of("rampUp", "rampDown", "selfService"),
          "PlanSettings",
          Set.of("seats"),
          "Busyness",
          Set.of("interval", "correlation"),
          "Routing",
          Set.of("queueRatio", "provider", "parameters"));

  private static final Map<String, Set<String>> OPTIONS =
      Map.of(
          "Law", Set.of("custom"),
          "Volumes", Set.of("trace", "custom"),
          "Scheduled", Set.of("shifts", "custom"),
          "ContactRule", Set.of("earliest-due", "queue-ratio"),
          "RoutingType", Set.of("custom"),
          "PlanMethod",
              Set.of(
                  "simulation", "stationary", "siphp", "lag", "mol", "isa", "simulation-checked"));

  private NotYetSupported() {}

  static boolean field(String kind, String name) {
    return FIELDS.getOrDefault(family(kind), Set.of()).contains(name);
  }

  static boolean option(String kind, String text) {
    return OPTIONS.getOrDefault(family(kind), Set.of()).contains(text);
  }

  /** {@code LawOrNone} is a law. */
  private static String family(String kind) {
    return kind.endsWith("OrNone") ? kind.substring(0, kind.length() - 6) : kind;
  }
}
