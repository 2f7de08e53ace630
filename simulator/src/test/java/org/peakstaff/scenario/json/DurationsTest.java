package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "20s, PT20S, 20s",
    "3m30s, PT3M30S, 3m30s",
    "4h, PT4H, 4h",
    "1.5s, PT1.5S, 1.5s",
    "2d, PT48H, 2d",
    "26h, PT26H, 26h",
    "6w, PT1008H, 42d",
    "90s, PT1M30S, 1m30s",
    "1.5h, PT1H30M, 1h30m",
    "250ms, PT0.25S, 0.25s",
    "1m250ms, PT1M0.25S, 1m0.25s",
    "PT20S, PT20S, 20s",
    "PT1H30M, PT1H30M, 1h30m",
    "P1DT2H, PT26H, 26h",
    "PT0.5S, PT0.5S, 0.5s",
    "0s, PT0S, 0s",
    "0.000000001s, PT0.000000001S, 0.000000001s",
  })
  void durationsAreReadAndWrittenInTheirFriendliestForm(
      String text, Duration duration, String friendly) {
    assertThat(Durations.parse(text)).contains(duration);
    assertThat(Durations.text(duration)).isEqualTo(friendly);
    assertThat(Durations.parse(friendly)).contains(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "s",
        "-5s",
        "20 s",
        "30s3m",
        "1h1h",
        "5 minutes",
        "PT",
        "P",
        "P1DT",
        "PT-5S",
        "1e3s",
        "99999999d",
        ".5s",
        "5.s",
        "20s\n",
        "٣s",
        "Infinity",
        "NaNs",
      })
  void whatIsNoDurationIsNotRead(String text) {
    assertThat(Durations.parse(text)).isEmpty();
  }
}
