package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.Scorecard;
import org.peakstaff.result.Scorecard.Measure;

class ScorecardTextTest {
  @Test
  void aLinePerMeasureAndAWordThatItIsAModel() {
    assertThat(
            String.join(
                "\n", ScorecardText.lines(Display.NEUTRAL, Fixtures.scorecard(), Emphasis.PLAIN)))
        .isEqualTo(
            """
                                             P10-P90           Days that
            Scorecard              Mean      of days   Target    meet it
            NPS               63.5 ±0.5  61.5 - 65.5  >= 70.0     25.0 %  missed
            Average response     31.3 s            -        -          -
            """
                    .stripTrailing()
                + "\n"
                + ScorecardText.MODEL);
  }

  @Test
  void nothingWithoutAScorecardAndNoModelWhereThereIsNone() {
    assertThat(ScorecardText.lines(Display.NEUTRAL, null, Emphasis.PLAIN)).isEmpty();
    Scorecard measured = new Scorecard(List.of(Fixtures.scorecard().scores().get(1)));
    assertThat(ScorecardText.lines(Display.NEUTRAL, measured, Emphasis.PLAIN))
        .doesNotContain(ScorecardText.MODEL);
  }

  @Test
  void isPartOfTheTextOfASimulationBesideTheCallbacks() {
    List<String> lines =
        SimulationText.lines(Display.NEUTRAL, Fixtures.scoredResult(), Emphasis.PLAIN);

    assertThat(lines)
        .containsSequence(
            ScorecardText.lines(Display.NEUTRAL, Fixtures.scorecard(), Emphasis.PLAIN))
        .contains(
            "care-phone: 0.0 to call, 62.0 calls; 43.0 ±2.0 reached after 13.0 min, 1.0 given up,"
                + " 0.5 not called")
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void isAnObjectAtTheTopOfTheMeasuresInJson() {
    StringWriter out = new StringWriter();
    SimulationJson.write(Fixtures.scoredResult(), "1", out);

    assertThat(out.toString())
        .containsSubsequence(
            "\"measures\"",
            "\"scorecard\"",
            "\"nps\"",
            "\"actual\"",
            "63.5",
            "\"target\": 70",
            "\"met\": false",
            "\"probability\"",
            "\"model\": true",
            "\"averageResponse\"",
            "\"model\": false",
            "\"total\"",
            "\"callbackAttempts\"",
            "\"callbacksReached\"",
            "\"callbacksGivenUp\"",
            "\"callbacksCleared\"",
            "\"callbacksOpen\"",
            "\"callbackWait\"");
  }

  @Test
  void everyMeasureHasANameAndAUnit() {
    assertThat(List.of(Measure.values()))
        .extracting(
            measure ->
                ScorecardText.name(measure)
                    + " "
                    + ScorecardText.value(Display.NEUTRAL, measure, .5))
        .containsExactly(
            "First-contact resolution 50.0 %",
            "CSAT 50.0 %",
            "NPS 0.5",
            "Effort (1 to 7) 0.50",
            "Average response 0.5 s",
            "Service level 50.0 %");
  }
}
