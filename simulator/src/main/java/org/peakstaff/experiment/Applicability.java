package org.peakstaff.experiment;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Deferral;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.result.Count;

/**
 * Which measures of what happens before and beyond the queue a contact type or an agent group has.
 * Those of all types together, whose number is that of the types, are those any type has; likewise
 * for groups. A scenario of queues alone has none.
 */
final class Applicability {
  private final CompiledScenario scenario;
  private final @Nullable Journeys journeys;

  Applicability(CompiledScenario scenario) {
    this.scenario = scenario;
    journeys = scenario.journeys();
  }

  /** Whether a type has a count beyond those of queues. */
  boolean has(Count count, int type) {
    return switch (count) {
      case HANDLED, RESOLVED -> hasResolution(type);
      case SESSIONS, SESSIONS_RESOLVED, SESSIONS_ESCALATED, SESSIONS_BOUNCED, SESSIONS_LEFT ->
          hasSelfService(type);
      case COMPLETED -> isDeferred(type);
      case COMPLETED_WITHIN, OVERDUE -> isDue(type);
      case SILENTLY_ABANDONED -> any(type, rules -> rules.silent() != null);
      case PASSED_ON -> any(type, rules -> rules.escalation() != null);
      case TRANSFERS_KEPT, TRANSFERS_LOST -> any(scenario.types(), this::keepsArrivals);
      default -> journeys != null;
    };
  }

  private boolean keepsArrivals(TypeRules rules) {
    return rules.escalation() != null && rules.escalation().keepsArrival();
  }

  /** Whether customers of the type are called. */
  boolean isCalled(int type) {
    return any(type, rules -> rules.offer() != null);
  }

  boolean hasSelfService(int type) {
    return any(type, rules -> !rules.entry().isEmpty());
  }

  /** Whether contacts of the type may leave the reason unsettled. */
  boolean hasResolution(int type) {
    return any(type, rules -> rules.hasResolution());
  }

  boolean isDeferred(int type) {
    return anyDeferral(type, deferral -> true);
  }

  /** Whether deferred contacts of the type have a target. */
  boolean isDue(int type) {
    return anyDeferral(type, deferral -> deferral.within() >= 0);
  }

  /** Whether the target counts opening hours. */
  boolean countsOpenTime(int type) {
    return anyDeferral(type, deferral -> deferral.opening() != null);
  }

  boolean hasOpeningBacklog(int type) {
    return anyDeferral(type, deferral -> !deferral.backlog().isEmpty());
  }

  /** Whether agents of the group may hold several contacts. */
  boolean isConcurrent(int group) {
    return anyGroup(group, rules -> rules.width() > 1);
  }

  /** Whether agents of the group may put deferred work aside. */
  boolean isInterruptible(int group) {
    if (group == scenario.groups()) {
      return IntStream.range(0, group).anyMatch(this::isInterruptible);
    }
    for (int type : scenario.rules().typesOf()[group].members()) {
      if (anyDeferral(type, Deferral::interruptible)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyDeferral(int type, Predicate<Deferral> test) {
    return any(
        type,
        rules -> {
          Deferral deferral = rules.deferral();
          return deferral != null && test.test(deferral);
        });
  }

  private boolean any(int type, Predicate<TypeRules> test) {
    if (journeys == null) {
      return false;
    }
    return type < scenario.types()
        ? test.test(journeys.types().get(type))
        : journeys.types().stream().anyMatch(test);
  }

  private boolean anyGroup(int group, Predicate<GroupRules> test) {
    if (journeys == null) {
      return false;
    }
    return group < scenario.groups()
        ? test.test(journeys.groups().get(group))
        : journeys.groups().stream().anyMatch(test);
  }
}
