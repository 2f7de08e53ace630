package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;

class PoolSolverTest {
  private static final double ENDLESS = Double.POSITIVE_INFINITY;

  private static PoolSolver solver(Center center) {
    return new PoolSolver(PoolTargets.of(center.build()));
  }

  private static Center center() {
    return Center.of(Contacts.perHour(1, 1).serviceLevel(0.8, 20), Agents.some());
  }

  private static PoolDemand demand(double load, double patience, int minimum) {
    return new PoolDemand(List.of(0), load, 180, patience, minimum);
  }

  @Test
  void endlessPatienceIsErlangCAndAnyOtherErlangA() {
    PoolSolver solver = solver(center());

    assertThat(solver.agents(demand(10, ENDLESS, 0))).isEqualTo(14);
    assertThat(solver.agents(demand(10, 300, 0))).isEqualTo(13);
  }

  @Test
  void equalDemandsAreWorkedOutOnce() {
    PoolSolver solver = solver(center());

    assertThat(solver.requirement(demand(10, ENDLESS, 0)))
        .isSameAs(solver.requirement(demand(10, ENDLESS, 0)));
  }

  @Test
  void theLeastAgentsAloneAreThoseOfTheWholeAnswer() {
    PoolSolver solver = solver(center().occupancyCap(0.8));

    for (double load = 0.5; load < 60; load += 3.7) {
      assertThat(solver.agents(demand(load, 90, 2)))
          .isEqualTo(solver.requirement(demand(load, 90, 2)).agents());
    }
  }

  @Test
  void moreLoadNeverNeedsFewerAgents() {
    PoolSolver solver = solver(center().occupancyCap(0.85));
    int before = 0;

    for (double load = 0.1; load < 100; load *= 1.05) {
      int agents = solver.agents(demand(load, 120, 0));
      assertThat(agents).isGreaterThanOrEqualTo(before);
      before = agents;
    }
  }

  @Test
  void customersWithoutAnyPatienceLoseTheirCallsAsInErlangB() {
    PoolSolver solver = solver(Center.of(Contacts.perHour(1, 1).abandonment(0.01), Agents.some()));
    PoolRequirement required = solver.requirement(demand(10, 0, 0));

    assertThat(required.agents()).as("10 erlangs, 1 % lost").isEqualTo(18);
    assertThat(required.measures().get(0).pAbandon()).isCloseTo(0.0071, within(1e-4));
  }

  @Test
  void anIdlePoolKeepsItsMinimumAndSaysSo() {
    assertThat(PoolRequirement.idle(3).binding()).isEqualTo("minimumAgents");
    assertThat(PoolRequirement.idle(3).agents()).isEqualTo(3);
    assertThat(PoolRequirement.idle(0).binding()).isNull();
  }

  @Test
  void aPoolOfTypesWeighsThemByVolume() {
    PoolDemand pool =
        PoolDemand.of(
            List.of(new PoolContact(0, 30, 600, 400, 10), new PoolContact(2, 90, 120, 100, 6)),
            true,
            1);

    assertThat(pool).isEqualTo(new PoolDemand(List.of(0, 2), 16, 240, 175, 1));
  }

  @Test
  void aPoolThatCountsAsErlangCForgetsThePatienceOfItsTypes() {
    PoolDemand pool = PoolDemand.of(List.of(new PoolContact(0, 30, 600, 400, 10)), false, 0);

    assertThat(pool.patience()).isInfinite();
  }
}
