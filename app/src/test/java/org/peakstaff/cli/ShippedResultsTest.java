package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every scenario in the scenarios folder is planned, and some of them give the committed bytes on
 * any JVM. A scenario or a model that changes on purpose changes its line in {@code
 * scenarios/expected/results.sha256}, and gets one in the changelog.
 */
class ShippedResultsTest {
  private static final Path SCENARIOS = Path.of("../scenarios").toAbsolutePath().normalize();

  @TempDir Path folder;

  static Stream<String> expectedResults() throws IOException {
    return Files.readAllLines(SCENARIOS.resolve("expected/results.sha256")).stream();
  }

  @ParameterizedTest
  @MethodSource("expectedResults")
  void resultIsTheSameBytesOnEveryJvm(String line) throws NoSuchAlgorithmException {
    String scenario = line.substring(66);
    assertThat(sha256(simulate(scenario)) + "  " + scenario).isEqualTo(line);
  }

  @Test
  void resultsAreCommitted() throws IOException {
    assertThat(expectedResults()).hasSizeGreaterThan(7);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mmn.json",
        "erlang-a.json",
        "two-skills.json",
        "certified-day.json",
        "bank-1999/monday.json",
        "black-friday.json",
        "black-friday/volume+20.json",
        "black-friday/shrinkage-35.json",
        "retail-omnichannel-day.json",
        "callbacks.json",
        "retail-omnichannel-day/bot-weaker.json",
        "telecom-outage.json",
        "airline-disruption.json",
        "saas-tiers.json"
      })
  void isPlanned(String scenario) {
    Terminal.Outcome outcome =
        new Terminal(folder)
            .run("plan", SCENARIOS.resolve(scenario).toString(), "--replications", "10");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isIn(0, 1);
    assertThat(outcome.out()).containsPattern("planned by (sipp|mol), checked by simulation");
    assertThat(outcome.out()).contains("report.html");
  }

  /** A variant differs from its baseline in what it says, and in nothing else of its customers. */
  @Test
  void moreVolumeIsOfferedMoreContacts() {
    double baseline = offered("black-friday.json");
    double variant = offered("black-friday/volume+20.json");
    assertThat(variant / baseline).isBetween(1.18, 1.22);
  }

  @Test
  void moreContactsComeToTheAgentsBehindAWeakerBot() {
    double baseline = offered("retail-omnichannel-day.json");
    double variant = offered("retail-omnichannel-day/bot-weaker.json");
    assertThat(variant / baseline).isBetween(1.02, 1.06);
  }

  @Test
  void thePlanOfSeveralChannelsShowsBacklogAndHowEachIsPlanned() {
    Terminal.Outcome outcome =
        new Terminal(folder)
            .run(
                "plan",
                SCENARIOS.resolve("retail-omnichannel-day.json").toString(),
                "--replications",
                "10");
    assertThat(outcome.out())
        .contains("digital on Mon 2026-11-30: chat by Erlang A, mail by deadlines")
        .contains("voice on Mon 2026-11-30: phone by Erlang A")
        .containsPattern("Occ. +Back- +Old-");
    assertThat(outcome.out().lines().filter(line -> line.matches("\\d\\d:\\d\\d .*")))
        .hasSizeGreaterThan(24)
        .allMatch(line -> line.length() <= 100);
  }

  private double offered(String scenario) {
    List<String> path = List.of("measures", "total", "offered", "mean");
    var node = run(scenario).json();
    for (String name : path) {
      node = node.get(name);
    }
    return node.asDouble();
  }

  /** The result without the program's version, which is not part of it. */
  private String simulate(String scenario) {
    return run(scenario).out().replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"\"");
  }

  private Terminal.Outcome run(String scenario) {
    return new Terminal(folder)
        .run("simulate", SCENARIOS.resolve(scenario).toString(), "--replications", "10", "--json");
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }
}
