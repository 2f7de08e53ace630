package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.ErlangFormula;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.StaffingPool;

class RequirementTableTest {
  private static final List<PlanInterval> DAY = PlanFixtures.day(LocalDate.of(2026, 11, 27), 64);

  private static List<String> lines(String... types) {
    StaffingPool pool = new StaffingPool(List.of(types), ErlangFormula.ERLANG_C, "");
    return RequirementTable.of(Display.NEUTRAL, DAY, Duration.ofMinutes(30), "voice", pool).lines();
  }

  @Test
  void drawsAlikeIntervalsTogetherAndNoClosedOnes() {
    assertThat(lines("care-phone", "night"))
        .containsExactly(
            "             Vol- AHT Load    Re-  P10- With Sche-      Over/   SL ASA Ab. Occ.",
            "Time          ume   s erl. quired   P90 shr. duled  Net under    %   s   %    % Binding",
            "09:00       100.0 180 10.0     32 30-35   48    50 34.0    +2 84.0 1.6 2.0   80"
                + " SL care-phone",
            "09:30-10:30 150.0 200 16.7     64 62-67   95    90 61.2    -5 84.0 1.4 2.0   80"
                + " occupancy");
  }

  @Test
  void namesTheTypeThatBindsOnlyWhereThereAreSeveral() {
    assertThat(lines("care-phone").get(2)).endsWith(" 80 SL");
  }
}
