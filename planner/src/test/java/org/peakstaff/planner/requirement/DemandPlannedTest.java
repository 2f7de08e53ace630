package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.DemandTable;
import org.peakstaff.compile.LinearRates;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.timevarying.ArrivalRate;
import org.peakstaff.result.Basis;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** Linear rates, traces and errors of the forecast in plans. */
class DemandPlannedTest {
  private static final double SECONDS = 1800;
  private static final long HANDLE = 1200;

  private static double[] volumes() {
    double[] volumes = new double[Center.INTERVALS];
    for (int i = 16; i < 40; i++) {
      volumes[i] = 40 + 8 * (i - 16) * (40 - i) / 10.0;
    }
    return volumes;
  }

  private static Scenario scenario(String method, boolean linear) {
    double[] volumes = volumes();
    if (method.equals("exact-day")) {
      Arrays.setAll(volumes, i -> i > 24 ? 0 : volumes[i] / 10);
    }
    Scenario plain =
        Center.of(
                Center.Contacts.listed(volumes, Center.exponential(HANDLE)).serviceLevel(.8, 20),
                Center.Agents.some())
            .method(method)
            .build();
    return linear ? linear(plain, "calls") : plain;
  }

  private static Scenario linear(Scenario plain, String type) {
    ContactType given = plain.contactTypes().get(type);
    Map<String, ContactType> types = new java.util.TreeMap<>(plain.contactTypes());
    types.put(type, given.withArrivals(new Arrivals(Arrivals.Rates.PIECEWISE_LINEAR, null)));
    return plain.withContactTypes(types);
  }

  private static PoolTimeline pool(Scenario scenario, ContactDemand demand) {
    PoolTargets targets = PoolTargets.of(scenario);
    return PoolTimeline.of(Pool.of(0, demand, targets, Center.INTERVALS), demand, Center.INTERVALS);
  }

  private static ContactDemand demand(Scenario scenario) {
    IntervalGrid grid = IntervalGrid.of(scenario.horizon());
    return ContactDemand.of(scenario, grid, StaffTable.of(scenario));
  }

  /** m' = lambda - mu m along the lines, in closed form. */
  private static double[] meanLoads() {
    LinearRates rates =
        LinearRates.through(Arrays.stream(volumes()).map(v -> v / SECONDS).toArray());
    double mu = 1.0 / HANDLE;
    double h = SECONDS / 2;
    double[] mean = new double[Center.INTERVALS];
    double now = 0;
    for (int half = 0; half < 2 * mean.length; half++) {
      int i = half / 2;
      double from = half % 2 == 0 ? rates.left(i) : rates.middle(i);
      double to = half % 2 == 0 ? rates.middle(i) : rates.right(i);
      double slope = (to - from) / h;
      double level = from / mu - slope / mu / mu;
      double rest = now - level;
      double decay = Math.exp(-mu * h);
      mean[i] += (level * h + slope / mu * h * h / 2 + rest * (1 - decay) / mu) / SECONDS;
      now = level + slope / mu * h + rest * decay;
    }
    return mean;
  }

  @Test
  void theModifiedOfferedLoadFollowsTheLines() {
    Scenario scenario = scenario("mol-mean", true);
    ContactDemand demand = demand(scenario);
    double[] exact = meanLoads();

    double[] loads =
        PlanningLoads.of(PlanningMethod.MOL_MEAN, pool(scenario, demand), demand, SECONDS);

    for (int i = 0; i < loads.length; i++) {
      assertThat(loads[i]).as("interval %d", i).isCloseTo(exact[i], within(1e-4 + 1e-4 * exact[i]));
    }
  }

  @Test
  void theRateOfAPoolIsTheSumOfItsTypes() {
    Center center =
        Center.open()
            .type("a", Center.Contacts.listed(volumes(), Center.exponential(HANDLE)))
            .type("b", Center.Contacts.listed(volumes(), Center.exponential(HANDLE)))
            .group("desk", Center.Agents.some().skill("a", 1).skill("b", 1));
    Scenario scenario = linear(center.build(), "b");
    ContactDemand demand = demand(scenario);
    LinearRates lines = LinearRates.through(volumes());

    ArrivalRate rate = RateCourse.of(pool(scenario, demand), demand, SECONDS).total();

    for (int i = 0; i < Center.INTERVALS; i++) {
      double from = i * SECONDS;
      assertThat(rate.volume(from, from + SECONDS)).isCloseTo(2 * volumes()[i], within(1e-9));
      assertThat(rate.at(from) * SECONDS).isCloseTo(volumes()[i] + lines.left(i), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mol", "exact-day", "sipp"})
  void everyMethodPlansLinearRatesNearlyAsConstantOnes(String method) {
    StaffRequirement linear = RequirementPlanner.requirement(scenario(method, true));
    StaffRequirement constant = RequirementPlanner.requirement(scenario(method, false));
    int differing = 0;
    for (int i = 0; i < Center.INTERVALS; i++) {
      int one = linear.intervals().get(i).agentGroups().get("desk").required();
      int other = constant.intervals().get(i).agentGroups().get("desk").required();
      assertThat(Math.abs(one - other)).isLessThanOrEqualTo(3 + other / 8);
      differing += one == other ? 0 : 1;
    }
    assertThat(differing > 0).isEqualTo(!method.equals("sipp"));
  }

  @Test
  void theForecastErrorIsLeftOutOfThePlanAndItsCheckAndThePlanSaysSo() {
    Scenario plain = scenario("sipp", false);
    ForecastError error = new ForecastError(Share.of(.06), Share.of(.035));
    ExperimentOptions options = ExperimentOptions.defaults().withReplications(3).withThreads(1);

    RequirementPlan without = RequirementPlanner.plan(plain, "", options, Progress.NONE);
    RequirementPlan with =
        RequirementPlanner.plan(plain.withForecastError(error), "", options, Progress.NONE);

    assertThat(with.intervals()).isEqualTo(without.intervals());
    assertThat(with.simulation()).isEqualTo(without.simulation());
    assertThat(with.simulation().basis()).isEqualTo(Basis.PLAIN);
    assertThat(without.methodReason()).doesNotContain("forecast");
    assertThat(with.methodReason())
        .endsWith(
            "The plan and its check are for the forecast as it is: the forecast error (CV 6 % on"
                + " volume, 3.5 % on handle time) is left out.");
  }

  @Test
  void aTraceIsPlannedForItsNumbersByInterval() {
    List<Volumes.Trace.Contact> contacts = new ArrayList<>();
    double[] counts = new double[Center.INTERVALS];
    for (int k = 0; k < 600; k++) {
      Duration arrival = Duration.ofSeconds(30_000 + 80L * k);
      counts[(int) (arrival.toSeconds() / 1800)]++;
      contacts.add(new Volumes.Trace.Contact(arrival, Double.NaN, Double.NaN));
    }
    Scenario traced = planned(new Volumes.Trace("t.csv", contacts));
    Scenario listed = planned(new Volumes.Intervals(Arrays.stream(counts).boxed().toList()));

    assertThat(DemandTable.of(traced).volumes(0)).isEqualTo(counts);
    assertThat(RequirementPlanner.requirement(traced))
        .isEqualTo(RequirementPlanner.requirement(listed));
  }

  private static Scenario planned(Volumes volumes) {
    return Center.of(
            Center.Contacts.perHour(1, 300).volumes(volumes).serviceLevel(.8, 20),
            Center.Agents.some())
        .build();
  }
}
