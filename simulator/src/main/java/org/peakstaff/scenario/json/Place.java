package org.peakstaff.scenario.json;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/**
 * An object of a scenario where it stands, for checks: its values, and problems of them.
 *
 * @param object the object
 * @param path where it stands
 * @param problems receives what is wrong
 */
record Place(ObjectValue object, String path, Problems problems) {

  /** The object that a member holds, null when it holds none or one that has a problem. */
  @Nullable Place below(String name) {
    String at = at(name);
    return object.value(name) instanceof ObjectValue below && !problems.touches(at)
        ? new Place(below, at, problems)
        : null;
  }

  String at(String name) {
    return Paths.member(path, name);
  }

  boolean has(String name) {
    return object.value(name) != null;
  }

  /** Whether a member holds something other than the text {@code none}. */
  boolean hasSome(String name) {
    ScenarioTree value = object.value(name);
    return value != null && !(value instanceof TextValue t && t.text().equals("none"));
  }

  @Nullable String text(String name) {
    return Trees.text(object, name);
  }

  /** A number, NaN when there is none. */
  double number(String name) {
    return object.value(name) instanceof NumberValue n ? n.value() : Double.NaN;
  }

  /** A share, NaN when there is none. */
  double share(String name) {
    Double share = Values.share(object.value(name));
    return share == null ? Double.NaN : share;
  }

  @Nullable Duration duration(String name) {
    return Durations.orNull(text(name));
  }

  Map<String, Member> entries(String name) {
    return Trees.entries(object, name);
  }

  /** Adds a problem of a member, or of the object where the member is not there. */
  void add(String name, String message) {
    ScenarioTree value = object.value(name);
    problems.add(value == null ? object.origin() : value.origin(), at(name), message);
  }

  /** Adds a problem of the object. */
  void add(String message) {
    problems.add(object.origin(), path, message);
  }

  /** Adds a problem of the name of an entry. */
  void addKey(String collection, String id, Member member, String message) {
    problems.add(member.key(), Paths.member(at(collection), id), message);
  }
}
