package org.peakstaff.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON as people write it: an object that fits on a line stays on one, others have a member a line,
 * indented by two spaces.
 */
final class JsonText {
  private static final int WIDTH = 110;

  private JsonText() {}

  /**
   * Writes a value.
   *
   * @param value maps, lists, strings, and numbers or booleans, which are written as they print
   * @return the document, ending in a newline
   */
  static String of(Object value) {
    return layout(value, 0, 0) + "\n";
  }

  private static String layout(Object value, int indent, int column) {
    String line = line(value);
    boolean holdsOthers = value instanceof Map<?, ?> || value instanceof List<?>;
    if (!holdsOthers || (indent > 0 && column + line.length() <= WIDTH)) {
      return line;
    }
    String inner = " ".repeat(indent + 2);
    String members =
        value instanceof Map<?, ?> map
            ? map.entrySet().stream()
                .map(e -> inner + member(e, indent + 2))
                .collect(Collectors.joining(",\n"))
            : ((List<?>) value)
                .stream()
                    .map(e -> inner + layout(e, indent + 2, indent + 2))
                    .collect(Collectors.joining(",\n"));
    boolean object = value instanceof Map<?, ?>;
    return (object ? "{\n" : "[\n") + members + "\n" + " ".repeat(indent) + (object ? "}" : "]");
  }

  private static String member(Map.Entry<?, ?> entry, int indent) {
    String name = quoted(entry.getKey().toString()) + ": ";
    return name + layout(entry.getValue(), indent, indent + name.length());
  }

  private static String line(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> quoted(e.getKey().toString()) + ": " + line(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
