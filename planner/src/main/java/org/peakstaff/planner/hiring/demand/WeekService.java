package org.peakstaff.planner.hiring.demand;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The service of a week.
 *
 * @param types of every contact type, in id order
 * @param serviceLevel of the types that have one together, weighted by their contacts; NaN when no
 *     type has a service-level target
 * @param halfWidth half the width of its confidence interval, the error of the simulation alone;
 *     NaN when there is none
 * @param lost customers who abandon or are sent away and do not call again
 * @param met whether every target of every type is met over the week as a whole
 */
public record WeekService(
    List<OfType> types, double serviceLevel, double halfWidth, double lost, boolean met) {
  /** Copies the list. */
  public WeekService {
    types = List.copyOf(types);
  }

  static WeekService of(List<OfType> types, double halfWidth) {
    double offered = 0;
    double within = 0;
    double lost = 0;
    boolean met = true;
    for (OfType type : types) {
      Double level = type.values().get(ServiceMeasure.SERVICE_LEVEL);
      if (level != null) {
        offered += type.offered();
        within += type.offered() * level;
      }
      lost += type.lost();
      met &= type.met();
    }
    return new WeekService(types, within / offered, halfWidth, lost, met);
  }

  /**
   * The service of a contact type.
   *
   * @param contactType its id
   * @param ratio people at work / people required, of the groups that serve it first
   * @param values its measures; those it does not have are absent
   * @param halfWidths half the widths of their confidence intervals, NaN when there is none
   * @param offered contacts that come to the agents within opening hours, redials included
   * @param lost customers who abandon or are sent away and do not call again
   * @param met whether its target is met over the week as a whole, true also without one
   */
  public record OfType(
      String contactType,
      double ratio,
      Map<ServiceMeasure, Double> values,
      Map<ServiceMeasure, Double> halfWidths,
      double offered,
      double lost,
      boolean met) {
    /** Copies the maps. */
    public OfType {
      values = copy(values);
      halfWidths = copy(halfWidths);
    }

    static OfType of(TypeService type, double ratio, double simulated, double volume) {
      Map<ServiceMeasure, Double> values = new EnumMap<>(ServiceMeasure.class);
      Map<ServiceMeasure, Double> widths = new EnumMap<>(ServiceMeasure.class);
      for (ServiceMeasure measure : ServiceMeasure.values()) {
        if (type.has(measure)) {
          values.put(measure, type.at(measure, simulated));
          widths.put(measure, type.halfWidth(measure, simulated));
        }
      }
      return new OfType(
          type.contactType(),
          ratio,
          values,
          widths,
          type.offered(simulated) * volume,
          type.lost(simulated) * volume,
          type.meets(simulated));
    }

    /**
     * A measure.
     *
     * @param measure which
     * @return its value, null when the type does not have it
     */
    public @Nullable Double value(ServiceMeasure measure) {
      return values.get(measure);
    }

    private static Map<ServiceMeasure, Double> copy(Map<ServiceMeasure, Double> of) {
      Map<ServiceMeasure, Double> copy = new EnumMap<>(ServiceMeasure.class);
      copy.putAll(of);
      return Collections.unmodifiableMap(copy);
    }
  }
}
