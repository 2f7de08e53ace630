package org.peakstaff.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays a JSON document out one member a line, but small objects, such as an estimate, on one line.
 */
final class JsonLayout implements PrettyPrinter {
  private static final String INDENT = "  ";

  private int depth;
  private int inlineDepth;

  /** From here on everything goes on one line, until the matching {@link #endInline}. */
  void beginInline() {
    inlineDepth++;
  }

  /** Ends the innermost stretch begun with {@link #beginInline}. */
  void endInline() {
    inlineDepth--;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    open(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    newLine(json, "");
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(',');
    newLine(json, " ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    close(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    open(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    newLine(json, "");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(',');
    newLine(json, " ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    close(json, values, ']');
  }

  private void open(JsonGenerator json, char bracket) {
    json.writeRaw(bracket);
    depth++;
  }

  private void close(JsonGenerator json, int members, char bracket) {
    depth--;
    if (members > 0) {
      newLine(json, "");
    }
    json.writeRaw(bracket);
  }

  private void newLine(JsonGenerator json, String instead) {
    json.writeRaw(inlineDepth > 0 ? instead : "\n" + INDENT.repeat(depth));
  }
}
