package org.peakstaff.history;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.OpeningHours;

/**
 * How interval files are to be read.
 *
 * @param layout of all files, null to sniff each
 * @param zone of the center, null when no file needs one
 * @param dates order of day and month between strokes, null to read it off the dates
 * @param map of queues to contact types, null for one type per queue
 * @param hours over which counts of whole days are spread, null when nobody said
 * @param from first day to read, null for all
 * @param to last day to read, null for all
 * @param limits what to read at most
 */
public record ReadOptions(
    @Nullable Layout layout,
    @Nullable ZoneId zone,
    @Nullable DateOrder dates,
    @Nullable QueueMap map,
    @Nullable OpeningHours hours,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    ImportLimits limits) {
  /**
   * Everything as it is found.
   *
   * @param limits what to read at most
   * @return the options
   */
  public static ReadOptions of(ImportLimits limits) {
    return new ReadOptions(null, null, null, null, null, null, null, limits);
  }

  /**
   * The same in a time zone.
   *
   * @param center its zone
   * @return the options
   */
  public ReadOptions withZone(ZoneId center) {
    return new ReadOptions(layout, center, dates, map, hours, from, to, limits);
  }

  /**
   * The same for some days.
   *
   * @param first day, null for all
   * @param last day, null for all
   * @return the options
   */
  public ReadOptions between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new ReadOptions(layout, zone, dates, map, hours, first, last, limits);
  }

  /**
   * The same for files of one layout.
   *
   * @param named the layout
   * @return the options
   */
  public ReadOptions withLayout(Layout named) {
    return new ReadOptions(named, zone, dates, map, hours, from, to, limits);
  }

  /**
   * The same with an order of dates.
   *
   * @param order of day and month
   * @return the options
   */
  public ReadOptions withDates(DateOrder order) {
    return new ReadOptions(layout, zone, order, map, hours, from, to, limits);
  }

  /**
   * The same with hours for counts of whole days.
   *
   * @param open the hours
   * @return the options
   */
  public ReadOptions withHours(OpeningHours open) {
    return new ReadOptions(layout, zone, dates, map, open, from, to, limits);
  }

  /** Whether a day is to be read. */
  boolean reads(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
