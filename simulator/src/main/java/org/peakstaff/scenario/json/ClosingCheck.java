package org.peakstaff.scenario.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.TimeCheck.TimeFrame;

/** Checks where contacts go outside the hours. */
final class ClosingCheck {
  private final TimeFrame time;
  private final Map<String, Place> types = new LinkedHashMap<>();

  ClosingCheck(Problems problems, TimeFrame time, ObjectValue scenario) {
    this.time = time;
    Trees.entries(scenario, "contactTypes")
        .forEach(
            (id, m) -> {
              if (m.value() instanceof ObjectValue type) {
                types.put(id, new Place(type, Paths.member("contactTypes", id), problems));
              }
            });
  }

  void check() {
    types.forEach(
        (id, type) -> {
          Place closed = type.below("whenClosed");
          if (closed != null) {
            Mixes.known(closed, "to", types.keySet());
            circle(id, closed);
          }
        });
  }

  /** Reports a circle once, at its first type, if there is a time when all of it is closed. */
  private void circle(String start, Place closed) {
    List<String> circle = new ArrayList<>(List.of(start));
    String next = closed.text("to");
    while (next != null && !circle.contains(next)) {
      circle.add(next);
      Place type = types.get(next);
      next = type == null ? null : Trees.text(type.object(), "whenClosed", "to");
    }
    boolean first = circle.stream().allMatch(id -> start.compareTo(id) <= 0);
    if (start.equals(next) && first && allClosed(circle)) {
      closed.add(
          "to",
          "contacts go in a circle when all of it is closed: "
              + String.join(" -> ", circle)
              + " -> "
              + start);
    }
  }

  private boolean allClosed(List<String> circle) {
    boolean[] anyOpen = null;
    for (String id : circle) {
      Place type = types.get(id);
      boolean[] open = type == null ? null : time.open(type.object());
      if (open == null) {
        return false;
      }
      anyOpen = anyOpen == null ? new boolean[open.length] : anyOpen;
      for (int i = 0; i < open.length; i++) {
        anyOpen[i] |= open[i];
      }
    }
    boolean[] flags = anyOpen == null ? new boolean[0] : anyOpen;
    return IntStream.range(0, flags.length).anyMatch(i -> !flags[i]);
  }
}
