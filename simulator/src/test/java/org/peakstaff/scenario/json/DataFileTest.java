package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;

/** Volumes and schedules in CSV files, on a day open from 8 to 12 in hours. */
class DataFileTest {
  private static final String HEADER = "start,contactType,volume,handleTimeSeconds\n";
  private static final String ROWS =
      """
      2026-11-27T08:00+01:00,billing,40,310
      2026-11-27T09:00+01:00,billing,50.5,
      2026-11-27T10:00+01:00,billing,60,290.5
      2026-11-27T11:00+01:00,billing,30,300
      2026-11-27T08:00+01:00,sales,10,200
      """;

  @TempDir Path folder;
  private Center center;
  private String text;

  @BeforeEach
  void useAFile() {
    center = new Center(folder);
    text =
        Center.with(
            "{\"type\": \"constant\", \"perHour\": 60}",
            "{\"type\": \"file\", \"path\": \"demand.csv\"}");
  }

  private List<String> problems(String csv) {
    center.write("demand.csv", csv);
    return center.problems(text);
  }

  @Test
  void rowsBecomeVolumesAndHandleTimesPerInterval() {
    center.write("demand.csv", HEADER + ROWS);

    var volumes = (Volumes.FromFile) center.read(text).contactTypes().get("billing").volumes();

    assertThat(volumes.path()).isEqualTo("demand.csv");
    assertThat(volumes.values()).hasSize(24).startsWith(0.0, 0.0);
    assertThat(volumes.values().subList(7, 13)).containsExactly(0.0, 40.0, 50.5, 60.0, 30.0, 0.0);
    assertThat(volumes.handleTimeSeconds().subList(7, 12))
        .containsExactly(Double.NaN, 310.0, Double.NaN, 290.5, 300.0);
  }

  @Test
  void aFileWithoutHandleTimesLeavesThemToTheLaw() {
    center.write("demand.csv", "start,contactType,volume\n" + ROWS.replaceAll(",[0-9.]*\n", "\n"));

    var volumes = (Volumes.FromFile) center.read(text).contactTypes().get("billing").volumes();

    assertThat(volumes.handleTimeSeconds()).isEmpty();
  }

  @Test
  void scalingMultipliesVolumesAndHandleTimes() {
    center.write("demand.csv", HEADER + ROWS);

    var volumes =
        (Volumes.FromFile)
            center
                .read(
                    text,
                    "scale.contactTypes.billing.volumes=2",
                    "scale.contactTypes.billing.handleTime=1.1")
                .contactTypes()
                .get("billing")
                .volumes();

    assertThat(volumes.factor()).isEqualTo(2);
    assertThat(volumes.values().get(8)).isEqualTo(80);
    assertThat(volumes.handleTimeSeconds().get(8)).isEqualTo(310 * 1.1);
  }

  @Test
  void aScheduleIsReadTheSameWayAndScalesRoundedHalfUp() {
    center.write(
        "schedule.csv",
        """
        start,agentGroup,agents
        2026-11-27T08:00+01:00,desk,5
        2026-11-27T09:00+01:00,desk,6
        2026-11-27T10:00+01:00,desk,7
        2026-11-27T11:00+01:00,desk,8
        """);
    String scenario =
        Center.with(
            "{\"type\": \"constant\", \"agents\": 8}",
            "{\"type\": \"file\", \"path\": \"schedule.csv\", \"factor\": 1.5}");

    var scheduled =
        (Scheduled.FromFile) center.read(scenario).agentGroups().get("desk").scheduled();

    assertThat(scheduled.values().subList(7, 13)).containsExactly(0, 8, 9, 11, 12, 0);
  }

  @Test
  void aMissingColumnIsNamedWithTheOneThatWasProbablyMeant() {
    assertThat(problems("start,contactType,volumes\n"))
        .containsExactly("demand.csv:1: the column \"volume\" is missing. Is it \"volumes\"?");
    assertThat(problems("start;contactType;volume\n"))
        .containsExactly(
            "demand.csv:1: the column \"contactType\" is missing. Columns are separated by commas,"
                + " not semicolons.",
            "demand.csv:1: the column \"start\" is missing. Columns are separated by commas, not"
                + " semicolons.",
            "demand.csv:1: the column \"volume\" is missing. Columns are separated by commas, not"
                + " semicolons.");
    assertThat(problems(""))
        .containsExactly("demand.csv:1: the file is empty; its first line names the columns");
  }

  @Test
  void missingRowsWithinTheHoursAreListed() {
    String without = ROWS.replaceAll("2026-11-27T(09|10):00[^\n]*billing[^\n]*\n", "");

    assertThat(problems(HEADER + without))
        .containsExactly(
            "center.json:12:43: contactTypes.billing.volumes.path: \"demand.csv\" lacks rows within"
                + " the hours of \"billing\": 2026-11-27T09:00+01:00, 2026-11-27T10:00+01:00");
  }

