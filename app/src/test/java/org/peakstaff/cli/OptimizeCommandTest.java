package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code optimize}: what it prints and what it writes. */
class OptimizeCommandTest {
  @TempDir Path folder;

  private Terminal.Outcome optimize(String... more) throws IOException {
    Terminal terminal = new Terminal(folder);
    terminal.write("two-skills.json", Files.readString(Path.of("../scenarios/two-skills.json")));
    String[] words = new String[more.length + 6];
    System.arraycopy(
        new String[] {"optimize", "two-skills.json", "--replications", "6", "--out", "out"},
        0,
        words,
        0,
        6);
    System.arraycopy(more, 0, words, 6, more.length);
    return terminal.run(words);
  }

  @Test
  void theStaffIsPrintedAndWrittenAndCanBeSimulated() throws IOException {
    Terminal.Outcome outcome = optimize("--write-staffing", "cheapest.json");
    assertThat(outcome.exitCode()).isIn(0, 1);
    assertThat(outcome.out())
        .contains("Cheapest staff of Two skills, three groups")
        .contains("Bound by formula: all together")
        .contains("Full pooling, by formula")
        .contains("is taken to cost 1 (assumed)")
        .contains("2026-01-05 00:00  ");
    assertThat(outcome.out().lines())
        .filteredOn(line -> !line.startsWith("Written: "))
        .allMatch(line -> line.length() <= 100);
    assertThat(folder.resolve("out/optimize.html"))
        .content()
        .contains("Cheapest staff")
        .containsOnlyOnce("<svg class=\"plot\" role=\"img\"")
        .contains("<title>Cost of the staff found, bounds by formula and other ways")
        .contains(">Bound: all together</text>")
        .containsPattern("class=\"point\" x=\"330\"");
    assertThat(folder.resolve("out/optimize.csv"))
        .content()
        .startsWith("start,agentGroup,agents,rostered\n");
    assertThat(folder.resolve("out/optimize.json")).content().contains("\"bounds\"");
    assertThat(new Terminal(folder).run("scenario", "check", "cheapest.json").exitCode()).isZero();
  }

  @Test
  void aTargetOfAllContactTypesTogetherIsNamedEverywhere() throws IOException {
    Terminal.Outcome outcome =
        optimize("--staffing", "horizon", "--set", "plan.target={\"abandonment\": \"2%\"}");
    assertThat(outcome.out())
        .containsPattern("all contact types +abandonment +2026-01-05 +<= 2\\.00 %")
        .contains("(plan.target) is in no formula");
    assertThat(folder.resolve("out/optimize.html")).content().contains("all contact types");
    assertThat(folder.resolve("out/optimize.json"))
        .content()
        .contains("\"of\": \"all contact types\"");
  }

  @Test
  void seatsThatDoNotSufficeAreExplained() throws IOException {
    Terminal.Outcome outcome = optimize("--quiet", "--set", "plan.seats=10");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("plan.seats");
  }
}
