package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peakstaff.experiment.Centers.seconds;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Volumes;

/**
 * In the long run the engine finds what the theory of M/M/n+G says for patience of any law
 * (Baccelli and Hebuterne 1981; Zeltyn and Mandelbaum 2005): 100 agents, a load of 100 erlangs,
 * mean patience of one mean service.
 */
class PatienceLawTheoryTest {
  private static final int AGENTS = 100;
  private static final int REPLICATIONS = 40;
  private static final int MANY_REPLICATIONS = 800;
  private static final double SERVICE = 100;
  private static final double HALF_A_DIGIT = 0.5e-6;

  static Stream<Arguments> laws() {
    return Stream.of(
        arguments(
            "exponential",
            new Law.Exponential(seconds(SERVICE), null),
            new double[] {.513299, .039861, .039861, .813655, .031566}),
        arguments(
            "Erlang-2",
            new Law.Erlang(2, seconds(SERVICE), null),
            new double[] {.663546, .027556, .089740, .606225, .008487}),
        arguments(
            "uniform",
            new Law.Uniform(Duration.ZERO, seconds(2 * SERVICE)),
            new double[] {.592111, .033406, .063852, .708693, .021585}),
        arguments(
            "lognormal, squared cv 1",
            new Law.Lognormal(seconds(SERVICE), 1.0, null, null),
            new double[] {.668168, .027177, .088632, .602056, .004298}),
        arguments(
            "lognormal, squared cv 4",
            new Law.Lognormal(seconds(SERVICE), 2.0, null, null),
            new double[] {.501038, .040865, .034652, .845830, .031896}),
        arguments(
            "gamma of shape 1/2",
            new Law.Gamma(seconds(SERVICE), null, 0.5, null),
            new double[] {.344698, .053669, .013915, .920522, .052444}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void waitingAndAbandonmentAgreeWithTheory(String name, Law patience, double[] truth) {
    compare(patience, truth, REPLICATIONS, 0.004);
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void waitingAndAbandonmentAgreeWithTheoryClosely(String name, Law patience, double[] truth) {
    compare(patience, truth, MANY_REPLICATIONS, 0.001);
  }

  /**
   * The truth: P(wait), P(abandon), mean wait in services, answered within a tenth of a service of
   * offered, abandoned within it of offered.
   */
  private static void compare(Law patience, double[] truth, int replications, double largestError) {
    ContactMeasures found = simulate(patience, replications).measures().total();
    Agreement agreement = Agreement.of(replications);
    assertThat(agreement.standardError(found.delayed())).isLessThan(largestError);
    agreement.exact("P(wait)", found.delayed(), truth[0], HALF_A_DIGIT);
    agreement.exact("P(abandon)", found.abandonment(), truth[1], HALF_A_DIGIT);
    agreement.exact(
        "mean wait", found.meanWait(), truth[2] * SERVICE, HALF_A_DIGIT * SERVICE + 1e-6);
    Map<ServiceLevelConvention, Estimate> levels = found.serviceLevels();
    Estimate answered = levels.get(ServiceLevelConvention.ANSWERED_OF_OFFERED);
    agreement.exact("answered within", answered, truth[3], HALF_A_DIGIT);
    agreement.exact(
        "answered or abandoned within",
        levels.get(ServiceLevelConvention.EARLY_ABANDONS_MET),
        truth[3] + truth[4],
        2 * HALF_A_DIGIT);
    double offered = found.count(Count.OFFERED).mean();
    Estimate early = found.count(Count.ABANDONED_WITHIN);
    agreement.simulated(
        "abandoned within",
        early,
        truth[4] * offered,
        agreement.standardError(found.count(Count.OFFERED)) * truth[4],
        HALF_A_DIGIT * offered);
  }

  private static SimulationResult simulate(Law patience, int replications) {
    Centers.TypeSpec type =
        Centers.TypeSpec.of(
                new Volumes.Constant(AGENTS * 3600 / SERVICE), Centers.exponential(SERVICE))
            .patience(patience)
            .serviceLevel(0.8, SERVICE / 10);
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .warmUp(Duration.ofHours(4))
            .type("calls", type)
            .group("agents", new Scheduled.Constant(AGENTS), Map.of("calls", Centers.skill(1)));
    return Experiment.run(
        ScenarioCompiler.compile(center.build(), ""),
        new ExperimentOptions(1, replications, null, 0.95, 2),
        Progress.NONE);
  }
}
