package org.peakstaff.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * What a feature costs: a day of calls for one group, with the feature and without any. Contacts
 * are those offered, those that come back included.
 */
@State(Scope.Benchmark)
@Comparison(title = "What a feature costs (4,800 calls for 21 agents)", unit = "contact")
public class FeatureBenchmark extends NanosecondBenchmark {
  private static final String ESCALATION =
      """
      , "escalation": {"to": "cases", "probability": "10%", "transfer": "warm", "warmFor": "60s"}""";
  private static final String EXPERIENCE =
      """
      , "experience": {"csat": {"base": 2.4, "perMinuteWaited": -0.25, "unresolved": -1.8}}""";
  private static final String BOT =
      """
      , "selfService": {"bot": {"session": {"type": "exponential", "mean": "2m"}, "contactTypes": {
        "calls": {"adoption": "50%", "resolved": "40%", "left": "10%",
          "escalated": {"share": "30%", "to": "calls"},
          "bounced": {"share": "20%", "after": {"type": "exponential", "mean": "1h"}, "to": {"calls": "100%"}}}}}}""";
  private static final String REPEAT =
      """
      , "resolution": {"probability": "75%",
        "repeat": {"probability": "60%", "after": {"type": "exponential", "mean": "2h"}, "to": {"calls": "100%"}}}""";
  private static final String REDIAL =
      """
      , "redial": {"probability": "50%", "after": {"type": "exponential", "mean": "20m"}}""";
  private static final String CALLBACK =
      """
      , "callback": {"offerAbove": "20s", "accept": "40%", "promise": "keep-place", "attempts": 3, "reach": "70%"}""";
  private static final String SHIFTS =
      """
      {"type": "shifts", "shifts": {
        "early": {"days": "mon-sun", "start": "00:00", "length": "8h", "agents": 21,
          "breaks": [{"at": "4h", "length": "15m", "paid": true}]},
        "day": {"days": "mon-sun", "start": "08:00", "length": "8h", "agents": 21},
        "late": {"days": "mon-sun", "start": "16:00", "length": "8h", "agents": 21}}}""";
  private static final String TENURE =
      """
      , "tenure": {"weeks": {"0": 6, "26": 15}, "handleTimeFactor": {"0": 1.2, "26": 0.95}}""";
  private static final String CONCURRENCY =
      """
      , "concurrency": {"limits": {"calls": 3}, "capacityFactors": [1, 1, 1]}""";

  /** Where a feature's text goes: the type, the top, the group. */
  private static final Map<String, String> OF_TYPE =
      Map.of("redial", REDIAL, "repeat", REPEAT, "callback", CALLBACK, "escalation", ESCALATION);

  private static final Map<String, String> OF_SCENARIO =
      Map.of("bot", BOT, "experience", EXPERIENCE, "places", ", \"places\": {\"calls\": 60}");
  private static final Map<String, String> OF_GROUP =
      Map.of("tenure", TENURE, "concurrency", CONCURRENCY);

  /** The feature; none is the engine for journeys on queues alone. */
  @Param({
    "none",
    "redial",
    "repeat",
    "callback",
    "escalation",
    "bot",
    "places",
    "concurrency",
    "shifts",
    "tenure",
    "experience"
  })
  public String feature = "none";

  private EngineRun plain;
  private EngineRun journeys;

  /**
   * Prepares the engines.
   *
   * @throws IOException if the scenario cannot be read
   */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() throws IOException {
    plain = EngineRun.general(ScenarioCompiler.compile(scenario("none"), ""));
    journeys = EngineRun.journeys(ScenarioCompiler.compileWithJourneys(scenario(feature), "", 1));
  }

  private static Scenario scenario(String feature) throws IOException {
    Path file = Files.createTempFile("feature", ".json");
    try {
      return ScenarioReader.read(Files.writeString(file, text(feature))).scenario();
    } finally {
      Files.delete(file);
    }
  }

  private static String text(String feature) {
    String scheduled =
        feature.equals("shifts") ? SHIFTS : "{\"type\": \"constant\", \"agents\": 21}";
    String entry = feature.equals("bot") ? ", \"entry\": [\"bot\"]" : "";
    return """
        {
          "format": 1, "name": "a feature",
          "horizon": {"from": "2026-03-09", "days": 1, "interval": "30m"},
          "contactTypes": {
            "calls": {
              "channel": "phone", "volumes": {"type": "constant", "perHour": 200},
              "handleTime": {"type": "lognormal", "mean": "6m", "cv": 1},
              "patience": {"type": "exponential", "mean": "3m"},
              "target": {"serviceLevel": {"share": "80%", "within": "20s"}}"""
        + entry
        + OF_TYPE.getOrDefault(feature, "")
        + """
            },
            "cases": {
              "channel": "phone", "volumes": {"type": "constant", "perHour": 1},
              "handleTime": {"type": "exponential", "mean": "6m"},
              "patience": {"type": "exponential", "mean": "3m"}
            }
          },
          "agentGroups": {"desk": {"skills": {"calls": {}, "cases": {}}, "scheduled": """
        + scheduled
        + OF_GROUP.getOrDefault(feature, "")
        + "}}"
        + OF_SCENARIO.getOrDefault(feature, "")
        + "}";
  }

  /**
   * A replication with the feature.
   *
   * @param counter counts contacts
   * @return contacts
   */
  @Benchmark
  public long with(Contacts counter) {
    return counter.count(journeys.next());
  }

  /**
   * A replication without features, by the general engine.
   *
   * @param counter counts contacts
   * @return contacts
   */
  @Benchmark
  @Reference("queues alone")
  public long without(Contacts counter) {
    return counter.count(plain.next());
  }
}
