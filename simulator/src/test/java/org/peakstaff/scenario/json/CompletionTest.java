package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;

/** What a scenario leaves out is filled in, and who chose each value is known. */
class CompletionTest {
  private static final String BARE =
      """
      {
        "format": 1, "name": "Bare", "assumptions": "industry-1",
        "horizon": {"from": "2026-11-27", "weeks": 2},
        "contactTypes": {
          "calls": {"channel": "phone", "handleTime": {"type": "exponential", "mean": "5m"}},
          "chats": {"channel": "chat", "handleTime": {"type": "exponential", "mean": "9m"}},
          "mails": {"channel": "email", "handleTime": {"type": "exponential", "mean": "6m"}}
        },
        "agentGroups": {
          "all": {"scheduled": {"type": "constant", "agents": 8}, "skills": {"calls": {"rank": 3}, "chats": {}, "mails": {}}}
        }
      }
      """;

  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void openCenter() {
    center = new Center(folder);
  }

  @Test
  void industry1FillsInWhatTheScenarioDoesNotName() {
    var scenario = center.read(BARE);

    var calls = scenario.contactTypes().get("calls");
    assertThat(calls.patience()).isEqualTo(new Law.Exponential(Duration.ofSeconds(120), null));
    assertThat(calls.shortAbandon()).isEqualTo(Duration.ofSeconds(5));
    assertThat(level(calls.target())).isEqualTo("80/20");
    var chats = scenario.contactTypes().get("chats");
    assertThat(chats.patience()).isEqualTo(new Law.Exponential(Duration.ofSeconds(180), null));
    assertThat(level(chats.target())).isEqualTo("80/60");
    assertThat(scenario.contactTypes().get("mails").patience()).isNull();
    assertThat(scenario.agentGroups().get("all").totalShrinkage()).isEqualTo(0.3);
    assertThat(scenario.plan().occupancyCap()).isEqualTo(Share.of(0.85));
    assertThat(scenario.busyness())
        .isEqualTo(new Busyness(Busyness.Law.GAMMA, Share.of(0.1), Busyness.Sharing.ALL));
  }

  @Test
  void industry1GivesChatsInTwosMailsADayAndSupportTwoMinutes() {
    String mails = "\"channel\": \"email\", ";
    String calls = "\"calls\": {\"channel\": \"phone\", ";
    String text =
        BARE.replace(mails, mails + "\"deferred\": {}, ")
            .replace(
                calls,
                "\"second\": {\"channel\": \"phone\", \"handleTime\": {\"type\": \"exponential\","
                    + " \"mean\": \"9m\"}}, "
                    + calls
                    + "\"escalation\": {\"to\": \"second\", \"probability\": 0.1}, ")
            .replace("\"calls\": {\"rank\": 3}", "\"calls\": {\"rank\": 3}, \"second\": {}");

    LoadedScenario loaded = center.load(text);

    var types = loaded.scenario().contactTypes();
    assertThat(level(types.get("second").target())).isEqualTo("80/120");
    assertThat(level(types.get("calls").target())).isEqualTo("80/20");
    Target.Completed completed = types.get("mails").target().completed();
    assertThat(completed.share()).isEqualTo(Share.of(0.9));
    assertThat(completed.within()).isEqualTo(Duration.ofHours(24));
    assertThat(loaded.scenario().agentGroups().get("all").concurrency())
        .isEqualTo(new Concurrency(Map.of("chats", 2), List.of(1.0, 1.7, 2.5, 2.9, 3.5)));
    assertThat(loaded.explain())
        .contains(
            "\"concurrency\": {\"limits\": {\"chats\": 2}, \"capacityFactors\": [1, 1.7, 2.5, 2.9, 3.5]}",
            "\"within\": \"24h\"");
    String one = "agentGroups.all.concurrency={\"limits\": {\"chats\": 1}}";
    assertThat(center.read(text, one).agentGroups().get("all").concurrency().largest()).isOne();
  }

