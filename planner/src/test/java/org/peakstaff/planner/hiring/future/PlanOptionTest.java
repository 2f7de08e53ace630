package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.scenario.Scenario;

class PlanOptionTest {
  private static final StressSettings FEW = new StressSettings(60, 1, 2, true);

  @TempDir Path folder;

  private final List<HiringInputs> asked = new ArrayList<>();

  private List<PlanOption> options(String text, World world) {
    Scenario scenario = Plans.read(folder, text);
    HiringPlan plan = HiringPlan.given(world.inputs(), world.decisions());
    return PlanOption.of(scenario, world, plan, inputs -> same(inputs, world), FEW, Progress.NONE);
  }

  /** A planner that always decides alike. */
  private HiringPlan same(HiringInputs inputs, World world) {
    asked.add(inputs);
    return HiringPlan.given(inputs, world.decisions());
  }

  @Test
  void thePlanItselfComesFirstWithItsStressTest() {
    World world = Plans.typical(Plans.read(folder, Plans.TYPICAL));
    List<PlanOption> options = options(Plans.TYPICAL, world);

    assertThat(options.stream().map(o -> o.choice().id()))
        .containsExactly("plan", "budgetLess10", "noSelfService");
    assertThat(options.get(0).result()).isEqualTo(StressTest.run(world, FEW, Progress.NONE));
    double spending = options.get(0).plan().spending();
    double budget = Objects.requireNonNull(asked.get(0).hiring().budget()).total();
    assertThat(budget).isCloseTo(0.9 * spending, within(1e-9));
    assertThat(asked.get(0).requirement()).isEqualTo(world.inputs().requirement());
  }

  @Test
  void withoutTheBotMoreIsAskedOfThePlanner() {
    World world = Plans.typical(Plans.read(folder, Plans.TYPICAL));
    PlanOption without = options(Plans.TYPICAL, world).get(2);
    double with = world.inputs().requirement().hours().get("desk").get(0);
    double more = without.plan().inputs().requirement().hours().get("desk").get(0);

    assertThat(more).isGreaterThan(1.25 * with);
    StressResult result = Objects.requireNonNull(without.result());
    double lost = Objects.requireNonNull(result.weeks().get(0).lost()).p50();
    assertThat(lost).isPositive();
    // its own requirement is what the futures ask for, not that of the plan with the bot
    assertThat(result.weeks().get(0).required().p50())
        .isCloseTo(more / (0.7 * 40), within(0.05 * more / (0.7 * 40)));
  }

  @Test
  void aGivenRequirementKnowsNoBot() {
    World world = Plans.given(Plans.read(folder, Plans.GIVEN));

    assertThat(options(Plans.GIVEN, world).stream().map(o -> o.choice().id()))
        .containsExactly("plan", "budgetLess10");
  }
}
