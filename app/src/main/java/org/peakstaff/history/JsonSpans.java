package org.peakstaff.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a JSON text lie, so that some can be replaced and the rest stays as somebody
 * wrote it, comments included. For texts that a parser has accepted.
 */
final class JsonSpans {
  private final String text;
  private int at;

  private JsonSpans(String text) {
    this.text = text;
  }

  /**
   * A value.
   *
   * @param from where it begins
   * @param to where it ends
   * @param members of an object by name, in their order; empty for other values
   */
  record Span(int from, int to, Map<String, Span> members) {
    /** The value as it is written. */
    String in(String text) {
      return text.substring(from, to);
    }

    @Nullable Span member(String name) {
      return members.get(name);
    }
  }

  /** The value of a text. */
  static Span of(String text) {
    JsonSpans spans = new JsonSpans(text);
    spans.skip();
    return spans.value();
  }

  private Span value() {
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> plain();
    };
  }

  private Span object() {
    int from = at++;
    Map<String, Span> members = new LinkedHashMap<>();
    skip();
    while (text.charAt(at) != '}') {
      String name = string().in(text);
      skip();
      at++;
      skip();
      members.put(name.substring(1, name.length() - 1), value());
      next();
    }
    at++;
    return new Span(from, at, members);
  }

  private Span array() {
    int from = at++;
    skip();
    while (text.charAt(at) != ']') {
      value();
      next();
    }
    at++;
    return new Span(from, at, Map.of());
  }

  private Span string() {
    int from = at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
    return new Span(from, at, Map.of());
  }

  private Span plain() {
    int from = at;
    while (at < text.length() && ",]} \t\r\n/".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new Span(from, at, Map.of());
  }

  /** Past a comma, if there is one. */
  private void next() {
    skip();
    if (text.charAt(at) == ',') {
      at++;
      skip();
    }
  }

  /** Past white space and comments. */
  private void skip() {
    boolean more = true;
    while (more && at < text.length()) {
      if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        at = text.indexOf("*/", at) + 2;
      } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
        at++;
      } else {
        more = false;
      }
    }
  }
}
