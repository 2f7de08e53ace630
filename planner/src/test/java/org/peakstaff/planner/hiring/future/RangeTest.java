package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.Estimate;

class RangeTest {
  @Test
  void aQuantileIsTheSmallestNumberNotExceededSoOften() {
    double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

    Range range = Range.of(hundred);
    assertThat(List.of(range.p10(), range.p50(), range.p90())).containsExactly(10.0, 50.0, 90.0);
  }

  @Test
  void oneFutureIsAllThereIs() {
    Range range = Range.of(new double[] {3.7});
    assertThat(List.of(range.p10(), range.p50(), range.p90())).containsOnly(3.7);
    assertThat(range.median().hasInterval()).isFalse();
  }

  @Test
  void numbersOfTheSampleEncloseAQuantile() {
    double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
    Range range = Range.of(hundred);

    // B binomial (100, .5): P(B < 40) = .0176, P(B < 41) = .0284; (100, .1): P(B < 5) = .0237
    assertThat(range.median()).isEqualTo(new Estimate(50, 40, 61, 0.95, null));
    assertThat(range.tenth()).isEqualTo(new Estimate(10, 5, 17, 0.95, null));
    assertThat(range.ninetieth().low()).isLessThan(90).isGreaterThan(80);
  }

  @Test
  void aFewFuturesEncloseNoTenth() {
    Range range = Range.of(IntStream.rangeClosed(1, 30).mapToDouble(i -> i).toArray());

    assertThat(range.tenth().low()).isNaN();
    assertThat(range.tenth().high()).isEqualTo(8);
    assertThat(range.tenth().hasInterval()).isFalse();
    assertThat(range.median().hasInterval()).isTrue();
  }

  @Test
  void aMultipleHasAllItsEndsTimesAsMuch() {
    Range range = Range.of(IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray()).times(9);

    assertThat(range.median()).isEqualTo(new Estimate(450, 360, 549, 0.95, null));
    assertThat(range.p90()).isEqualTo(810);
  }

  @Test
  void whatIsUndefinedOnceHasNoQuantiles() {
    assertThat(Range.of(new double[] {1, Double.NaN, 2}).p50()).isNaN();
  }
}
