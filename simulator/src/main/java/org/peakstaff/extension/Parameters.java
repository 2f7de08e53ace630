package org.peakstaff.extension;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a scenario tells a provider.
 *
 * @param values by name: texts, numbers as {@code Double}, truth values, and lists and maps of such
 */
public record Parameters(Map<String, Object> values) {
  /** Copies the map. */
  public Parameters {
    values = Map.copyOf(new TreeMap<>(values));
  }

  /**
   * A number that must be there.
   *
   * @param name of the parameter
   * @return its value
   * @throws IllegalArgumentException if there is none of that name, or it is no number
   */
  public double number(String name) {
    if (values.get(name) instanceof Double number) {
      return number;
    }
    throw new IllegalArgumentException("the number \"" + name + "\" is missing");
  }

  /**
   * A number that may be left out.
   *
   * @param name of the parameter
   * @param otherwise the value when it is left out
   * @return a number
   */
  public double number(String name, double otherwise) {
    return values.containsKey(name) ? number(name) : otherwise;
  }

  /**
   * A text that may be left out.
   *
   * @param name of the parameter
   * @param otherwise the text when it is left out
   * @return a text
   */
  public String text(String name, String otherwise) {
    return String.valueOf(Objects.requireNonNullElse(values.get(name), otherwise));
  }

  /**
   * The numbers of an object that may be left out.
   *
   * @param name of the parameter
   * @return its members that are numbers, none when it is left out
   */
  public Map<String, Double> numbers(String name) {
    Map<String, Double> numbers = new TreeMap<>();
    if (values.get(name) instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (value instanceof Double number) {
              numbers.put(String.valueOf(key), number);
            }
          });
    }
    return numbers;
  }

  /**
   * The texts of a list that may be left out.
   *
   * @param name of the parameter
   * @return its elements, none when it is left out
   */
  public List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
