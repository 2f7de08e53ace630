package org.peakstaff.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A share that may change over dates: linear between the dates given, constant before the first and
 * after the last.
 *
 * @param byDate share by date, at least one
 */
public record Adoption(NavigableMap<LocalDate, Share> byDate) {
  /** Copies the map. */
  public Adoption {
    if (byDate.isEmpty()) {
      throw new IllegalArgumentException("an adoption has at least one share");
    }
    byDate = Collections.unmodifiableNavigableMap(new TreeMap<>(byDate));
  }

  /**
   * The same share on every date.
   *
   * @param share the share
   * @return the adoption
   */
  public static Adoption constant(Share share) {
    return new Adoption(new TreeMap<>(Map.of(LocalDate.EPOCH, share)));
  }

  /**
   * The share on a date.
   *
   * @param date any date
   * @return from 0 to 1
   */
  public double on(LocalDate date) {
    Map.Entry<LocalDate, Share> before = byDate.floorEntry(date);
    Map.Entry<LocalDate, Share> after = byDate.ceilingEntry(date);
    if (before == null) {
      return byDate.firstEntry().getValue().value();
    } else if (after == null || after.getKey().equals(before.getKey())) {
      return before.getValue().value();
    }
    double days = after.getKey().toEpochDay() - before.getKey().toEpochDay();
    double part = (date.toEpochDay() - before.getKey().toEpochDay()) / days;
    return before.getValue().value() * (1 - part) + after.getValue().value() * part;
  }
}
