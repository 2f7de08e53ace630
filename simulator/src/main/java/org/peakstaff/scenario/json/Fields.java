package org.peakstaff.scenario.json;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.json.ScenarioTree.BooleanValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** The members of a checked and completed object as the types of the records. */
record Fields(ObjectValue object) {
  static Fields of(@Nullable ScenarioTree tree) {
    return new Fields((ObjectValue) Objects.requireNonNull(tree, "an object"));
  }

  @Nullable ScenarioTree tree(String name) {
    return object.value(name);
  }

  ScenarioTree required(String name) {
    return Objects.requireNonNull(object.value(name), name);
  }

  Fields below(String name) {
    return of(object.value(name));
  }

  @Nullable String textOrNull(String name) {
    return object.value(name) instanceof TextValue t ? t.text() : null;
  }

  String text(String name) {
    return Objects.requireNonNull(textOrNull(name), name);
  }

  boolean isNone(String name) {
    ScenarioTree value = object.value(name);
    return value == null || (value instanceof TextValue t && t.text().equals("none"));
  }

  boolean isTrue(String name) {
    return object.value(name) instanceof BooleanValue truth && truth.value();
  }

  @Nullable Double numberOrNull(String name) {
    return object.value(name) instanceof NumberValue n ? n.value() : null;
  }

  double number(String name) {
    return Objects.requireNonNull(numberOrNull(name), name);
  }

  int integer(String name) {
    return (int) number(name);
  }

  @Nullable Duration durationOrNull(String name) {
    return Durations.orNull(textOrNull(name));
  }

  Duration duration(String name) {
    return Objects.requireNonNull(durationOrNull(name), name);
  }

  @Nullable Share shareOrNull(String name) {
    Double share = Values.share(object.value(name));
    return share == null ? null : Share.of(share);
  }

  Share share(String name) {
    return Objects.requireNonNull(shareOrNull(name), name);
  }

  <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  <T> Map<String, T> entries(String name, Function<ScenarioTree, T> bind) {
    Map<String, T> bound = new TreeMap<>();
    for (Map.Entry<String, Member> entry : Trees.entries(object, name).entrySet()) {
      bound.put(entry.getKey(), bind.apply(entry.getValue().value()));
    }
    return bound;
  }

  /** What {@code bind} makes of an object, null when there is none. */
  <T> @Nullable T orNull(String name, Function<Fields, T> bind) {
    return object.value(name) instanceof ObjectValue below ? bind.apply(of(below)) : null;
  }

  <T> List<T> elements(String name, Function<ScenarioTree, T> bind) {
    return Trees.elements(object.value(name)).stream().map(bind).toList();
  }

  @Nullable Integer integerOrNull(String name) {
    Double number = numberOrNull(name);
    return number == null ? null : Integer.valueOf(number.intValue());
  }

  static double number(ScenarioTree tree) {
    return ((NumberValue) tree).value();
  }

  static String text(ScenarioTree tree) {
    return ((TextValue) tree).text();
  }

  static Duration duration(ScenarioTree tree) {
    return Durations.parse(text(tree)).orElseThrow();
  }
}
