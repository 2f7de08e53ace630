package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.Volumes;

class TraceFileTest {
  private static final String TEXT =
      Center.with(
              "{\"type\": \"constant\", \"perHour\": 60}",
              "{\"type\": \"trace\", \"path\": \"trace.csv\"}")
          .replace("{\"volume\": 2}", "{\"handleTime\": 2}");

  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void openCenter() {
    center = new Center(folder);
  }

  @Test
  void contactsComeInOrderOfArrival() {
    center.write(
        "trace.csv",
        """
        arrival,contactType,handleTimeSeconds,patienceSeconds
        2026-11-27T09:30:00.5+01:00,billing,200,
        2026-11-27T08:00:12+01:00,billing,,61.5
        2026-11-27T10:00:00+01:00,sales,1,1
        """);

    Volumes volumes = center.read(TEXT).contactTypes().get("billing").volumes();

    assertThat(volumes)
        .isEqualTo(
            new Volumes.Trace(
                "trace.csv",
                List.of(
                    new Volumes.Trace.Contact(
                        Duration.ofHours(8).plusSeconds(12), Double.NaN, 61.5),
                    new Volumes.Trace.Contact(
                        Duration.ofMinutes(570).plusMillis(500), 200, Double.NaN))));
  }

  @Test
  void theContentsCountAndTheNameDoesNot() {
    String row = "arrival,contactType\n2026-11-27T09:00:00+01:00,billing\n";
    center.write("trace.csv", row);
    center.write("other.csv", row + "\n");
    String hash = center.load(TEXT).sha256();

    assertThat(center.load(TEXT.replace("trace.csv", "other.csv")).sha256()).isEqualTo(hash);
    center.write("trace.csv", row.replace("09:00:00", "09:00:01"));
    assertThat(center.load(TEXT).sha256()).isNotEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "arrival,contactType;2026-11-28T09:00+01:00,billing | trace.csv:2: arrival 2026-11-28T09:00+01:00 lies outside the horizon",
        "arrival,contactType;27.11.2026,billing | trace.csv:2: arrival \"27.11.2026\" is no time with offset such as 2026-11-30T08:00:12+01:00",
        "arrival,contactType;2026-11-27T09:00+01:00,biling | trace.csv:2: there is no contact type \"biling\" in the scenario. Did you mean \"billing\"?",
        "arrival,contactType,handleTimeSeconds;2026-11-27T09:00+01:00,billing,-3 | trace.csv:2: handleTimeSeconds must be a number of seconds, not \"-3\"",
        "time,contactType;x,y | trace.csv:1: the column \"arrival\" is missing. The columns are time,contactType.",
      })
  void aRowThatCannotBeReplayedSaysWhy(String rows, String problem) {
    center.write("trace.csv", rows.replace(';', '\n'));

    assertThat(center.problems(TEXT)).contains(problem);
  }

  @Test
  void aTraceWithoutTheTypeHasNothingToReplay() {
    center.write("trace.csv", "arrival,contactType\n2026-11-27T09:00:00+01:00,sales\n");

    assertThat(center.problems(TEXT))
        .containsExactly(
            "center.json:12:44: contactTypes.billing.volumes.path: \"trace.csv\" has no usable row"
                + " for \"billing\"");
  }

  @Test
  void aTraceIsNotScaled() {
    center.write("trace.csv", "arrival,contactType\n2026-11-27T09:00:00+01:00,billing\n");

    assertThat(center.problems(TEXT, "scale.contactTypes.billing.volumes=2"))
        .singleElement()
        .asString()
        .contains("contactTypes.billing.volumes cannot be scaled");
  }

  @Test
  void aMissingFileDoesNotHideWhatElseIsAskedOfATrace() {
    assertThat(center.problems(TEXT.replace("{\"handleTime\": 2}", "{\"volume\": 2}")))
        .containsExactly(
            "center.json:12:44: contactTypes.billing.volumes.path: there is no file \"trace.csv\"",
            "center.json:32:109: events.outage.contactTypes.billing.volume: the contacts of a trace"
                + " arrive as they did: their number is given");
  }

  @Test
  void moreColumnsThanNeededAreFine() {
    center.write(
        "trace.csv",
        "number,arrival,group,contactType,patienceSeconds,outcome\n"
            + "7,2026-11-27T09:00:00+01:00,desk,billing,30,answered\n");

    assertThat(center.read(TEXT).contactTypes().get("billing").volumes())
        .isEqualTo(
            new Volumes.Trace(
                "trace.csv",
                List.of(new Volumes.Trace.Contact(Duration.ofHours(9), Double.NaN, 30))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'handleTime': 2} | {'volume': 1.5} | events.outage.contactTypes.billing.volume: the contacts of a trace arrive as they did: their number is given",
        "{'handleTime': 2} | {'volumeAdded': 5} | events.outage.contactTypes.billing.volumeAdded: the contacts of a trace arrive as they did: their number is given",
        "'hours': 'office', | 'hours': 'office', 'rates': 'piecewise-linear', | contactTypes.billing.rates: the contacts of a trace arrive as they did: there is no rate",
        "'hours': 'office', | 'hours': 'office', 'proactive': {'share': '10%'}, | contactTypes.billing.proactive: the contacts of a trace arrive as they did: nobody is spared a contact",
      })
  void nothingElseMovesTheContactsOfATrace(String piece, String replacement, String problem) {
    center.write("trace.csv", "arrival,contactType\n2026-11-27T09:00:00+01:00,billing\n");
    String from = piece.replace('\'', '"');
    int at = TEXT.indexOf(from);
    String text =
        TEXT.substring(0, at) + replacement.replace('\'', '"') + TEXT.substring(at + from.length());

    assertThat(center.problems(text)).singleElement().asString().contains(problem);
  }
}
