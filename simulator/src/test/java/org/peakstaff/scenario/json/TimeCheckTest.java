package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.OpeningHours.Span;

class TimeCheckTest {
  private static final String HOURS = "{\"office\": {\"mon-fri\": \"08:00-12:00\"}}";

  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void openCenter() {
    center = new Center(folder);
  }

  @Test
  void hoursAreSpansByWeekdayAndDate() {
    var hours =
        center
            .read(
                Center.with(
                    HOURS,
                    """
                    {"office": {"label": "Office", "mon-thu": ["08:00-12:00", "13:00-18:00"], "fri,sat": "20:00-02:00",
                     "2026-12-24": "closed", "2026-12-25": [], "2026-12-26": "10:00-12:00"}}
                    """))
            .openingHours()
            .get("office");

    assertThat(hours.weekdays().get(DayOfWeek.TUESDAY))
        .containsExactly(new Span(480, 720), new Span(780, 1080));
    assertThat(hours.weekdays().get(DayOfWeek.SATURDAY)).containsExactly(new Span(1200, 1560));
    assertThat(hours.weekdays()).doesNotContainKey(DayOfWeek.SUNDAY);
    assertThat(hours.on(LocalDate.of(2026, 12, 24))).isEmpty();
    assertThat(hours.on(LocalDate.of(2026, 12, 25))).isEmpty();
    assertThat(hours.on(LocalDate.of(2026, 12, 26))).containsExactly(new Span(600, 720));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'office': {'mon-fri': ['08:00-12:00', '11:00-13:00']}} | openingHours.office.mon-fri: the hours overlap",
        "{'office': {'mon-fri': ['08:00-12:00', 'closed']}} | openingHours.office.mon-fri: a list of hours has no \"closed\" among them",
        "{'office': {'mon-fri': '08:00-08:00'}} | openingHours.office.mon-fri: hours end at another time than they begin; the whole day is \"00:00-24:00\"",
        "{'office': {'mon-fri': '08:00-12:15'}} | openingHours.office.mon-fri: 12:15 is not on the grid of 60m intervals; intervals of 15m would fit",
        "{'office': {'mon-fri': '08:00-12:10'}} | openingHours.office.mon-fri: 12:10 is not on the grid of 60m intervals; no interval fits; round it to a quarter of an hour",
        "{'office': {'mon-fri': '8:00-12:00'}} | openingHours.office.mon-fri: must be hours such as \"08:00-20:00\", a list of such, or \"closed\", not \"8:00-12:00\"",
        "{'office': {'mon-fri': 8}} | openingHours.office.mon-fri: must be hours such as \"08:00-20:00\", a list of such, or \"closed\", not 8",
        "{'office': {'2026-02-30': '08:00-12:00'}} | openingHours.office.2026-02-30: there is no such date as 2026-02-30",
        "{'office': {'mon-fri': '08:00-12:00'}, 'always': {'mon': '08:00-12:00'}} | openingHours.always: \"always\" means around the clock; choose another id",
        "{'office': {'mon-fri': '08:00-12:00'}, 'my hours': {}} | openingHours.my hours: \"my hours\" is not an id: letters A to Z, digits, \"-\" and \"_\", beginning with a letter or digit",
      })
  void hoursThatAreNoneSayWhy(String hours, String problem) {
    assertThat(center.problems(Center.with(HOURS, hours.replace('\'', '"'))))
        .singleElement()
        .asString()
        .endsWith(": " + problem);
  }

  @Test
  void alwaysIsKnownWithoutBeingDefined() {
    var scenario =
        center.read(Center.TEXT.replace("\"hours\": \"office\"", "\"hours\": \"always\""));

    assertThat(scenario.contactTypes().get("billing").hours()).isNull();
    assertThat(scenario.agentGroups().get("desk").hours()).isNull();
  }

  @Test
  void aDayOfTwentyFiveHoursHasTwentyFiveIntervals() {
    String text =
        Center.with("2026-11-27\", \"days", "2026-10-25\", \"days")
            .replace("\"events\": {", "\"note\": \"x\", \"events\": {")
            .replace("2026-11-27T", "2026-10-25T");
    String values = "0, ".repeat(24) + "0";

    assertThat(
            center.problems(
                text.replace(
                    "{\"type\": \"constant\", \"agents\": 8}",
                    "{\"type\": \"intervals\", \"values\": [" + values + "]}")))
        .isEmpty();
  }

  @Test
  void aClockChangeOfHalfAnHourDoesNotFitHours() {
    String text =
        Center.with("Europe/Berlin", "Australia/Lord_Howe")
            .replace("\"from\": \"2026-11-27\"", "\"from\": \"2026-10-04\"")
            .replace("2026-11-27T", "2026-10-04T");

    assertThat(center.problems(text))
        .containsExactly(
            "center.json:5:14: horizon: the day 2026-10-04 in Australia/Lord_Howe is not a whole"
                + " number of intervals of 60 minutes. Maybe a shorter interval fits.");
  }
}
