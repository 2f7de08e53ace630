package org.peakstaff.experiment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.Count;
import org.peakstaff.result.MeasurePath;

/** Where the measures lie in which scenarios are compared: those over the horizon that apply. */
final class HorizonPairs {
  private final CompiledScenario scenario;
  private final Cells cells;
  private final Applicability applicability;
  private final Map<MeasurePath, Integer> pairs = new TreeMap<>();

  private HorizonPairs(CompiledScenario scenario, Cells cells) {
    this.scenario = scenario;
    this.cells = cells;
    applicability = new Applicability(scenario);
  }

  /** The cell of every measure that applies. */
  static Map<MeasurePath, Integer> of(CompiledScenario scenario) {
    HorizonPairs pairs = new HorizonPairs(scenario, new Cells(scenario));
    for (ComparedMeasure measure : ComparedMeasure.values()) {
      pairs.add(measure);
    }
    return pairs.pairs;
  }

  private void add(ComparedMeasure measure) {
    int number = measure.isOfGroups() ? scenario.groups() : scenario.types();
    for (int each = 0; each <= number; each++) {
      if (measure.isOfGroups() || applies(measure, each)) {
        pairs.put(new MeasurePath(id(measure, each), measure), cell(measure, each));
      }
    }
  }

  private @Nullable String id(ComparedMeasure measure, int each) {
    var ids = measure.isOfGroups() ? scenario.groupIds() : scenario.typeIds();
    return each < ids.size() ? ids.get(each) : null;
  }

  private boolean applies(ComparedMeasure measure, int type) {
    return switch (measure) {
      case SERVICE_LEVEL -> hasServiceLevel(type);
      case CONTAINMENT, TRUE_CONTAINMENT -> applicability.hasSelfService(type);
      case RESOLUTION -> applicability.hasResolution(type);
      case COMPLETED_WITHIN_TARGET -> applicability.isDue(type);
      case TIME_TO_COMPLETE -> applicability.isDeferred(type);
      default -> true;
    };
  }

  private boolean hasServiceLevel(int type) {
    if (type < scenario.types()) {
      return RowPairs.serviceLevel(scenario, type) != null;
    }
    for (int each = 0; each < scenario.types(); each++) {
      if (hasServiceLevel(each)) {
        return true;
      }
    }
    return false;
  }

  private int cell(ComparedMeasure measure, int entity) {
    int horizon = cells.horizon();
    int contact = cells.contact(horizon, entity);
    return switch (measure) {
      case SERVICE_LEVEL -> contact + Cells.OWN_SERVICE_LEVEL;
      case ABANDONMENT -> contact + Cells.ABANDONMENT;
      case AVERAGE_SPEED_OF_ANSWER -> contact + Cells.SPEED_OF_ANSWER;
      case MEAN_WAIT -> contact + Cells.MEAN_WAIT;
      case DELAYED -> contact + Cells.DELAYED;
      case HANDLE_TIME -> contact + Cells.HANDLE_TIME;
      case OFFERED -> cells.count(horizon, entity, Count.OFFERED);
      case ANSWERED -> cells.count(horizon, entity, Count.ANSWERED);
      case CONTAINMENT -> cells.journey(horizon, entity) + Cells.CONTAINMENT;
      case TRUE_CONTAINMENT -> cells.journey(horizon, entity) + Cells.TRUE_CONTAINMENT;
      case RESOLUTION -> cells.journey(horizon, entity) + Cells.RESOLUTION;
      case COMPLETED_WITHIN_TARGET ->
          cells.journey(horizon, entity) + Cells.COMPLETED_WITHIN_TARGET;
      case TIME_TO_COMPLETE -> cells.journey(horizon, entity) + Cells.TIME_TO_COMPLETE;
      case OCCUPANCY -> cells.group(horizon, entity) + Cells.OCCUPANCY;
      case STAFFED_HOURS -> cells.group(horizon, entity) + Cells.STAFFED_HOURS;
      case OVER_TIME_HOURS -> cells.group(horizon, entity) + Cells.OVER_TIME_HOURS;
    };
  }
}
