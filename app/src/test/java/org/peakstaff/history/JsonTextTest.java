package org.peakstaff.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonTextTest {
  @Test
  void an_object_that_fits_stays_on_its_line() {
    assertThat(JsonText.of(Map.of("a", Map.of("b", List.of(1, 2)))))
        .isEqualTo("{\n  \"a\": {\"b\": [1, 2]}\n}\n");
  }

  @Test
  void a_long_object_has_a_member_a_line() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("first", "x".repeat(60));
    members.put("second", List.of("y".repeat(60)));
    assertThat(JsonText.of(Map.of("a", members)))
        .isEqualTo(
            "{\n  \"a\": {\n    \"first\": \""
                + "x".repeat(60)
                + "\",\n    \"second\": [\""
                + "y".repeat(60)
                + "\"]\n  }\n}\n");
  }

  @Test
  void quotes_and_control_characters_are_escaped() {
    assertThat(JsonText.of(Map.of("a", "\"\\\n")))
        .isEqualTo("{\n  \"a\": \"\\\"\\\\\\u000a\"\n}\n");
  }
}