  private static String level(Target target) {
    return (int) (target.serviceLevel().share().value() * 100)
        + "/"
        + target.serviceLevel().within().toSeconds();
  }

  @Test
  void withoutTheSetAMechanismThatIsNotNamedDoesNotHappen() {
    var scenario = center.read(BARE.replace("\"assumptions\": \"industry-1\",", ""));

    var calls = scenario.contactTypes().get("calls");
    assertThat(calls.patience()).isNull();
    assertThat(calls.target()).isNull();
    assertThat(calls.shortAbandon()).isNull();
    assertThat(scenario.agentGroups().get("all").shrinkage()).isEqualTo(AgentGroup.Shrinkage.NONE);
    assertThat(scenario.plan().occupancyCap()).isNull();
    assertThat(scenario.busyness()).isNull();
  }

  @Test
  void everyAssumptionCanBeSwitchedOff() {
    var scenario =
        center.read(
            BARE,
            "contactTypes.calls.patience=none",
            "contactTypes.calls.target=none",
            "contactTypes.calls.shortAbandon=none",
            "agentGroups.all.shrinkage=0%",
            "plan.occupancyCap=none",
            "busyness=none");

    var calls = scenario.contactTypes().get("calls");
    assertThat(calls.patience()).isNull();
    assertThat(calls.target()).isNull();
    assertThat(calls.shortAbandon()).isNull();
    assertThat(scenario.agentGroups().get("all").totalShrinkage()).isZero();
    assertThat(scenario.plan().occupancyCap()).isNull();
    assertThat(scenario.busyness()).isNull();
  }

  @Test
  void shrinkageIsAssumedOnlyWhereNeitherShrinkageNorAbsenceIsNamed() {
    assertThat(
            center
                .read(BARE, "agentGroups.all.absence=3%")
                .agentGroups()
                .get("all")
                .totalShrinkage())
        .isEqualTo(0.03);
  }

  @Test
  void thePriorityIsTheRankUnlessGiven() {
    var skills = center.read(BARE).agentGroups().get("all").skills();

    assertThat(skills.get("calls")).isEqualTo(new Skill(3, 3, 1, 1));
    assertThat(skills.get("chats")).isEqualTo(new Skill(1, 1, 1, 1));
  }

  @Test
  void everyValueSaysWhoChoseIt() {
    List<ResolvedValue> values = center.load(BARE).values();

    assertThat(values)
        .contains(
            new ResolvedValue(
                "contactTypes.calls.patience",
                "{\"type\": \"exponential\", \"mean\": \"2m\"}",
                Origin.Provenance.ASSUMED,
                "industry-1"),
            new ResolvedValue(
                "contactTypes.calls.balking", "0", Origin.Provenance.DEFAULT, "default"),
            new ResolvedValue(
                "agentGroups.all.shrinkage", "\"30%\"", Origin.Provenance.ASSUMED, "industry-1"),
            new ResolvedValue(
                "agentGroups.all.skills.calls.rank",
                "3",
                Origin.Provenance.GIVEN,
                folder.resolve("center.json").toString()));
  }

  @Test
  void theExplanationMarksWhatWasFilledInAndReadsBack() {
    LoadedScenario loaded = center.load(BARE);

    String text = loaded.explain();

    assertThat(text)
        .contains(
            "\"patience\": {\"type\": \"exponential\", \"mean\": \"2m\"}, // assumed (industry-1)\n",
            "      \"shrinkage\": \"30%\", // assumed (industry-1)\n",
            "      \"absence\": 0, // default\n",
            "          \"rank\": 3,\n          \"weight\": 1, // default\n");
    LoadedScenario again = center.load(text);
    assertThat(again.scenario()).isEqualTo(loaded.scenario());
    assertThat(again.sha256()).isEqualTo(loaded.sha256());
    assertThat(again.values()).noneMatch(v -> v.provenance() != Origin.Provenance.GIVEN);
  }

  @Test
  void weeksAreSevenDaysEach() {
    assertThat(center.read(BARE).horizon().days()).isEqualTo(14);
  }
}
