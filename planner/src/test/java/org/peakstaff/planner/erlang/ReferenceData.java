package org.peakstaff.planner.erlang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads erlang.json: values computed with 50 digits by two independent methods. */
final class ReferenceData {
  private ReferenceData() {}

  static List<JsonNode> rows(String model) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : read().get("rows")) {
      if (row.get("model").asString().equals(model)) {
        rows.add(row);
      }
    }
    return rows;
  }

  static List<JsonNode> inversions() {
    List<JsonNode> rows = new ArrayList<>();
    read().get("required_agents").forEach(rows::add);
    return rows;
  }

  private static JsonNode read() {
    try (InputStream in = ReferenceData.class.getResourceAsStream("erlang.json")) {
      return JsonMapper.builder().build().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
