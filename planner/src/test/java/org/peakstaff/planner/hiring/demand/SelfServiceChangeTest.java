package org.peakstaff.planner.hiring.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.Adoption;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.SelfService.Bounced;
import org.peakstaff.scenario.SelfService.Escalated;
import org.peakstaff.scenario.SelfService.Outcomes;
import org.peakstaff.scenario.Share;

class SelfServiceChangeTest {
  @TempDir Path folder;

  private static Outcomes orders(Scenario of) {
    SelfService bot = Objects.requireNonNull(of.selfService().get("bot"));
    return Objects.requireNonNull(bot.contactTypes().get("orders"));
  }

  private Scenario with(Outcomes outcomes) {
    Scenario week = Weeks.twoDesks(folder, 0.5);
    SelfService bot = Objects.requireNonNull(week.selfService().get("bot"));
    SelfService other =
        new SelfService(
            bot.label(), bot.hours(), bot.session(), bot.sessions(), Map.of("orders", outcomes));
    return week.withSelfService(Map.of("bot", other));
  }

  @Test
  void whatABotSettlesLessItPassesOn() {
    Outcomes weaker = orders(SelfServiceChange.weaker(Weeks.twoDesks(folder, 0.5), 0.1));

    assertThat(weaker.resolved().value()).isCloseTo(0.4, within(1e-12));
    Escalated passed = Objects.requireNonNull(weaker.escalated());
    assertThat(passed.share().value()).isCloseTo(0.6, within(1e-12));
    assertThat(passed.to()).isEqualTo("orders");
  }

  @Test
  void theSharesStillSumToOneAndTheRestStays() {
    Share tenth = Share.of(0.1);
    Law exponential =
        Objects.requireNonNull(Weeks.twoDesks(folder, 0.5).contactTypes().get("calls"))
            .handleTime();
    Bounced bounced = new Bounced(tenth, exponential, Mix.all("orders"), false);
    Outcomes before =
        new Outcomes(
            Adoption.constant(Share.of(0.7)),
            Share.of(0.5),
            new Escalated(Share.of(0.3), "calls", 1.2),
            bounced,
            tenth);
    Outcomes weaker = orders(SelfServiceChange.weaker(with(before), 0.2));

    assertThat(weaker.resolved().value()).isCloseTo(0.3, within(1e-12));
    assertThat(weaker.escalated()).isEqualTo(new Escalated(Share.of(0.5), "calls", 1.2));
    assertThat(weaker.bounced()).isEqualTo(bounced);
    assertThat(weaker.left()).isEqualTo(tenth);
    assertThat(weaker.adoption()).isEqualTo(before.adoption());
  }

  @Test
  void itCannotSettleLessThanNothing() {
    Outcomes before =
        new Outcomes(Adoption.constant(Share.of(1)), Share.of(0.05), null, null, Share.of(0.95));
    Outcomes weaker = orders(SelfServiceChange.weaker(with(before), 0.1));

    assertThat(weaker.resolved().value()).isZero();
    assertThat(weaker.escalated()).isEqualTo(new Escalated(Share.of(0.05), "orders", 1));
  }

  @Test
  void withoutItNobodyEntersAndNothingElseChanges() {
    Scenario week = Weeks.twoDesks(folder, 0.5);
    Outcomes without = orders(SelfServiceChange.without(week));

    assertThat(without.adoption()).isEqualTo(Adoption.constant(Share.ZERO));
    assertThat(without.resolved()).isEqualTo(orders(week).resolved());
    assertThat(without.escalated()).isEqualTo(orders(week).escalated());
    assertThat(SelfServiceChange.without(Weeks.calls(folder))).isEqualTo(Weeks.calls(folder));
  }
}
