package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.scenario.AgentGroup.Shrinkage;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/** Every field of a scenario arrives in its record. */
class ScenarioBinderTest {
  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void openCenter() {
    center = new Center(folder);
  }

  @Test
  void theHorizonIsBound() {
    var scenario = center.read(Center.with("\"days\": 1", "\"days\": 3, \"warmUp\": \"4h\""));

    assertThat(scenario.name()).isEqualTo("Small center");
    assertThat(scenario.currency()).isEqualTo("EUR");
    assertThat(scenario.horizon())
        .isEqualTo(
            new Horizon(
                LocalDate.of(2026, 11, 27),
                3,
                ZoneId.of("Europe/Berlin"),
                Duration.ofHours(1),
                Duration.ofHours(4)));
    assertThat(scenario.profiles().get("flat")).hasSize(24).contains(0.0, 1.0);
  }

  @Test
  void aContactTypeIsBound() {
    String text =
        Center.TEXT
            .replace(
                "\"volumes\": {\"type\": \"constant\", \"perHour\": 60},",
                """
                "label": "Billing", "atClose": "abandon", "afterContactShare": "18%", "balking": 0.02,
                "shortAbandon": "5s", "volumes": {"type": "constant", "perHour": 60},
                """)
            .replace(
                "\"within\": \"20s\"}}",
                """
                "within": "20s", "convention": "without-early-abandons"},
                "abandonment": "5%", "averageSpeedOfAnswer": "30s", "over": "interval", "held": {"probability": "90%"}}
                """);

    var billing = center.read(text).contactTypes().get("billing");

    assertThat(billing.label()).isEqualTo("Billing");
    assertThat(billing.channel()).isEqualTo(Channel.PHONE);
    assertThat(billing.hours()).isEqualTo("office");
    assertThat(billing.atClose()).isEqualTo(ClosingRule.ABANDON);
    assertThat(billing.afterContactShare()).isEqualTo(Share.of(0.18));
    assertThat(billing.balking()).isEqualTo(Share.of(0.02));
    assertThat(billing.shortAbandon()).isEqualTo(Duration.ofSeconds(5));
    assertThat(billing.target())
        .isEqualTo(
            new Target(
                new Target.ServiceLevel(
                    Share.of(0.8),
                    Duration.ofSeconds(20),
                    ServiceLevelConvention.WITHOUT_EARLY_ABANDONS),
                Share.of(0.05),
                Duration.ofSeconds(30),
                Target.Scope.INTERVAL,
                new Target.Held(Share.of(0.9))));
  }

  @Test
  void aProfileIsBoundWithItsFactors() {
    String text =
        Center.with(
            "\"profile\": \"flat\"",
            "\"profile\": \"flat\", \"weekdays\": {\"mon-tue\": 1.2, \"sun\": 0}, \"dates\":"
                + " {\"2026-11-27\": 1.6}");

    assertThat(center.read(text).contactTypes().get("sales").volumes())
        .isEqualTo(
            new Volumes.Profile(
                100,
                "flat",
                Map.of(DayOfWeek.MONDAY, 1.2, DayOfWeek.TUESDAY, 1.2, DayOfWeek.SUNDAY, 0.0),
                Map.of(LocalDate.of(2026, 11, 27), 1.6)));
  }

  @Test
  void aWeekdayWithTwoFactorsIsAProblem() {
    String text =
        Center.with(
            "\"profile\": \"flat\"",
            "\"profile\": \"flat\", \"weekdays\": {\"mon-tue\": 1.2, \"tue\": 0}");

    assertThat(center.problems(text))
        .singleElement()
        .asString()
        .endsWith("contactTypes.sales.volumes.weekdays.tue: tue is given twice");
  }

  @Test
  void aFactorForADateThatDoesNotExistIsAProblem() {
    String text =
        Center.with(
            "\"profile\": \"flat\"", "\"profile\": \"flat\", \"dates\": {\"2026-02-30\": 2}");

    assertThat(center.problems(text))
        .singleElement()
        .asString()
        .endsWith("volumes.dates.2026-02-30: there is no such date as 2026-02-30");
  }

  @Test
  void anAgentGroupIsBound() {
    String text =
        Center.TEXT
            .replace(
                "\"sales\": {\"rank\": 2}",
                "\"sales\": {\"rank\": 2, \"priority\": 1, \"weight\": 1.5, \"handleTimeFactor\": 1.2}")
            .replace(
                "\"absence\": \"3%\"",
                "\"absence\": \"3%\", \"minimumAgents\": 2, \"label\": \"Desk\"");

    var desk = center.read(text).agentGroups().get("desk");

    assertThat(desk.label()).isEqualTo("Desk");
    assertThat(desk.hours()).isEqualTo("office");
    assertThat(desk.scheduled()).isEqualTo(new Scheduled.Constant(8));
    assertThat(desk.skills())
        .isEqualTo(Map.of("billing", new Skill(1, 1, 1, 1), "sales", new Skill(2, 1, 1.5, 1.2)));
    assertThat(desk.shrinkage()).isEqualTo(new Shrinkage(Share.of(0.1), Share.of(0.05)));
    assertThat(desk.absence()).isEqualTo(Share.of(0.03));
    assertThat(desk.minimumAgents()).isEqualTo(2);
    assertThat(desk.costPerHour()).isEqualTo(25);
  }

  @Test
  void aTotalShrinkageIsOneShare() {
    String text = Center.with("{\"outOfOffice\": \"10%\", \"inOffice\": \"5%\"}", "\"30%\"");

    assertThat(center.read(text).agentGroups().get("desk").shrinkage())
        .isEqualTo(Shrinkage.ofTotal(Share.of(0.3)));
  }

  @Test
  void routingAndPlanAreBound() {
    String text =
        Center.with(
            "\"horizon\":",
            """
            "routing": {"type": "ranks", "group": "least-occupied", "contact": "fixed-order",
                        "groupOrder": ["desk"], "contactOrder": ["sales", "billing"]},
            "plan": {"method": "sipp", "occupancyCap": "85%"}, "horizon":
            """);

    var scenario = center.read(text);

    assertThat(scenario.routing())
        .isEqualTo(
            new Routing(
                Routing.GroupRule.LEAST_OCCUPIED,
                Routing.ContactRule.FIXED_ORDER,
                List.of("desk"),
                List.of("sales", "billing")));
    assertThat(scenario.plan()).isEqualTo(new PlanSettings("sipp", Share.of(0.85)));
  }

  @ParameterizedTest
  @EnumSource(ServiceLevelConvention.class)
  void everyConventionIsReadByTheNameUsedInResults(ServiceLevelConvention convention) {
    String text =
        Center.with(
            "\"within\": \"20s\"",
            "\"within\": \"20s\", \"convention\": \"" + convention.id() + "\"");

    var target =
        center
            .read(text, "contactTypes.billing.shortAbandon=5s")
            .contactTypes()
            .get("billing")
            .target();

    assertThat(target.serviceLevel().convention()).isEqualTo(convention);
  }

  @Test
  void shortAbandonsMetNeedsAThreshold() {
    String text =
        Center.with(
            "\"within\": \"20s\"", "\"within\": \"20s\", \"convention\": \"short-abandons-met\"");

    assertThat(center.problems(text))
        .containsExactly(
            "center.json:15:82: contactTypes.billing.target.serviceLevel.convention:"
                + " \"short-abandons-met\" needs a \"shortAbandon\" of the contact type");
  }
}
