package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitHistogramTest {
  private static final long TICKS_PER_SECOND = 1L << 20;
  private static final long LONGEST = (1L << 46) - (1L << 10);

  @Test
  void binZeroHoldsWaitsOfZeroAlone() {
    assertThat(WaitHistogram.bin(0)).isZero();
    assertThat(WaitHistogram.bin(1)).isEqualTo(1);
  }

  @Test
  void binsFollowEachOtherWithoutGap() {
    int last = 0;
    long ticks = 0;
    while (ticks < LONGEST) {
      int bin = WaitHistogram.bin(ticks);
      assertThat(bin).isBetween(last, last + 1);
      last = bin;
      ticks += 1 + ticks / 300;
    }
    assertThat(WaitHistogram.bin(LONGEST)).isEqualTo(WaitHistogram.BINS - 1);
  }

  /** Above a sixteenth of a second. */
  @Test
  void everyWaitLiesWithinEightPerMilleOfTheMiddleOfItsBin() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      long wait = (TICKS_PER_SECOND >> 4) + (random.nextLong(LONGEST) >> random.nextInt(30));
      long ticks = Math.min(wait, LONGEST);
      double seconds = ticks / (double) TICKS_PER_SECOND;
      long[] bins = new long[WaitHistogram.BINS];
      bins[WaitHistogram.bin(ticks)]++;
      assertThat(WaitHistogram.percentile(bins, 1)).isCloseTo(seconds, within(0.008 * seconds));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1})
  void percentilesAreThoseOfTheSortedWaits(double probability) {
    SplittableRandom random = new SplittableRandom(2);
    long[] waits = new long[5000];
    Arrays.setAll(
        waits,
        i -> i % 3 == 0 ? 0 : (long) (-Math.log(1 - random.nextDouble()) * 90 * TICKS_PER_SECOND));
    long[] bins = new long[WaitHistogram.BINS];
    for (long wait : waits) {
      bins[WaitHistogram.bin(wait)]++;
    }
    Arrays.sort(waits);
    int rank = Math.max(1, (int) Math.ceil(probability * waits.length));
    double exact = waits[rank - 1] / (double) TICKS_PER_SECOND;
    assertThat(WaitHistogram.percentile(bins, probability))
        .isCloseTo(exact, within(0.01 * exact + 0.0005));
  }

  @Test
  void mergingBinsIsMergingWaits() {
    long[] a = new long[WaitHistogram.BINS];
    long[] b = new long[WaitHistogram.BINS];
    a[WaitHistogram.bin(5 * TICKS_PER_SECOND)] = 50;
    b[WaitHistogram.bin(70 * TICKS_PER_SECOND)] = 50;
    Arrays.setAll(a, bin -> a[bin] + b[bin]);
    assertThat(WaitHistogram.percentile(a, .5)).isCloseTo(5, within(.05));
    assertThat(WaitHistogram.percentile(a, .51)).isCloseTo(70, within(.7));
  }

  @Test
  void withoutWaitsThereIsNoPercentile() {
    assertThat(WaitHistogram.percentile(new long[WaitHistogram.BINS], .5)).isNaN();
  }
}
