package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.scenario.Busyness.Sharing;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.ServiceLevelConvention;

/** What holds for every plan, tried on centers drawn at random; a failure names its seed. */
class RandomCentersTest {
  private static final double CAP = 0.87;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  private static Contacts contacts(SplittableRandom random, boolean patience) {
    double[] volumes = new double[Center.INTERVALS];
    double peak = random.nextDouble(1, 300);
    for (int i = 12; i < 44; i++) {
      volumes[i] = random.nextInt(8) == 0 ? 0 : random.nextDouble(peak);
    }
    Law handleTime = Center.exponential(random.nextLong(30, 900));
    Contacts contacts =
        Contacts.listed(volumes, handleTime)
            .shortAbandon(5)
            .serviceLevel(random.nextDouble(0.5, 0.95), random.nextLong(0, 60), convention(random));
    if (random.nextBoolean()) {
      contacts.speed(random.nextLong(5, 60));
    }
    if (patience) {
      contacts.patience(random.nextLong(20, 600)).abandonment(random.nextDouble(0.01, 0.1));
    }
    return contacts;
  }

  private static ServiceLevelConvention convention(SplittableRandom random) {
    ServiceLevelConvention[] all = ServiceLevelConvention.values();
    return all[random.nextInt(all.length)];
  }

  private static Center center(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean patience = random.nextBoolean();
    Agents desk =
        Agents.some()
            .shrinkage(random.nextDouble(0.3), random.nextDouble(0.2), random.nextDouble(0.1))
            .minimum(random.nextInt(4))
            .scheduled(random.nextInt(40));
    Center center = Center.open().occupancyCap(CAP);
    center.busyness(random.nextDouble(0.3), random.nextBoolean() ? Sharing.ALL : Sharing.NONE);
    for (int type = 0; type <= random.nextInt(3); type++) {
      center.type("type-" + type, contacts(random, patience));
      desk.skill("type-" + type, 1);
    }
    return center.group("desk", desk);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theForecastLiesBetweenTheQuietAndTheBusyDay(long seed) {
    for (PlanInterval interval : center(seed).plan().intervals()) {
      GroupRequirement row = interval.agentGroups().get("desk");

      assertThat(row.requiredP10()).isLessThanOrEqualTo(row.required());
      assertThat(row.requiredP90()).isGreaterThanOrEqualTo(row.required());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCapIsKeptAndNeverSavesAgents(long seed) {
    for (PlanInterval interval : center(seed).plan().intervals()) {
      GroupRequirement row = interval.agentGroups().get("desk");

      assertThat(row.occupancy()).isLessThanOrEqualTo(CAP * (1 + 1e-12));
      assertThat(row.requiredWithoutOccupancyCap()).isLessThanOrEqualTo(row.required());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRosterIsJustEnoughForTheRequired(long seed) {
    Center center = center(seed);
    double present = 1 - center.build().agentGroups().get("desk").totalShrinkage();
    for (PlanInterval interval : center.plan().intervals()) {
      GroupRequirement row = interval.agentGroups().get("desk");
      double slack = 1e-9 * row.required();

      assertThat(row.requiredWithShrinkage() * present)
          .isGreaterThanOrEqualTo(row.required() - slack)
          .isLessThan(row.required() + present + slack);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRequirementNamesWhatBindsIt(long seed) {
    for (PlanInterval interval : center(seed).plan().intervals()) {
      GroupRequirement row = interval.agentGroups().get("desk");

      assertThat(row.binding() == null).isEqualTo(row.required() == 0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void poolingTwoEqualQueuesNeverNeedsMoreAgents(long seed) {
    Contacts contacts = contacts(new SplittableRandom(seed), seed % 2 == 0);
    StaffRequirement apart = Center.of(contacts, Agents.some()).method("sipp").plan();
    StaffRequirement pooled =
        Center.open()
            .type("a", contacts)
            .type("b", contacts)
            .group("desk", Agents.some().skill("a", 1).skill("b", 1))
            .method("sipp")
            .plan();

    for (int i = 0; i < Center.INTERVALS; i++) {
      assertThat(pooled.intervals().get(i).agentGroups().get("desk").required())
          .isLessThanOrEqualTo(2 * apart.intervals().get(i).agentGroups().get("desk").required());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePlanIsTheSameEveryTime(long seed) {
    assertThat(center(seed).plan()).isEqualTo(center(seed).plan());
  }
}
