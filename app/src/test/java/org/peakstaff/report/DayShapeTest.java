package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.IntervalMeasures;

class DayShapeTest {
  private static final IntervalMeasures ANY = Fixtures.result(List.of()).intervals().get(0);

  private static DayShape busiest(double[]... days) {
    Map<IntervalMeasures, Double> volumes = new LinkedHashMap<>();
    for (int day = 0; day < days.length; day++) {
      for (int i = 0; i < days[day].length; i++) {
        volumes.put(
            new IntervalMeasures(ANY.start().plusDays(day).plusHours(i), ANY.measures()),
            days[day][i]);
      }
    }
    return DayShape.busiest(Display.NEUTRAL, new ArrayList<>(volumes.keySet()), volumes::get);
  }

  @Test
  void isTheDayWithTheMostContacts() {
    assertThat(busiest(new double[] {1, 2}, new double[] {4, 4}, new double[] {3}).title())
        .isEqualTo("Sat 2026-11-28 from 09:00 to 10:00");
  }

  @Test
  void beginsAndEndsWithContacts() {
    assertThat(busiest(new double[] {0, 0, 5, 0, 7, 0}).title())
        .isEqualTo("Fri 2026-11-27 from 11:00 to 13:00");
  }

  @Test
  void isEmptyWithoutContacts() {
    assertThat(busiest(new double[] {0, 0}).isEmpty()).isTrue();
    assertThat(busiest().isEmpty()).isTrue();
  }
}
