package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

class RandomRoutingTest {
  private static final Map<String, Skill> CALLS = Map.of("calls", Centers.skill(1));

  /** Service is so short that everybody is free at nearly every arrival. */
  @Test
  void eachFreeAgentOfEqualGroupsIsAsLikely() {
    Routing random =
        new Routing(
            Routing.GroupRule.RANDOM, Routing.ContactRule.LONGEST_WAIT, List.of(), List.of());
    CompiledScenario scenario =
        ScenarioCompiler.compile(
            Centers.of(1, Duration.ofHours(1))
                .routing(random)
                .type(
                    "calls",
                    Centers.TypeSpec.of(new Volumes.Constant(2000), Centers.exponential(0.001)))
                .group("a", new Scheduled.Constant(1), CALLS)
                .group("b", new Scheduled.Constant(3), CALLS)
                .group("c", new Scheduled.Constant(4), CALLS)
                .group("backup", new Scheduled.Constant(9), Map.of("calls", Centers.skill(2)))
                .build(),
            "");
    long[] row = new long[scenario.layout().length()];
    new GeneralEngine(scenario).run(1, 0, row);
    double total = 0;
    for (int g = 0; g < scenario.groups(); g++) {
      total += row[scenario.layout().pair(0, g)];
    }
    double[] expected = {1 / 8.0, 3 / 8.0, 0, 4 / 8.0};
    assertThat(scenario.groupIds()).containsExactly("a", "b", "backup", "c");
    for (int g = 0; g < expected.length; g++) {
      double error = Math.sqrt(expected[g] * (1 - expected[g]) / total);
      assertThat(row[scenario.layout().pair(0, g)] / total)
          .isCloseTo(expected[g], within(4 * error + 1e-9));
    }
  }
}
