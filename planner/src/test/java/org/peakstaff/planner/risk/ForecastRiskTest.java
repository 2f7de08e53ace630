package org.peakstaff.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.json.ScenarioReader;

class ForecastRiskTest {
  private static final ExperimentOptions OPTIONS =
      ExperimentOptions.defaults().withReplications(60);
  private static final double VOLUME_CV = 0.1;
  private static final double HANDLE_TIME_CV = 0.05;
  private static final int NOON = 24;

  @TempDir Path folder;

  private Scenario scenario(String error) throws IOException {
    String text =
        """
        {
          "format": 1, "name": "a day",
          "horizon": {"from": "2026-03-09", "days": 1, "interval": "30m"},
          "openingHours": {"day": {"mon": "08:00-18:00"}},
          "plan": {"method": "sipp"}%s,
          "contactTypes": {"calls": {
            "channel": "phone", "hours": "day",
            "volumes": {"type": "constant", "perHour": 200},
            "handleTime": {"type": "exponential", "mean": "3m"},
            "target": {"serviceLevel": {"share": "80%%", "within": "20s"}}
          }},
          "agentGroups": {"desk": {
            "hours": "day", "scheduled": {"type": "constant", "agents": 14}, "skills": {"calls": {}}
          }}
        }
        """
            .formatted(error);
    return ScenarioReader.read(Files.writeString(folder.resolve("day.json"), text)).scenario();
  }

  private Scenario uncertain() throws IOException {
    return scenario(", \"forecastError\": {\"volume\": \"10%\", \"handleTime\": \"5%\"}");
  }

  private static ForecastRisk risk(Scenario scenario) {
    RequirementPlan plan = RequirementPlanner.plan(scenario, "", OPTIONS, Progress.NONE);
    return Objects.requireNonNull(ForecastRisk.of(scenario, plan, OPTIONS, Progress.NONE));
  }

  @Test
  void withoutAnErrorOfTheForecastThereIsNoSuchRisk() throws IOException {
    Scenario certain = scenario("");
    RequirementPlan plan = RequirementPlanner.plan(certain, "", OPTIONS, Progress.NONE);

    assertThat(ForecastRisk.of(certain, plan, OPTIONS, Progress.NONE)).isNull();
  }

  @Test
  void theProductOfTheFactorsIsTheQuantileOfALognormal() {
    double variance =
        Math.log1p(VOLUME_CV * VOLUME_CV) + Math.log1p(HANDLE_TIME_CV * HANDLE_TIME_CV);
    LogNormalDistribution product =
        new LogNormalDistribution(null, -variance / 2, Math.sqrt(variance));
    Share volume = Share.of(VOLUME_CV);
    Share handleTime = Share.of(HANDLE_TIME_CV);
    for (double p : new double[] {0.1, 0.5, 0.9}) {
      double found =
          ForecastRisk.factor(volume, handleTime, p) * ForecastRisk.factor(handleTime, volume, p);
      assertThat(found).isCloseTo(product.inverseCumulativeProbability(p), within(1e-9));
    }
    assertThat(ForecastRisk.factor(Share.ZERO, volume, 0.9)).isEqualTo(1);
  }

  @Test
  void eachQuantileIsTheRequirementOfErlangCAtItsLoad() throws IOException {
    for (ForecastLevel level : risk(uncertain()).levels()) {
      double handleTime = 180 * level.handleTime();
      double load = 200.0 / 3600 * level.volume() * handleTime;
      int agents =
          ErlangC.of(load, handleTime)
              .requirement(StaffingTargets.none().withServiceLevel(0.8, 20))
              .agents();
      assertThat(level.intervals().get(NOON).required()).containsEntry("desk", agents);
      assertThat(level.intervals().get(0).total()).as("closed").isZero();
      assertThat(level.agentHours()).isCloseTo(10.0 * agents, within(1e-9));
    }
  }

  @Test
  void aForecastThatMayBeOffMeetsTheTargetsOnFewerDays() throws IOException {
    ForecastRisk risk = risk(uncertain());

    assertThat(Objects.requireNonNull(risk.met()).high())
        .isLessThan(Objects.requireNonNull(risk.metAsForecast()).mean());
  }
}
