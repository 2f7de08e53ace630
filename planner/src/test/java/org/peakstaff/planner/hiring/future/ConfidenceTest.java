package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.result.Estimate;

class ConfidenceTest {
  @Test
  void aShareHasWilsonsInterval() {
    double[] happens = new double[100];
    Arrays.fill(happens, 0, 46, 1);
    Estimate share = Confidence.share(happens);

    assertThat(share.mean()).isEqualTo(0.46);
    // (p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4 n^2)) / (1 + z^2 / n), z = 1.959964
    assertThat(share.low()).isCloseTo(0.365608, within(1e-6));
    assertThat(share.high()).isCloseTo(0.557352, within(1e-6));
  }

  @Test
  void whatIsUndefinedHasNoInterval() {
    assertThat(Confidence.share(new double[] {1, Double.NaN}).hasInterval()).isFalse();
    assertThat(Confidence.mean(new double[] {3}).hasInterval()).isFalse();
    assertThat(Confidence.mean(new double[] {3}).mean()).isEqualTo(3);
  }

  @Test
  void theMeanOfDifferencesHasStudentsInterval() {
    Estimate mean = Confidence.mean(new double[] {1, 2, 3, 4});

    // 2.5 +- t(3, .975) s / 2 with t = 3.182446, s = 1.290994
    assertThat(mean.mean()).isEqualTo(2.5);
    assertThat(mean.high()).isCloseTo(2.5 + 3.182446 * 1.290994 / 2, within(1e-5));
    assertThat(mean.low() + mean.high()).isCloseTo(5, within(1e-12));
  }

  @Test
  void aShareThatNeverChangedMayYetChange() {
    Estimate none = Confidence.changedShare(0, 0, 100);

    // 1.959964 sqrt(1 / 102 / 102)
    assertThat(none.mean()).isZero();
    assertThat(none.high()).isCloseTo(0.019215, within(1e-6));
    assertThat(none.low()).isEqualTo(-none.high());
  }

  @Test
  void aChangeOfASharesIntervalHoldsAsOftenAsItSays() {
    Xoshiro256 random = new Xoshiro256();
    random.seed(1, 2, 3, 4);
    int runs = 4000;
    int held = 0;
    for (int run = 0; run < runs; run++) {
      int gained = 0;
      int lost = 0;
      for (int future = 0; future < 200; future++) {
        double u = random.nextDouble();
        gained += u < 0.02 ? 1 : 0;
        lost += u > 0.92 ? 1 : 0;
      }
      Estimate change = Confidence.changedShare(gained, lost, 200);
      held += change.low() <= -0.06 && change.high() >= -0.06 ? 1 : 0;
    }
    // .95 within 4 standard errors of .0034
    assertThat(held / (double) runs).isCloseTo(0.95, within(0.014));
  }
}
