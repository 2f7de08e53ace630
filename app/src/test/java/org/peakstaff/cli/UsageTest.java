package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class UsageTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  static Stream<List<String>> commands() {
    Console console =
        Console.of(
            java.io.OutputStream.nullOutputStream(),
            java.io.OutputStream.nullOutputStream(),
            Path.of(""),
            Map.of());
    List<List<String>> all = new ArrayList<>();
    collect(Commands.of(console), List.of(), all);
    return all.stream();
  }

  private static void collect(CommandLine line, List<String> path, List<List<String>> all) {
    all.add(path);
    line.getSubcommands()
        .forEach(
            (name, sub) ->
                collect(sub, Stream.concat(path.stream(), Stream.of(name)).toList(), all));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExampleWithinAHundredColumns(List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    arguments.add("--help");
    Terminal.Outcome help = terminal.run(arguments.toArray(String[]::new));
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Example").contains("peakstaff " + String.join(" ", command));
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(help.out()).doesNotContain("%%");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("", "a command is missing"),
        Arguments.of("simulatte x.json", "Did you mean: peakstaff simulate"),
        Arguments.of("scenario", "a command is missing after scenario"),
        Arguments.of("scenario chek x.json", "Did you mean: scenario check"),
        Arguments.of("simulate", "SCENARIO"),
        Arguments.of("simulate x.json y.json", "y.json"),
        Arguments.of("simulate x.json --replicatons 5", "--replications"),
        Arguments.of("simulate x.json --replications many", "must be a whole number, not \"many\""),
        Arguments.of("simulate x.json --seed 1.5", "must be a whole number, not \"1.5\""),
        Arguments.of("schedule x.json --shortfall dear", "must be a number, not \"dear\""),
        Arguments.of("scenario import x.csv --date 30.11.2026", "a date such as 2026-11-27"),
        Arguments.of("scenario import x.csv --zone Europe/Berln", "Did you mean \"Europe/Berlin\""),
        Arguments.of("simulate x.json --replications 0", "at least 1, not 0"),
        Arguments.of("simulate x.json --threads 0", "--threads must be at least 1"),
        Arguments.of("simulate x.json --seed", "--seed"),
        Arguments.of("simulate x.json --precision 200%", "between 0 % and 100 %"),
        Arguments.of("simulate x.json --precision nan", "is a share such as 0.5%"),
        Arguments.of("simulate x.json --precision 1% --replications 5", "exclude each other"),
        Arguments.of("simulate x.json --precision 1% --measure foo", "--measure is one of"),
        Arguments.of("plan x.json --engine turbo", "--engine is one of auto, general, express"),
        Arguments.of("simulate x.json --measure meanWait", "belongs to --precision"),
        Arguments.of(
            "simulate x.json --precision 1% --max-replications 3", "must be at least 30, not 3"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeOnTheCommandLineIsExplainedAndEndsWith2(String typed, String explanation) {
    Terminal.Outcome outcome = terminal.run(typed.isEmpty() ? new String[0] : typed.split(" "));
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains(explanation).contains("--help");
    assertThat(outcome.err()).doesNotContain("Exception");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void saysItsVersion() {
    assertThat(terminal.run("--version").out()).startsWith("peakstaff ");
  }

  @Test
  void generatesACompletionScriptForAllCommands() {
    Terminal.Outcome outcome = terminal.run("generate-completion");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("complete -F")
        .contains("simulate")
        .contains("--replications");
  }
}
