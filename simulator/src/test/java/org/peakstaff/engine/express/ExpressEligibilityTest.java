package org.peakstaff.engine.express;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CompiledScenario.GroupChoice;
import org.peakstaff.compile.Feature;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.experiment.EngineChoice;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.json.Everything;
import org.peakstaff.scenario.json.Omnichannel;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * Each rule of {@link ExpressEngines#whyNot} is needed: where it is broken, and no other is, an
 * express engine that runs all the same counts something else. And it is kept: such a scenario is
 * refused with the reason, and {@code auto} takes the general engine.
 */
class ExpressEligibilityTest {
  private static final int CENTERS = 25;

  /**
   * A rule, the centers that break it alone, the engine to force, and the reason of the refusal.
   */
  private record Rule(
      String name,
      Function<Long, Scenario> centers,
      Predicate<CompiledScenario> isBroken,
      Function<CompiledScenario, ReplicationEngine> forced,
      String reason) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Rule> rules() {
    return Stream.of(
        new Rule(
            "no random agent",
            RandomCenters::of,
            center -> !anyClears(center) && chooses(center, GroupChoice.RANDOM),
            ManyQueuesEngine::new,
            "routing by random agents"),
        new Rule(
            "no least occupied group",
            RandomCenters::of,
            center -> !anyClears(center) && chooses(center, GroupChoice.LEAST_OCCUPIED),
            ManyQueuesEngine::new,
            "routing by least-occupied agents"),
        new Rule(
            "queues are served at close",
            RandomCenters::of,
            center -> anyClears(center) && !choosesByMoreThanRoots(center),
            ManyQueuesEngine::new,
            "is cleared at close (atClose abandon)"),
        new Rule(
            "one queue is served at close",
            RandomCenters::singleQueue,
            center ->
                anyClears(center)
                    && !choosesByMoreThanRoots(center)
                    && SingleQueueEngine.canRun(center),
            SingleQueueEngine::new,
            "is cleared at close (atClose abandon)"));
  }

  private static boolean chooses(CompiledScenario center, GroupChoice choice) {
    return center.rules().groupChoice() == choice;
  }

  private static boolean choosesByMoreThanRoots(CompiledScenario center) {
    return chooses(center, GroupChoice.RANDOM) || chooses(center, GroupChoice.LEAST_OCCUPIED);
  }

  private static boolean anyClears(CompiledScenario center) {
    for (int type = 0; type < center.types(); type++) {
      if (center.demand().clears(type)) {
        return true;
      }
    }
    return false;
  }

  private static List<CompiledScenario> centers(Rule rule) {
    List<CompiledScenario> centers = new ArrayList<>();
    for (long seed = 0; centers.size() < CENTERS; seed++) {
      CompiledScenario center = ScenarioCompiler.compile(rule.centers().apply(seed), "");
      if (rule.isBroken().test(center)) {
        centers.add(center);
      }
    }
    return centers;
  }

  private static long[] row(ReplicationEngine engine, CompiledScenario center) {
    long[] row = new long[center.layout().length()];
    engine.run(1, 0, row);
    return row;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNeeded(Rule rule) {
    long different =
        centers(rule).stream()
            .filter(
                center ->
                    !Arrays.equals(
                        row(rule.forced().apply(center), center),
                        row(new GeneralEngine(center), center)))
            .count();
    assertThat(different).as("centers on which the express engine is wrong").isGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isKept(Rule rule) {
    ExperimentOptions options = ExperimentOptions.defaults().withReplications(1);
    for (CompiledScenario center : centers(rule).subList(0, 3)) {
      assertThat(ExpressEngines.whyNot(center).orElse("")).contains(rule.reason());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Experiment.run(center, options.withEngine(EngineChoice.EXPRESS), Progress.NONE))
          .withMessageContaining("the express engine cannot run this scenario: ")
          .withMessageContaining(rule.reason());
      assertThat(Experiment.run(center, options, Progress.NONE).engine()).isEqualTo("general");
    }
  }

  /** No feature beyond a center of queues reaches an express engine, now or when it is compiled. */
  @ParameterizedTest
  @EnumSource(Feature.class)
  void aFeatureBeyondACenterOfQueuesIsRefusedUnlessItIsOfTablesAlone(
      Feature feature, @TempDir Path folder) throws IOException, ReflectiveOperationException {
    Scenario asking = asking(feature, folder);
    CompiledScenario plain =
        ScenarioCompiler.compile(
            Centers.of(1, Duration.ofHours(1))
                .type(
                    "calls",
                    TypeSpec.of(
                        new Volumes.Constant(60), new Law.Deterministic(Duration.ofSeconds(60))))
                .build(),
            "");
    assertThat(ExpressEngines.whyNot(plain)).isEmpty();
    var why = assertThat(ExpressEngines.whyNot(with(plain, asking)).orElse(""));
    why.startsWith("only the general engine does ");
    if (ExpressEngines.isOfTables(feature)) {
      why.doesNotContain(feature.placesIn(asking));
    } else {
      why.contains(feature.placesIn(asking));
    }
    assertThat(feature.placesIn(asking)).isNotEmpty();
  }

  /** The first of some scenarios that asks for a feature. */
  private static Scenario asking(Feature feature, Path folder) throws IOException {
    Files.writeString(
        folder.resolve("trace.csv"), "arrival,contactType\n2026-11-30T09:00:00+01:00,phone\n");
    String ratio =
        "\"queue-ratio\", \"queueRatio\": {\"care\": 0.5, \"tech\": 0.3, \"tier2\": 0.2}";
    List<String> texts =
        List.of(
            Omnichannel.TEXT,
            Everything.TEXT,
            Everything.with(ratio, "\"earliest-due\""),
            Everything.with(
                "\"ranks\", \"contact\": " + ratio, "\"custom\", \"provider\": \"fair\""),
            Omnichannel.TEXT.replace(
                "{\"type\": \"constant\", \"perHour\": 60}",
                "{\"type\": \"trace\", \"path\": \"trace.csv\"}"),
            Files.readString(Path.of("../scenarios/callbacks.json"))
                .replace("\"$schema\": \"schema/scenario-1.json\",", ""));
    for (String text : texts) {
      Path file = Files.writeString(folder.resolve("center.json"), text);
      Scenario scenario = ScenarioReader.read(file).scenario();
      if (!feature.placesIn(scenario).isEmpty()) {
        return scenario;
      }
    }
    throw new AssertionError("no scenario asks for " + feature);
  }

  /** A compiled scenario whose source is another scenario. */
  private static CompiledScenario with(CompiledScenario compiled, Scenario scenario)
      throws ReflectiveOperationException {
    RecordComponent[] components = CompiledScenario.class.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      boolean source = components[i].getType() == Scenario.class;
      values[i] = source ? scenario : components[i].getAccessor().invoke(compiled);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return CompiledScenario.class.getDeclaredConstructor(types).newInstance(values);
  }

  /** The rules among which a scenario chooses; the express engines know all but those refused. */
  @Test
  void everyRuleOfTheFormatHasBeenJudged() {
    assertThat(ClosingRule.values())
        .as("to carry a queue over is a feature")
        .containsOnly(ClosingRule.SERVE, ClosingRule.ABANDON, ClosingRule.CARRY);
    assertThat(Routing.GroupRule.values())
        .containsOnly(
            Routing.GroupRule.LONGEST_IDLE,
            Routing.GroupRule.IN_ORDER,
            Routing.GroupRule.LEAST_OCCUPIED,
            Routing.GroupRule.RANDOM);
    assertThat(Routing.ContactRule.values())
        .as("the earliest due and the queue ratio are features")
        .containsOnly(
            Routing.ContactRule.LONGEST_WAIT,
            Routing.ContactRule.FIXED_ORDER,
            Routing.ContactRule.EARLIEST_DUE,
            Routing.ContactRule.QUEUE_RATIO);
  }
}
