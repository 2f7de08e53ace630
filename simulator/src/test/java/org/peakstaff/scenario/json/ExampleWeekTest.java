package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The week a planner would write. */
class ExampleWeekTest {
  @TempDir Path folder;

  @Test
  void theExampleWeekIsAScenario() throws IOException {
    Center center = new Center(folder);
    center.write(
        "week-49/demand.csv",
        rows("contactType,volume", "care-phone,tech-phone,care-chat,care-email"));
    center.write(
        "week-49/schedule.csv", rows("agentGroup,agents", "voice,technical,digital,second-line"));

    LoadedScenario week = center.load(text());

    assertThat(week.scenario().contactTypes()).hasSize(6);
    assertThat(center.load(week.explain()).sha256()).isEqualTo(week.sha256());
  }

  private static String text() throws IOException {
    try (InputStream in = ExampleWeekTest.class.getResourceAsStream("example-week.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A row of 0 for every half hour of the week and every id. */
  private static String rows(String columns, String ids) {
    StringBuilder rows = new StringBuilder("start," + columns + "\n");
    var start = LocalDate.of(2026, 11, 30).atStartOfDay(ZoneId.of("Europe/Berlin"));
    for (int i = 0; i < 7 * 48; i++) {
      for (String id : ids.split(",")) {
        rows.append(
            String.format(
                Locale.ROOT, "%s,%s,0%n", start.plusMinutes(30L * i).toOffsetDateTime(), id));
      }
    }
    return rows.toString();
  }
}
