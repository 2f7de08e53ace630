package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.scenario.ServiceLevelConvention.ANSWERED_OF_OFFERED;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.planner.certify.Waterfall.Assumption;
import org.peakstaff.planner.certify.Waterfall.Found;
import org.peakstaff.planner.certify.Waterfall.Step;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.GeneralPatienceQueue;
import org.peakstaff.planner.erlang.PatienceLaw;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;

/** The bars from Erlang C to a staff: what each assumption does, and that they add up. */
final class WaterfallTest {
  private static final Thresholds TWENTY = Thresholds.of(20);
  private static final ExperimentOptions OPTIONS = ExperimentOptions.defaults().withThreads(2);

  /** Of the staff by modified offered load, or of as many agents as are said. */
  private static Waterfall waterfall(Scenario scenario, int... agents) {
    List<PlanInterval> intervals =
        RequirementBuilder.settled(scenario)
            .requirement(new MethodChoice(PlanningMethod.MOL, ""))
            .intervals();
    int[][] staff = new int[scenario.agentGroups().size()][intervals.size()];
    int g = 0;
    for (String group : scenario.agentGroups().keySet()) {
      for (int i = 0; i < staff[g].length; i++) {
        staff[g][i] =
            agents.length > g ? agents[g] : intervals.get(i).agentGroups().get(group).required();
      }
      g++;
    }
    return WaterfallBuilder.of(scenario, "", staff, OPTIONS, Progress.NONE);
  }

  private static Step step(Waterfall waterfall, Assumption assumption) {
    return waterfall.steps().get(assumption.ordinal());
  }

  private static Law lognormal(long seconds, double cv) {
    return new Law.Lognormal(Duration.ofSeconds(seconds), cv, null, null);
  }

  private static Center.Contacts calls(double perHour) {
    return Center.Contacts.perHour(perHour, 240).serviceLevel(0.8, 20);
  }

  private static Center two() {
    return Center.open()
        .type("orders", calls(120).patience(180))
        .type("returns", calls(60).patience(lognormal(200, 1.2)))
        .group("desk", Center.Agents.some().skill("orders", 1).skill("returns", 1).minimum(1))
        .group("helpers", Center.Agents.some().skill("returns", 2).minimum(1))
        .busyness(0.15, Busyness.Sharing.NONE);
  }

  @Test
  void theBarsAddUpToTheLastBitInHoursByGroupAndInPoints() {
    Waterfall found = waterfall(two().build());
    double hours = found.startHours();
    double level = found.startServiceLevel();
    double desk = found.startByGroup().get("desk");
    for (Step step : found.steps()) {
      hours += step.hours();
      level += step.serviceLevel();
      desk += step.byGroup().get("desk");
      assertThat(step.byGroup().values().stream().mapToDouble(d -> d).sum())
          .isEqualTo(step.hours());
    }
    assertThat(hours).isEqualTo(found.endHours());
    assertThat(level).isEqualTo(found.endServiceLevel());
    assertThat(found.endHours() - desk).as("an agent of the helpers all day").isEqualTo(24);
    assertThat(step(found, Assumption.SIMULATION).serviceLevel()).isNotZero();
  }

  @Test
  void halfAnHourOfAnAgentCounts() {
    int[][] oneButLast = new int[1][Center.INTERVALS];
    Arrays.fill(oneButLast[0], 0, Center.INTERVALS - 1, 1);
    Scenario quiet = Center.of(calls(2), Center.Agents.some()).build();

    assertThat(WaterfallBuilder.of(quiet, "", oneButLast, OPTIONS, Progress.NONE).endHours())
        .isEqualTo(23.5);
  }

  @Test
  void theOrderIsAlwaysTheSame() {
    Waterfall found = waterfall(two().build());

    assertThat(found.steps()).extracting(Step::assumption).containsExactly(Assumption.values());
    assertThat(found.steps().get(9).found()).isEqualTo(Found.COUNT);
  }

  /** The staff is that of Erlang C, rounded up: between the two lies nothing but the rounding. */
  @Test
  void whereErlangCIsExactNothingButTheRoundingIsLeft() {
    Scenario queue = Center.of(calls(300), Center.Agents.some()).build();
    Waterfall found = waterfall(queue);

    for (Step step : found.steps()) {
      if (step.assumption() != Assumption.ROUNDING) {
        assertThat(step.hours() / found.endHours())
            .as(step.assumption().id())
            .isCloseTo(0, within(0.012));
        assertThat(step.serviceLevel()).as(step.assumption().id()).isCloseTo(0, within(0.02));
      }
    }
    double perInterval = (found.endHours() - found.startHours()) / 24;
    assertThat(perInterval).isBetween(0.0, 1.0);
    assertThat(step(found, Assumption.ROUNDING).hours() / 24)
        .isCloseTo(perInterval, within(0.012 * found.endHours() / 24));
  }

  @Test
  void whatAScenarioDoesNotHaveIsAbsent() {
    Waterfall found = waterfall(Center.of(calls(50), Center.Agents.some()).build());

    assertThat(found.steps())
        .filteredOn(step -> step.found() == Found.ABSENT)
        .extracting(Step::assumption)
        .containsExactly(
            Assumption.ABANDONMENT,
            Assumption.HANDLE_TIME_LAW,
            Assumption.BUSYNESS,
            Assumption.POOLING,
            Assumption.CONCURRENCY,
            Assumption.RETURNS,
            Assumption.BREAKS);
    assertThat(found.steps())
        .filteredOn(step -> step.found() == Found.ABSENT)
        .allMatch(step -> step.hours() == 0 && step.serviceLevel() == 0);
  }