  @Test
  void aFileWithoutRowsForATypeSaysSo() {
    assertThat(problems(HEADER + "2026-11-27T08:00+01:00,sales,10,200\n"))
        .containsExactly(
            "center.json:12:43: contactTypes.billing.volumes.path: \"demand.csv\" has no usable row"
                + " for \"billing\"");
  }

  @Test
  void rowsOffTheGridOrTheHorizonAreErrors() {
    assertThat(problems(HEADER + ROWS + "2026-11-27T08:20+01:00,billing,1,\n"))
        .containsExactly(
            "demand.csv:7: start 2026-11-27T08:20+01:00 is no start of an interval of 60 minutes");
    assertThat(problems(HEADER + ROWS + "2026-11-28T08:00+01:00,billing,1,\n"))
        .containsExactly(
            "demand.csv:7: start 2026-11-28T08:00+01:00 lies outside the horizon, which is"
                + " 2026-11-27T00:00+01:00 to 2026-11-28T00:00+01:00");
  }

  @Test
  void aStartNeedsTheOffsetOfTheTimeZone() {
    assertThat(problems(HEADER + ROWS + "2026-11-27T12:00,billing,1,\n"))
        .containsExactly(
            "demand.csv:7: start 2026-11-27T12:00 lacks its offset: write 2026-11-27T12:00+01:00");
    assertThat(problems(HEADER + ROWS + "2026-11-27T12:00+02:00,billing,1,\n"))
        .containsExactly(
            "demand.csv:7: start 2026-11-27T12:00+02:00 has not the offset of Europe/Berlin then,"
                + " which is +01:00");
    assertThat(problems(HEADER + ROWS + "noon,billing,1,\n"))
        .containsExactly(
            "demand.csv:7: start \"noon\" is no local time with offset such as"
                + " 2026-11-27T00:00+01:00");
  }

  @Test
  void duplicateRowsAndBadNumbersAreErrors() {
    assertThat(problems(HEADER + ROWS + "2026-11-27T08:00+01:00,billing,1,\n"))
        .containsExactly(
            "demand.csv:7: a second row for \"billing\" at this start; the first is in line 2");
    assertThat(problems(HEADER + ROWS.replace("50.5", "-1")))
        .containsExactly("demand.csv:3: volume must not be negative, not -1");
    assertThat(problems(HEADER + ROWS.replace("50.5", "NaN")))
        .containsExactly("demand.csv:3: volume must be a number, not \"NaN\"");
    assertThat(problems(HEADER + ROWS.replace("50.5", "\"50,5\"")))
        .containsExactly(
            "demand.csv:3: volume must be a number, not \"50,5\"; write a decimal point");
    assertThat(problems(HEADER + ROWS.replace("billing,60,290.5", "billing")))
        .containsExactly("demand.csv:4: volume must be a number, not \"\"");
    assertThat(problems(HEADER + ROWS.replace("310", "0")))
        .containsExactly("demand.csv:2: handleTimeSeconds must be above 0, or empty");
  }

  @Test
  void manyBadRowsAreSummarised() {
    StringBuilder rows = new StringBuilder(HEADER + ROWS);
    for (int i = 0; i < 40; i++) {
      rows.append("2026-11-27T13:00+01:00,biling,1,\n");
      rows.append("2026-11-27T13:0").append(i % 9 + 1).append("+01:00,billing,1,\n");
    }

    List<String> problems = problems(rows.toString());

    assertThat(problems).hasSize(6);
    assertThat(problems.get(0))
        .isEqualTo(
            "demand.csv:7: there is no contact type \"biling\" in the scenario. Did you mean"
                + " \"billing\"? (and 39 more such rows)");
    assertThat(problems.get(5))
        .isEqualTo(
            "demand.csv:16: start 2026-11-27T13:05+01:00 is no start of an interval of 60 minutes"
                + " (and 35 more such rows)");
  }

  @Test
  void rowsOfATypeThatTakesItsVolumesElsewhereAreIgnored() {
    center.write("demand.csv", HEADER + ROWS);

    assertThat(center.problems(text)).as("sales has rows and a profile").isEmpty();
  }

  @Test
  void aPathMustNotLeaveTheFolder() {
    String outside = text.replace("demand.csv", "../demand.csv");

    assertThat(center.problems(outside))
        .containsExactly(
            "center.json:12:43: contactTypes.billing.volumes.path: \"../demand.csv\" leads out of"
                + " the folder of the file that names it");
    assertThat(center.problems(text.replace("demand.csv", "absent.csv")))
        .containsExactly(
            "center.json:12:43: contactTypes.billing.volumes.path: there is no file"
                + " \"absent.csv\"");
  }

  @Test
  void anUnclosedQuoteIsNoCsv() {
    assertThat(problems(HEADER + "\"2026"))
        .singleElement()
        .asString()
        .startsWith("demand.csv: not valid CSV:");
  }
}
