package org.peakstaff.scenario.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text looks like. Most rules of the schema concern no text of a given scenario, so a rule
 * is compiled when it is first needed.
 */
final class TextRule {
  private final String text;
  private @Nullable Pattern compiled;

  private TextRule(String text) {
    this.text = text;
  }

  static TextRule of(String text) {
    return new TextRule(text);
  }

  /** The rule as it stands in the schema. */
  String text() {
    return text;
  }

  boolean matches(String value) {
    if (compiled == null) {
      // "$" would also match before a final line break.
      compiled = Pattern.compile(text.replace("$", "\\z"));
    }
    return compiled.matcher(value).find();
  }
}
