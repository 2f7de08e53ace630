package org.peakstaff.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Small valid scenarios with comments, to begin with. */
public final class ScenarioTemplates {
  private static final List<String> NAMES = List.of("center", "queue");

  private ScenarioTemplates() {}

  /**
   * The templates there are.
   *
   * @return {@code center}, one day of a center with opening hours and assumptions, first; {@code
   *     queue}, an M/M/n queue
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The text of a new scenario.
   *
   * @param template one of {@link #names()}
   * @param name the name of the scenario
   * @param date its first day
   * @return JSON with comments
   * @throws IllegalArgumentException if there is no such template
   */
  public static String text(String template, String name, LocalDate date) {
    if (!NAMES.contains(template)) {
      throw new IllegalArgumentException(
          "there is no template \"" + template + "\"." + Suggestions.didYouMeanOr(template, NAMES));
    }
    String quoted = ScenarioWriter.quoted(name);
    return resource("template-" + template + ".json")
        .replace("{{date}}", date.toString())
        .replace("{{name}}", quoted.substring(1, quoted.length() - 1));
  }

  private static String resource(String name) {
    try (InputStream in = ScenarioTemplates.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
