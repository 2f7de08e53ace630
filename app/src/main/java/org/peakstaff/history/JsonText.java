package org.peakstaff.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    boolean fits = indent > 0 && column + line.length() <= WIDTH;
    if (!fits && value instanceof Map<?, ?> map) {
      Stream<String> members = map.entrySet().stream().map(e -> member(e, indent + 2));
      return block("{", members, "}", indent);
    } else if (!fits && value instanceof List<?> list) {
      Stream<String> elements = list.stream().map(e -> layout(e, indent + 2, indent + 2));
      return block("[", elements, "]", indent);
    }
    return line;
  }

  private static String block(String open, Stream<String> parts, String close, int indent) {
    String inner = "\n" + " ".repeat(indent + 2);
    String joined = parts.collect(Collectors.joining("," + inner, inner, ""));
    return open + joined + "\n" + " ".repeat(indent) + close;
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
