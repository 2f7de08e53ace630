package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.ServiceLevelConvention;
import tools.jackson.databind.JsonNode;

/** The table of accuracy in the documentation is what the formulas achieve, row by row. */
class AccuracyTableTest {
  private static final Path PAGE = Path.of("..", "docs", "background", "erlang.md");
  private static final double TINY = 1e-300;
  private static final double SMALL = 1e-20;

  private final Map<String, Errors> rows = new LinkedHashMap<>();

  /** The largest relative errors of a row. */
  private static final class Errors {
    private int values;
    private double usual;
    private double all;

    void add(double actual, double expected) {
      if (Math.abs(expected) > TINY) {
        double error = Math.abs(actual - expected) / Math.abs(expected);
        values++;
        all = Math.max(all, error);
        usual = Math.abs(expected) > SMALL ? Math.max(usual, error) : usual;
      }
    }
  }

  @Test
  void theDocumentedTableIsTheOneAchieved() throws IOException {
    ReferenceData.rows("B").forEach(this::erlangB);
    ReferenceData.rows("C").forEach(this::erlangC);
    ReferenceData.rows("A").forEach(this::erlangA);
    List<String> table = new ArrayList<>();
    rows.forEach((name, errors) -> table.add(row(name, errors)));
    assertThat(Files.readString(PAGE)).contains(String.join("\n", table));
    assertThat(rows.values()).allMatch(errors -> errors.usual < 1e-12);
  }

  private static String row(String name, Errors errors) {
    return String.format(
        Locale.ROOT, "| %s | %d | %.0e | %.0e |", name, errors.values, errors.usual, errors.all);
  }

  private void erlangB(JsonNode row) {
    QueueMeasures measures =
        ErlangB.of(number(row, "load"), 180).measures(number(row, "n"), Thresholds.none());
    add("Erlang B: blocking", measures.blocking(), row, "blocking");
    add("Erlang B: occupancy", measures.occupancy(), row, "occupancy");
  }

  private void erlangC(JsonNode row) {
    QueueMeasures measures =
        ErlangC.of(number(row, "load"), number(row, "aht"))
            .measures(number(row, "n"), thresholds(row));
    add("Erlang C: P(wait)", measures.pWait(), row, "p_wait");
    add("Erlang C: speed of answer, queue", measures.averageSpeedOfAnswer(), row, "asa");
    add("Erlang C: speed of answer, queue", measures.meanQueue(), row, "mean_queue");
    for (int i = 0; i < row.get("awt").size(); i++) {
      JsonNode at = row.get("awt").get(i);
      ServiceLevelAt level = measures.serviceLevels().get(i);
      add("Erlang C: service level", level.answeredWithin(), at, "sl");
      add("Erlang C: P(wait > T)", level.waitingLonger(), at, "p_wait_gt");
    }
  }

  private void erlangA(JsonNode row) {
    QueueMeasures measures =
        ErlangA.of(number(row, "load"), number(row, "aht"), number(row, "patience"))
            .measures(number(row, "n"), thresholds(row));
    add("Erlang A: P(wait)", measures.pWait(), row, "p_wait");
    add("Erlang A: P(abandon)", measures.pAbandon(), row, "p_abandon");
    add("Erlang A: occupancy", measures.occupancy(), row, "occupancy");
    add("Erlang A: mean waits, queue", measures.meanWait(), row, "mean_wait_all");
    add("Erlang A: mean waits, queue", measures.averageSpeedOfAnswer(), row, "mean_wait_served");
    add("Erlang A: mean waits, queue", measures.meanWaitAbandoned(), row, "mean_wait_abandoned");
    add("Erlang A: mean waits, queue", measures.meanQueue(), row, "mean_queue");
    for (int i = 0; i < row.get("awt").size(); i++) {
      levels(row.get("awt").get(i), measures.serviceLevels().get(i));
    }
  }

  private void levels(JsonNode at, ServiceLevelAt level) {
    Map<String, ServiceLevelConvention> names =
        Map.of(
            "sl_served_over_offered", ServiceLevelConvention.ANSWERED_OF_OFFERED,
            "sl_excl_short_abandons", ServiceLevelConvention.WITHOUT_EARLY_ABANDONS,
            "sl_short_abandons_counted_ok", ServiceLevelConvention.EARLY_ABANDONS_MET,
            "sl_served_over_served", ServiceLevelConvention.ANSWERED_OF_ANSWERED);
    names.forEach(
        (name, convention) ->
            add("Erlang A: service levels", level.serviceLevel(convention), at, name));
    add("Erlang A: abandoned within T", level.abandonedWithin(), at, "p_abandon_within");
    add("Erlang A: P(wait > T)", level.waitingLonger(), at, "p_wait_gt");
  }

  private void add(String row, double actual, JsonNode node, String name) {
    rows.computeIfAbsent(row, key -> new Errors()).add(actual, number(node, name));
  }

  private static Thresholds thresholds(JsonNode row) {
    double[] within = new double[row.get("awt").size()];
    for (int i = 0; i < within.length; i++) {
      within[i] = number(row.get("awt").get(i), "awt");
    }
    return Thresholds.of(within);
  }

  private static double number(JsonNode node, String name) {
    return node.get(name).asDouble();
  }
}
