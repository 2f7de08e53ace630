package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.json.ScenarioReader;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {
  private static final Path BANK = Path.of("..", "scenarios", "bank-1999");

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void copyTheBanksFile() throws IOException {
    terminal = new Terminal(folder);
    Files.copy(BANK.resolve("bank-1999-02-01-to-18.csv"), folder.resolve("bank.csv"));
  }

  @Test
  void writesAScenarioThatCanBeChecked() {
    Terminal.Outcome outcome = run("--date", "1999-02-22", "--out", "plan");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("Bridge of volumes", "queue 6 outgoing -> left out", "Next: peakstaff plan");
    assertThat(terminal.read("plan/monday-1999-02-22.json"))
        .contains("\"$schema\": \"schema/scenario-1.json\"");
    assertThat(terminal.file("plan/schema/scenario-1.json")).isRegularFile();
    assertThat(terminal.run("scenario", "check", "plan/monday-1999-02-22.json").exitCode())
        .isZero();
  }

  @Test
  void forecastsAWeek() {
    assertThat(run("--week", "1999-02-21", "--name", "week").exitCode()).isZero();
    assertThat(ScenarioReader.read(terminal.file("week.json")).scenario().horizon().days())
        .isEqualTo(7);
  }

  @Test
  void overwritesOnlyWhenTold() {
    terminal.write("demand.csv", "mine");
    Terminal.Outcome refused = run("--date", "1999-02-22");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("demand.csv exists already");
    assertThat(terminal.read("demand.csv")).isEqualTo("mine");
    assertThat(terminal.file("monday-1999-02-22.json")).doesNotExist();
    assertThat(run("--date", "1999-02-22", "--overwrite").exitCode()).isZero();
    assertThat(terminal.read("demand.csv")).startsWith("start,contactType");
  }

  @Test
  void answersInJson() {
    JsonNode json = run("--date", "1999-02-22", "--json").json();
    assertThat(json.at("/peakstaff/command").asString()).isEqualTo("scenario import");
    assertThat(json.at("/busyness/degreesOfFreedom").asInt()).isEqualTo(13);
    assertThat(json.at("/contactTypes/regular/abandoned").asInt()).isEqualTo(1119);
    assertThat(json.at("/days/0/contactTypes/regular/volume").asDouble()).isBetween(850.0, 1000.0);
  }

  @Test
  void takesHoursAndQueuesFromTheCommandLine() {
    Terminal.Outcome outcome =
        run("--date", "1999-02-22", "--hours", "mon 08:00-12:00", "--queues", "regular,stock");
    assertThat(outcome.exitCode()).isZero();
    assertThat(terminal.read("schedule.csv").lines()).hasSize(1 + 8);
    assertThat(terminal.read("monday-1999-02-22.json")).doesNotContain("\"internet\"");
  }

  @Test
  void namesWhatIsWrongWithItsOptions() {
    assertThat(run("--date", "1999-02-22", "--hours", "8-20").err()).contains("hours are written");
    assertThat(run("--date", "1999-02-22", "--agents", "x").err())
        .contains("rostered or available");
    assertThat(run("--date", "1999-02-22", "--name", "../x").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("--date", "22.2.1999").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run().exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("--date", "1999-02-22", "--week", "1999-02-21").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void reportsABadFileByLine() {
    terminal.write("bank.csv", "30;19990201;07:00;1\n30;x\n");
    Terminal.Outcome outcome = run("--date", "1999-02-22");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err()).contains("bank.csv:1: ", "bank.csv:2: ", "2 problems");
  }

  private Terminal.Outcome run(String... options) {
    String[] command = {"scenario", "import", "bank.csv", "--zone", "Asia/Jerusalem"};
    String[] all = java.util.Arrays.copyOf(command, command.length + options.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    return terminal.run(all);
  }

  @Test
  void writesTheMapOfQueuesOnFirstUseAndReadsItThen() {
    assertThat(run("--date", "1999-02-22", "--map", "map.csv").exitCode()).isZero();
    assertThat(terminal.read("map.csv"))
        .startsWith("queue,contactType,channel\n4 new-customer,new-customer,phone\n")
        .contains("6 outgoing,outgoing,phone\n");
    terminal.write(
        "map.csv",
        "queue,contactType,channel\n1 regular,care,phone\n2 stock,,phone\n"
            + "5 regular-english,care,phone\n");
    Terminal.Outcome outcome =
        run("--date", "1999-02-22", "--map", "map.csv", "--overwrite", "--name", "mapped");
    assertThat(outcome.out())
        .contains(
            "queue 1 regular -> care",
            "queue 5 regular-english -> care",
            "queue 2 stock -> left out",
            "queue 4 new-customer is not in the map; its name was used");
    assertThat(terminal.read("mapped.json")).contains("\"care\"").doesNotContain("\"stock\"");
  }

  @Test
  void namesWhatIsWrongWithAMap() {
    terminal.write("map.csv", "queue,contactType,channel\na,b c,phone\na,b,radio\nx\n");
    Terminal.Outcome outcome = run("--date", "1999-02-22", "--map", "map.csv");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err()).contains("map.csv:2: ", "map.csv:3: ", "map.csv:4: ", "3 problems");
  }

  @Test
  void bringsAScenarioUpToDateAndLeavesTheRestAlone() {
    assertThat(run("--date", "1999-02-22", "--name", "plan", "--to", "1999-02-14").exitCode())
        .isZero();
    String mine =
        terminal
            .read("plan.json")
            .replace("\"shrinkage\": \"30%\"", "\"shrinkage\": \"27%\" /* ours */")
            .replaceFirst(
                "\"mean\": \"4m20s\",(\\s+\"cv\": [0-9.]+,\\s+)\"source\": \"import",
                "\"mean\": \"4m20s\",$1\"source\": \"by hand, not import");
    terminal.write("plan.json", mine);
    String schedule = terminal.read("schedule.csv");
    Terminal.Outcome outcome =
        terminal.run("scenario", "import", "bank.csv", "--into", "plan.json");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("Old -> new", "contactTypes.regular.patience.mean: ", "volumes of regular: ");
    assertThat(terminal.read("plan.json"))
        .contains("\"27%\" /* ours */", "1119 abandons", "\"cv\": \"10.5%\"");
    assertThat(terminal.read("schedule.csv")).isNotEqualTo(schedule);
    assertThat(terminal.read("schedule.before.csv")).isEqualTo(schedule);
    assertThat(terminal.read("demand.csv")).isEqualTo(bankDemand());
    assertThat(outcome.out()).contains("schedule of agents: ", "demand.before.csv");
    assertThat(terminal.run("scenario", "check", "plan.json").exitCode()).isZero();
    Terminal.Outcome again = terminal.run("scenario", "import", "bank.csv", "--into", "plan.json");
    assertThat(again.out()).contains("volumes of regular: 919.7 -> 919.7 contacts");
    assertThat(again.out()).doesNotContain("patience.mean", "before-2");
  }

  @Test
  void aRosterOfOnesOwnAndColumnsOfOnesOwnStay() {
    run("--date", "1999-02-22", "--name", "plan", "--to", "1999-02-14");
    String roster = terminal.read("schedule.csv").replace(",agents,4", ",agents,9");
    terminal.write("schedule.csv", roster);
    terminal.write(
        "plan.json",
        terminal
            .read("plan.json")
            .replaceFirst("import: mean of the agents", "ours, not the mean"));
    String reordered =
        terminal
            .read("demand.csv")
            .lines()
            .map(line -> line.split(","))
            .map(each -> String.join(",", each[1], each[0], "\"a, b\"", each[2], each[3]))
            .collect(java.util.stream.Collectors.joining("\n"))
            .replaceFirst("\"a, b\"", "remark");
    terminal.write("demand.csv", reordered);
    terminal.write("demand.before.csv", "older");
    Terminal.Outcome outcome =
        terminal.run("scenario", "import", "bank.csv", "--into", "plan.json", "--queues", "stock");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("contactTypes.regular is not in these files, left as it is", "before-2")
        .doesNotContain("schedule of");
    assertThat(terminal.read("schedule.csv")).isEqualTo(roster);
    assertThat(terminal.read("demand.before.csv")).isEqualTo("older");
    assertThat(terminal.read("demand.before-2.csv")).isEqualTo(reordered);
    String now = terminal.read("demand.csv");
    assertThat(now.lines().toList())
        .startsWith("contactType,start,remark,volume,handleTimeSeconds")
        .containsAll(reordered.lines().filter(line -> line.startsWith("regular,")).toList());
    assertThat(now.lines().filter(line -> line.startsWith("stock,")).toList())
        .isNotEmpty()
        .noneMatch(line -> line.contains("a, b"));
  }

  @Test
  void takesDaysAndZoneFromTheScenarioItUpdates() {
    Terminal.Outcome outcome = run("--date", "1999-02-22", "--into", "plan.json");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("--into takes days, zone and hours from the scenario");
    assertThat(terminal.run("scenario", "import", "bank.csv", "--date", "1999-02-22").err())
        .contains("--zone is missing");
  }

  @Test
  void filesOfAnotherCenterAreNotBroughtIntoAScenario() {
    assertThat(terminal.run("scenario", "new", "other.json").exitCode()).isZero();
    Terminal.Outcome outcome =
        terminal.run("scenario", "import", "bank.csv", "--into", "other.json");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err())
        .contains("no contact type of", "is in the files. They have internet, new-customer")
        .contains("the scenario care-phone. Maybe a map of queues (--map)?");
  }

  private static String bankDemand() {
    try {
      return Files.readString(BANK.resolve("demand.csv"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
