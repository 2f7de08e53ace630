package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.erlang.ErlangC;

final class SelfServiceTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** The chat bot of a telecom provider: 70 % adoption, four outcomes. */
  private static final SelfServiceStage BOT =
      new SelfServiceStage(
          0.7, 0.38, 0.42, 1.15, 0.12, Map.of("care-phone", 0.65, "care-email", 0.35), 0.08);

  @Test
  void agents_get_those_who_do_not_enter_and_those_escalated_and_later_the_bounced() {
    SelfService.Outcome outcome = SelfService.of(BOT).of(1000);
    assertThat(outcome.agents()).isCloseTo(1000 * 0.3 + 1000 * 0.7 * 0.42, EXACT);
    assertThat(outcome.escalated()).isCloseTo(294, EXACT);
    assertThat(outcome.bounced()).isCloseTo(84, EXACT);
    assertThat(outcome.bouncedTo().get("care-phone")).isCloseTo(84 * 0.65, EXACT);
    assertThat(outcome.bouncedTo().get("care-email")).isCloseTo(84 * 0.35, EXACT);
    assertThat(outcome.handleTimeFactor()).isCloseTo((300 + 294 * 1.15) / 594, EXACT);
  }

  @Test
  void containment_is_less_true_the_closer_one_looks() {
    assertThat(BOT.vendorContainment()).isCloseTo(0.58, EXACT);
    assertThat(BOT.containment()).isCloseTo(0.50, EXACT);
    assertThat(BOT.trueContainment()).isCloseTo(0.38, EXACT);
    assertThat(SelfService.of(BOT).of(1000).deflection()).isCloseTo(0.7 * 0.46, EXACT);
  }

  private static int agents(double volume, double handleTime) {
    return ErlangC.agentsForServiceLevel(volume * handleTime / 1800, handleTime, 0.8, 20);
  }

  @Test
  void taking_the_easy_fifth_saves_7_percent_of_the_agents_and_not_17() {
    SelfServiceStage easyOnly = SelfServiceStage.resolving(1, 0.2, 405.0 / 360);
    SelfService.Outcome outcome = SelfService.of(easyOnly).of(120);
    assertThat(outcome.agents()).isCloseTo(96, EXACT);
    assertThat(360 * outcome.handleTimeFactor()).isCloseTo(405, EXACT);
    assertThat(outcome.workRemovedNow()).isCloseTo(0.1, EXACT);
    assertThat(agents(120, 360)).isEqualTo(29);
    assertThat(agents(outcome.agents(), 360 * outcome.handleTimeFactor())).isEqualTo(27);
    assertThat(agents(outcome.agents(), 360)).isEqualTo(24);
  }

  @Test
  void stages_in_series_hand_on_what_they_do_not_keep() {
    SelfServiceStage portal = SelfServiceStage.resolving(0.5, 0.6, 1.2);
    SelfService.Outcome outcome = SelfService.of(portal, BOT).of(1000);
    double untouched = 1000 * 0.5 * 0.3;
    double portalOnly = 1000 * 0.5 * 0.4 * 0.3;
    double botOnly = 1000 * 0.5 * 0.7 * 0.42;
    double both = 1000 * 0.5 * 0.4 * 0.7 * 0.42;
    double agents = untouched + portalOnly + botOnly + both;
    double work = untouched + portalOnly * 1.2 + botOnly * 1.15 + both * 1.2 * 1.15;
    assertThat(outcome.agents()).isCloseTo(agents, EXACT);
    assertThat(outcome.handleTimeFactor()).isCloseTo(work / agents, EXACT);
    assertThat(outcome.stages().get(1).entered()).isCloseTo(1000 * 0.7 * 0.7, EXACT);
  }

  @Test
  void without_self_service_agents_get_everything() {
    SelfService.Outcome outcome = SelfService.of().of(77);
    assertThat(outcome.agents()).isEqualTo(77);
    assertThat(outcome.handleTimeFactor()).isEqualTo(1);
    assertThat(outcome.deflection()).isZero();
    assertThat(SelfService.of(BOT).of(0).handleTimeFactor()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nobody_is_lost_whatever_the_stages(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SelfServiceStage> stages = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      stages.add(randomStage(random));
    }
    double volume = 1 + 1000 * random.nextDouble();
    SelfService.Outcome outcome = new SelfService(stages).of(volume);
    assertThat(outcome.agents() + outcome.resolved() + outcome.bounced() + outcome.left())
        .isCloseTo(volume, EXACT);
    assertThat(outcome.bouncedTo().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(outcome.bounced(), EXACT);
    assertThat(outcome.escalated()).isBetween(0.0, outcome.agents() + 1e-9);
  }

  private static SelfServiceStage randomStage(SplittableRandom random) {
    double[] shares = new double[4];
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      shares[i] = random.nextDouble();
      sum += shares[i];
    }
    double phone = random.nextDouble();
    return new SelfServiceStage(
        random.nextDouble(),
        shares[0] / sum,
        shares[1] / sum,
        0.5 + random.nextDouble(),
        shares[2] / sum,
        Map.of("phone", phone, "email", 1 - phone),
        shares[3] / sum);
  }

  @Test
  void shares_that_do_not_add_up_are_refused() {
    Map<String, Double> nobody = Map.of();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SelfServiceStage(0.7, 0.4, 0.42, 1, 0, nobody, 0.08))
        .withMessageStartingWith("the outcomes of a session must add up to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SelfServiceStage(0.7, 0.4, 0.4, 1, 0.2, nobody, 0))
        .withMessageStartingWith("the channels of the bounced must add up to 1");
    assertThatIllegalArgumentException().isThrownBy(() -> SelfServiceStage.resolving(1.1, 0.2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> SelfServiceStage.resolving(1, 0.2, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> SelfService.of(BOT).of(Double.NaN));
    assertThat(BOT.bouncedTo()).contains(entry("care-email", 0.35));
  }
}
