package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.RowLayout;

/**
 * Agents who hold several chats: processor sharing with capacity factors c(k), against a loss-less
 * system of many slots (c(k) = k), a birth-death process (one agent), the Markov chain of agents
 * per number of chats (several agents, any c), and voice (one chat at a time).
 */
class ChatTheoryTest {
  private static final double WORK = 600;
  private static final double PATIENCE = 300;

  private static Scenario center(double perHour, int agents, int limit, Double... factors) {
    Centers.TypeSpec chat =
        Centers.TypeSpec.of(new Volumes.Constant(perHour), exponential(WORK))
            .patience(exponential(PATIENCE))
            .serviceLevel(0.8, 60);
    return Centers.of(7, Duration.ofHours(1))
        .warmUp(Duration.ofHours(24))
        .type("chat", chat)
        .group("agents", new Scheduled.Constant(agents), Map.of("chat", skill(1)))
        .concurrency("agents", limit, factors)
        .build();
  }

  @Test
  void oneChatAtATimeIsVoice() {
    Scenario chat = center(30, 6, 1, 1.0);
    Map<String, org.peakstaff.scenario.AgentGroup> groups =
        Map.of("agents", chat.agentGroups().get("agents").withConcurrency(null));
    CompiledScenario voice = ScenarioCompiler.compile(chat.withAgentGroups(groups), "");
    long[] expected = new long[voice.layout().length()];
    new GeneralEngine(voice).run(1, 0, expected);
    long[] actual = Runs.of(chat, 1).rows()[0];
    assertThat(Arrays.copyOf(actual, expected.length)).isEqualTo(expected);
  }

  @Test
  void withNothingLostInSharingSlotsAreAgents() {
    Runs runs = Runs.of(center(66, 4, 3, 1.0, 2.0, 3.0), 30);
    assertQueue(runs, 66, BirthDeath.queue(66 / 3600.0, 1 / WORK, 12, 1 / PATIENCE), 12);
  }

  @Test
  void oneAgentIsABirthDeathProcess() {
    double[] capacity = {0, 1, 1.7, 2.5};
    double perHour = 13;
    Runs runs = Runs.of(center(perHour, 1, 3, 1.0, 1.7, 2.5), 60);
    BirthDeath chain =
        BirthDeath.of(
            400,
            k -> perHour / 3600,
            k -> capacity[Math.min(k, 3)] / WORK + Math.max(0, k - 3) / PATIENCE);
    assertQueue(runs, perHour, chain, 3);
    runs.assertRatio(
        "busy", runs.group("agents", RowLayout.BUSY), runs.time(), chain.mean(k -> Math.min(k, 1)));
    runs.assertRatio(
        "slots in use",
        runs.groupJourney("agents", RowLayout.SLOTS),
        runs.time(),
        chain.mean(k -> Math.min(k, 3)));
    runs.assertRatio(
        "work done",
        runs.groupJourney("agents", RowLayout.WORK),
        runs.time(),
        chain.mean(k -> capacity[Math.min(k, 3)]));
  }

  private static void assertQueue(Runs runs, double perHour, BirthDeath chain, int slots) {
    var offered = runs.contact("chat", RowLayout.OFFERED);
    runs.assertRatio(
        "waits",
        runs.contact("chat", RowLayout.DELAYED),
        offered,
        chain.mean(k -> k >= slots ? 1 : 0));
    double queue = chain.mean(k -> Math.max(0, k - slots));
    runs.assertRatio("queue", runs.contact("chat", RowLayout.QUEUE), runs.time(), queue);
    runs.assertRatio(
        "abandons",
        runs.contact("chat", RowLayout.ABANDONED),
        offered,
        queue / PATIENCE / (perHour / 3600));
  }

  @Test
  void severalAgentsAreAChainOfAgentsPerNumberOfChats() {
    double perHour = 21;
    Runs runs = Runs.of(center(perHour, 3, 3, 1.0, 1.2, 1.3), 60);
    ChatChain chain =
        new ChatChain(3, new double[] {0, 1, 1.2, 1.3}, perHour / 3600, WORK, PATIENCE);
    var offered = runs.contact("chat", RowLayout.OFFERED);
    runs.assertRatio("waits", runs.contact("chat", RowLayout.DELAYED), offered, chain.delayed());
    runs.assertRatio("queue", runs.contact("chat", RowLayout.QUEUE), runs.time(), chain.queue());
    runs.assertRatio(
        "busy agents", runs.group("agents", RowLayout.BUSY), runs.time(), chain.busy());
  }

  @Test
  void twoAgentsAreAChainToo() {
    double perHour = 16;
    Runs runs = Runs.of(center(perHour, 2, 3, 1.0, 1.2, 1.3), 60);
    ChatChain chain =
        new ChatChain(2, new double[] {0, 1, 1.2, 1.3}, perHour / 3600, WORK, PATIENCE);
    var offered = runs.contact("chat", RowLayout.OFFERED);
    runs.assertRatio("waits", runs.contact("chat", RowLayout.DELAYED), offered, chain.delayed());
    runs.assertRatio("queue", runs.contact("chat", RowLayout.QUEUE), runs.time(), chain.queue());
  }
}
