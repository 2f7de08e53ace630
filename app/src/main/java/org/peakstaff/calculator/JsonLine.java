package org.peakstaff.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object into maps, lists, texts, doubles and truth values. */
final class JsonLine {
  /** Stands for {@code null}, which says nothing and is refused by name. */
  static final Object NULL = new Object();

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonLine() {}

  /**
   * Reads an object.
   *
   * @throws InvalidQuestionException if the text is not one JSON object
   */
  static Map<String, Object> read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidQuestionException(List.of("a JSON object is expected"));
      }
      Map<String, Object> object = object(parser);
      if (parser.nextToken() != null) {
        throw new InvalidQuestionException(List.of("one JSON object on a line is expected"));
      }
      return object;
    } catch (JacksonException e) {
      throw new InvalidQuestionException(List.of("not JSON: " + reason(e)));
    }
  }

  private static String reason(JacksonException e) {
    String message = e instanceof JacksonIOException ? e.getMessage() : e.getOriginalMessage();
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    return String.valueOf(message).lines().findFirst().orElse("")
        + (column > 0 ? " (column " + column + ")" : "");
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> NULL;
    };
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }
}
