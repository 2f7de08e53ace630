package org.peakstaff.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/** Turns the models that the reference engines run into scenarios for ours: the same centers. */
final class BenchmarkScenarios {
  private static final Duration INTERVAL = Duration.ofMinutes(30);
  private static final LocalDate START = LocalDate.of(2026, 11, 2);
  private static final Target SERVICE_LEVEL =
      new Target(
          new Target.ServiceLevel(
              Share.of(0.8),
              Duration.ofSeconds(CenterModel.ANSWER_WITHIN),
              ServiceLevelConvention.ANSWERED_OF_OFFERED),
          null,
          null,
          Target.Scope.DAY,
          Target.Held.MEAN);

  private BenchmarkScenarios() {}

  static CompiledScenario compiled(CenterModel model) {
    return compiled(of(model));
  }

  /** Compiled for the engine that follows contacts before and beyond their queue. */
  static CompiledScenario withJourneys(CenterModel model) {
    return ScenarioCompiler.compileWithJourneys(of(model), "benchmark", 1);
  }

  static CompiledScenario compiled(Scenario scenario) {
    return ScenarioCompiler.compile(scenario, "benchmark");
  }

  /** Contacts arrive in the first intervals until the model's end; the days are then completed. */
  static Scenario of(CenterModel model) {
    int days = (int) Math.ceil(model.seconds() / 86_400);
    Map<String, ContactType> types = new TreeMap<>();
    for (int t = 0; t < model.types().size(); t++) {
      types.put(typeId(t), type(model, model.types().get(t), days));
    }
    Map<String, AgentGroup> groups = new TreeMap<>();
    for (int g = 0; g < model.groups().size(); g++) {
      groups.put("group-" + g, group(model, g));
    }
    return new Scenario(
        "benchmark",
        null,
        new Horizon(START, days, ZoneOffset.UTC, INTERVAL, null),
        Map.of(),
        Map.of(),
        null,
        types,
        groups,
        Map.of(),
        Routing.DEFAULT,
        PlanSettings.DEFAULT);
  }

  private static ContactType type(CenterModel model, CenterModel.Type type, int days) {
    return new ContactType(
        null,
        Channel.PHONE,
        null,
        ClosingRule.SERVE,
        volumes(type.contactsPerSecond(), model.seconds(), days),
        handleTime(type),
        Share.ZERO,
        patience(type.meanPatience()),
        Share.ZERO,
        null,
        SERVICE_LEVEL);
  }

  private static Volumes volumes(double perSecond, double seconds, int days) {
    int intervals = (int) (days * 86_400L / INTERVAL.toSeconds());
    int busy = (int) Math.round(seconds / INTERVAL.toSeconds());
    List<Double> values = new ArrayList<>(intervals);
    for (int i = 0; i < intervals; i++) {
      values.add(i < busy ? perSecond * INTERVAL.toSeconds() : 0.0);
    }
    return new Volumes.Intervals(values);
  }

  private static Law handleTime(CenterModel.Type type) {
    Duration mean = seconds(type.meanHandleTime());
    return type.handleTimeCv() == 1
        ? new Law.Exponential(mean, null)
        : new Law.Lognormal(mean, type.handleTimeCv(), null, null);
  }

  private static @Nullable Law patience(double mean) {
    return mean == Double.POSITIVE_INFINITY ? null : new Law.Exponential(seconds(mean), null);
  }

  private static AgentGroup group(CenterModel model, int number) {
    Map<String, Skill> skills = new TreeMap<>();
    List<Integer> order = model.groups().get(number).types();
    for (int priority = 1; priority <= order.size(); priority++) {
      int type = order.get(priority - 1);
      int rank = model.types().get(type).groups().indexOf(number) + 1;
      skills.put(typeId(type), new Skill(rank, priority, 1, 1));
    }
    return new AgentGroup(
        null,
        null,
        new Scheduled.Constant(model.groups().get(number).agents()),
        skills,
        AgentGroup.Shrinkage.NONE,
        Share.ZERO,
        0,
        null);
  }

  private static String typeId(int number) {
    return "type-" + number;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }
}
