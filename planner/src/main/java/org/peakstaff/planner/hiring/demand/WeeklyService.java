package org.peakstaff.planner.hiring.demand;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The service of the weeks of a plan as a function of the people at work. */
public final class WeeklyService {
  private final List<WeeklyDemand.Week> weeks;
  private final Map<String, ServiceCurve> curves;

  WeeklyService(List<WeeklyDemand.Week> weeks, Map<String, ServiceCurve> curves) {
    this.weeks = List.copyOf(weeks);
    this.curves = Collections.unmodifiableMap(new TreeMap<>(curves));
  }

  /**
   * The service of a week.
   *
   * @param week index of the week
   * @param atWork agent hours at work by agent group id; groups that are absent, since they are not
   *     hired for, are taken to be staffed as required
   * @param required agent hours required by agent group id, of the same groups
   * @param factor on the number of contacts of the week, 1 for the forecast as it is
   * @return the service of every contact type and in total
   */
  public WeekService at(
      int week, Map<String, Double> atWork, Map<String, Double> required, double factor) {
    WeeklyDemand.Week at = weeks.get(week);
    ServiceCurve curve = Objects.requireNonNull(curves.get(at.typicalWeek()));
    return curve.at(atWork, required, at.volume() * factor);
  }

  /**
   * The service of each typical week.
   *
   * @return by its id
   */
  public Map<String, ServiceCurve> curves() {
    return curves;
  }
}
