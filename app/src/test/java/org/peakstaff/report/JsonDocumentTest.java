package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
  @Test
  void putsOneMemberALineAndSmallObjectsOnOne() {
    StringWriter out = new StringWriter();
    try (JsonDocument json = JsonDocument.result(out, "1.0", "simulate")) {
      json.beginObject("measures")
          .beginInline("load")
          .number("mean", 0.1)
          .number("low", Double.NaN)
          .endInline()
          .beginArray("days")
          .beginObject()
          .text("date", "2026-11-27")
          .endObject()
          .beginInline()
          .integer("n", 2)
          .flag("met", true)
          .endInline()
          .endArray()
          .beginArray("none")
          .endArray()
          .texts("missed", List.of("a", "b"))
          .endObject();
    }
    assertThat(out)
        .hasToString(
            """
            {
              "peakstaff": {"version": "1.0", "command": "simulate", "format": 1},
              "measures": {
                "load": {"mean": 0.1, "low": null},
                "days": [
                  {
                    "date": "2026-11-27"
                  },
                  {"n": 2, "met": true}
                ],
                "none": [],
                "missed": ["a", "b"]
              }
            }
            """);
  }

  @Test
  void escapesWhatJsonAsksFor() {
    StringWriter out = new StringWriter();
    try (JsonDocument json = JsonDocument.to(out)) {
      json.text("name", "a \"b\" \\ \n \u0001 é");
    }
    assertThat(out.toString()).contains("\"a \\\"b\\\" \\\\ \\n \\u0001 é\"");
  }
}
