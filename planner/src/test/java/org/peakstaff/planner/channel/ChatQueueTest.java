package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.erlang.Thresholds;

final class ChatQueueTest {
  private static final double FOREVER = Double.POSITIVE_INFINITY;
  private static final Thresholds THRESHOLDS = Thresholds.of(0, 20, 60, 300).withShortAbandon(5);
  private static final StaffingTargets EIGHTY_THIRTY =
      StaffingTargets.none().withServiceLevel(0.8, 30);

  @ParameterizedTest
  @CsvSource({"1, 25", "2, 14", "2.5, 11", "3, 10"})
  void sixty_chats_in_30_minutes_need_fewer_agents_the_more_an_agent_gets_done(
      double factor, int agents) {
    CapacityFactors factors =
        factor == 1 ? CapacityFactors.exclusive() : CapacityFactors.of(1, factor);
    ChatQueue chats = ChatQueue.of(60 * 600 / 1800.0, 600, FOREVER, factors);
    Requirement found = chats.firstGuess().requirement(EIGHTY_THIRTY.withOccupancy(0.85));
    assertThat(found.agents()).isEqualTo(agents);
  }

  @ParameterizedTest
  @ValueSource(doubles = {90, FOREVER})
  void one_chat_at_a_time_is_a_telephone_queue(double patience) {
    QueueModel voice = patience < FOREVER ? ErlangA.of(11.3, 240, patience) : ErlangC.of(11.3, 240);
    ChatQueue chats = ChatQueue.of(11.3, 240, patience, CapacityFactors.exclusive());
    assertSame(chats.measures(13, THRESHOLDS).queue(), voice.measures(13, THRESHOLDS), 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "4, 2", "5, 3", "3, 4"})
  void agents_who_lose_nothing_are_as_many_telephones_as_they_have_slots(int agents, int limit) {
    double[] factors = new double[limit];
    for (int k = 0; k < limit; k++) {
      factors[k] = k + 1;
    }
    double load = 0.97 * agents * limit;
    ChatQueue chats = ChatQueue.of(load, 600, 180, CapacityFactors.of(factors));
    QueueMeasures slots = ErlangA.of(load, 600, 180).measures(agents * limit, THRESHOLDS);
    ChatMeasures found = chats.measures(agents, THRESHOLDS);
    assertSame(found.queue(), slots, limit);
    assertThat(found.slotUtilisation()).isCloseTo(slots.occupancy(), relative(slots.occupancy()));
    assertThat(found.handleTimeInHand()).isCloseTo(600, within(1e-8));
  }

  private static void assertSame(QueueMeasures found, QueueMeasures truth, int limit) {
    assertThat(found.pWait()).isCloseTo(truth.pWait(), relative(truth.pWait()));
    assertThat(found.pAbandon()).isCloseTo(truth.pAbandon(), relative(truth.pAbandon()));
    assertThat(found.meanWait()).isCloseTo(truth.meanWait(), relative(truth.meanWait()));
    assertThat(found.averageSpeedOfAnswer())
        .isCloseTo(truth.averageSpeedOfAnswer(), relative(truth.averageSpeedOfAnswer()));
    for (int i = 0; i < truth.serviceLevels().size(); i++) {
      double met = truth.serviceLevels().get(i).answeredWithin();
      assertThat(found.serviceLevels().get(i).answeredWithin()).isCloseTo(met, relative(met));
      double left = truth.serviceLevels().get(i).abandonedWithin();
      assertThat(found.serviceLevels().get(i).abandonedWithin()).isCloseTo(left, relative(left));
    }
    if (limit == 1) {
      assertThat(found.occupancy()).isCloseTo(truth.occupancy(), relative(truth.occupancy()));
    }
  }

  private static Offset<Double> relative(double value) {
    return within(1e-11 * value);
  }

  @Test
  void the_birth_death_guess_says_1800_where_the_chain_of_three_agents_says_1928() {
    ChatQueue chats = ChatQueue.of(3.24, 1, 2, CapacityFactors.of(1, 1.2, 1.3));
    Thresholds none = Thresholds.none();
    assertThat(chats.balancedMeasures(3, none).queue().pWait()).isCloseTo(0.1800, within(5e-5));
    assertThat(chats.measures(3, none).queue().pWait()).isCloseTo(0.1928, within(5e-5));
    assertThat(chats.balancedMeasures(3, none).exact()).isFalse();
    assertThat(chats.measures(3, none).exact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.2, 0.5, 1, 1.4, 1.6",
    "1, 3, 0.7, 1, 1.7, 2.5",
    "2, 2.6, 0.3, 1, 1.2, 1.3",
    "3, 3.24, 0.5, 1, 1.2, 1.3",
    "3, 6, 2, 1, 1.7, 2.5",
    "2, 1.5, 0, 1, 1.2, 1.3"
  })
  void every_measure_is_that_of_the_chain_written_down_word_by_word(
      int agents, double load, double theta, double c1, double c2, double c3) {
    CapacityFactors factors = CapacityFactors.of(c1, c2, c3);
    double patience = theta > 0 ? 1 / theta : FOREVER;
    WholeChatChain truth = new WholeChatChain(agents, load, theta, factors);
    ChatMeasures found =
        ChatQueue.of(load, 1, patience, factors).measures(agents, Thresholds.of(0, 0.05, 0.4, 3));
    QueueMeasures queue = found.queue();
    assertThat(queue.pWait()).isCloseTo(truth.waiting(), within(1e-9));
    assertThat(queue.pAbandon()).isCloseTo(truth.abandonment(), within(1e-9));
    assertThat(queue.occupancy()).isCloseTo(truth.occupancy(), within(1e-9));
    assertThat(found.contactsInHand()).isCloseTo(truth.inHand(), within(1e-9));
    for (double time : new double[] {0, 0.05, 0.4, 3}) {
      assertThat(queue.serviceLevelAt(time).answeredWithin())
          .isCloseTo(truth.answeredWithin(time), within(1e-9));
    }
  }

