package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command schedule: its tables, files and refusals. */
final class ScheduleCommandTest {
  private static final String DAY =
      """
      {"format": 1, "name": "a day", "currency": "EUR",
       "horizon": {"from": "2026-10-05", "days": 1, "timeZone": "UTC", "interval": "30m"},
       "openingHours": {"day": {"mon-sun": "08:00-16:00"}},
       "contactTypes": {"care": {"channel": "phone", "hours": "day",
         "volumes": {"type": "constant", "perHour": 30},
         "handleTime": {"type": "exponential", "mean": "4m"}, "patience": {"type": "exponential", "mean": "4m"},
         "target": {"serviceLevel": {"share": "80%", "within": "20s"}, "over": "day"}}},
       "agentGroups": {"voice": {"hours": "day", "scheduled": {"type": "constant", "agents": 5}, "skills": {"care": {}},
         "costPerHour": 20}},
       "shiftFamilies": {
         "full": {"start": "08:00", "length": "8h",
                  "breaks": [{"at": {"from": "3h", "to": "4h30m", "every": "30m"}, "length": "30m"}]},
         "part": {"start": {"from": "08:00", "to": "12:00", "every": "1h"}, "length": "4h", "maximum": 3}}
      }
      """;

  @TempDir Path folder;

  private Terminal.Outcome run(String text, String... more) throws IOException {
    Files.writeString(folder.resolve("day.json"), text);
    String[] arguments = new String[more.length + 4];
    arguments[0] = "schedule";
    arguments[1] = "day.json";
    arguments[2] = "--replications";
    arguments[3] = "20";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return new Terminal(folder).run(arguments);
  }

  @Test
  void shows_the_shifts_their_cover_and_what_is_proven() throws IOException {
    Terminal.Outcome terminal = run(DAY, "--out", "out");

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out())
        .contains("Heads that start")
        .contains("Required  Covered  Over/under")
        .contains("Covering every interval costs")
        .contains("proven to be the least")
        .contains("The target is met")
        .contains("Written: ");
    assertThat(terminal.out().lines())
        .allMatch(line -> line.length() <= 100 || line.startsWith("Written"));
    assertThat(folder.resolve("out/schedule.html"))
        .content()
        .contains("<svg")
        .doesNotContain("src=\"http", "href=\"http");
    assertThat(folder.resolve("out/schedule.csv"))
        .content()
        .startsWith("agentGroup,shift,days,start");
    assertThat(folder.resolve("out/schedule.json")).content().contains("\"scheduleEfficiency\"");
    assertThat(Files.size(folder.resolve("out/schedule.xlsx"))).isGreaterThan(5000);
  }

  @Test
  void the_json_answer_is_the_file_and_the_same_every_time() throws IOException {
    Terminal.Outcome first = run(DAY, "--json", "--out", "out");

    assertThat(first.out()).isEqualTo(Files.readString(folder.resolve("out/schedule.json")));
    assertThat(run(DAY, "--json", "--out", "out").out()).isEqualTo(first.out());
    assertThat(first.out()).contains("\"command\": \"schedule\"").contains("\"twoStep\"");
  }

  @Test
  void the_shifts_become_a_scenario_that_meets_its_targets() throws IOException {
    assertThat(run(DAY, "--out", "out", "--write-staffing", "on-shifts.json").exitCode()).isZero();

    Terminal.Outcome simulated =
        new Terminal(folder)
            .run("simulate", "on-shifts.json", "--replications", "20", "--out", "out");

    assertThat(simulated.exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("on-shifts.json"))).contains("\"type\": \"shifts\"");
  }

  @Test
  void a_requirement_that_no_shift_reaches_is_explained() throws IOException {
    Terminal.Outcome terminal =
        run(
            DAY.replace("\"start\": \"08:00\"", "\"start\": \"07:30\"")
                .replace(
                    "\"from\": \"08:00\", \"to\": \"12:00\"",
                    "\"from\": \"09:00\", \"to\": \"12:00\""));

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(terminal.err())
        .contains("no shifts cover the requirement: missing are")
        .contains("heads of voice at Mon 2026-10-05 08:00")
        .contains("hours of heads")
        .contains("no shift of \"full\" lies within the hours of its agent groups")
        .contains("no limit of the families helps")
        .doesNotContain("Exception");
  }

  @Test
  void a_limit_that_is_too_tight_is_named_with_what_it_takes() throws IOException {
    Terminal.Outcome terminal =
        run(
            DAY.replace(
                "\"breaks\": [{\"at\": {\"from\": \"3h\", \"to\": \"4h30m\", \"every\": \"30m\"}, \"length\": \"30m\"}]",
                "\"maximum\": 1"));

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(terminal.err()).contains("a maximum of \"").contains("higher by");
  }

  @Test
  void seats_that_are_too_few_are_counted_whole() throws IOException {
    Terminal.Outcome terminal = run(DAY, "--set", "plan.seats=1");

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(terminal.err())
        .containsPattern("covered with \\d+ seats in place of 1, the most at Mon 2026-10-05")
        .doesNotContain("more seats");
  }

  @Test
  void a_minimum_of_shifts_that_nobody_can_work_is_refused() throws IOException {
    Terminal.Outcome terminal =
        run(DAY.replace("\"length\": \"8h\"", "\"minimum\": 2, \"length\": \"9h\""));

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(terminal.err()).contains("shiftFamilies.full.minimum: nobody can work the family");
  }

  @Test
  void hours_at_work_of_the_days_add_up_to_those_of_the_schedule() throws IOException {
    Terminal.Outcome terminal =
        run(DAY.replace("\"length\": \"30m\"", "\"length\": \"15m\""), "--rounds", "0");
    String covered = Files.readString(folder.resolve("peakstaff-out/day/schedule.json"));

    String hours = covered.replaceAll("(?s).*\"coveredHours\": ([0-9.]+).*", "$1");
    assertThat(terminal.out().lines().filter(line -> line.startsWith("Mon 2026-10-05 ")))
        .singleElement()
        .satisfies(
            line ->
                assertThat(Double.parseDouble(line.split("\\s+")[3]))
                    .isCloseTo(Double.parseDouble(hours), within(0.051)));
  }

  @Test
  void a_missing_hour_with_a_price_is_no_contradiction() throws IOException {
    Terminal.Outcome terminal =
        run(
            DAY.replace("\"start\": \"08:00\"", "\"start\": \"07:30\"")
                .replace(
                    "\"from\": \"08:00\", \"to\": \"12:00\"",
                    "\"from\": \"09:00\", \"to\": \"12:00\"")
                .replace("\"maximum\": 3", "\"maximum\": 30"),
            "--shortfall",
            "15",
            "--rounds",
            "0",
            "--out",
            "out");

    assertThat(terminal.exitCode()).isIn(ExitCode.DONE, ExitCode.TARGET_NOT_MET);
    assertThat(terminal.out()).contains("with the prices of missing and surplus hours");
  }

  @Test
  void without_families_there_is_nothing_to_schedule() throws IOException {
    String bare = DAY.substring(0, DAY.indexOf(",\n \"shiftFamilies\"")) + "}";

    assertThat(run(bare).exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run(bare).err()).contains("there are no shift families");
    assertThat(run(DAY, "--rounds", "-1").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run(DAY, "--shortfall", "-1").exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
