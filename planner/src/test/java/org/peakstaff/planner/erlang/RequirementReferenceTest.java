package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.ServiceLevelConvention;
import tools.jackson.databind.JsonNode;

/** Every inversion of erlang.json: the true minimum, whole and fractional. */
class RequirementReferenceTest {

  @Test
  void everyInversionGivesTheTrueMinimum() {
    List<JsonNode> rows = ReferenceData.inversions();
    assertThat(rows).hasSize(88);
    for (JsonNode row : rows) {
      Requirement requirement = model(row).requirement(targets(row));
      assertThat(requirement.agents()).as(row.toString()).isEqualTo(row.get("agents").asInt());
    }
  }

  @Test
  void theFractionalRequirementRoundsUpToTheWholeOne() {
    for (JsonNode row : ReferenceData.inversions()) {
      Requirement requirement = model(row).requirement(targets(row).withRealValued());
      double real = requirement.agentsReal().orElseThrow();
      assertThat(Tolerance.ceilQuotient(real, 1))
          .as(row.toString())
          .isEqualTo(row.get("agents").asInt());
    }
  }

  @Test
  void theFractionalRequirementJustMeetsItsTarget() {
    for (JsonNode row : ReferenceData.inversions()) {
      StaffingTargets targets = targets(row).withRealValued();
      double real = model(row).requirement(targets).agentsReal().orElseThrow();
      StaffingTarget target = targets.targets().get(0);
      double margin = target.margin(model(row).measures(real, target.thresholds()));
      boolean atStability = real - row.get("load").asDouble() < 1e-6;
      assertThat(margin).as(row.toString()).isCloseTo(0, within(atStability ? 1 : 1e-9));
    }
  }

  @Test
  void theQuickErlangCSearchAgrees() {
    for (JsonNode row : ReferenceData.inversions()) {
      if (row.get("target").asString().equals("C_service_level")) {
        int agents =
            ErlangC.agentsForServiceLevel(
                number(row, "load"), number(row, "aht"), number(row, "sl"), number(row, "awt"));
        assertThat(agents).as(row.toString()).isEqualTo(row.get("agents").asInt());
      }
    }
  }

  private static QueueModel model(JsonNode row) {
    double load = number(row, "load");
    double handleTime = number(row, "aht");
    return switch (row.get("target").asString().charAt(0)) {
      case 'A' -> ErlangA.of(load, handleTime, number(row, "patience"));
      case 'B' -> ErlangB.of(load, handleTime);
      default -> ErlangC.of(load, handleTime);
    };
  }

  private static StaffingTargets targets(JsonNode row) {
    StaffingTargets none = StaffingTargets.none();
    return switch (row.get("target").asString()) {
      case "C_service_level", "A_sl_served_over_offered" ->
          none.withServiceLevel(number(row, "sl"), number(row, "awt"));
      case "A_sl_excl_short_abandons" ->
          none.withServiceLevel(
              number(row, "sl"),
              number(row, "awt"),
              ServiceLevelConvention.WITHOUT_EARLY_ABANDONS,
              0);
      case "C_asa" -> none.withAverageSpeedOfAnswer(number(row, "asa"));
      case "A_max_abandon" -> none.withAbandonment(number(row, "max_abandon"));
      case "C_max_occupancy" -> none.withOccupancy(number(row, "max_occupancy"));
      case "B_max_blocking" -> none.withBlocking(number(row, "max_blocking"));
      default -> throw new IllegalArgumentException(row.toString());
    };
  }

  private static double number(JsonNode node, String name) {
    return node.get(name).asDouble();
  }
}
