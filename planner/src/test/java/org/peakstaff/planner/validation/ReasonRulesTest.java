package org.peakstaff.planner.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reason follows from which measures are off, and which way. */
final class ReasonRulesTest {
  @ParameterizedTest
  @CsvSource({
    // service level, abandonment, speed of answer
    " 0,  0,  0, SPREAD",
    "-1,  1,  1, FEWER_AGENTS",
    " 1, -1, -1, MORE_AGENTS",
    "-1,  0,  1, FEWER_AGENTS",
    " 0,  1,  1, FEWER_AGENTS",
    " 0,  1,  0, PATIENCE",
    " 0, -1,  0, PATIENCE",
    " 1,  1, -1, PATIENCE",
    "-1, -1,  1, PATIENCE",
    " 0,  0,  1, WAITS",
    " 0,  0, -1, WAITS",
    " 1,  0,  0, THRESHOLD",
    "-1,  0,  0, THRESHOLD",
  })
  void service_that_is_off(int level, int abandonment, int speed, Reason reason) {
    assertThat(reasons(0, 0, level, abandonment, speed)).containsExactly(reason);
  }

  @Test
  void demand_comes_before_service() {
    assertThat(reasons(1, 0, -1, 1, 1)).containsExactly(Reason.VOLUME_LEVEL, Reason.FEWER_AGENTS);
    assertThat(reasons(0, -1, 1, -1, -1)).containsExactly(Reason.HANDLE_TIME, Reason.MORE_AGENTS);
  }

  @Test
  void types_that_differ_are_served_in_another_order() {
    List<MeasureFit> fits = fits(0, 0, 0, 0, 1);
    fits.add(fit("a", ValidatedMeasure.SERVICE_LEVEL, 1));
    fits.add(fit("b", ValidatedMeasure.SERVICE_LEVEL, 0));
    assertThat(ReasonRules.of(fits)).doesNotContain(Reason.PRIORITY);
    fits.add(fit("c", ValidatedMeasure.SERVICE_LEVEL, -1));
    assertThat(ReasonRules.of(fits)).startsWith(Reason.PRIORITY);
  }

  @Test
  void what_is_too_small_to_matter_is_not_off() {
    // sure to be off, but by 1.5 points and by 4 %
    MeasureFit share =
        new MeasureFit(
            "a", ValidatedMeasure.ABANDONMENT, 9, 1, 0, 0, 0.065, 0.05, 0.049, 0.051, false);
    MeasureFit volume =
        new MeasureFit("a", ValidatedMeasure.VOLUME, 9, 1, 0, 0, 104, 100, 99, 101, false);
    assertThat(share.direction()).isZero();
    assertThat(volume.direction()).isZero();
    assertThat(share.judged().fits()).isTrue();
  }

  private static List<Reason> reasons(
      int volume, int handleTime, int level, int abandonment, int speed) {
    return ReasonRules.of(fits(volume, handleTime, level, abandonment, speed));
  }

  private static List<MeasureFit> fits(
      int volume, int handleTime, int level, int abandonment, int speed) {
    int[] signs = {volume, handleTime, level, abandonment, speed};
    List<MeasureFit> fits = new ArrayList<>();
    for (ValidatedMeasure measure : ValidatedMeasure.values()) {
      fits.add(fit(HistoryValidation.ALL, measure, signs[measure.ordinal()]));
    }
    if (fits.stream().allMatch(MeasureFit::fits)) {
      // the period agrees, intervals do not
      fits.set(
          ValidatedMeasure.SERVICE_LEVEL.ordinal(),
          new MeasureFit(
                  HistoryValidation.ALL,
                  ValidatedMeasure.SERVICE_LEVEL,
                  9,
                  0.5,
                  0.5,
                  0,
                  0.5,
                  0.5,
                  0,
                  1,
                  false)
              .judged());
    }
    return fits;
  }

  /** A measure whose range is 10 % to both sides, and which is off by half or not at all. */
  private static MeasureFit fit(String type, ValidatedMeasure measure, int sign) {
    double expected = measure.isShare() ? 0.5 : 100;
    double actual = expected * (1 + 0.5 * sign);
    return new MeasureFit(
            type, measure, 9, 1, 0, 0, actual, expected, 0.9 * expected, 1.1 * expected, false)
        .judged();
  }
}
