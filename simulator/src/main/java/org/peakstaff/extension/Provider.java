package org.peakstaff.extension;

/**
 * Something that scenarios can ask for by name: {@code {"type": "custom", "provider": NAME,
 * "parameters": {...}}}.
 *
 * <p>A provider makes what does the work, anew for every thread that simulates. It is asked for by
 * one of the interfaces that extend this one; all of them are found as services of this type.
 */
public interface Provider {
  /**
   * The name by which scenarios ask for it.
   *
   * @return letters, digits, hyphens and underscores, such as {@code fairness-v2}
   */
  String name();

  /**
   * The version that results tell.
   *
   * @return any short text, such as {@code 1.2}
   */
  String version();

  /**
   * What the parameters may be, as JSON Schema: an object with {@code properties}, {@code required}
   * and {@code additionalProperties}, and in them {@code type}, {@code enum}, {@code minimum},
   * {@code exclusiveMinimum}, {@code maximum}, {@code items} and {@code minItems}. Scenarios are
   * checked against it when they are read.
   *
   * @return the text of the schema; that of no parameters at all unless overridden
   */
  default String parameterSchema() {
    return "{\"type\": \"object\", \"properties\": {}, \"additionalProperties\": false}";
  }
}
