package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.ServiceLevelConvention;
import tools.jackson.databind.JsonNode;

/** Every row of erlang.json, every column, to the tolerance the file states. */
class ErlangReferenceTest {
  private static final double TINY = 1e-300;

  private final List<String> misses = new ArrayList<>();

  @Test
  void everyErlangBRowHolds() {
    List<JsonNode> rows = ReferenceData.rows("B");
    assertThat(rows).hasSize(123);
    for (JsonNode row : rows) {
      double n = number(row, "n");
      QueueMeasures measures = ErlangB.of(number(row, "load"), 180).measures(n, Thresholds.none());
      close(row, "blocking", measures.blocking());
      close(row, "occupancy", measures.occupancy());
      close(row, "carried", measures.occupancy() * n);
    }
    assertThat(misses).isEmpty();
  }

  @Test
  void everyErlangCRowHolds() {
    List<JsonNode> rows = ReferenceData.rows("C");
    assertThat(rows).hasSize(96);
    for (JsonNode row : rows) {
      QueueMeasures measures =
          ErlangC.of(number(row, "load"), number(row, "aht"))
              .measures(number(row, "n"), thresholds(row));
      close(row, "p_wait", measures.pWait());
      close(row, "occupancy", measures.occupancy());
      close(row, "asa", measures.averageSpeedOfAnswer());
      close(row, "mean_queue", measures.meanQueue());
      for (int i = 0; i < row.get("awt").size(); i++) {
        ServiceLevelAt level = measures.serviceLevels().get(i);
        for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
          close(row, row.get("awt").get(i), "sl", level.serviceLevel(convention));
        }
        close(row, row.get("awt").get(i), "p_wait_gt", level.waitingLonger());
      }
    }
    assertThat(misses).isEmpty();
  }

  @Test
  void everyErlangARowHolds() {
    List<JsonNode> rows = ReferenceData.rows("A");
    assertThat(rows).hasSize(248);
    for (JsonNode row : rows) {
      QueueMeasures measures = erlangA(row);
      close(row, "p_wait", measures.pWait());
      close(row, "p_abandon", measures.pAbandon());
      close(row, "occupancy", measures.occupancy());
      close(row, "mean_queue", measures.meanQueue());
      close(row, "mean_wait_all", measures.meanWait());
      close(row, "mean_wait_served", measures.averageSpeedOfAnswer());
      close(row, "mean_wait_abandoned", measures.meanWaitAbandoned());
      if (measures.pWait() > TINY) {
        close(row, "p_abandon_given_wait", measures.pAbandon() / measures.pWait());
      }
    }
    assertThat(misses).isEmpty();
  }

  @Test
  void everyErlangAServiceLevelHolds() {
    for (JsonNode row : ReferenceData.rows("A")) {
      List<ServiceLevelAt> levels = erlangA(row).serviceLevels();
      for (int i = 0; i < levels.size(); i++) {
        compare(row, row.get("awt").get(i), levels.get(i));
      }
    }
    assertThat(misses).isEmpty();
  }

  private void compare(JsonNode row, JsonNode expected, ServiceLevelAt level) {
    close(
        row,
        expected,
        "sl_served_over_offered",
        level.serviceLevel(ServiceLevelConvention.ANSWERED_OF_OFFERED));
    close(
        row,
        expected,
        "sl_excl_short_abandons",
        level.serviceLevel(ServiceLevelConvention.WITHOUT_EARLY_ABANDONS));
    close(
        row,
        expected,
        "sl_short_abandons_counted_ok",
        level.serviceLevel(ServiceLevelConvention.EARLY_ABANDONS_MET));
    close(
        row,
        expected,
        "sl_served_over_served",
        level.serviceLevel(ServiceLevelConvention.ANSWERED_OF_ANSWERED));
    close(row, expected, "p_abandon_within", level.abandonedWithin());
    close(row, expected, "p_wait_gt", level.waitingLonger());
    close(row, expected, "p_offered_wait_gt", level.offeredWaitLonger());
  }

  private static QueueMeasures erlangA(JsonNode row) {
    return ErlangA.of(number(row, "load"), number(row, "aht"), number(row, "patience"))
        .measures(number(row, "n"), thresholds(row));
  }

  private static Thresholds thresholds(JsonNode row) {
    double[] within = new double[row.get("awt").size()];
    for (int i = 0; i < within.length; i++) {
      within[i] = number(row.get("awt").get(i), "awt");
    }
    return Thresholds.of(within);
  }

  private void close(JsonNode row, String name, double actual) {
    close(row, row, name, actual);
  }

  /** Relative 1e-12, on far tails 1e-15 (10 + |n - a|); values below 1e-300 only roughly. */
  private void close(JsonNode row, JsonNode part, String name, double actual) {
    double expected = number(part, name);
    double distance = Math.abs(number(row, "n") - number(row, "load"));
    double allowed = Math.max(1e-12, 1e-15 * (10 + distance)) * Math.abs(expected);
    double bound = Math.abs(expected) > TINY ? allowed : TINY;
    if (!(Math.abs(actual - expected) <= bound)) {
      misses.add(name + " is " + actual + ", not " + expected + ", in " + row);
    }
  }

  private static double number(JsonNode node, String name) {
    return node.get(name).asDouble();
  }
}
