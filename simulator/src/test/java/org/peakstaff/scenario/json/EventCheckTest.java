package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.Event;

class EventCheckTest {
  private static final String OUTAGE =
      "{\"from\": \"2026-11-27T09:00\", \"to\": \"2026-11-27T11:00\", \"contactTypes\": {\"billing\": {\"volume\": 2}}}";

  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void openCenter() {
    center = new Center(folder);
  }

  @Test
  void anEventIsBoundWithFactorsOfOneWhereItNamesNone() {
    Event event =
        center
            .read(
                Center.with(
                    OUTAGE,
                    """
                    {"label": "Outage", "from": "2026-11-27T09:00", "to": "2026-11-28T00:00",
                     "contactTypes": {"billing": {"volumeAdded": 50, "handleTime": 0.7}, "sales": {"patience": 0.5}},
                     "agentGroups": {"desk": {"absence": 2}}}
                    """))
            .events()
            .get("outage");

    assertThat(event.label()).isEqualTo("Outage");
    assertThat(event.length()).isEqualTo(Duration.ofHours(15));
    assertThat(event.contactTypes().get("billing"))
        .isEqualTo(new Event.ContactEffect(1, 50, 0.7, 1));
    assertThat(event.contactTypes().get("sales")).isEqualTo(new Event.ContactEffect(1, 0, 1, 0.5));
    assertThat(event.agentGroups().get("desk")).isEqualTo(new Event.GroupEffect(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'from': '2026-11-27T09:00', 'to': '2026-11-27T11:00'} | : an event names the \"contactTypes\", \"agentGroups\" or \"selfService\" it changes",
        "{'from': '2026-11-27T09:00', 'contactTypes': {'billing': {'volume': 2}}} | : \"to\" is missing",
        "{'from': '2026-11-29T09:00', 'to': '2026-11-29T11:00', 'contactTypes': {'billing': {'volume': 2}}} | .from: the event lies outside the horizon, 2026-11-27 to 2026-11-27",
        "{'from': '27.11.2026', 'to': '2026-11-27T11:00', 'contactTypes': {'billing': {'volume': 2}}} | .from: must be a local date and time such as \"2026-11-27T09:00\", not \"27.11.2026\"",
        "{'from': '2026-11-27T25:00', 'to': '2026-11-27T11:00', 'contactTypes': {'billing': {'volume': 2}}} | .from: there is no such time as 2026-11-27T25:00",
        "{'from': '2026-11-27T09:00', 'to': '2026-11-27T11:00', 'contactTypes': {'billing': {'volume': -2}}} | .contactTypes.billing.volume: must be at least 0, not -2",
        "{'from': '2026-11-27T09:00', 'to': '2026-11-27T11:00', 'contactTypes': {'billing': {'handleTime': 0}}} | .contactTypes.billing.handleTime: must be above 0, not 0",
        "{'from': '2026-11-27T09:00', 'to': '2026-11-27T11:00', 'agentGroups': {'dsk': {'absence': 2}}} | .agentGroups.dsk: there is no agent group \"dsk\". Did you mean \"desk\"?",
        "{'from': '2026-11-27T09:00', 'to': '2026-11-27T11:00', 'rampDown': '90m', 'rampUp': '1h', 'contactTypes': {'billing': {'volume': 2}}} | .rampDown: the ramps take 2h30m, longer than the event, 2h",
      })
  void anEventThatCannotHappenSaysWhy(String event, String problem) {
    assertThat(center.problems(Center.with(OUTAGE, event.replace('\'', '"'))))
        .singleElement()
        .asString()
        .endsWith(": events.outage" + problem);
  }
}
