package org.peakstaff.report;

import java.io.Writer;
import org.peakstaff.result.DecimalText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON document in the layout of all results: members in the order written, two spaces of
 * indent, small objects on one line, numbers as {@link DecimalText}, a newline at the end.
 *
 * <p>The same calls give the same bytes on every machine. Closing the document ends it and flushes
 * the writer, which stays open.
 */
public final class JsonDocument implements AutoCloseable {
  private static final JsonFactory DOCUMENTS =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final JsonFactory LINES =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final JsonLayout layout = new JsonLayout();
  private final JsonGenerator json;

  private JsonDocument(JsonFactory factory, Writer out) {
    json = factory.createGenerator(new Context(layout), out);
  }

  private JsonDocument begin() {
    json.writeStartObject();
    return this;
  }

  /**
   * Begins a document, whose root is an object.
   *
   * @param out where it goes
   * @return the document, inside its root
   */
  public static JsonDocument to(Writer out) {
    return new JsonDocument(DOCUMENTS, out).begin();
  }

  /**
   * Begins a document that is one line of JSON Lines. Closing it does not flush the writer.
   *
   * @param out where it goes
   * @return the document, inside its root
   */
  public static JsonDocument line(Writer out) {
    JsonDocument document = new JsonDocument(LINES, out);
    document.layout.beginInline();
    return document.begin();
  }

  /**
   * Begins a result as every command writes it: with the program's version, the command and the
   * format version of results.
   *
   * @param out where it goes
   * @param version of the program
   * @param command such as {@code simulate}
   * @return the document, after its first member
   */
  public static JsonDocument result(Writer out, String version, String command) {
    JsonDocument document = to(out);
    document
        .beginInline("peakstaff")
        .text("version", version)
        .text("command", command)
        .integer("format", 1)
        .endInline();
    return document;
  }

  /**
   * Begins an object member, one member a line.
   *
   * @param name its name
   * @return this
   */
  public JsonDocument beginObject(String name) {
    json.writeName(name);
    json.writeStartObject();
    return this;
  }

  /**
   * Begins an object as the next element of an array.
   *
   * @return this
   */
  public JsonDocument beginObject() {
    json.writeStartObject();
    return this;
  }

  /**
   * Ends an object.
   *
   * @return this
   */
  public JsonDocument endObject() {
    json.writeEndObject();
    return this;
  }

  /**
   * Begins an object member on one line.
   *
   * @param name its name
   * @return this
   */
  public JsonDocument beginInline(String name) {
    json.writeName(name);
    return beginInline();
  }

  /**
   * Begins an object on one line as the next element of an array.
   *
   * @return this
   */
  public JsonDocument beginInline() {
    json.writeStartObject();
    layout.beginInline();
    return this;
  }

  /**
   * Ends an object on one line.
   *
   * @return this
   */
  public JsonDocument endInline() {
    json.writeEndObject();
    layout.endInline();
    return this;
  }

  /**
   * Begins an array member.
   *
   * @param name its name
   * @return this
   */
  public JsonDocument beginArray(String name) {
    json.writeName(name);
    json.writeStartArray();
    return this;
  }

  /**
   * Ends an array.
   *
   * @return this
   */
  public JsonDocument endArray() {
    json.writeEndArray();
    return this;
  }

  /**
   * A text member.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public JsonDocument text(String name, String value) {
    json.writeName(name);
    json.writeString(value);
    return this;
  }

  /**
   * A member that is an array of texts, on one line.
   *
   * @param name its name
   * @param values its elements
   * @return this
   */
  public JsonDocument texts(String name, Iterable<String> values) {
    json.writeName(name);
    layout.beginInline();
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
    layout.endInline();
    return this;
  }

  /**
   * A number member, {@code null} when undefined.
   *
   * @param name its name
   * @param value its value, NaN when undefined
   * @return this
   */
  public JsonDocument number(String name, double value) {
    json.writeName(name);
    json.writeRawValue(DecimalText.json(value));
    return this;
  }

  /**
   * A number member with nearly all its digits, {@code null} when undefined.
   *
   * @param name its name
   * @param value its value, NaN when undefined
   * @return this
   */
  public JsonDocument exact(String name, double value) {
    return raw(name, Double.isFinite(value) ? DecimalText.exact(value) : "null");
  }

  /**
   * A member whose value is JSON already.
   *
   * @param name its name
   * @param value one JSON value on one line
   * @return this
   */
  public JsonDocument raw(String name, String value) {
    json.writeName(name);
    json.writeRawValue(value);
    return this;
  }

  /**
   * A member that is a whole number.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public JsonDocument integer(String name, long value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  /**
   * A member that is true or false.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public JsonDocument flag(String name, boolean value) {
    json.writeName(name);
    json.writeBoolean(value);
    return this;
  }

  /** Ends the root, and the document with a newline. */
  @Override
  public void close() {
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static final class Context extends ObjectWriteContext.Base {
    private final PrettyPrinter printer;

    Context(PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
