package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ziggurats at a sample size that the contract of all laws cannot afford. */
class ZigguratTest {
  private static final int N = 10_000_000;
  private static final int CELLS = 1024;

  private final Xoshiro256 rng = new Xoshiro256();

  @BeforeEach
  void seed() {
    StreamKey.seed(rng, 20261122, 0, Purpose.CUSTOM, StreamKey.entity("ziggurat"));
  }

  @Test
  void exponentialDrawsFillCellsOfEqualProbabilityEqually() {
    int[] counts = new int[CELLS];
    for (int i = 0; i < N; i++) {
      counts[(int) (TableMath.exp(-Ziggurat.exponential(rng)) * CELLS * 0.9999999999)]++;
    }
    assertThat(pValue(counts)).isBetween(1e-4, 1 - 1e-4);
  }

  @Test
  void normalDrawsFillCellsOfEqualProbabilityEqually() {
    double[] edges = new double[CELLS + 1];
    for (int i = 0; i <= CELLS; i++) {
      edges[i] = Normal.quantile(i / (double) CELLS);
    }
    int[] counts = new int[CELLS];
    for (int i = 0; i < N / 2; i++) {
      int found = java.util.Arrays.binarySearch(edges, Ziggurat.normal(rng));
      counts[found < 0 ? -found - 2 : found]++;
    }
    assertThat(pValue(counts)).isBetween(1e-4, 1 - 1e-4);
  }

  @Test
  void theTailsBeyondTheLayersAreFilledAsTheyShould() {
    double exponentialEnd = ZigguratTable.exponential().tailStart();
    double normalEnd = ZigguratTable.halfNormal().tailStart();
    int exponential = 0;
    int normal = 0;
    for (int i = 0; i < N; i++) {
      exponential += Ziggurat.exponential(rng) > exponentialEnd ? 1 : 0;
      normal += Ziggurat.normal(rng) < -normalEnd ? 1 : 0;
    }
    assertCount(exponential, StrictMath.exp(-exponentialEnd));
    assertCount(normal, Normal.cdf(-normalEnd));
  }

  @Test
  void farTailsAreReached() {
    int exponential = 0;
    int normal = 0;
    for (int i = 0; i < N; i++) {
      exponential += Ziggurat.exponential(rng) > 13 ? 1 : 0;
      normal += Math.abs(Ziggurat.normal(rng)) > 4.5 ? 1 : 0;
    }
    assertCount(exponential, StrictMath.exp(-13));
    assertCount(normal, 2 * Normal.survival(4.5));
  }

  @Test
  void normalDrawsHaveTheMomentsOfTheNormalLaw() {
    double[] sums = new double[5];
    for (int i = 0; i < N; i++) {
      double z = Ziggurat.normal(rng);
      double zz = z * z;
      sums[1] += z;
      sums[2] += zz;
      sums[3] += zz * z;
      sums[4] += zz * zz;
    }
    double standardError = Math.sqrt(1.0 / N);
    assertThat(sums[1] / N).isCloseTo(0, within(4 * standardError));
    assertThat(sums[2] / N).isCloseTo(1, within(4 * Math.sqrt(2) * standardError));
    assertThat(sums[3] / N).isCloseTo(0, within(4 * Math.sqrt(15) * standardError));
    assertThat(sums[4] / N).isCloseTo(3, within(4 * Math.sqrt(96) * standardError));
  }

  @Test
  void everyRectangleHasTheSameAreaAndLiesBelowTheCurve() {
    assertLayers(ZigguratTable.exponential(), 252, 1.0 / 256);
    assertLayers(ZigguratTable.halfNormal(), 253, Math.sqrt(Math.PI / 2) / 256);
  }

  private static void assertLayers(ZigguratTable table, int layers, double area) {
    assertThat(table.layers()).isEqualTo(layers);
    double[] widths = table.widths();
    double floor = 0;
    for (int i = 0; i < layers; i++) {
      double top = table.y(i + 1, 0);
      assertThat(widths[i] * (top - floor)).as("layer %s", i).isCloseTo(area, within(1e-15));
      floor = top;
    }
    assertThat(widths[layers]).isZero();
  }

  private static void assertCount(int count, double probability) {
    double expected = N * probability;
    assertThat((double) count).isCloseTo(expected, within(4 * Math.sqrt(expected)));
  }

  private static double pValue(int[] counts) {
    long total = 0;
    double squares = 0;
    for (int count : counts) {
      total += count;
    }
    double expected = total / (double) counts.length;
    for (int count : counts) {
      squares += (count - expected) * (count - expected);
    }
    return ChiSquaredDistribution.of(counts.length - 1).survivalProbability(squares / expected);
  }
}
