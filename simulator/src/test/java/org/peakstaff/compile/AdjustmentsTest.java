package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.compile.ScenarioFixtures.horizon;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** Temporary staffing in the staff table; the group is open from 9 to 17. */
class AdjustmentsTest {
  private static Adjustment change(int heads, String from, String to) {
    return new Adjustment(null, "desk", LocalDateTime.parse(from), LocalDateTime.parse(to), heads);
  }

  private static StaffTable staff(int agents, double gone, Map<String, Adjustment> adjustments) {
    Scenario plain =
        ScenarioFixtures.scenario(
            horizon("2026-11-30", 2, 60),
            new Volumes.Constant(10),
            new Scheduled.Constant(agents),
            new AgentGroup.Shrinkage(Share.of(gone), Share.ZERO),
            0,
            Map.of(),
            Map.of());
    return StaffTable.of(plain.withAdjustments(adjustments));
  }

  @Test
  void headsAreAddedBetweenTheMomentsAndBeforeShrinkage() {
    Adjustment help = change(12, "2026-11-30T10:00", "2026-11-30T12:00");
    StaffTable staff = staff(20, 0.5, Map.of("help", help));

    assertThat(Arrays.copyOfRange(staff.scheduled(0), 8, 14))
        .containsExactly(0, 20, 32, 32, 20, 20);
    assertThat(Arrays.copyOfRange(staff.net(0), 8, 14)).containsExactly(0, 10, 16, 16, 10, 10);
  }

  @Test
  void changesOfAnIntervalCountTogetherAndNobodyIsOwed() {
    Map<String, Adjustment> both =
        Map.of(
            "a-training", change(-8, "2026-11-30T09:00", "2026-11-30T12:00"),
            "b-help", change(5, "2026-11-30T11:00", "2026-11-30T13:00"));

    assertThat(Arrays.copyOfRange(staff(6, 0, both).scheduled(0), 9, 14))
        .containsExactly(0, 0, 3, 11, 6);
  }

  @Test
  void helpThatSpansANightIsThereWithinTheHoursAlone() {
    Adjustment help = change(3, "2026-11-30T16:00", "2026-12-01T10:00");
    StaffTable staff = staff(1, 0, Map.of("help", help));

    assertThat(IntStream.range(0, 48).filter(i -> staff.scheduled(0, i) == 4))
        .containsExactly(16, 24 + 9);
    assertThat(staff.scheduled(0, 20)).isZero();
  }
}
