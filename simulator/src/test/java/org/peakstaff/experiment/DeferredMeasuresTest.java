package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.DeferredMeasures.OpeningBacklog;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * Deferred work whose measures can be worked out by hand: ten e-mails of ages half an hour, an hour
 * and a half, up to nine and a half wait at midnight for one agent, who needs 25 minutes for each
 * and takes the oldest first.
 */
class DeferredMeasuresTest {
  private static final double HOUR = 3600;

  @TempDir Path folder;

  @Test
  void theOpeningBacklogHasARowOfItsOwn() throws IOException {
    ContactMeasures email = email(run("", "\"8h\"", "horizon", 1));
    OpeningBacklog opening = email.journey().deferred().opening();
    assertThat(opening.contacts().mean()).isEqualTo(10);
    assertThat(opening.completed().mean()).isEqualTo(10);
    // The k-th is done after 25 k minutes, at an age of 10.5 h - k + 25 k min: 8 h from k = 5 on.
    assertThat(opening.completedWithin().mean()).isEqualTo(6);
    assertThat(opening.completedWithinTarget().mean()).isEqualTo(.6);
    assertThat(opening.timeToComplete().mean()).isCloseTo(5 * HOUR + 5.5 * 25 * 60, within(1e-3));
    assertThat(email.count(Count.OFFERED).mean()).isZero();
    assertThat(email.count(Count.COMPLETED).mean()).isZero();
    assertThat(email.journey().deferred().completedWithinTarget().mean()).isEqualTo(1);
    assertThat(email.journey().deferred().timeToComplete().mean()).isNaN();
  }

  @Test
  void backlogAndItsAgeAreThoseAtTheEndOfEachInterval() throws IOException {
    SimulationResult result = run("", "\"8h\"", "horizon", 1);
    // Two are done after an hour, the third is in hand, the fourth was 6.5 hours old.
    assertThat(deferred(result, 0).backlog().mean()).isEqualTo(8);
    assertThat(deferred(result, 0).oldest().mean()).isCloseTo(7.5 * HOUR, within(1e-3));
    assertThat(deferred(result, 3).backlog().mean()).isEqualTo(1);
    assertThat(deferred(result, 3).oldest().mean()).isZero();
    assertThat(deferred(result, 4).backlog().mean()).isZero();
  }

  @Test
  void ofAllTypesTogetherBacklogsAddUpAndTheOldestIsTheOldestOfAny() throws IOException {
    // Nobody is there for what lies in the archive, the oldest for 31.5 hours.
    List<String> archive =
        List.of(
            "contactTypes.archive={\"channel\": \"email\", \"handleTime\": {\"type\":"
                + " \"deterministic\", \"mean\": \"25m\"}, \"deferred\": {\"openingBacklog\":"
                + " {\"28h-32h\": 4}}}",
            "agentGroups.readers={\"scheduled\": {\"type\": \"constant\", \"agents\": 0},"
                + " \"skills\": {\"archive\": {}}}");
    SimulationResult result = run(archive, "", "\"8h\"", "horizon", 1);
    DeferredMeasures all = result.intervals().get(0).measures().total().journey().deferred();
    assertThat(all.backlog().mean()).isEqualTo(8 + 4);
    assertThat(all.oldest().mean()).isCloseTo(32.5 * HOUR, within(1e-3));
    assertThat(deferred(result, 0).oldest().mean()).isCloseTo(7.5 * HOUR, within(1e-3));
  }

  @Test
  void aTargetOfCompletionIsJudgedAtItsScope() throws IOException {
    // Two days of work for one agent at 120 % load: the second day is worse than the first.
    SimulationResult byDay = run(arrivals(3), "\"2h\"", "day", 2);
    double[] days =
        byDay.days().stream()
            .mapToDouble(
                day -> share(day.measures().contactTypes().get("email").journey().deferred()))
            .toArray();
    TargetCheck check = byDay.targets().get(0);
    assertThat(check.kind()).isEqualTo(TargetCheck.Kind.COMPLETED);
    assertThat(days[1]).isLessThan(days[0]);
    assertThat(check.actual().mean()).isEqualTo(days[1]);
    assertThat(check.met()).isFalse();
    assertThat(check.missed()).contains("2026-12-01");
    TargetCheck whole = run(arrivals(3), "\"2h\"", "horizon", 2).targets().get(0);
    assertThat(whole.missed()).containsExactly("horizon");
    assertThat(whole.actual().mean()).isBetween(days[1], days[0]);
    assertThat(run(arrivals(1), "\"23h\"", "day", 2).targets().get(0).met()).isTrue();
  }

  @Test
  void aDayMeetsItsTargetWithAProbability() throws IOException {
    ContactMeasures email = email(run(arrivals(2), "\"4h\"", "day", 2));
    assertThat(email.probabilityTargetMet().mean()).isBetween(.1, .9);
  }

  private static String arrivals(int perHour) {
    return "\"volumes\": {\"type\": \"constant\", \"perHour\": " + perHour + "},";
  }

  private static double share(DeferredMeasures deferred) {
    return deferred.completedWithinTarget().mean();
  }

  private static ContactMeasures email(SimulationResult result) {
    return result.measures().contactTypes().get("email");
  }

  private static DeferredMeasures deferred(SimulationResult result, int interval) {
    return result
        .intervals()
        .get(interval)
        .measures()
        .contactTypes()
        .get("email")
        .journey()
        .deferred();
  }

  private SimulationResult run(String volumes, String within, String over, int days)
      throws IOException {
    return run(List.of(), volumes, within, over, days);
  }

  private SimulationResult run(
      List<String> sets, String volumes, String within, String over, int days) throws IOException {
    String text =
        """
        {
          "format": 1, "name": "by hand",
          "horizon": {"from": "2026-11-30", "days": %d, "timeZone": "UTC", "interval": "60m"},
          "contactTypes": {"email": {
            "channel": "email", %s
            "handleTime": {"type": "deterministic", "mean": "25m"},
            "deferred": {"order": "earliest-due", "openingBacklog": {"0h-10h": 10}},
            "target": {"completed": {"share": "90%%", "within": %s}, "over": "%s"}}},
          "agentGroups": {"writers": {
            "scheduled": {"type": "constant", "agents": 1}, "skills": {"email": {"rank": 1}}}}
        }
        """
            .formatted(days, volumes, within, over);
    Path file = Files.writeString(folder.resolve("by-hand.json"), text);
    return Experiment.run(
        ScenarioCompiler.compile(ScenarioReader.read(file, sets).scenario(), ""),
        new ExperimentOptions(1, 30, null, .95, 1),
        Progress.NONE);
  }
}
