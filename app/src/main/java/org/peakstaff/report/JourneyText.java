package org.peakstaff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.result.CallbackMeasures;
import org.peakstaff.result.ConcurrencyMeasures;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SelfServiceMeasures;

/**
 * What happens before and beyond the queue, a line each: where demand comes from, the backlog of
 * deferred work, the containment of self-service, the use of slots.
 */
final class JourneyText {
  /** Where offered contacts come from besides first attempts, in words. */
  private static final Map<Count, String> SOURCES = sources();

  private static final int NAME_WIDTH = 20;
  private static final int TERMS_A_LINE = 3;
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;

  private final Display display;
  private final Measures measures;
  private final List<String> lines = new ArrayList<>();

  private JourneyText(Display display, Measures measures) {
    this.display = display;
    this.measures = measures;
  }

  private static Map<Count, String> sources() {
    Map<Count, String> sources = new LinkedHashMap<>();
    sources.put(Count.REDIALS, "redials");
    sources.put(Count.REPEATS, "repeats");
    sources.put(Count.FROM_SELF_SERVICE, "from self-service");
    sources.put(Count.FROM_CLOSED, "from closed types");
    sources.put(Count.TRANSFERS_IN, "transferred");
    return sources;
  }

  /**
   * The lines, none for a scenario of queues alone.
   *
   * @param display how numbers and dates are written
   * @param measures over the horizon
   */
  static List<String> lines(Display display, Measures measures) {
    JourneyText text = new JourneyText(display, measures);
    text.demand();
    measures.contactTypes().forEach(text::backlog);
    measures.contactTypes().forEach(text::callbacks);
    measures.contactTypes().forEach(text::containment);
    measures.agentGroups().forEach(text::slots);
    return List.copyOf(text.lines);
  }

  /** Count and mean of the sources that a type has, first attempts first. */
  static Map<Count, Double> bridge(ContactMeasures type) {
    Map<Count, Double> terms = new LinkedHashMap<>();
    Estimate first = type.counts().get(Count.FIRST_ATTEMPTS);
    if (first != null) {
      terms.put(Count.FIRST_ATTEMPTS, first.mean());
      SOURCES.keySet().stream()
          .filter(count -> mean(type, count) > 0)
          .forEach(count -> terms.put(count, mean(type, count)));
    }
    return terms;
  }

  /** A source of offered contacts in words, such as {@code redials}. */
  static String source(Count count) {
    return SOURCES.getOrDefault(count, "first attempts");
  }

  private static double mean(ContactMeasures type, Count count) {
    Estimate estimate = type.counts().get(count);
    return estimate == null ? 0 : estimate.mean();
  }

  private void demand() {
    ContactMeasures total = measures.total();
    Map<Count, Double> bridge = bridge(total);
    if (bridge.size() > 1) {
      List<String> terms = new ArrayList<>();
      bridge.forEach((count, mean) -> terms.add(display.number(mean, 1) + " " + source(count)));
      lines.add("Demand: " + display.number(mean(total, Count.OFFERED), 1) + " offered =");
      for (int from = 0; from < terms.size(); from += TERMS_A_LINE) {
        int to = Math.min(from + TERMS_A_LINE, terms.size());
        lines.add((from == 0 ? "  " : "  + ") + String.join(" + ", terms.subList(from, to)));
      }
    }
    double later = mean(total, Count.RETURNS_BEYOND_HORIZON);
    if (later > 0) {
      lines.add("After the horizon " + display.number(later, 1) + " customers would come back.");
    }
  }

  private void backlog(String id, ContactMeasures type) {
    DeferredMeasures deferred = type.journey().deferred();
    if (deferred == null) {
      return;
    }
    Estimate share = deferred.completedWithinTarget();
    lines.add(
        Display.shortened(id, NAME_WIDTH)
            + ": "
            + display.number(deferred.backlog(), 1)
            + " open at the end, oldest "
            + time(display, deferred.oldest().mean())
            + "; "
            + (share == null ? "" : display.percent(share) + " in time, ")
            + "mean "
            + time(display, deferred.timeToComplete().mean()));
  }

  private void callbacks(String id, ContactMeasures type) {
    CallbackMeasures callbacks = type.journey().callbacks();
    if (callbacks != null) {
      lines.add(
          Display.shortened(id, NAME_WIDTH)
              + ": "
              + display.number(mean(type, Count.CALLBACKS), 1)
              + " to call, "
              + display.number(callbacks.attempts().mean(), 1)
              + " calls; "
              + display.number(callbacks.reached(), 1)
              + " reached after "
              + time(display, callbacks.waitUntilReached().mean())
              + unreached(callbacks));
    }
  }

  private String unreached(CallbackMeasures callbacks) {
    double dropped = callbacks.cleared().mean() + callbacks.open().mean();
    return ", "
        + display.number(callbacks.givenUp().mean(), 1)
        + " given up"
        + (dropped > 0 ? ", " + display.number(dropped, 1) + " not called" : "");
  }

  private void containment(String id, ContactMeasures type) {
    SelfServiceMeasures selfService = type.journey().selfService();
    if (selfService != null) {
      lines.add(
          Display.shortened(id, NAME_WIDTH)
              + ": self-service contains "
              + display.percent(selfService.containment())
              + ", truly "
              + display.percent(selfService.trueContainment())
              + " of "
              + display.number(mean(type, Count.SESSIONS), 1)
              + " sessions");
    }
  }

  private void slots(String id, GroupMeasures group) {
    ConcurrencyMeasures concurrency = group.concurrency();
    if (concurrency != null) {
      lines.add(
          Display.shortened(id, NAME_WIDTH)
              + ": "
              + display.percent(concurrency.slotUtilisation())
              + " of the slots in use, agents busy "
              + display.percent(group.occupancy())
              + " of their time");
    }
  }

  /** A time in the unit that suits it. */
  static String time(Display display, double seconds) {
    if (seconds < 2 * MINUTE || Double.isNaN(seconds)) {
      return display.seconds(seconds);
    }
    return seconds < 2 * HOUR
        ? display.number(seconds / MINUTE, 1) + " min"
        : display.number(seconds / HOUR, 1) + " h";
  }
}
