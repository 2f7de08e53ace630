package org.peakstaff.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.peakstaff.planner.estimation.HistoryEstimates;
import org.peakstaff.planner.estimation.HistoryEstimates.DayEstimate;
import org.peakstaff.scenario.IntervalGrid;

/** The CSV files of an imported scenario: demand and schedule per open interval of the horizon. */
final class DayFiles {
  private final HistoryEstimates estimates;
  private final IntervalGrid grid;
  private final Map<LocalDate, DayEstimate> days = new TreeMap<>();

  DayFiles(HistoryEstimates estimates) {
    this.estimates = estimates;
    grid = IntervalGrid.of(estimates.settings().horizon());
    estimates.days().forEach(day -> days.put(day.date(), day));
  }

  /** Volume and mean handle time of each contact type: {@code demand.csv}. */
  String demand() {
    StringBuilder csv = new StringBuilder("start,contactType,volume,handleTimeSeconds\n");
    for (String type : estimates.types().keySet()) {
      eachOpenInterval((start, slot) -> demand(row(csv, start, type), type, slot));
    }
    return csv.toString();
  }

  private static void demand(StringBuilder row, String type, Slot slot) {
    double volume = ScenarioText.forecast(slot.day, type).volumes().get(slot.index);
    double seconds = ScenarioText.handleTimes(slot.day, type).slots().get(slot.index).seconds();
    row.append(Text.number(volume, 2)).append(',');
    row.append(Text.number(Math.max(0.1, seconds), 1)).append('\n');
  }

  /**
   * Heads on the roster of a group: {@code schedule.csv}.
   *
   * @param group its id
   * @param present agents seen per head on the roster: 1, or 1 - shrinkage; heads are rounded so
   *     that the rounding errors of a day cancel
   */
  String schedule(String group, double present) {
    StringBuilder csv = new StringBuilder("start,agentGroup,agents\n");
    Rounding rounding = new Rounding();
    eachOpenInterval(
        (start, slot) -> {
          double heads = slot.day.agents().perSlot().get(slot.index) / present;
          int agents = present == 1 ? Rounding.halfUp(heads) : rounding.next(heads);
          row(csv, start, group).append(agents).append('\n');
        });
    return csv.toString();
  }

  /**
   * Heads on the roster where no file says how many there were: the expected load over the cap on
   * occupancy and the share that shrinkage leaves, rounded up.
   *
   * @param group its id
   */
  String assumedSchedule(String group) {
    StringBuilder csv = new StringBuilder("start,agentGroup,agents\n");
    eachOpenInterval(
        (start, slot) -> {
          double heads = load(slot) / ImportRequest.OCCUPANCY / (1 - ImportRequest.SHRINKAGE);
          row(csv, start, group).append((int) Math.ceil(heads - 1e-9)).append('\n');
        });
    return csv.toString();
  }

  /** Expected load of all types, in erlangs. */
  private double load(Slot slot) {
    double seconds = 0;
    for (String type : estimates.types().keySet()) {
      double volume = ScenarioText.forecast(slot.day, type).volumes().get(slot.index);
      seconds +=
          volume * ScenarioText.handleTimes(slot.day, type).slots().get(slot.index).seconds();
    }
    return seconds / (60.0 * estimates.used().intervalMinutes());
  }

  private void eachOpenInterval(BiConsumer<ZonedDateTime, Slot> action) {
    boolean[] open = grid.open(estimates.hours());
    for (int interval = 0; interval < grid.size(); interval++) {
      ZonedDateTime start = grid.start(interval);
      DayEstimate day = days.get(start.toLocalDate());
      if (open[interval] && day != null) {
        int slot = estimates.used().slotOf(start.toLocalDateTime());
        action.accept(start, new Slot(day, day.dayClass().openSlots().indexOf(slot)));
      }
    }
  }

  private static StringBuilder row(StringBuilder csv, ZonedDateTime start, String id) {
    return csv.append(start.toOffsetDateTime()).append(',').append(id).append(',');
  }

  /** An interval of a coming day: its place in the lists of that day's estimates. */
  private record Slot(DayEstimate day, int index) {}

  /** Whole numbers whose running sum stays within a half of the exact one. */
  private static final class Rounding {
    private double error;

    int next(double exact) {
      int rounded = Math.max(0, halfUp(exact + error));
      error += exact - rounded;
      return rounded;
    }

    static int halfUp(double value) {
      return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).intValue();
    }
  }
}
