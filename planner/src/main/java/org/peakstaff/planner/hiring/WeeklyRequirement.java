package org.peakstaff.planner.hiring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.peakstaff.scenario.Hiring;

/**
 * What the weeks of a plan need.
 *
 * @param hours agent hours at work by group, one number per week
 */
public record WeeklyRequirement(Map<String, List<Double>> hours) {
  /** Copies the map in id order. */
  public WeeklyRequirement {
    Map<String, List<Double>> copies = new TreeMap<>();
    hours.forEach((id, weeks) -> copies.put(id, List.copyOf(weeks)));
    hours = Collections.unmodifiableMap(copies);
    hours.forEach(
        (id, weeks) -> {
          if (!weeks.stream().allMatch(each -> each >= 0 && each < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(id + ": hours are finite and at least 0: " + weeks);
          }
        });
  }

  /**
   * The requirement that a scenario names itself.
   *
   * @param hiring with a requirement
   * @return its hours week by week
   */
  public static WeeklyRequirement of(Hiring hiring) {
    Map<String, List<Double>> hours = new TreeMap<>();
    hiring
        .requirement()
        .forEach(
            (id, byWeek) ->
                hours.put(
                    id,
                    IntStream.range(0, hiring.weeks())
                        .mapToObj(week -> byWeek.at(hiring.monday(week), 0.0))
                        .toList()));
    return new WeeklyRequirement(hours);
  }

  /**
   * The same weeks with more or less to do.
   *
   * @param factor at least 0
   * @return every hour times the factor
   */
  public WeeklyRequirement scaled(double factor) {
    Map<String, List<Double>> scaled = new TreeMap<>();
    hours.forEach((id, weeks) -> scaled.put(id, weeks.stream().map(h -> h * factor).toList()));
    return new WeeklyRequirement(scaled);
  }
}
