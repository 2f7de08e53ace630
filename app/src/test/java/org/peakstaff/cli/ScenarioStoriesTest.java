package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every shipped scenario and variant is valid and loses no contact, and those that tell a story
 * tell it: what goes well, what goes wrong, and by how much.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioStoriesTest {
  private static final Path SCENARIOS = Path.of("../scenarios").toAbsolutePath().normalize();
  private static final List<String> OUTCOMES =
      List.of("answered", "abandoned", "callbacks", "messages", "cleared", "waitingAtEnd");
  private static final List<String> ORIGINS =
      List.of(
          "firstAttempts", "redials", "repeats", "fromSelfService", "fromClosed", "transfersIn");

  private final Map<String, JsonNode> measured = new HashMap<>();

  @TempDir Path folder;

  static Stream<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files
          .map(SCENARIOS::relativize)
          .map(Path::toString)
          .filter(name -> name.endsWith(".json") && !name.startsWith("schema"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** A baseline is simulated below, so that only the variants are left to check. */
  @ParameterizedTest
  @MethodSource("variants")
  void isValid(String scenario) {
    Terminal.Outcome outcome = new Terminal(folder).run("scenario", "check", path(scenario));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
  }

  static Stream<String> baselines() throws IOException {
    return scenarios().filter(name -> !name.contains("/") || name.endsWith("week-49.json"));
  }

  static Stream<String> variants() throws IOException {
    List<String> baselines = baselines().toList();
    return scenarios().filter(name -> !baselines.contains(name));
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void losesNoContact(String scenario) {
    assertNobodyIsLost(scenario);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("variants")
  void norDoesAVariant(String scenario) {
    assertNobodyIsLost(scenario);
  }

  private void assertNobodyIsLost(String scenario) {
    JsonNode measures = measures(scenario, 1);
    measures
        .get("contactTypes")
        .properties()
        .forEach(
            type -> {
              JsonNode counts = type.getValue();
              assertThat(mean(counts, "offered"))
                  .as(type.getKey())
                  .isEqualTo(sum(counts, OUTCOMES));
              if (counts.has("firstAttempts")) {
                assertThat(mean(counts, "offered")).isEqualTo(sum(counts, ORIGINS));
              }
            });
  }

  @Test
  void twoOfThreeCallsOfTheLastDayAreTheSameCustomersAgain() {
    JsonNode days = measures("open-enrolment.json", 5).get("days");
    assertThat(sameAgain(phone(days.get(0)))).isLessThan(0.15);
    assertThat(sameAgain(phone(days.get(5)))).isBetween(0.55, 0.75);
    assertThat(mean(phone(days.get(0)), "serviceLevel")).isGreaterThan(0.8);
    assertThat(mean(phone(days.get(5)), "serviceLevel")).isLessThan(0.1);
  }

  @Test
  void atThePeakAboutSeventyOfAHundredAreTheSameCustomersAgain() {
    double peak = 0;
    for (JsonNode interval : measures("open-enrolment.json", 5).get("intervals")) {
      JsonNode phone = phone(interval);
      if (mean(phone, "offered") > 50) {
        peak = Math.max(peak, sameAgain(phone));
      }
    }
    assertThat(peak).isBetween(0.62, 0.78);
  }

  @Test
  void helpersOnTheLastDayStopTheSpiral() {
    JsonNode days = measures("open-enrolment/deadline-helpers.json", 10).get("days");
    assertThat(sameAgain(phone(days.get(5)))).isLessThan(0.3);
  }

  @Test
  void anUnannouncedMailSpoilsAQuietSaturday() {
    JsonNode quiet = measures("open-enrolment.json", 5).get("days").get(2);
    JsonNode mailed = measures("open-enrolment/unannounced-mail.json", 5).get("days").get(2);
    assertThat(mean(phone(quiet), "serviceLevel")).isGreaterThan(0.8);
    assertThat(mean(phone(mailed), "serviceLevel")).isLessThan(0.55);
  }

  @Test
  void anOutageMakesCallersGiveUp() {
    double normal = abandonment("telecom-outage/normal-day.json", "tech-phone");
    double outage = abandonment("telecom-outage.json", "tech-phone");
    double announced = abandonment("telecom-outage/voice-menu-announces.json", "tech-phone");
    assertThat(normal).isLessThan(0.04);
    assertThat(outage).isGreaterThan(0.12);
    assertThat(announced).isBetween(normal, 0.8 * outage);
  }

  @Test
  void aBotThatStaysUpSparesTheChat() {
    double down = abandonment("telecom-outage.json", "care-chat");
    double up = abandonment("telecom-outage/bot-stays-up.json", "care-chat");
    assertThat(up).isLessThan(0.7 * down);
  }

  @Test
  void aStormFillsEveryChannelAndTheLines() {
    JsonNode calm = types(measures("airline-disruption/no-storm.json", 5));
    JsonNode storm = types(measures("airline-disruption.json", 5));
    for (String type : List.of("rebooking-phone", "chat", "counter")) {
      assertThat(mean(calm.get(type), "abandonment")).as(type).isLessThan(0.08);
      assertThat(mean(storm.get(type), "abandonment")).as(type).isGreaterThan(0.12);
    }
    assertThat(mean(calm.get("rebooking-phone"), "blocked")).isZero();
    assertThat(mean(storm.get("rebooking-phone"), "blocked")).isPositive();
    assertThat(mean(storm.get("social"), "completedWithinTarget")).isLessThan(0.5);
  }

  @Test
  void passengersToldFirstDoNotAsk() {
    double storm = abandonment("airline-disruption.json", "rebooking-phone");
    double told = abandonment("airline-disruption/passengers-told-first.json", "rebooking-phone");
    assertThat(told).isLessThan(storm - 0.05);
  }

  @Test
  void callersWhoKeepTheirPlaceDoNotWaitOnTheLine() {
    JsonNode line =
        types(measures("airline-disruption/callback-offered.json", 5)).get("rebooking-phone");
    JsonNode without = types(measures("airline-disruption.json", 5)).get("rebooking-phone");
    assertThat(mean(line, "callbacks")).isGreaterThan(500);
    assertThat(mean(line, "averageSpeedOfAnswer"))
        .isLessThan(0.6 * mean(without, "averageSpeedOfAnswer"));
  }

  @Tag("slow")
  @Test
  void assistanceAndTrainingTakeWorkFromTheTiers() {
    JsonNode before = measures("saas-tiers.json", 5);
    JsonNode assisted = measures("saas-tiers/ai-assistance.json", 5);
    JsonNode taught = measures("saas-tiers/training.json", 5);
    assertThat(occupancy(assisted, "tier-1")).isLessThan(occupancy(before, "tier-1") - 0.02);
    assertThat(occupancy(taught, "tier-2")).isLessThan(occupancy(before, "tier-2") - 0.05);
    assertThat(mean(types(taught).get("tier2-case"), "transfersIn"))
        .isLessThan(0.9 * mean(types(before).get("tier2-case"), "transfersIn"));
  }

  @Test
  void theWeekIsShortOfCallTakersAtTheWeekendOnly() {
    JsonNode days = measures("retail-omnichannel-week.json", 10).get("days");
    for (int day = 0; day < 7; day++) {
      double level = mean(types(days.get(day)).get("phone"), "serviceLevel");
      assertThat(level).as("day %d", day).isBetween(day < 5 ? 0.8 : 0.6, day < 5 ? 0.95 : 0.8);
    }
  }

  @Tag("slow")
  @Test
  void aVoucherThatDoesNotWorkIsFeltOnItsDay() {
    JsonNode usual = measures("retail-omnichannel-week.json", 5).get("days").get(2);
    JsonNode voucher =
        measures("retail-omnichannel-week/unannounced-mail.json", 5).get("days").get(2);
    assertThat(mean(types(voucher).get("phone"), "serviceLevel"))
        .isLessThan(mean(types(usual).get("phone"), "serviceLevel") - 0.04);
  }

  @Tag("slow")
  @Test
  void aWeakerBotSendsMoreToPeople() {
    for (String scenario : List.of("saas-tiers", "airline-disruption")) {
      double weaker = fromSelfService(scenario + "/bot-weaker.json");
      assertThat(weaker).as(scenario).isGreaterThan(1.02 * fromSelfService(scenario + ".json"));
    }
  }

  private double fromSelfService(String scenario) {
    return mean(measures(scenario, 2).get("total"), "fromSelfService");
  }

  private static double occupancy(JsonNode measures, String group) {
    return mean(measures.get("agentGroups").get(group), "occupancy");
  }

  private double abandonment(String scenario, String type) {
    return mean(types(measures(scenario, 5)).get(type), "abandonment");
  }

  private static JsonNode phone(JsonNode stretch) {
    return types(stretch).get("enrol-phone");
  }

  /** The share of offered contacts whose customers have been counted before. */
  private static double sameAgain(JsonNode type) {
    return (mean(type, "redials") + mean(type, "repeats")) / mean(type, "offered");
  }

  private static JsonNode types(JsonNode stretch) {
    return stretch.get("contactTypes");
  }

  private JsonNode measures(String scenario, int replications) {
    return measured.computeIfAbsent(
        scenario + " " + replications, key -> simulated(scenario, replications));
  }

  private JsonNode simulated(String scenario, int replications) {
    String number = Integer.toString(replications);
    Terminal.Outcome outcome =
        new Terminal(folder)
            .run("simulate", path(scenario), "--replications", number, "--json", "--quiet");
    assertThat(outcome.exitCode()).as(outcome.err()).isIn(0, 1);
    return outcome.json().get("measures");
  }

  private static String path(String scenario) {
    return SCENARIOS.resolve(scenario).toString();
  }

  private static double sum(JsonNode counts, List<String> names) {
    return names.stream().filter(counts::has).mapToDouble(name -> mean(counts, name)).sum();
  }

  private static double mean(JsonNode counts, String name) {
    return counts.get(name).get("mean").asDouble();
  }
}
