package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.ChatHandling;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Journey;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Waiting;

/** Every field of an omnichannel center arrives in its record. */
class OmnichannelTest {
  @TempDir Path folder;
  private Center center;
  private Scenario scenario;

  @BeforeEach
  void readTheCenter() {
    center = new Center(folder);
    scenario = center.read(Omnichannel.TEXT);
  }

  private static Law exponential(Duration mean) {
    return new Law.Exponential(mean, null);
  }

  @Test
  void returnsAreBoundAndGoBackToTheSameTypeUnlessTheyNameOthers() {
    assertThat(scenario.contactTypes().get("phone").returns())
        .isEqualTo(
            new Returns(
                new Returns.Redial(
                    Share.of(0.45), exponential(Duration.ofMinutes(20)), Mix.all("phone")),
                new Returns.Resolution(
                    Share.of(0.74),
                    new Returns.Repeat(
                        Share.of(0.6),
                        exponential(Duration.ofHours(26)),
                        new Mix(Map.of("phone", Share.of(0.85), "email", Share.of(0.15)))))));
  }

  @Test
  void aMixMayBeASingleContactType() {
    String text =
        Omnichannel.with("\"to\": {\"phone\": \"85%\", \"email\": \"15%\"}", "\"to\": \"email\"");

    Returns returns = center.read(text).contactTypes().get("phone").returns();

    assertThat(returns.resolution().repeat().to()).isEqualTo(Mix.all("email"));
  }

  @Test
  void deferredWorkIsBoundAndCarriedOverClosedHours() {
    var email = scenario.contactTypes().get("email");

    assertThat(email.deferred())
        .isEqualTo(
            new Deferred(
                Deferred.Order.FIFO,
                true,
                List.of(
                    new Deferred.Backlog(Duration.ZERO, Duration.ofHours(12), 420),
                    new Deferred.Backlog(Duration.ofHours(12), Duration.ofHours(24), 160))));
    assertThat(email.atClose()).isEqualTo(ClosingRule.CARRY);
    assertThat(email.waiting().acknowledgement())
        .isEqualTo(new Waiting.Acknowledgement(Duration.ofMinutes(1)));
    assertThat(email.target().completed())
        .isEqualTo(
            new Target.Completed(Share.of(0.9), Duration.ofHours(24), Target.Clock.OPENING_HOURS));
  }

  @Test
  void chatsAndTheAgentsWhoHoldThemAreBound() {
    var chat = scenario.contactTypes().get("chat");

    assertThat(chat.chat())
        .isEqualTo(
            new ChatHandling(
                1.8, new ChatHandling.SilentAbandonment(Share.of(0.3), Duration.ofMinutes(3))));
    assertThat(chat.journey())
        .isEqualTo(new Journey(List.of("portal", "bot"), new Journey.WhenClosed("email"), null));
    assertThat(scenario.agentGroups().get("digital").concurrency())
        .isEqualTo(new Concurrency(Map.of("chat", 3), List.of(1.0, 1.7, 2.5)));
    assertThat(scenario.agentGroups().get("voice").concurrency()).isNull();
  }

  @Test
  void selfServiceIsBound() {
    SelfService bot = scenario.selfService().get("bot");
    SelfService portal = scenario.selfService().get("portal");

    assertThat(bot.label()).isEqualTo("Robbie");
    assertThat(bot.hours()).isNull();
    assertThat(bot.session()).isEqualTo(exponential(Duration.ofMinutes(2)));
    assertThat(bot.sessions()).isNull();
    assertThat(portal.sessions()).isEqualTo(50);
    assertThat(portal.hours()).isEqualTo("care");
    SelfService.Outcomes outcomes = bot.contactTypes().get("chat");
    assertThat(outcomes.resolved()).isEqualTo(Share.of(0.38));
    assertThat(outcomes.escalated())
        .isEqualTo(new SelfService.Escalated(Share.of(0.42), "chat", 1.15));
    assertThat(outcomes.bounced())
        .isEqualTo(
            new SelfService.Bounced(
                Share.of(0.12),
                exponential(Duration.ofHours(5)),
                new Mix(Map.of("phone", Share.of(0.65), "email", Share.of(0.35))),
                false));
    assertThat(outcomes.left()).isEqualTo(Share.of(0.08));
    assertThat(portal.contactTypes().get("chat").bounced()).isNull();
  }

  @Test
  void adoptionIsLinearBetweenDatesAndConstantOutsideThem() {
    var adoption = scenario.selfService().get("bot").contactTypes().get("chat").adoption();

    assertThat(adoption.on(LocalDate.of(2026, 1, 1))).isEqualTo(0.7);
    assertThat(adoption.on(LocalDate.of(2026, 10, 1))).isEqualTo(0.7);
    assertThat(adoption.on(LocalDate.of(2026, 11, 16))).isCloseTo(0.775, within(1e-12));
    assertThat(adoption.on(LocalDate.of(2028, 1, 1))).isEqualTo(0.85);
    var constant = scenario.selfService().get("portal").contactTypes().get("chat").adoption();
    assertThat(constant.on(LocalDate.of(2026, 11, 30))).isEqualTo(0.2);
  }

  @Test
  void skillsKnowStagesReservesAndResolution() {
    assertThat(scenario.agentGroups().get("voice").skills().get("phone"))
        .isEqualTo(new Skill(1, 1, 1, 1, null, 0, 1.1));
    assertThat(scenario.agentGroups().get("digital").skills())
        .containsEntry("email", new Skill(2, 2, 1, 1, null, 2, 1))
        .containsEntry("phone", new Skill(2, 2, 1, 1, Duration.ofMinutes(1), 0, 1));
  }

  @Test
  void theExplanationIsTheSameScenario() {
    LoadedScenario loaded = center.load(Omnichannel.TEXT);
    String text = loaded.explain();

    assertThat(text)
        .contains("\"to\": \"phone\" // default", "\"atClose\": \"carry\", // default")
        .contains("\"handleTimeFactor\": 1 // default");
    assertThat(center.load(text).sha256()).isEqualTo(loaded.sha256());
  }

  private static Offset<Double> within(double tolerance) {
    return Offset.offset(tolerance);
  }
}
