package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Share;

/** Names of probability laws. */
class LawTextTest {
  private static final Law EXPONENTIAL = new Law.Exponential(Duration.ofSeconds(60), null);

  @Test
  void lawsGoByTheirUsualNames() {
    assertThat(LawText.name(EXPONENTIAL)).isEqualTo("exponential");
    assertThat(LawText.name(new Law.Deterministic(Duration.ofSeconds(60))))
        .isEqualTo("always the same");
    assertThat(LawText.name(new Law.LogLogistic(null, null, 2.0, Duration.ofSeconds(60))))
        .isEqualTo("log-logistic");
  }

  @Test
  void aLawAroundAnotherIsNamedAfterIt() {
    assertThat(LawText.name(new Law.Shifted(Duration.ofSeconds(5), EXPONENTIAL)))
        .isEqualTo("exponential, shifted");
    assertThat(LawText.name(new Law.Truncated(null, Duration.ofHours(1), EXPONENTIAL)))
        .isEqualTo("exponential, truncated");
  }

  @Test
  void composedLawsSayThatTheyAre() {
    Law.Mixture.Part part = new Law.Mixture.Part(Share.of(1), EXPONENTIAL);
    assertThat(LawText.name(new Law.Mixture(List.of(part)))).isEqualTo("a mixture");
    assertThat(LawText.name(new Law.ByTime(Map.of(LocalTime.MIDNIGHT, EXPONENTIAL))))
        .isEqualTo("varying with the time of day");
  }

  @Test
  void everyKindOfLawHasAName() {
    for (Class<?> law : Law.class.getPermittedSubclasses()) {
      boolean wraps = law == Law.Shifted.class || law == Law.Truncated.class;
      assertThat(wraps || LawText.isNamed(law)).as(law.getSimpleName()).isTrue();
    }
  }
}
