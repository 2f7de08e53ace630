package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RangeTest {
  @Test
  void aQuantileIsTheSmallestNumberNotExceededSoOften() {
    double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

    assertThat(Range.of(hundred)).isEqualTo(new Range(10, 50, 90));
  }

  @Test
  void oneFutureIsAllThereIs() {
    assertThat(Range.of(new double[] {3.7})).isEqualTo(new Range(3.7, 3.7, 3.7));
  }

  @Test
  void whatIsUndefinedOnceHasNoQuantiles() {
    assertThat(Range.of(new double[] {1, Double.NaN, 2}).p50()).isNaN();
  }
}
