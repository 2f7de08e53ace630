package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.planner.hiring.future.Bridge.Input;
import org.peakstaff.planner.hiring.future.Bridge.Part;

class BridgeTest {
  /** Nobody is hired: the cost is that of the people who stay. */
  private static final Function<HiringInputs, HiringPlan> NOBODY =
      inputs -> HiringPlan.given(inputs, HiringDecisions.none(inputs));

  @TempDir Path folder;

  private Bridge bridge(String before, String after) {
    return Bridge.between(
        Plans.read(folder, before), Plans.read(folder, after), NOBODY, () -> false);
  }

  private static Part part(Bridge bridge, Input input) {
    return bridge.parts().stream().filter(p -> p.input() == input).findFirst().orElseThrow();
  }

  private static void addsUp(Bridge bridge) {
    double requirement = bridge.approved().requirement();
    double cost = bridge.approved().cost();
    for (Part part : bridge.parts()) {
      requirement += part.requirement();
      cost += part.cost();
    }
    assertThat(requirement).isCloseTo(bridge.now().requirement(), within(1e-9));
    assertThat(cost).isCloseTo(bridge.now().cost(), within(1e-6));
  }

  @Test
  void betweenAPlanAndItselfNothingHappens() {
    Bridge bridge = bridge(Plans.TYPICAL, Plans.TYPICAL);

    assertThat(bridge.parts()).allMatch(p -> p.requirement() == 0 && p.cost() == 0);
    assertThat(bridge.approved().requirement()).isPositive();
  }

  @Test
  void eachInputHasItsOwnPartAndTheyAddUp() {
    String after =
        Plans.TYPICAL
            .replace("\"perHour\": 200", "\"perHour\": 240")
            .replace(
                "\"handleTime\": {\"type\": \"exponential\", \"mean\": \"3m\"}",
                "\"handleTime\": {\"type\": \"exponential\", \"mean\": \"3m30s\"}")
            .replace("\"shrinkage\": \"30%\"", "\"shrinkage\": \"35%\"")
            .replace("\"0\": \"35%\"", "\"0\": \"70%\"")
            .replace("\"resolved\": \"30%\"", "\"resolved\": \"20%\"")
            .replace("\"share\": \"70%\"", "\"share\": \"80%\"")
            .replace("\"26\": 20", "\"26\": 22");
    Bridge bridge = bridge(Plans.TYPICAL, after);

    addsUp(bridge);
    for (Input input :
        new Input[] {Input.VOLUME, Input.HANDLE_TIME, Input.SHRINKAGE, Input.SELF_SERVICE}) {
      assertThat(part(bridge, input).requirement()).as(input.id()).isPositive();
      assertThat(part(bridge, input).cost()).as(input.id()).isZero();
    }
    // rostered = at work / (1 - shrinkage)
    double before =
        bridge.approved().requirement()
            + part(bridge, Input.VOLUME).requirement()
            + part(bridge, Input.HANDLE_TIME).requirement();
    assertThat(part(bridge, Input.SHRINKAGE).requirement() / before)
        .isCloseTo(0.7 / 0.65 - 1, within(1e-9));
    assertThat(part(bridge, Input.ATTRITION).requirement()).isZero();
    assertThat(part(bridge, Input.ATTRITION).cost()).isNegative();
    assertThat(part(bridge, Input.REST).cost()).isPositive();
  }

  @Test
  void aStateLikeOneBeforeIsNotPlannedAgain() {
    int[] planned = new int[1];
    Function<HiringInputs, HiringPlan> counting =
        inputs -> {
          planned[0]++;
          return NOBODY.apply(inputs);
        };
    var before = Plans.read(folder, Plans.TYPICAL);
    var after =
        Plans.read(
            folder, Plans.TYPICAL.replace("\"shrinkage\": \"30%\"", "\"shrinkage\": \"35%\""));

    assertThat(
            part(Bridge.between(before, after, counting, () -> false), Input.SHRINKAGE)
                .requirement())
        .isPositive();
    assertThat(planned[0]).isEqualTo(2);
  }

  @Test
  void typicalWeeksArePlannedAgainOnlyWhereTheyChange() {
    var before = Plans.read(folder, Plans.TYPICAL);
    var after =
        Plans.read(
            folder, Plans.TYPICAL.replace("\"shrinkage\": \"30%\"", "\"shrinkage\": \"35%\""));
    AtomicInteger once = new AtomicInteger();
    WeeklyDemand.of(before, UnaryOperator.identity(), () -> once.incrementAndGet() < 0);
    AtomicInteger asked = new AtomicInteger();
    Bridge.between(before, after, NOBODY, () -> asked.incrementAndGet() < 0);

    // once for all switched states, and once for the new scenario as it is written
    assertThat(once).hasPositiveValue();
    assertThat(asked).hasValue(2 * once.get());
  }

  @Test
  void aStoppedBridgeIsNone() {
    var scenario = Plans.read(folder, Plans.TYPICAL);
    assertThatThrownBy(() -> Bridge.between(scenario, scenario, NOBODY, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aGivenRequirementIsVolume() {
    Bridge bridge = bridge(Plans.GIVEN, Plans.GIVEN.replace("\"chat\": 700", "\"chat\": 800"));

    addsUp(bridge);
    assertThat(part(bridge, Input.VOLUME).requirement())
        .isCloseTo(20 * 100 / (0.75 * 0.9 * 40), within(1e-9));
    assertThat(bridge.parts().stream().filter(p -> p.requirement() != 0)).hasSize(1);
  }

  @Test
  void whatCannotBeMatchedComesWithTheVolume() {
    String others = Plans.TYPICAL.replace("\"desk\"", "\"help\"").replace("\"bot\"", "\"robot\"");
    Bridge renamed = bridge(Plans.TYPICAL, others);
    Bridge kind = bridge(Plans.GIVEN, Plans.TYPICAL);

    addsUp(renamed);
    addsUp(kind);
    assertThat(part(renamed, Input.HANDLE_TIME).requirement()).isZero();
    assertThat(part(kind, Input.SELF_SERVICE).requirement()).isZero();
  }

  @Test
  void aStateWithoutAPlanHasNoCost() {
    Function<HiringInputs, HiringPlan> never =
        inputs ->
            new HiringPlan(
                inputs,
                HiringPlan.Outcome.INFEASIBLE,
                HiringDecisions.none(inputs),
                Map.of(),
                0,
                0,
                List.of(),
                List.of());
    var scenario = Plans.read(folder, Plans.GIVEN);

    assertThat(Bridge.between(scenario, scenario, never, () -> false).now().cost()).isNaN();
    assertThatThrownBy(
            () -> Bridge.between(scenario.withHiring(null), scenario, never, () -> false))
        .hasMessageContaining("no hiring plan");
  }
}
