package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.channel.Desks.HOUR;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.StaffingTargets;

/** The figures of docs/background/channels.md. */
final class DocumentedFiguresTest {
  private static final StaffingTargets EIGHTY_THIRTY =
      StaffingTargets.none().withServiceLevel(0.8, 30);

  @ParameterizedTest
  @CsvSource({
    "1, 22, 22, 0.846, 600",
    "1 2, 12, 11, 0.968, 600",
    "1 1.7, 14, 13, 0.978, 684",
    "1 1.7 2.5, 10, 9, 0.997, 712",
    "1 1.2 1.3, 18, 15, 0.996, 1226"
  })
  void sixty_impatient_chats_in_30_minutes(
      String factors, int guess, int exact, double occupancy, double handleTime) {
    double[] c = Arrays.stream(factors.split(" ")).mapToDouble(Double::parseDouble).toArray();
    ChatQueue chats = ChatQueue.of(20, 600, 180, CapacityFactors.of(c));
    assertThat(chats.firstGuess().requirement(EIGHTY_THIRTY).agents()).isEqualTo(guess);
    Requirement found = chats.requirement(EIGHTY_THIRTY);
    assertThat(found.agents()).isEqualTo(exact);
    assertThat(found.measures().occupancy()).isCloseTo(occupancy, within(6e-4));
    ChatMeasures measures = chats.measures(exact, EIGHTY_THIRTY.thresholds());
    assertThat(measures.handleTimeInHand()).isCloseTo(handleTime, within(0.6));
  }

  private static DeferredPlan mailDesk(Spread spread) {
    WorkingTime week = Desks.weekdays(7, 8, 18);
    DeferredTarget day = DeferredTarget.elapsed(24 * HOUR, 4 * HOUR);
    return DeferredStaffing.of(week, List.of(Desks.steady(week, 10, day))).plan(spread);
  }

  @ParameterizedTest
  @CsvSource({
    "FLATTEST, 2.30, 110, 3, 0.764",
    "CHEAPEST, 2.30, 110, 3, 0.764",
    "EVEN_OVER_WINDOW, 4.23, 113, 4, 0.785",
    "EARLIEST_DUE_FIRST, 21.00, 110, 21, 0.764"
  })
  void a_mail_desk_of_ten_an_hour(
      Spread spread, double peak, double hours, int wholePeak, double inTime) {
    DeferredPlan plan = mailDesk(spread);
    assertThat(plan.peak()).isCloseTo(peak, within(0.006));
    assertThat(Desks.sum(plan.agents())).isCloseTo(hours, within(0.5));
    assertThat(plan.wholeAgents().stream().mapToInt(Integer::intValue).max()).hasValue(wholePeak);
    assertThat(plan.outcomes().get(0).shareWithinTarget()).isCloseTo(inTime, within(6e-4));
  }

  @Test
  void of_the_desk_s_1680_mails_580_have_too_little_working_time_to_be_insisted_on() {
    assertThat(mailDesk(Spread.FLATTEST).outcomes().get(0).lateByCalendar())
        .isCloseTo(580, within(1e-6));
  }
}
