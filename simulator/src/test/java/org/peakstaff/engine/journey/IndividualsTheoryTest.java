package org.peakstaff.engine.journey;

import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Proficiency;
import org.peakstaff.scenario.Proficiency.Assistance;
import org.peakstaff.scenario.Proficiency.Tenure;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Returns.Resolution;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/** Agents of different tenure against the closed form of a queue with two unequal servers. */
class IndividualsTheoryTest {
  private static final double PER_HOUR = 30;
  private static final double MEAN = 120;

  private static Curve curve(double atFirst, double later) {
    return new Curve(new TreeMap<>(Map.of(0, atFirst, 26, later)));
  }

  /** One experienced agent and a novice who takes 2 x 0.75 times as long and settles half. */
  private static Scenario experiencedAndNovice() {
    Tenure tenure = new Tenure(new TreeMap<>(Map.of(0, 1, 26, 1)), curve(2, 1), curve(0.5, 1));
    Assistance tool = new Assistance(null, List.of(), curve(0.75, 1), null);
    Scenario scenario =
        Centers.of(20, Duration.ofHours(1))
            .warmUp(Duration.ofHours(24))
            .type(
                "phone",
                Centers.TypeSpec.of(new Volumes.Constant(PER_HOUR), exponential(MEAN))
                    .build()
                    .withReturns(new Returns(null, new Resolution(Share.of(0.8), null))))
            .group("agents", new Scheduled.Constant(2), Map.of("phone", skill(1)))
            .build();
    AgentGroup agents = scenario.agentGroups().get("agents");
    return scenario.withAgentGroups(
        Map.of("agents", agents.withProficiency(new Proficiency(tenure, Map.of("tool", tool)))));
  }

  /**
   * With rates m1, m2 and the longest idle agent first: both idle, in either order, K / a each for
   * arrivals at rate a; only agent i busy K / mi; n in the system a K / (m1 m2) (a / (m1 + m2))^(n
   * - 2) - the balance equations hold term by term. The same as for random choice (H. Gumbel,
   * Waiting lines with heterogeneous servers, Operations Research 8, 1960).
   */
  @Test
  void twoUnequalAgents() {
    double a = PER_HOUR / 3600;
    double m1 = 1 / MEAN;
    double m2 = 1 / (MEAN * 2 * 0.75);
    double rho = a / (m1 + m2);
    double tail = a / (m1 * m2) / (1 - rho);
    double k = 1 / (2 / a + 1 / m1 + 1 / m2 + tail);
    double waits = k * tail;
    double busy1 = k / m1 + waits;
    double busy2 = k / m2 + waits;
    Runs runs = Runs.of(experiencedAndNovice(), 25);
    runs.assertRatio(
        "calls that wait",
        runs.contact("phone", RowLayout.DELAYED),
        runs.contact("phone", RowLayout.OFFERED),
        waits);
    runs.assertRatio(
        "wait",
        runs.contact("phone", RowLayout.WAIT_ANSWERED),
        runs.contact("phone", RowLayout.ANSWERED),
        waits / ((m1 + m2) * (1 - rho)) * Ticks.PER_SECOND);
    runs.assertRatio(
        "busy agents", runs.group("agents", RowLayout.BUSY), runs.time(), busy1 + busy2);
    runs.assertRatio(
        "handle time",
        runs.contact("phone", RowLayout.HANDLE),
        runs.contact("phone", RowLayout.ANSWERED),
        (busy1 + busy2) / a * Ticks.PER_SECOND);
    runs.assertRatio(
        "resolved",
        runs.journey("phone", Journey.RESOLVED),
        runs.journey("phone", Journey.HANDLED),
        0.8 * (busy1 * m1 + 0.5 * busy2 * m2) / a);
  }
}
