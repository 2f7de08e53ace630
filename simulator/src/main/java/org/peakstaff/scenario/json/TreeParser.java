package org.peakstaff.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.BooleanValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NullValue;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON, with comments and trailing commas, into a {@link ScenarioTree}. Duplicate names and
 * numbers that are not finite are reported and reading goes on; what is no JSON ends it.
 */
final class TreeParser {
  /** The largest file that is read. */
  static final int LARGEST_FILE = 64 * 1024 * 1024;

  /** The deepest nesting of objects and arrays; no scenario needs a quarter of it. */
  static final int DEEPEST = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final JsonParser parser;
  private final String file;
  private final @Nullable Path path;
  private final Problems problems;

  private TreeParser(JsonParser parser, String file, @Nullable Path path, Problems problems) {
    this.parser = parser;
    this.file = file;
    this.path = path;
    this.problems = problems;
  }

  /** Reads a file; null when it could not be read, which is then among the problems. */
  static @Nullable ScenarioTree file(Path path, String name, Problems problems) {
    String text = text(path, name, problems);
    return text == null ? null : text(text, name, path, problems);
  }

  /** Reads a text; null when it is no JSON, which is then among the problems. */
  static @Nullable ScenarioTree text(
      String text, String name, @Nullable Path path, Problems problems) {
    if (text.isBlank()) {
      problems.add(new Problem(name, 1, 1, "", "the file is empty; a scenario is a JSON object"));
      return null;
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new TreeParser(parser, name, path, problems).document();
    } catch (JacksonException e) {
      problems.add(syntax(name, e));
      return null;
    }
  }

  /** The text of a file, null when it could not be read, which is then among the problems. */
  static @Nullable String text(Path path, String name, Problems problems) {
    String rule = unreadable(path);
    if (rule == null) {
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length <= LARGEST_FILE) {
          return decode(bytes);
        }
        rule = tooLarge(path);
      } catch (CharacterCodingException e) {
        rule = "the file is not text in UTF-8";
      } catch (IOException e) {
        rule = "the file cannot be read (" + e.getClass().getSimpleName() + ")";
      }
    }
    problems.add(new Problem(name, 0, 0, "", rule));
    return null;
  }

  private static @Nullable String unreadable(Path path) {
    if (!Files.exists(path)) {
      return "there is no such file";
    } else if (!Files.isRegularFile(path)) {
      return Files.isDirectory(path) ? "this is a folder, not a file" : "this is no ordinary file";
    }
    return path.toFile().length() > LARGEST_FILE ? tooLarge(path) : null;
  }

  private static String tooLarge(Path path) {
    return "the file has "
        + path.toFile().length() / (1024 * 1024)
        + " MB; at most "
        + LARGEST_FILE / (1024 * 1024)
        + " MB are read";
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Problem syntax(String name, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    String message = e.getOriginalMessage();
    int lineEnd = message.indexOf('\n');
    String rule = "not valid JSON: " + (lineEnd < 0 ? message : message.substring(0, lineEnd));
    return at == null
        ? new Problem(name, 0, 0, "", rule)
        : new Problem(name, at.getLineNr(), at.getColumnNr(), "", rule);
  }

  private @Nullable ScenarioTree document() {
    parser.nextToken();
    ScenarioTree tree = value(0);
    if (tree != null && parser.nextToken() != null) {
      problems.add(here(), "", "the scenario has ended; nothing may follow its last brace");
      return null;
    }
    return tree;
  }

  private @Nullable ScenarioTree value(int depth) {
    if (depth > DEEPEST) {
      problems.add(here(), "", "nested more than " + DEEPEST + " deep; no scenario is");
      return null;
    }
    Origin origin = here();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(origin, depth);
      case START_ARRAY -> array(origin, depth);
      case VALUE_STRING -> new TextValue(origin, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(origin);
      case VALUE_TRUE, VALUE_FALSE -> new BooleanValue(origin, token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new NullValue(origin);
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private @Nullable ObjectValue object(Origin origin, int depth) {
    Map<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Origin key = here();
      String name = parser.currentName();
      parser.nextToken();
      ScenarioTree value = value(depth + 1);
      if (value == null) {
        return null;
      }
      put(members, name, new Member(key, value));
    }
    return new ObjectValue(origin, members);
  }

  private void put(Map<String, Member> members, String name, Member member) {
    Member first = members.putIfAbsent(name, member);
    if (first != null) {
      String rule = "\"" + name + "\" is given twice, first in line " + first.key().line();
      problems.add(member.key(), path(), rule);
    }
  }

  private @Nullable ArrayValue array(Origin origin, int depth) {
    List<ScenarioTree> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      ScenarioTree value = value(depth + 1);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return new ArrayValue(origin, values);
  }

  private NumberValue number(Origin origin) {
    String text = parser.getString();
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      problems.add(origin, path(), "a number must be finite, not " + text);
    }
    return new NumberValue(origin, text, value);
  }

  /** The path of the value just read; it is put together only for a problem. */
  private String path() {
    String path = "";
    TokenStreamContext context = parser.streamReadContext();
    while (context != null && !context.inRoot()) {
      String step =
          context.inArray() ? "[" + context.getCurrentIndex() + "]" : context.currentName();
      path = path.isEmpty() || path.startsWith("[") ? step + path : step + "." + path;
      context = context.getParent();
    }
    return path;
  }

  private Origin here() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Origin(file, path, at.getLineNr(), at.getColumnNr(), Origin.Provenance.GIVEN);
  }
}
