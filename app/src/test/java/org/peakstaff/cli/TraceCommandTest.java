package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code simulate --trace} writes what became of every contact. */
class TraceCommandTest {
  private static final Path SCENARIOS = Path.of("../scenarios");
  private static final List<String> ENDS =
      List.of("handled", "abandoned", "balked", "closed", "waiting");

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void copy() throws IOException {
    terminal = new Terminal(folder);
    String text = Files.readString(SCENARIOS.resolve("two-skills.json"));
    terminal.write("two-skills.json", text);
  }

  private Terminal.Outcome simulate(String... more) {
    return terminal.run(
        Stream.concat(
                Stream.of("simulate", "two-skills.json", "--replications", "1"), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String[]> rows(String file) {
    return terminal.read(file).lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  @Test
  void aLinePerContactAsManyAsTheResultCounts() {
    Terminal.Outcome outcome = simulate("--trace", "out/trace.csv", "--json");

    assertThat(terminal.read("out/trace.csv").lines().findFirst())
        .contains(
            "arrival,contactType,handleTimeSeconds,patienceSeconds,customer,attempt,source,path,"
                + "queue,queueEntry,waitSeconds,outcome,agentGroup,agent,serviceStart,serviceEnd,"
                + "interval,callback");
    List<String[]> rows = rows("out/trace.csv");
    assertThat(rows)
        .hasSize(outcome.json().at("/measures/total/offered/mean").asInt())
        .allMatch(row -> row.length == 18)
        .allMatch(row -> ENDS.contains(row[11]));
    assertThat(rows.stream().filter(row -> !row[12].isEmpty()).count())
        .isEqualTo(outcome.json().at("/measures/total/answered/mean").asLong());
  }

  @Test
  void timesAreLocalAndAddUp() {
    simulate("--trace", "trace.csv");

    for (String[] row : rows("trace.csv")) {
      assertThat(row[0]).startsWith("2026-01-05T").endsWith("+01:00");
      assertThat(row[16]).matches("2026-01-05T\\d\\d:[03]0\\+01:00");
      OffsetDateTime entry = OffsetDateTime.parse(row[9]);
      assertThat(entry).isEqualTo(OffsetDateTime.parse(row[0]));
      if (!row[14].isEmpty()) {
        double waited = java.time.Duration.between(entry, OffsetDateTime.parse(row[14])).toNanos();
        assertThat(Double.parseDouble(row[10])).isCloseTo(waited / 1e9, withinTicks(2));
        assertThat(OffsetDateTime.parse(row[15])).isAfter(OffsetDateTime.parse(row[14]));
        assertThat(Integer.parseInt(row[13])).isBetween(1, 14);
      }
    }
    assertThat(rows("trace.csv")).isSortedAccordingTo((one, other) -> one[0].compareTo(other[0]));
  }

  private static org.assertj.core.data.Offset<Double> withinTicks(int ticks) {
    return org.assertj.core.api.Assertions.within(ticks * 0x1p-20);
  }

  @Test
  void anotherReplicationIsAnotherTraceAndTheSameOneTheSame() {
    simulate("--trace", "one.csv");
    simulate("--trace", "again.csv", "--engine", "express", "--threads", "3");
    simulate("--trace", "two.csv", "--trace-replication", "2");

    assertThat(terminal.read("again.csv")).isEqualTo(terminal.read("one.csv"));
    assertThat(terminal.read("two.csv")).isNotEqualTo(terminal.read("one.csv"));
  }

  @Test
  void aReplicationNeedsATraceAndANumberFromOne() {
    assertThat(simulate("--trace-replication", "2").err())
        .contains("--trace-replication belongs to --trace, which is not given");
    assertThat(simulate("--trace", "x.csv", "--trace-replication", "0").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Files.exists(folder.resolve("x.csv"))).isFalse();
  }

  @Test
  void theTraceReadsAsVolumes() {
    simulate("--trace", "trace.csv");
    terminal.write(
        "replay.json",
        """
        {"extends": "two-skills.json",
         "contactTypes": {"orders": {"volumes": {"type": "trace", "path": "trace.csv"}}}}
        """);

    Terminal.Outcome outcome = terminal.run("scenario", "check", "replay.json");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aChatWithABotIsWrittenWithItsPath() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS.resolve("retail-omnichannel-day"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        terminal.write(SCENARIOS.relativize(file).toString(), Files.readString(file));
      }
    }
    terminal.write(
        "retail-omnichannel-day.json",
        Files.readString(SCENARIOS.resolve("retail-omnichannel-day.json")));

    terminal.run(
        "simulate", "retail-omnichannel-day.json", "--replications", "1", "--trace", "retail.csv");

    List<String[]> rows = rows("retail.csv");
    assertThat(rows).extracting(row -> row[11]).contains("handled", "self-served", "bounced");
    assertThat(rows).extracting(row -> row[6]).contains("first", "self-service", "backlog");
    assertThat(rows)
        .extracting(row -> row[7])
        .anyMatch(path -> path.contains(">") && path.endsWith("chat"));
    long repeats = rows.stream().filter(row -> !row[5].equals("1")).count();
    assertThat(repeats).as("contacts after a customer's first").isPositive();
    assertThat(Arrays.asList(rows.get(0))).hasSize(18);
  }
}
