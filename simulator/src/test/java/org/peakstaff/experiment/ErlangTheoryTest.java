package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Volumes;

/** In the long run the engine finds what Erlang C and Erlang A say, measure by measure. */
class ErlangTheoryTest {
  private static final int REPLICATIONS = 60;
  private static final int MANY_REPLICATIONS = 1000;
  private static final double CONTACTS = 30_000;
  private static final double ROUNDING = 1e-9;

  static List<Table.Row> systems() {
    return Table.read("erlang-systems.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("systems")
  void everyMeasureAgreesWithTheory(Table.Row system) {
    compare(system, REPLICATIONS, 0.005);
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource("systems")
  void everyMeasureAgreesWithTheoryClosely(Table.Row system) {
    compare(system, MANY_REPLICATIONS, 0.0012);
  }

  /** A comparison within standard errors means nothing when these are large. */
  private static void compare(Table.Row system, int replications, double largestError) {
    Measures found = simulate(system, replications).measures();
    ContactMeasures contacts = found.total();
    Map<String, Estimate> measures = new TreeMap<>();
    measures.put("delayed", contacts.delayed());
    measures.put("abandonment", contacts.abandonment());
    measures.put("averageSpeedOfAnswer", contacts.averageSpeedOfAnswer());
    measures.put("meanWait", contacts.meanWait());
    measures.put("meanQueue", contacts.meanQueue());
    measures.put("occupancy", found.allGroups().occupancy());
    contacts.serviceLevels().forEach((convention, of) -> measures.put(column(convention), of));
    assertThat(measures).hasSize(6 + ServiceLevelConvention.values().length);
    Agreement agreement = Agreement.of(replications);
    measures.forEach(
        (measure, estimate) ->
            agreement.exact(measure, estimate, system.number(measure), rounding(estimate)));
    assertThat(agreement.standardError(contacts.delayed())).isLessThan(largestError);
    assertThat(contacts.serviceLevels().values())
        .allSatisfy(of -> assertThat(agreement.standardError(of)).isLessThan(largestError));
  }

  private static double rounding(Estimate estimate) {
    return 1e-9 * (1 + estimate.mean());
  }

  @Test
  void coversBothModelsOverLoadsAndPatience() {
    assertThat(systems()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(systems()).extracting(row -> row.text("model")).contains("A", "C");
  }

  private static String column(ServiceLevelConvention convention) {
    return switch (convention) {
      case ANSWERED_OF_OFFERED -> "answeredOfOffered";
      case WITHOUT_EARLY_ABANDONS -> "withoutEarlyAbandons";
      case EARLY_ABANDONS_MET -> "earlyAbandonsMet";
      case SHORT_ABANDONS_MET -> "shortAbandonsMet";
      case ANSWERED_OF_ANSWERED -> "answeredOfAnswered";
    };
  }

  private static SimulationResult simulate(Table.Row system, int replications) {
    double handleTime = system.number("handleTime");
    double perHour = system.number("load") * 3600 / handleTime;
    double warmUpHours = handleTime < 60 ? 6 : 24;
    int days = (int) Math.min(25, Math.ceil((warmUpHours + CONTACTS / perHour) / 24));
    Centers.TypeSpec type =
        Centers.TypeSpec.of(new Volumes.Constant(perHour), Centers.exponential(handleTime))
            .serviceLevel(0.8, system.number("within"))
            .shortAbandon(system.number("short"));
    if (!system.text("patience").isEmpty()) {
      type.patience(Centers.exponential(system.number("patience")));
    }
    Scheduled agents = new Scheduled.Constant((int) system.number("agents"));
    Centers center =
        Centers.of(days, Duration.ofHours(1))
            .warmUp(Duration.ofHours((long) warmUpHours))
            .type("calls", type)
            .group("agents", agents, Map.of("calls", Centers.skill(1)));
    return Experiment.run(
        ScenarioCompiler.compile(center.build(), ""),
        new ExperimentOptions(1, replications, null, 0.95, 2),
        Progress.NONE);
  }
}
