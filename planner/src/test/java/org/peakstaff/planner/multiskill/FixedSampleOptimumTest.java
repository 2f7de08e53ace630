package org.peakstaff.planner.multiskill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.Progress;
import org.peakstaff.experiment.StaffTrials;

/**
 * In centers small enough to try every staff on a sample of days, cutting planes and the search
 * find the cheapest.
 */
class FixedSampleOptimumTest {
  private static final int[] DAYS = IntStream.range(0, 40).toArray();
  private static final int MOST = 11;

  @TempDir Path folder;

  @Test
  void theCheapestStaffOfAnNModelIsFound() {
    assertOptimal(SkillCenters.nModel());
  }

  @Test
  void theCheapestStaffOfAWModelIsFound() {
    assertOptimal(SkillCenters.wModel());
  }

  /** Own targets hold easily; the target of both is reached where it costs less. */
  @Test
  void theCheapestStaffForATargetOfAllTypesTogetherIsFound() {
    BlockStaff found = assertOptimal(SkillCenters.oneTargetForTwoTypes());

    assertThat(found.at(0)).isGreaterThan(found.at(1));
  }

  private BlockStaff assertOptimal(String center) {
    CompiledScenario scenario = SkillCenters.compiled(folder, center);
    try (StaffTrials trials = StaffTrials.of(scenario, SkillCenters.OPTIONS, Progress.NONE)) {
      StaffBlocks blocks = StaffBlocks.of(scenario, StaffingPeriod.HORIZON);
      FixedSample sample = new FixedSample(trials, blocks);
      sample.moveTo(DAYS);
      BlockStaff found = found(scenario, blocks, sample);
      assertThat(sample.holds(found)).isTrue();
      assertThat(blocks.cost(found)).isEqualTo(cheapest(blocks, sample));
      return found;
    }
  }

  private static BlockStaff found(
      CompiledScenario scenario, StaffBlocks blocks, FixedSample sample) {
    TypeLoads loads = TypeLoads.of(scenario, blocks);
    FormulaBounds bounds =
        FormulaBounds.of(blocks, loads, ShareTarget.of(scenario.scenario()), () -> false);
    BlockStaff cut = new CuttingPlanes(blocks, sample, bounds.rows()).run(bounds.start());
    LocalSearch search = new LocalSearch(blocks, sample, cut, 200);
    assertThat(search.run()).isTrue();
    assertThat(bounds.best()).isLessThanOrEqualTo(blocks.cost(search.staff()));
    return search.staff();
  }

  /** Of all staffs with up to so many agents per group. */
  private static double cheapest(StaffBlocks blocks, FixedSample sample) {
    List<BlockStaff> all = new ArrayList<>();
    for (int a = 0; a <= MOST; a++) {
      for (int b = 0; b <= MOST; b++) {
        all.add(BlockStaff.of(new int[] {a, b}));
      }
    }
    double cheapest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < all.size(); k++) {
      if (sample.margins(all).get(k).allHold()) {
        cheapest = Math.min(cheapest, blocks.cost(all.get(k)));
      }
    }
    return cheapest;
  }
}
