package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleOptionTest {
  /** A share with a decimal point, as nobody writes it who was asked for German. */
  private static final Pattern POINT = Pattern.compile("\\d\\.\\d[ \u00a0]?%");

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    terminal.write(
        "center.json",
        """
        {"format": 1, "name": "Center", "currency": "EUR", "horizon": {"from": "2026-01-05", "days": 2},
         "openingHours": {"office": {"mon-fri": "08:00-10:00"}},
         "contactTypes": {"calls": {"channel": "phone", "hours": "office",
           "volumes": {"type": "constant", "perHour": 1200},
           "handleTime": {"type": "exponential", "mean": "3m"},
           "patience": {"type": "exponential", "mean": "4m"},
           "target": {"serviceLevel": {"share": "80%", "within": "20s"}}}},
         "agentGroups": {"desk": {"hours": "office", "scheduled": {"type": "constant", "agents": 60},
           "skills": {"calls": {}}, "shrinkage": {"outOfOffice": "12.5%"}, "absence": "5%",
           "costPerHour": 20}}}
        """);
  }

  private Terminal.Outcome run(String command, String out, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(command, folder.resolve("center.json").toString()));
    arguments.addAll(List.of("--replications", "10"));
    if (!out.isEmpty()) {
      arguments.addAll(List.of("--out", folder.resolve(out).toString()));
    }
    arguments.addAll(List.of(more));
    return terminal.run(arguments.toArray(String[]::new));
  }

  private Map<String, String> files(String name, String... ends) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      Map<String, String> found = new TreeMap<>();
      files
          .map(Path::getFileName)
          .map(Path::toString)
          .filter(file -> Stream.of(ends).anyMatch(file::endsWith))
          .forEach(file -> found.put(file, terminal.read(name + "/" + file)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reader sees of a page: no styles, scripts or drawing commands. */
  private static String words(String page) {
    return page.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", " ")
        .replaceAll("(?s)<details class=\"assumptions\".*", " ")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("&quot;.*?&quot;", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de-DE | 600,0  | 05.01.2026   | 2.400 | 248,0",
        "fr-FR | 600,0  | 5 janv. 2026 | 2\u00a0400 | 248,0",
        "en-US | 600.0  | Jan 5, 2026  | 2,400 | 248.0",
        "en-IN | 600.0  | 2026         | 2,400 | 248.0",
        "fa-IR | ۶۰۰٫۰ | ۲۰۲۶       | ۲٬۴۰۰ | ۲۴۸٫۰"
      })
  void aPlanIsReadInThePlaceAndFilesForProgramsStay(
      String tag, String volume, String date, String large, String hours) {
    Terminal.Outcome plain = run("plan", "plain");
    Terminal.Outcome local = run("plan", "local", "--locale", tag);
    assertThat(local.exitCode()).isEqualTo(plain.exitCode());
    assertThat(local.out()).contains(volume, date, large);
    assertThat(words(terminal.read("local/report.html"))).contains(hours);
    assertThat(terminal.read("local/report.html")).contains("<html lang=\"en\"", tag);
    assertThat(files("local", ".csv", ".json")).isNotEmpty();
    assertThat(files("local", ".csv", ".json")).isEqualTo(files("plain", ".csv", ".json"));
    assertThat(local.out().lines()).hasSameSizeAs(plain.out().lines().toList());
  }

  @Test
  void theDefaultIsNoPlaceAtAll() {
    assertThat(run("plan", "plain").out())
        .contains("Mon 2026-01-05", "2400.0", " 600.0 ")
        .doesNotContain("2,400.0", "\u00a0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "simulate",
        "optimize --staffing horizon",
        "compare --variant scale.contactTypes.*.volumes=1.1",
        "compare --of plan --variant scale.contactTypes.*.volumes=1.1",
        "sweep --vary agentGroups.desk.scheduled.agents=59,61",
        "sensitivity"
      })
  void everyReportAndTableFollowsIt(String command) {
    List<String> words = List.of(command.split(" "));
    List<String> more = new ArrayList<>(words.subList(1, words.size()));
    more.addAll(List.of("--locale", "de-DE"));
    Terminal.Outcome outcome = run(words.get(0), "out", more.toArray(String[]::new));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).containsPattern("\\d,\\d").doesNotContainPattern(POINT);
    files("out", ".html")
        .forEach(
            (name, page) ->
                assertThat(words(page))
                    .as(name)
                    .containsPattern("\\d,\\d")
                    .doesNotContainPattern(POINT));
  }

  @Test
  void formulasFollowItAndWhatIsTypedDoesNot() {
    String line = "erlang a --load 95.5 --aht 180s --patience 120s --agents 100 --locale de-DE";
    Terminal.Outcome outcome = terminal.run(line.split(" "));
    assertThat(outcome.out()).contains("95,5 erlangs").doesNotContainPattern(POINT);
  }

  @Test
  void jsonOnTheTerminalStays() {
    assertThat(run("plan", "out", "--json", "--locale", "fa-IR").out())
        .isEqualTo(run("plan", "out", "--json").out());
  }

  @ParameterizedTest
  @CsvSource({"de_DE, de-DE", "de_DE.UTF-8, de-DE", "german, de", "ddd-DE, de-DE"})
  void aPlaceNobodyKnowsIsRefusedWithTheOneThatWasMeant(String tag, String meant) {
    Terminal.Outcome outcome = run("plan", "out", "--locale", tag);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .contains("--locale", "not \"" + tag + "\"", "Did you mean \"" + meant);
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
