package org.peakstaff.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Values by week: each holds from its week on, until the next one.
 *
 * @param <T> what holds
 * @param from the values by the Monday from which on they hold; empty when nothing is said
 */
public record ByWeek<T>(NavigableMap<LocalDate, T> from) {
  /** Copies the map. */
  public ByWeek {
    from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
  }

  /**
   * The same value in every week.
   *
   * @param <T> what holds
   * @param value the value
   * @return it holds in every week
   */
  public static <T> ByWeek<T> always(T value) {
    return new ByWeek<>(new TreeMap<>(Map.of(LocalDate.EPOCH, value)));
  }

  /**
   * What holds in a week.
   *
   * @param monday the first day of the week
   * @param otherwise what holds before the first value
   * @return the value
   */
  public T at(LocalDate monday, T otherwise) {
    Map.Entry<LocalDate, T> entry = from.floorEntry(monday);
    return entry == null ? otherwise : entry.getValue();
  }
}