  @Test
  void impatientCustomersSpareAgentsAndBusyDaysCostThem() {
    Waterfall found =
        waterfall(
            Center.of(calls(300).patience(120), Center.Agents.some())
                .busyness(0.2, Busyness.Sharing.ALL)
                .build());

    assertThat(step(found, Assumption.ABANDONMENT).hours()).isLessThan(-10);
    assertThat(step(found, Assumption.ABANDONMENT).serviceLevel()).isPositive();
    assertThat(step(found, Assumption.BUSYNESS).hours()).isGreaterThan(10);
    assertThat(step(found, Assumption.BUSYNESS).serviceLevel()).isNegative();
  }

  /** 20 calls an hour of 4 minutes each, of patience 3 minutes with cv 1.5. */
  @Test
  void theBarOfAbandonmentHasTheLawOfPatience() {
    Law patience = lognormal(180, 1.5);
    Scenario queue = Center.of(calls(60).patience(patience), Center.Agents.some()).build();
    Waterfall found = waterfall(queue);
    GeneralPatienceQueue byLaw =
        GeneralPatienceQueue.of(4, 240, PatienceLaw.of(Sampler.logNormalByMean(180, 1.5)));
    double agents =
        new BrentSolver(1e-7)
            .solve(
                100,
                n -> byLaw.measures(n, TWENTY).serviceLevel(20, ANSWERED_OF_OFFERED) - 0.8,
                1,
                12);
    ErlangA byMean = ErlangA.of(4, 240, 180);

    assertThat(found.startHours() + step(found, Assumption.ABANDONMENT).hours())
        .isCloseTo(24 * agents, within(1e-3));
    assertThat(byMean.measures(agents, TWENTY).serviceLevel(20, ANSWERED_OF_OFFERED))
        .as("the mean alone says something else")
        .isNotCloseTo(0.8, within(0.003));
  }

  @Test
  void whoIsAwayComesOnTop() {
    Scenario center = Center.of(calls(50), Center.Agents.some().shrinkage(0.1, 0.05, 0)).build();
    Step breaks = step(waterfall(center), Assumption.BREAKS);

    assertThat(breaks.found()).isEqualTo(Found.OUTSIDE);
    assertThat(breaks.hours()).isZero();
  }

  @Test
  void typesThatShareAgentsNeedFewer() {
    Step pooling = step(waterfall(two().build()), Assumption.POOLING);

    assertThat(pooling.hours()).isLessThan(-24);
    assertThat(pooling.serviceLevel()).isPositive();
    assertThat(pooling.byGroup().get("helpers")).isZero();
  }

  @Test
  void handleTimesThatVaryLessThanExponentialOnesSpareAgents() {
    double[] volumes = new double[Center.INTERVALS];
    Arrays.fill(volumes, 50);
    Law constant = new Law.Deterministic(Duration.ofSeconds(240));
    Law spread = lognormal(240, 1.6);

    assertThat(law(volumes, constant)).isNegative();
    assertThat(law(volumes, spread)).isPositive();
  }

  private static double law(double[] volumes, Law law) {
    Scenario queue =
        Center.of(Center.Contacts.listed(volumes, law).serviceLevel(0.8, 20), Center.Agents.some())
            .build();
    return step(waterfall(queue), Assumption.HANDLE_TIME_LAW).hours();
  }

  /** Contacts carry over into the next interval: after a peak more is to do than arrives. */
  @Test
  void workThatIsCarriedOverCostsAgents() {
    double[] volumes = new double[Center.INTERVALS];
    for (int i = 20; i < 26; i++) {
      volumes[i] = i == 23 ? 200 : 40;
    }
    Scenario peak =
        Center.of(
                Center.Contacts.listed(volumes, Center.exponential(900)).serviceLevel(0.8, 20),
                Center.Agents.some())
            .build();

    assertThat(step(waterfall(peak), Assumption.TIME_VARIATION).hours()).isPositive();
  }

  @Tag("slow")
  @Test
  void agentsWhoHoldSeveralChatsAreFewer() {
    Scenario one = Center.of(calls(50), Center.Agents.some()).build();
    AgentGroup desk =
        one.agentGroups()
            .get("desk")
            .withConcurrency(new Concurrency(Map.of("calls", 2), List.of(1.0, 1.5)));
    Waterfall found = waterfall(one.withAgentGroups(Map.of("desk", desk)));

    assertThat(step(found, Assumption.CONCURRENCY).hours())
        .isBetween(-0.4 * found.startHours(), -0.15 * found.startHours());
  }

  @Tag("slow")
  @Test
  void customersWhoComeBackCostAgents() {
    Scenario one = Center.of(calls(50), Center.Agents.some()).build();
    Returns returns =
        new Returns(
            null,
            new Returns.Resolution(
                Share.of(0.7),
                new Returns.Repeat(Share.of(0.5), Center.exponential(600), Mix.all("calls"))));
    Scenario back =
        one.withContactTypes(Map.of("calls", one.contactTypes().get("calls").withReturns(returns)));

    assertThat(step(waterfall(back), Assumption.RETURNS).hours()).isPositive();
  }
}
