package org.peakstaff.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Count;

/** Which pairs of the horizon {@link RawRows} hears, and under which names. */
final class RawColumns {
  private final CompiledScenario scenario;
  private final Cells cells;
  private final List<String> names = new ArrayList<>();
  private final List<Integer> pairs = new ArrayList<>();
  private final List<Boolean> denominators = new ArrayList<>();

  RawColumns(CompiledScenario scenario, Cells cells) {
    this.scenario = scenario;
    this.cells = cells;
    inOrder(scenario.typeIds()).forEach((id, type) -> contacts("contactTypes." + id, type));
    inOrder(scenario.groupIds()).forEach((id, group) -> group("agentGroups." + id, group));
  }

  private static Map<String, Integer> inOrder(List<String> ids) {
    Map<String, Integer> order = new TreeMap<>();
    ids.forEach(id -> order.put(id, ids.indexOf(id)));
    return order;
  }

  private void contacts(String name, int type) {
    int at = cells.contact(cells.horizon(), type);
    Applicability applicability = new Applicability(scenario);
    for (Count count : Count.values()) {
      if (Count.ofQueues().contains(count) || applicability.has(count, type)) {
        add(name + "." + count.id(), cells.count(cells.horizon(), type, count), false);
      }
    }
    if (RowPairs.serviceLevel(scenario, type) != null) {
      ratio(name + ".serviceLevel", at + Cells.OWN_SERVICE_LEVEL);
    }
    ratio(name + ".abandonment", at + Cells.ABANDONMENT);
    ratio(name + ".averageSpeedOfAnswer", at + Cells.SPEED_OF_ANSWER);
    ratio(name + ".meanWait", at + Cells.MEAN_WAIT);
    ratio(name + ".delayed", at + Cells.DELAYED);
    ratio(name + ".handleTime", at + Cells.HANDLE_TIME);
    journey(name, type, applicability);
  }

  private void journey(String name, int type, Applicability applicability) {
    if (scenario.journeys() == null) {
      return;
    }
    int at = cells.journey(cells.horizon(), type);
    if (applicability.hasSelfService(type)) {
      ratio(name + ".containment", at + Cells.CONTAINMENT);
      ratio(name + ".trueContainment", at + Cells.TRUE_CONTAINMENT);
    }
    if (applicability.hasResolution(type)) {
      ratio(name + ".resolution", at + Cells.RESOLUTION);
    }
    if (applicability.isDue(type)) {
      ratio(name + ".completedWithinTarget", at + Cells.COMPLETED_WITHIN_TARGET);
    }
    if (applicability.isDeferred(type)) {
      ratio(name + ".timeToComplete", at + Cells.TIME_TO_COMPLETE);
      add(name + ".backlog", at + Cells.BACKLOG, false);
    }
  }

  private void group(String name, int group) {
    int at = cells.group(cells.horizon(), group);
    ratio(name + ".occupancy", at + Cells.OCCUPANCY);
    add(name + ".answered", at + Cells.TAKEN, false);
    add(name + ".staffedHours", at + Cells.STAFFED_HOURS, false);
    add(name + ".overTimeHours", at + Cells.OVER_TIME_HOURS, false);
  }

  private void ratio(String name, int pair) {
    add(name + ".numerator", pair, false);
    add(name + ".denominator", pair, true);
  }

  private void add(String name, int pair, boolean denominator) {
    names.add(name);
    pairs.add(pair);
    denominators.add(denominator);
  }

  List<String> names() {
    return names;
  }

  /** The values of all columns, from pairs. */
  void read(double[] x, double[] y, double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (denominators.get(i) ? y : x)[pairs.get(i)];
    }
  }
}
