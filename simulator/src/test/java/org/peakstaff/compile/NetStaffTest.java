package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.IntervalGrid;

class NetStaffTest {
  private static final IntervalGrid DAY =
      IntervalGrid.of(ScenarioFixtures.horizon("2026-11-30", 1, 60));

  private static int[] constant(int heads) {
    return IntStream.generate(() -> heads).limit(24).toArray();
  }

  @Test
  void withoutShrinkageEverybodyIsThere() {
    int[] heads = IntStream.range(0, 24).toArray();

    assertThat(NetStaff.of(heads, 1, DAY)).isEqualTo(heads);
  }

  @Test
  void halfAnAgentIsThereEveryOtherInterval() {
    assertThat(Arrays.copyOf(NetStaff.of(constant(1), 0.5, DAY), 6))
        .containsExactly(1, 0, 1, 0, 1, 0);
  }

  @Test
  void aTenthOfAnAgentComesOnceInTenIntervals() {
    int[] net = NetStaff.of(constant(1), 0.1, DAY);

    assertThat(IntStream.range(0, 24).filter(i -> net[i] == 1)).containsExactly(4, 14);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 13, 20, 64, 143, 1000})
  void anEvenRosterNeverFallsMoreThanAnAgentBelowItsShare(int heads) {
    int[] net = NetStaff.of(constant(heads), 0.68, DAY);

    assertThat(IntStream.of(net).min().orElseThrow()).isGreaterThan((int) (heads * 0.68) - 1);
    assertThat(IntStream.of(net).max().orElseThrow()).isLessThanOrEqualTo((int) (heads * 0.68) + 1);
  }

  @Test
  void aDayOf25HoursIsOneDay() {
    IntervalGrid autumn = IntervalGrid.of(ScenarioFixtures.horizon("2026-10-25", 1, 60));
    int[] net = NetStaff.of(IntStream.generate(() -> 1).limit(25).toArray(), 0.5, autumn);

    assertThat(IntStream.of(net).sum()).isEqualTo(13);
  }
}
