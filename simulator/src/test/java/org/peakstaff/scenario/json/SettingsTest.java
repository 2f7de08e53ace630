package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;

/** {@code --set PATH=VALUE} changes a value like a variant does. */
class SettingsTest {
  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void openCenter() {
    center = new Center(folder);
  }

  @Test
  void aValueIsJsonOrElseAText() {
    var scenario =
        center.read(
            Center.TEXT,
            "name=Two days",
            "horizon.days=4",
            "contactTypes.billing.patience.mean=90s",
            "contactTypes.sales.handleTime={\"type\": \"deterministic\", \"mean\": \"3m\"}",
            "agentGroups.desk.scheduled.agents=9");

    assertThat(scenario.name()).isEqualTo("Two days");
    assertThat(scenario.horizon().days()).isEqualTo(4);
    assertThat(scenario.contactTypes().get("billing").patience())
        .isEqualTo(new Law.Exponential(Duration.ofSeconds(90), null));
    assertThat(scenario.contactTypes().get("sales").handleTime())
        .isEqualTo(new Law.Deterministic(Duration.ofMinutes(3)));
    assertThat(scenario.agentGroups().get("desk").scheduled()).isEqualTo(new Scheduled.Constant(9));
  }

  @Test
  void nullDeletesAndScaleScales() {
    var scenario =
        center.read(
            Center.TEXT,
            "contactTypes.billing.target=null",
            "scale.contactTypes.*.volumes=2",
            "contactTypes.billing.patience=none");

    var billing = scenario.contactTypes().get("billing");
    assertThat(billing.target()).isNull();
    assertThat(billing.patience()).isNull();
    assertThat(billing.volumes()).isEqualTo(new Volumes.Constant(120));
  }

  @Test
  void aFieldThatTheScenarioLeavesOutCanBeSet() {
    var scenario = center.read(Center.TEXT, "plan.occupancyCap=85%", "routing.group=random");

    assertThat(scenario.plan().occupancyCap()).isNotNull();
  }

  @Test
  void anUnknownPathIsRefusedWithWhatWasMeant() {
    assertThat(center.problems(Center.TEXT, "contactTypes.biling.patience=none"))
        .containsExactly(
            "--set contactTypes.biling.patience: contactTypes.biling: there is no \"biling\" here."
                + " Did you mean \"billing\"?");
    assertThat(center.problems(Center.TEXT, "horizn.days=2"))
        .containsExactly(
            "--set horizn.days: horizn: there is no \"horizn\" here. Did you mean \"horizon\"?");
  }

  @Test
  void aWrongValueIsReportedWithTheSettingAsItsPlace() {
    assertThat(center.problems(Center.TEXT, "horizon.days=many", "horizon.interval=30"))
        .containsExactly(
            "--set horizon.days: horizon.days: must be a whole number, not \"many\"",
            "--set horizon.interval: horizon.interval: a duration needs a unit: write \"30s\", not"
                + " 30");
    assertThat(center.problems(Center.TEXT, "horizon.days"))
        .containsExactly("--set horizon.days: write PATH=VALUE, such as horizon.days=7");
  }

  @Test
  void theProvenanceOfASetValueIsTheSetting() {
    LoadedScenario loaded = center.load(Center.TEXT, "horizon.days=2");

    assertThat(loaded.values())
        .contains(
            new ResolvedValue("horizon.days", "2", Origin.Provenance.GIVEN, "--set horizon.days"));
  }
}
