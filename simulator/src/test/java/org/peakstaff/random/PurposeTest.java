package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PurposeTest {
  @Test
  void thePublishedNumbersNeverChange() throws IllegalAccessException {
    Map<Integer, String> names = new TreeMap<>();
    for (Field field : Purpose.class.getFields()) {
      assertThat(names.put(field.getInt(null), field.getName())).as(field.getName()).isNull();
    }
    assertThat(names.values())
        .startsWith("ARRIVAL_GAP", "PATIENCE", "HANDLE_TIME", "BALKING", "RESOLUTION")
        .containsSubsequence("BUSYNESS", "INTERVAL_NOISE", "ABSENCE", "ROUTING", "REDIAL")
        .containsSubsequence("REPEAT", "SELF_SERVICE", "ESCALATION", "FORECAST_ERROR", "CUSTOM");
    assertThat(Purpose.ARRIVAL_GAP).isOne();
    assertThat(Purpose.CUSTOM).isEqualTo(15);
  }
}
