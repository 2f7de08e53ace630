package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.channel.Desks.HOUR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CallbacksTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Callbacks THREE = new Callbacks(3, 0.7, 300, 40, 2 * HOUR);

  @Test
  void three_attempts_of_seven_in_ten_reach_97_in_100_with_1_39_attempts() {
    assertThat(THREE.reachedShare()).isCloseTo(0.973, EXACT);
    assertThat(THREE.expectedAttempts()).isCloseTo(1 + 0.3 + 0.09, EXACT);
    assertThat(THREE.workPerRequest()).isCloseTo(0.973 * 300 + (1.39 - 0.973) * 40, within(1e-9));
  }

  @Test
  void the_expected_work_is_that_of_requests_played_one_by_one() {
    SplittableRandom random = new SplittableRandom(7);
    int requests = 200_000;
    double work = 0;
    for (int i = 0; i < requests; i++) {
      boolean reached = false;
      for (int attempt = 0; attempt < 3 && !reached; attempt++) {
        reached = random.nextDouble() < 0.7;
        work += reached ? 300 : 40;
      }
    }
    assertThat(work / requests)
        .isCloseTo(THREE.workPerRequest(), within(4 * 60 / Math.sqrt(requests)));
  }

  @Test
  void retries_come_later_and_none_is_lost_inside_the_horizon() {
    WorkingTime day = Desks.aroundTheClock(24);
    List<Double> requests = new ArrayList<>(Collections.nCopies(24, 0.0));
    requests.set(9, 100.0);
    List<Double> attempts = THREE.attemptsByInterval(requests, day);
    assertThat(attempts.get(9)).isCloseTo(100, EXACT);
    assertThat(attempts.get(11)).isCloseTo(30, EXACT);
    assertThat(attempts.get(13)).isCloseTo(9, within(1e-9));
    assertThat(Desks.sum(attempts)).isCloseTo(100 * THREE.expectedAttempts(), within(1e-9));
  }

  @Test
  void a_delay_of_half_an_interval_is_split_over_two() {
    Callbacks soon = new Callbacks(2, 0.5, 300, 0, 0.5 * HOUR);
    List<Double> attempts =
        soon.attemptsByInterval(List.of(8.0, 0.0, 0.0), Desks.aroundTheClock(3));
    assertThat(attempts).containsExactly(10.0, 2.0, 0.0);
    List<Double> late = soon.attemptsByInterval(List.of(0.0, 0.0, 8.0), Desks.aroundTheClock(3));
    assertThat(late).containsExactly(0.0, 0.0, 10.0);
  }

  @Test
  void the_requirement_of_callbacks_is_that_of_their_work() {
    WorkingTime day = Desks.aroundTheClock(24);
    List<Double> requests = Collections.nCopies(24, 12.0);
    DeferredWork work = THREE.asWork("callback", requests, DeferredTarget.elapsed(HOUR, 0), day);
    DeferredPlan plan = DeferredStaffing.of(day, List.of(work)).plan(Spread.EARLIEST_DUE_FIRST);
    double load = 12 / HOUR * THREE.workPerRequest();
    assertThat(plan.agents().subList(8, 24))
        .allSatisfy(x -> assertThat(x).isCloseTo(load, within(1e-6)));
  }

  @Test
  void nonsense_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Callbacks(0, 0.7, 300, 40, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Callbacks(3, 0, 300, 40, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Callbacks(3, 0.7, 300, -1, 0));
  }
}
