package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.ExperienceMeasures;
import org.peakstaff.result.Scorecard;
import org.peakstaff.result.Scorecard.Measure;
import org.peakstaff.result.Scorecard.Score;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Experience;
import org.peakstaff.scenario.Experience.Response;
import org.peakstaff.scenario.Experience.Targets;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Returns.Resolution;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** What customers think, by a given model, against arithmetic and queueing theory. */
class ExperienceTest {
  private static final double HOUR = 3600;
  private static final Response PLAIN = new Response(2.4, -0.25, -1.8, -0.6, -0.9);
  private static final ExperimentOptions OPTIONS = new ExperimentOptions(1, 20, null, .95, 1);

  @Test
  void whoeverIsServedAtOnceRespondsByTheBaseAlone() {
    SimulationResult result = run(center(60, 100, 1, PLAIN, Targets.NONE));

    double p = logistic(2.4);
    ExperienceMeasures all = result.measures().total().journey().experience();
    assertThat(all.csat().mean()).isCloseTo(p, within(1e-11));
    assertThat(all.nps().mean()).isCloseTo(100 * (2 * p - 1), within(1e-9));
    assertThat(all.effort().mean()).isCloseTo(7 - 6 * p, within(1e-11));
    assertThat(all.csat().halfWidth()).isCloseTo(0, within(1e-11));
  }

  /** With resolution r: r p(base) + (1 - r) p(base + unresolved). */
  @Test
  void theUnresolvedRespondByTheirOwnTerm() {
    SimulationResult result = run(center(60, 100, .7, PLAIN, Targets.NONE));

    Estimate csat = result.measures().total().journey().experience().csat();
    near(csat, .7 * logistic(2.4) + .3 * logistic(.6));
  }

  /** M/M/n: the logistic of the minutes waited, its mean by quadrature over P(W > t) = C e^-rt. */
  @Test
  void theMeanOverTheWaitsOfErlangCIsThatOfTheQuadrature() {
    int agents = 10;
    double perHour = 108;
    Scenario scenario =
        Centers.of(10, Duration.ofMinutes(60))
            .warmUp(Duration.ofHours(12))
            .type("calls", TypeSpec.of(new Volumes.Constant(perHour), exponential(300)))
            .group("agents", new Scheduled.Constant(agents), Map.of("calls", skill(1)))
            .build()
            .withExperience(new Experience(PLAIN, null, null, Targets.NONE));

    double load = perHour * 300 / HOUR;
    double rate = (agents - load) / 300;
    double waits = erlangC(agents, load);
    double delayed = 0;
    double step = 0.5;
    for (double t = step / 2; t < 12_000; t += step) {
      delayed += rate * Math.exp(-rate * t) * logistic(2.4 - 0.25 * t / 60) * step;
    }
    near(
        run(scenario).measures().total().journey().experience().csat(),
        (1 - waits) * logistic(2.4) + waits * delayed);
  }

  @Test
  void theScorecardSaysOnHowManyDaysATargetIsMet() {
    Targets targets =
        new Targets(Share.of(.7), Share.of(.85), null, 1.0, Duration.ofMinutes(2), Share.of(.9));
    Scorecard scorecard = run(center(60, 100, .7, PLAIN, targets)).scorecard();

    assertThat(scorecard.scores()).extracting(Score::measure).containsExactly(Measure.values());
    assertThat(score(scorecard, Measure.EFFORT).probability().mean()).isZero();
    assertThat(score(scorecard, Measure.EFFORT).met()).isFalse();
    assertThat(score(scorecard, Measure.SERVICE_LEVEL).probability().mean()).isEqualTo(1);
    assertThat(score(scorecard, Measure.SERVICE_LEVEL).probability().low()).isLessThan(.95);
    assertThat(score(scorecard, Measure.AVERAGE_RESPONSE).actual().mean()).isZero();
    Score resolution = score(scorecard, Measure.FIRST_CONTACT_RESOLUTION);
    assertThat(resolution.probability().mean()).isBetween(.05, .95);
    near(resolution.actual(), .7);
    assertThat(resolution.actual().days().p10()).isLessThan(resolution.actual().mean());
    assertThat(score(scorecard, Measure.NPS).target()).isNull();
    assertThat(score(scorecard, Measure.NPS).probability()).isNull();
  }

  @Test
  void aScenarioWithoutAModelHasNoScorecard() {
    Scenario scenario = center(60, 100, .7, null, Targets.NONE).withExperience(null);

    assertThat(run(scenario).scorecard()).isNull();
    assertThat(run(scenario).measures().total().journey().experience()).isNull();
  }

  /** Asking for opinions changes nothing that customers do. */
  @Test
  void aModelOfOpinionsChangesNoOtherMeasure() {
    Scenario with = center(60, 6, .7, PLAIN, Targets.NONE);
    SimulationResult one = run(with);
    SimulationResult other = run(with.withExperience(null));

    assertThat(one.measures().total().counts()).isEqualTo(other.measures().total().counts());
    assertThat(one.measures().total().averageSpeedOfAnswer())
        .isEqualTo(other.measures().total().averageSpeedOfAnswer());
    assertThat(one.measures().allGroups()).isEqualTo(other.measures().allGroups());
    assertThat(one)
        .isEqualTo(Experiment.run(compiled(with), OPTIONS.withThreads(3), Progress.NONE));
  }

  @Test
  void boundsAreInclusive() {
    assertThat(List.of(Measure.CSAT.meets(.9, .9), Measure.CSAT.meets(.89, .9)))
        .containsExactly(true, false);
    assertThat(List.of(Measure.EFFORT.meets(2, 2), Measure.EFFORT.meets(2.01, 2)))
        .containsExactly(true, false);
    assertThat(Measure.NPS.meets(-10, -10)).isTrue();
    assertThat(Measure.NPS.meets(Double.NaN, -10)).isFalse();
  }

  private static Score score(Scorecard scorecard, Measure measure) {
    return scorecard.scores().get(measure.ordinal());
  }

  private static Scenario center(
      double perHour, int agents, double resolution, @Nullable Response response, Targets targets) {
    Law handleTime = exponential(240);
    return Centers.of(2, Duration.ofMinutes(60))
        .type(
            "calls",
            TypeSpec.of(new Volumes.Constant(perHour), handleTime)
                .serviceLevel(.8, 20)
                .build()
                .withReturns(new Returns(null, new Resolution(Share.of(resolution), null))))
        .group("agents", new Scheduled.Constant(agents), Map.of("calls", skill(1)))
        .build()
        .withExperience(new Experience(response, response, response, targets));
  }

  private static CompiledScenario compiled(Scenario scenario) {
    return ScenarioCompiler.compile(scenario, "");
  }

  private static SimulationResult run(Scenario scenario) {
    return Experiment.run(compiled(scenario), OPTIONS, Progress.NONE);
  }

  /** Within four standard errors; the half-width is 2.09 of them at 20 replications. */
  private static void near(Estimate estimate, double exact) {
    double error = estimate.halfWidth() / 2.093;
    assertThat(error).isPositive();
    assertThat((estimate.mean() - exact) / error).isBetween(-4.0, 4.0);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static double erlangC(int agents, double load) {
    double b = 1;
    for (int k = 1; k <= agents; k++) {
      b = load * b / (k + load * b);
    }
    return b / (1 - load / agents * (1 - b));
  }
}
