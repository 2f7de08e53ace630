package org.peakstaff.scenario.json;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.BooleanValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/**
 * Writes a scenario as people like to read it: what fits on a line stands on a line, everything
 * else is indented by two blanks. Values that were filled in carry a comment, if wanted.
 */
public final class ScenarioWriter {
  private static final int WIDTH = 110;

  private final StringBuilder out = new StringBuilder();
  private final boolean comments;

  private ScenarioWriter(boolean comments) {
    this.comments = comments;
  }

  /**
   * The text of a tree, without comments.
   *
   * @param tree the tree
   * @return JSON with a newline at its end
   */
  public static String text(ScenarioTree tree) {
    return new ScenarioWriter(false).document(tree);
  }

  /** The text of a tree with a comment after every value that was filled in. */
  static String explanation(ScenarioTree tree) {
    return new ScenarioWriter(true).document(tree);
  }

  /**
   * The text of a tree on one line.
   *
   * @param tree the tree
   * @return JSON without a newline
   */
  public static String line(ScenarioTree tree) {
    if (tree instanceof ObjectValue object) {
      StringBuilder text = new StringBuilder("{");
      object
          .members()
          .forEach(
              (name, m) ->
                  text.append(text.length() > 1 ? ", " : "")
                      .append(quoted(name))
                      .append(": ")
                      .append(line(m.value())));
      return text.append('}').toString();
    } else if (tree instanceof ArrayValue array) {
      return "["
          + String.join(", ", array.values().stream().map(ScenarioWriter::line).toList())
          + "]";
    } else if (tree instanceof TextValue text) {
      return quoted(text.text());
    } else if (tree instanceof NumberValue number) {
      return number.text();
    }
    return tree instanceof BooleanValue truth ? String.valueOf(truth.value()) : "null";
  }

  private String document(ScenarioTree tree) {
    if (tree instanceof ObjectValue object && !object.members().isEmpty()) {
      members(object, 0);
    } else {
      out.append(line(tree));
    }
    return out.append('\n').toString();
  }

  private void value(ScenarioTree tree, int indent, int column) {
    String line = line(tree);
    boolean whole = column + line.length() <= WIDTH && (!comments || uniform(tree));
    if (whole) {
      out.append(line);
    } else if (tree instanceof ObjectValue object && !object.members().isEmpty()) {
      members(object, indent);
    } else if (tree instanceof ArrayValue array && !array.values().isEmpty()) {
      elements(array, indent);
    } else {
      out.append(line);
    }
  }

  private void members(ObjectValue object, int indent) {
    out.append("{\n");
    Iterator<Map.Entry<String, Member>> members = object.members().entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, Member> member = members.next();
      ScenarioTree value = member.getValue().value();
      String name = " ".repeat(indent + 2) + quoted(member.getKey()) + ": ";
      out.append(name);
      value(value, indent + 2, name.length() + 1);
      out.append(members.hasNext() ? "," : "").append(comment(value)).append('\n');
    }
    out.append(" ".repeat(indent)).append('}');
  }

  /** Fills lines with elements. */
  private void elements(ArrayValue array, int indent) {
    out.append('[');
    String margin = "\n" + " ".repeat(indent + 2);
    int column = WIDTH;
    for (int i = 0; i < array.values().size(); i++) {
      ScenarioTree element = array.values().get(i);
      int length = line(element).length() + 2;
      boolean newLine = column + length > WIDTH || element instanceof ObjectValue;
      out.append(newLine ? margin : " ");
      column = newLine ? indent + 2 + length : column + length;
      value(element, indent + 2, indent + 2);
      out.append(i < array.values().size() - 1 ? "," : "");
    }
    out.append('\n').append(" ".repeat(indent)).append(']');
  }

  private String comment(ScenarioTree value) {
    if (!comments || !uniform(value)) {
      return "";
    }
    Origin origin = value.origin();
    return switch (origin.provenance()) {
      case DEFAULT -> " // default";
      case ASSUMED -> " // assumed (" + origin.file() + ")";
      case GIVEN -> "";
    };
  }

  /** Whether everything inside has the same provenance. */
  static boolean uniform(ScenarioTree tree) {
    if (tree instanceof ObjectValue object) {
      return object.members().values().stream().allMatch(m -> same(tree, m.value()));
    }
    return !(tree instanceof ArrayValue array)
        || array.values().stream().allMatch(element -> same(tree, element));
  }

  private static boolean same(ScenarioTree outer, ScenarioTree inner) {
    return outer.origin().provenance() == inner.origin().provenance() && uniform(inner);
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      quoted.append(escaped(text.charAt(i)));
    }
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          c < 0x20 || c == 0x7f || Character.isSurrogate(c)
              ? String.format(Locale.ROOT, "\\u%04x", (int) c)
              : String.valueOf(c);
    };
  }
}