  @Test
  void for_one_agent_the_birth_death_chain_is_the_whole_truth() {
    ChatQueue chats = ChatQueue.of(2, 300, 120, CapacityFactors.of(1, 1.7, 2.5));
    assertThat(chats.balancedMeasures(1, THRESHOLDS)).isEqualTo(chats.measures(1, THRESHOLDS));
  }

  @Test
  void chats_take_longer_in_hand_by_what_their_neighbours_take() {
    ChatQueue chats = ChatQueue.of(30, 600, 180, CapacityFactors.of(1, 1.7, 2.5));
    ChatMeasures found = chats.measures(14, Thresholds.none());
    double answeredPerSecond = 30 / 600.0 * (1 - found.queue().pAbandon());
    assertThat(found.contactsInHand())
        .isCloseTo(answeredPerSecond * found.handleTimeInHand(), within(1e-9));
    assertThat(found.handleTimeInHand()).isBetween(600.0, 600 * 3 / 2.5);
    assertThat(found.concurrency()).isBetween(1.0, 3.0);
    assertThat(found.slotUtilisation()).isLessThan(found.queue().occupancy());
  }

  @Test
  void the_requirement_is_the_least_number_that_meets_the_targets() {
    ChatQueue chats = ChatQueue.of(20, 600, 180, CapacityFactors.of(1, 1.2, 1.3));
    Requirement found = chats.requirement(EIGHTY_THIRTY);
    Thresholds at = EIGHTY_THIRTY.thresholds();
    assertThat(found.binding()).isEqualTo(Binding.SERVICE_LEVEL);
    assertThat(EIGHTY_THIRTY.targets().get(0).metBy(chats.measures(found.agents(), at).queue()))
        .isTrue();
    assertThat(EIGHTY_THIRTY.targets().get(0).metBy(chats.measures(found.agents() - 1, at).queue()))
        .isFalse();
  }

  @Test
  void the_first_guess_is_on_the_safe_side_because_its_agents_have_one_slot() {
    ChatQueue chats = ChatQueue.of(20, 600, 180, CapacityFactors.of(1, 1.2, 1.3));
    assertThat(chats.firstGuess().requirement(EIGHTY_THIRTY).agents()).isEqualTo(18);
    assertThat(chats.requirement(EIGHTY_THIRTY).agents()).isEqualTo(15);
  }

  @Test
  void patient_customers_need_more_agents_than_erlangs_of_work() {
    ChatQueue chats = ChatQueue.of(20, 600, FOREVER, CapacityFactors.of(1, 2));
    Requirement found = chats.requirement(StaffingTargets.none());
    assertThat(found.agents()).isEqualTo(11);
    assertThat(found.binding()).isEqualTo(Binding.STABILITY);
    assertThat(chats.measures(10, THRESHOLDS).queue().unstable()).isTrue();
    assertThat(chats.measures(10, THRESHOLDS).queue().pWait()).isEqualTo(1);
  }

  @Test
  void a_minimum_of_agents_is_kept_and_an_impossible_target_named() {
    ChatQueue chats = ChatQueue.of(0.1, 600, 180, CapacityFactors.of(1, 1.7));
    assertThat(chats.requirement(new StaffingTargets(EIGHTY_THIRTY.targets(), 4, false)).agents())
        .isEqualTo(4);
    assertThat(chats.requirement(StaffingTargets.none().withAbandonment(0)).attainable()).isFalse();
  }

  @Test
  void more_agents_never_hurt() {
    ChatQueue chats = ChatQueue.of(12, 600, 180, CapacityFactors.of(1, 1.7, 2.5));
    double before = 0;
    for (int agents = 1; agents <= 9; agents++) {
      double met = chats.measures(agents, THRESHOLDS).queue().serviceLevelAt(60).answeredWithin();
      assertThat(met).isGreaterThan(before);
      before = met;
    }
  }

  @Test
  void thousands_of_agents_are_answered_by_the_guess_and_it_says_so() {
    ChatQueue chats = ChatQueue.of(5000, 600, 180, CapacityFactors.of(1, 1.7, 2.5));
    ChatMeasures found = chats.measures(2000, THRESHOLDS);
    assertThat(found.exact()).isFalse();
    assertThat(found.queue().pWait()).isBetween(0.0, 1.0);
    assertThat(found.capacityUtilisation()).isBetween(0.9, 1.0);
  }

  @Test
  void nonsense_is_refused() {
    CapacityFactors one = CapacityFactors.exclusive();
    assertThatIllegalArgumentException().isThrownBy(() -> ChatQueue.of(Double.NaN, 1, 1, one));
    assertThatIllegalArgumentException().isThrownBy(() -> ChatQueue.of(1, 0, 1, one));
    assertThatIllegalArgumentException().isThrownBy(() -> ChatQueue.of(1, 1, 0, one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChatQueue.of(1, 1, 1, one).measures(0, THRESHOLDS));
  }
}
