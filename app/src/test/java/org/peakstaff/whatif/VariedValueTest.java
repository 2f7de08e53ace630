package org.peakstaff.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.extension.Extensions;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** A value between two bounds is read and written as a planner writes it. */
class VariedValueTest {
  private static final String PATH = "agentGroups.order-desk.scheduled.agents";

  private static Scenario scenario(String file) {
    Path place = Path.of("../scenarios", file);
    return ScenarioReader.read(place, List.of(), Extensions.installed()).scenario();
  }

  private static VariedValue between(String bounds) {
    return VariedValue.of(PATH, bounds, scenario("two-skills.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "-0.5, -0.5",
    "80%, 0.8",
    " 2.5 % , 0.025",
    "90s, 90",
    "5m, 300",
    "1.5H, 5400"
  })
  void aNumberAShareOrADurationIsRead(String text, double value) {
    assertThat(VariedValue.number(text)).isCloseTo(value, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "ten", "5d", "5ms", "NaN", "1e999", "3 0"})
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VariedValue.number(text))
        .withMessageContaining("\"" + text + "\" is no number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,30 | 12.6 | 13", "0.5,2 | 1.25 | 1.25", "20%,80% | 0.333333 | 33.3333%"})
  void aValueIsWrittenAsItsBoundsAre(String bounds, double value, String text) {
    assertThat(between(bounds).text(value)).isEqualTo(text);
    assertThat(between(bounds).changes(value)).containsExactly(PATH + "=" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60s,5m", "60S,5M", "1m,300"})
  void aDurationIsWrittenInSecondsWhateverItsBoundsAreIn(String bounds) {
    VariedValue varied = between(bounds);

    assertThat(varied.high()).isEqualTo(300);
    assertThat(varied.text(90.5)).isEqualTo("90.5s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30,1", "5,5", "7", "1,2,3"})
  void boundsAreTwoAndTheSmallerIsFirst(String bounds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(bounds))
        .withMessageContaining("--between");
  }

  @Test
  void wholeHeadsAreHalvedUntilTheyAreNeighbours() {
    VariedValue heads = between("1,30");

    assertThat(heads.middle(1, 30)).isEqualTo(15);
    assertThat(heads.done(14, 16)).isFalse();
    assertThat(heads.done(14, 15)).isTrue();
  }

  @Test
  void othersAreHalvedUntilTheStretchIsATwoThousandthOfTheBounds() {
    VariedValue share = between("0%,100%");

    assertThat(share.done(0.5, 0.5006)).isFalse();
    assertThat(share.done(0.5, 0.5004)).isTrue();
    assertThat(share.within(1.2)).isEqualTo(1);
    assertThat(share.within(-0.2)).isZero();
  }

  @Test
  void aBotThatResolvesMoreEscalatesLess() {
    String chat = "selfService.bot.contactTypes.chat";
    VariedValue resolved =
        VariedValue.of(chat + ".resolved", "20%,90%", scenario("retail-omnichannel-day.json"));

    assertThat(resolved.changes(0.3))
        .containsExactly(chat + "={\"resolved\": 0.3, \"escalated\": {\"share\": 0.48}}");
    assertThat(resolved.changes(0.9))
        .containsExactly(chat + "={\"resolved\": 0.78, \"escalated\": {\"share\": 0}}");
  }
}
