package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;

/** What staffings have in common, and whether that is worth while. */
class StaffTrunkTest {
  /** All contacts come in the second half of the day. */
  private static CompiledScenario center() {
    List<Double> volumes = new ArrayList<>(Collections.nCopies(12, 0.0));
    volumes.addAll(Collections.nCopies(12, 10.0));
    return ScenarioCompiler.compile(
        Centers.of(1, Duration.ofHours(1))
            .type("a", Centers.TypeSpec.of(new Volumes.Intervals(volumes), exponential(300)))
            .group("one", new Scheduled.Constant(2), Map.of("a", Centers.skill(1)))
            .group("two", new Scheduled.Constant(2), Map.of("a", Centers.skill(2)))
            .build(),
        "");
  }

  /** Two agents everywhere but in one interval of one group. */
  private static int[][] staff(int group, int interval, int agents) {
    int[][] staff = new int[2][];
    for (int g = 0; g < 2; g++) {
      staff[g] = IntStream.generate(() -> 2).limit(24).toArray();
    }
    staff[group][interval] = agents;
    return staff;
  }

  private static StaffTrunk trunk(int... intervals) {
    return StaffTrunk.of(
        center(), IntStream.of(intervals).mapToObj(i -> staff(i % 2, i, 3)).toList());
  }

  @Test
  void isWhatMostHave() {
    StaffTrunk trunk = trunk(5, 12, 19);
    assertThat(trunk.agents()).isDeepEqualTo(staff(0, 0, 2));
    assertThat(trunk.from(0)).isEqualTo(5);
    assertThat(trunk.from(1)).isEqualTo(12);
    assertThat(trunk.from(2)).isEqualTo(19);
  }

  @Test
  void aStaffingThatIsAllOfItBranchesOffInTheEnd() {
    StaffTrunk trunk =
        StaffTrunk.of(center(), List.of(staff(0, 3, 2), staff(0, 7, 4), staff(1, 8, 0)));
    assertThat(trunk.from(0)).isEqualTo(23);
    assertThat(trunk.from(1)).isEqualTo(7);
    assertThat(trunk.from(2)).isEqualTo(8);
  }

  @Test
  void isWorthItWhereManyShareManyContacts() {
    assertThat(trunk(16, 18, 20).isWorthIt()).isTrue();
    assertThat(trunk(16, 0, 1).isWorthIt()).as("one alone shares nothing").isFalse();
    assertThat(trunk(9, 10, 11, 12).isWorthIt()).as("nobody has come by then").isFalse();
    assertThat(trunk(20).isWorthIt()).as("a trunk and a branch are a whole run").isFalse();
  }
}
