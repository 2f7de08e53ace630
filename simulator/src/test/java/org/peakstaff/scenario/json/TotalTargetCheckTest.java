package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;

/** A target of all contact types together is read, and refused where it cannot be counted. */
class TotalTargetCheckTest {
  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void makeTheCenter() {
    center = new Center(folder);
  }

  private static String with(String target) {
    return Center.with(
        "\"contactTypes\": {\n", "\"plan\": {\"target\": " + target + "}, \"contactTypes\": {\n");
  }

  @Test
  void everyFieldArrivesInItsRecord() {
    String text =
        with(
            "{\"serviceLevel\": {\"share\": \"85%\", \"within\": \"20s\", \"convention\":"
                + " \"early-abandons-met\"}, \"abandonment\": \"4%\", \"averageSpeedOfAnswer\":"
                + " \"15s\", \"over\": \"interval\", \"held\": {\"probability\": \"90%\"}}");

    assertThat(center.read(text).plan().target())
        .isEqualTo(
            new TotalTarget(
                new Target.ServiceLevel(
                    Share.of(0.85),
                    Duration.ofSeconds(20),
                    ServiceLevelConvention.EARLY_ABANDONS_MET),
                Share.of(0.04),
                Duration.ofSeconds(15),
                Target.Scope.INTERVAL,
                new Target.Held(Share.of(0.9))));
  }

  @Test
  void withoutOneThereIsNone() {
    assertThat(center.read(Center.TEXT).plan().target()).isNull();
  }

  @Test
  void itHoldsInTheMeanOverEachDayUnlessItSaysOtherwise() {
    TotalTarget target = center.read(with("{\"abandonment\": \"4%\"}")).plan().target();

    assertThat(target.over()).isEqualTo(Target.Scope.DAY);
    assertThat(target.held()).isEqualTo(Target.Held.MEAN);
  }

  @Test
  void aContactIsCountedWithinOneTime() {
    String text = with("{\"serviceLevel\": {\"share\": \"85%\", \"within\": \"30s\"}}");

    assertThat(center.problems(text))
        .singleElement()
        .asString()
        .endsWith(
            "plan.target.serviceLevel.within: differs from"
                + " contactTypes.billing.target.serviceLevel.within, which is 20s: contacts are"
                + " counted within one time; make them the same, or leave the service level of the"
                + " type out");
  }

  @Test
  void shortAbandonsNeedAThresholdOfEveryType() {
    String level =
        "{\"serviceLevel\": {\"share\": \"85%\", \"within\": \"20s\", \"convention\":"
            + " \"short-abandons-met\"}}";
    String one =
        with(level).replace("\"mean\": \"2m\"},", "\"mean\": \"2m\"}, \"shortAbandon\": \"5s\",");

    assertThat(center.problems(one))
        .singleElement()
        .asString()
        .endsWith(
            "plan.target.serviceLevel.convention: \"short-abandons-met\" needs a \"shortAbandon\""
                + " of contactTypes.sales");
  }

  @Test
  void whereNobodyWaitsThereIsNothingToReach() {
    String text =
        with("{\"abandonment\": \"4%\"}")
            .replace("\"channel\": \"phone\",", "\"channel\": \"email\", \"deferred\": {},");

    assertThat(center.problems(text))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .endsWith("plan.target: there is no contact type whose customers wait"));
  }

  @Test
  void deferredWorkIsNotPromisedByIt() {
    assertThat(center.problems(with("{\"abandonment\": \"4%\", \"completed\": {}}")))
        .singleElement()
        .asString()
        .contains("plan.target.completed: unknown field");
  }
}
