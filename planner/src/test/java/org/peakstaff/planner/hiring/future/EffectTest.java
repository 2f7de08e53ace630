package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.Progress;
import org.peakstaff.result.Estimate;

class EffectTest {
  private static final StressSettings SETTINGS = new StressSettings(200, 1, 2, true);

  @TempDir Path folder;

  private StressResult run(World world, StressSettings settings) {
    return StressTest.run(world, settings, Progress.NONE);
  }

  private World given() {
    return Plans.given(Plans.uncertain(Plans.read(folder, Plans.GIVEN), 0.08, 0.2, 0.1));
  }

  @Test
  void nothingChangedIsNoEffect() {
    StressResult plan = run(given(), SETTINGS);
    Effect none = Effect.of(plan, plan);

    assertThat(none.cost()).isEqualTo(new Estimate(0, 0, 0, 0.95, null));
    assertThat(none.covered().mean()).isZero();
    assertThat(none.covered().low()).isNegative();
    assertThat(none.met()).isNull();
  }

  @Test
  void theMeanOfTheDifferencesIsTheDifferenceOfTheMeansAndSurerThanThey() {
    World world = given();
    StressResult plan = run(world, SETTINGS);
    StressResult leaving = run(world.withAttrition(1.25), SETTINGS);
    Effect effect = Effect.of(plan, leaving);

    double before = plan.outcomes().stream().mapToDouble(Outcome::cost).average().orElseThrow();
    double after = leaving.outcomes().stream().mapToDouble(Outcome::cost).average().orElseThrow();
    assertThat(effect.cost().mean()).isCloseTo(after - before, within(1e-6 * before));
    assertThat(effect.cost().low()).isLessThan(after - before);
    assertThat(effect.shortfallHours().low()).isPositive();
    Estimate unpaired =
        Confidence.mean(plan.outcomes().stream().mapToDouble(Outcome::cost).toArray());
    assertThat(effect.cost().halfWidth()).isLessThan(unpaired.halfWidth() / 2);
    assertThat(effect.covered().mean())
        .isCloseTo(leaving.covered().mean() - plan.covered().mean(), within(1e-12));
  }

  @Test
  void otherFuturesCannotBeCompared() {
    World world = given();
    StressResult plan = run(world, SETTINGS.withFutures(5));
    StressResult other = run(world, SETTINGS.withFutures(5).withSeed(2));

    assertThatThrownBy(() -> Effect.of(plan, other)).isInstanceOf(IllegalArgumentException.class);
  }
}
