package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Agents seen at work in the past.
 *
 * <p>Exports of one pool repeat the same number on the row of every queue, so the largest of an
 * interval's rows is its number, and the mean over the days of the class is the slot's. What counts
 * as an agent is the export's own definition: an agent who took one call in the half hour may have
 * been away for the rest of it. {@link #handlingShare()} shows what is behind the heads.
 *
 * @param perSlot mean agents per open slot of the class, in its order; 0 where no day has a row
 * @param handlingShare handling time of all rows / time of the agents seen; 0 without agents
 */
public record AgentEstimate(List<Double> perSlot, double handlingShare) {
  /** Copies the list. */
  public AgentEstimate {
    perSlot = List.copyOf(perSlot);
  }

  /**
   * Estimates the agents of a day.
   *
   * @param history every queue of the center, also those not planned for
   * @param dayClass the class of days
   * @return the estimate
   */
  public static AgentEstimate of(History history, DayClass dayClass) {
    List<LocalDate> dates = dayClass.datesOf(history);
    List<Double> perSlot =
        dayClass.openSlots().stream()
            .map(
                slot ->
                    dates.stream()
                        .map(date -> agents(history, date, slot))
                        .flatMapToDouble(OptionalDouble::stream)
                        .average()
                        .orElse(0))
            .toList();
    return new AgentEstimate(perSlot, handlingShare(history, dayClass, dates));
  }

  /**
   * The agents of one interval.
   *
   * @param history every queue
   * @param date the day
   * @param slot the slot of the day
   * @return the largest number of its rows, empty without rows
   */
  static OptionalDouble agents(History history, LocalDate date, int slot) {
    return history.contactTypes().stream()
        .map(type -> history.at(date, slot, type))
        .flatMapToDouble(
            interval ->
                interval == null
                    ? java.util.stream.DoubleStream.empty()
                    : java.util.stream.DoubleStream.of(interval.agents()))
        .max();
  }

  private static double handlingShare(History history, DayClass dayClass, List<LocalDate> dates) {
    double agentSeconds = 0;
    long handling = 0;
    for (LocalDate date : dates) {
      for (int slot : dayClass.openSlots()) {
        agentSeconds += agents(history, date, slot).orElse(0) * history.intervalMinutes() * 60;
        for (String type : history.contactTypes()) {
          HistoryInterval interval = history.at(date, slot, type);
          handling += interval == null ? 0 : interval.seconds().handling();
        }
      }
    }
    return agentSeconds == 0 ? 0 : handling / agentSeconds;
  }
}
