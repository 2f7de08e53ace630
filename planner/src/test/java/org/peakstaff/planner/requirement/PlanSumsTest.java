package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;

class PlanSumsTest {
  private static Agents agents() {
    return Agents.some().hours("day").shrinkage(0.2, 0.1, 0).scheduled(15);
  }

  private static Center center(Agents agents) {
    return Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20).hours("day"), agents)
        .hours("day", 9, 17);
  }

  private static PlanTotals totals(Center center) {
    return PlanSums.of(center.build(), center.plan(), 0.87);
  }

  @Test
  void hoursAreHeadsTimesTheLengthOfTheirIntervals() {
    PlanTotals totals = totals(center(agents()));

    assertThat(totals.agentHours()).isEqualTo(8 * 14);
    assertThat(totals.rosteredHours()).isEqualTo(8 * 20);
    assertThat(totals.scheduledHours()).isEqualTo(8 * 15);
  }

  @Test
  void costIsPaidForTheRoster() {
    PlanTotals totals = totals(center(agents().cost(25)).currency("EUR"));

    assertThat(totals.cost()).isEqualTo(8 * 20 * 25);
    assertThat(totals.scheduledCost()).isEqualTo(8 * 15 * 25);
    assertThat(totals.currency()).isEqualTo("EUR");
  }

  @Test
  void withoutACostPerHourThereIsNoCost() {
    PlanTotals totals = totals(center(agents()));

    assertThat(totals.cost()).isNull();
    assertThat(totals.scheduledCost()).isNull();
  }

  @Test
  void serviceLevelsOfTypesAreWeightedByVolume() {
    Center center =
        Center.open()
            .type("few", Contacts.perHour(20, 180).serviceLevel(0.8, 20))
            .type("many", Contacts.perHour(200, 180).serviceLevel(0.8, 20))
            .group("a", Agents.some().skill("few", 1))
            .group("b", Agents.some().skill("many", 1));
    PlanInterval first = center.plan().intervals().get(0);
    double few = first.contactTypes().get("few").serviceLevel();
    double many = first.contactTypes().get("many").serviceLevel();

    assertThat(totals(center).serviceLevel()).isCloseTo((few + 10 * many) / 11, within(1e-12));
    assertThat(totals(center).simulatedServiceLevel()).isEqualTo(0.87);
  }

  @Test
  void withoutServiceLevelTargetsThereIsNoServiceLevel() {
    Center center = Center.of(Contacts.perHour(20, 180).speed(10), Agents.some());

    assertThat(totals(center).serviceLevel()).isNaN();
  }
}
