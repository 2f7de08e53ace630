package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;

class CapPriceTest {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  @Test
  void theDearestIntervalAndTheHoursOfTheDay() {
    List<PlanInterval> day = List.of(interval(9, 20, 19), interval(10, 67, 59), interval(11, 8, 8));
    assertThat(CapPrice.lines(Display.NEUTRAL, day, "voice", HALF_HOUR))
        .containsExactly(
            "The occupancy cap costs 8 agents at 10:00 (67, not 59), 4.5 agent hours in all");
  }

  @Test
  void oneAgentIsNotAgents() {
    assertThat(
            CapPrice.lines(Display.NEUTRAL, List.of(interval(9, 20, 19)), "voice", HALF_HOUR)
                .get(0))
        .contains("costs 1 agent at 09:00");
  }

  @Test
  void aCapThatCostsNothingIsNotMentioned() {
    assertThat(CapPrice.lines(Display.NEUTRAL, List.of(interval(9, 20, 20)), "voice", HALF_HOUR))
        .isEmpty();
  }

  private static PlanInterval interval(int hour, int required, int withoutCap) {
    ZonedDateTime start = ZonedDateTime.of(2026, 11, 30, hour, 0, 0, 0, PlanFixtures.ZONE);
    GroupRequirement need = PlanFixtures.need(required, 30, 30, "occupancy");
    GroupRequirement priced =
        new GroupRequirement(
            need.required(),
            withoutCap,
            need.requiredP10(),
            need.requiredP90(),
            need.requiredWithShrinkage(),
            need.scheduled(),
            need.scheduledNet(),
            need.overUnder(),
            need.occupancy(),
            need.binding(),
            need.open());
    return new PlanInterval(start, Map.of(), Map.of("voice", priced));
  }
}
