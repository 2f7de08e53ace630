package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mean and spread of a contact type's handle time from interval totals.
 *
 * <p><b>Means.</b> Total handling time over answered calls, per interval of the day over all days
 * of the class; an interval with fewer than {@link #ENOUGH} answered calls takes the type's mean
 * over the whole class, or over the whole history where even the class has fewer.
 *
 * <p><b>Spread.</b> Single calls are not in the file, but the mean of an interval with k answered
 * calls varies from day to day with variance {@code sigma^2 / k}. So {@code sum k (m - M)^2 /
 * (number of means - number of slots)}, over the means m of the same slot on different days and
 * their weighted mean M, is an unbiased estimator of {@code sigma^2} if calls are independent and
 * days alike; where they are not, it is too large. It is the within-class mean square of a one-way
 * analysis of variance with weights.
 *
 * @param contactType the type
 * @param meanSeconds mean over the class
 * @param answered calls behind it
 * @param cv coefficient of variation of a single call's handle time
 * @param degreesOfFreedom behind the cv; 0 when there was nothing to compare
 * @param slots one mean per open slot of the class, in its order
 */
public record HandleTimeEstimate(
    String contactType,
    double meanSeconds,
    long answered,
    double cv,
    int degreesOfFreedom,
    List<SlotMean> slots) {
  /** Answered calls from which a mean of its own is taken. */
  public static final int ENOUGH = 30;

  /** Copies the list. */
  public HandleTimeEstimate {
    slots = List.copyOf(slots);
  }

  /**
   * The mean of one slot.
   *
   * @param seconds the mean to use
   * @param answered calls answered in the slot over all days
   * @param own whether the mean is the slot's own rather than the type's
   */
  public record SlotMean(double seconds, long answered, boolean own) {}

  /**
   * Estimates a type.
   *
   * @param history within opening hours
   * @param contactType the type
   * @param dayClass the class of days
   * @return the estimate
   * @throws IllegalArgumentException if no call of the type was ever handled
   */
  public static HandleTimeEstimate of(History history, String contactType, DayClass dayClass) {
    List<LocalDate> dates = dayClass.datesOf(history);
    List<Slot> slots =
        dayClass.openSlots().stream()
            .map(slot -> Slot.of(history, contactType, dates, slot))
            .toList();
    long answered = slots.stream().mapToLong(Slot::answered).sum();
    double mean = pooledMean(history, contactType, slots, answered);
    int degrees = slots.stream().mapToInt(Slot::degreesOfFreedom).sum();
    double cv = degrees == 0 ? 0 : deviation(slots, degrees) / mean;
    List<SlotMean> means = slots.stream().map(slot -> slot.meanOr(mean)).toList();
    return new HandleTimeEstimate(contactType, mean, answered, cv, degrees, means);
  }

  /**
   * A mean that is not from the history.
   *
   * @param contactType the type
   * @param meanSeconds the mean of every slot
   * @param dayClass the class of days
   * @return an estimate without calls behind it
   * @throws IllegalArgumentException if there is no mean either
   */
  static HandleTimeEstimate given(
      String contactType, @Nullable Double meanSeconds, DayClass dayClass) {
    if (meanSeconds == null) {
      throw new IllegalArgumentException(
          "the history holds no handle times. Maybe give their mean?");
    }
    List<SlotMean> slots =
        dayClass.openSlots().stream().map(slot -> new SlotMean(meanSeconds, 0, false)).toList();
    return new HandleTimeEstimate(contactType, meanSeconds, 0, 0, 0, slots);
  }

  private static double deviation(List<Slot> slots, int degreesOfFreedom) {
    return Math.sqrt(slots.stream().mapToDouble(Slot::squares).sum() / degreesOfFreedom);
  }

  private static double pooledMean(
      History history, String contactType, List<Slot> slots, long answered) {
    boolean enough = answered >= ENOUGH;
    long calls = enough ? answered : history.calls(contactType).answered();
    double seconds =
        enough
            ? slots.stream().mapToDouble(Slot::seconds).sum()
            : history.seconds(contactType).handling();
    if (calls > 0 && seconds > 0) {
      return seconds / calls;
    }
    throw new IllegalArgumentException(neverHandled(contactType));
  }

  private static String neverHandled(String contactType) {
    return "no call of "
        + contactType
        + " was answered and handled within opening hours, so its handle time is unknown. Maybe"
        + " leave it out.";
  }

  /** The answered calls of one slot: their number and handling time on each day. */
  private record Slot(List<Long> answeredPerDay, List<Long> secondsPerDay) {
    static Slot of(History history, String contactType, List<LocalDate> dates, int slot) {
      List<Long> answered = new ArrayList<>();
      List<Long> seconds = new ArrayList<>();
      for (LocalDate date : dates) {
        HistoryInterval interval = history.at(date, slot, contactType);
        if (interval != null && interval.calls().answered() > 0) {
          answered.add(interval.calls().answered());
          seconds.add(interval.seconds().handling());
        }
      }
      return new Slot(answered, seconds);
    }

    long answered() {
      return answeredPerDay.stream().mapToLong(Long::longValue).sum();
    }

    double seconds() {
      return secondsPerDay.stream().mapToLong(Long::longValue).sum();
    }

    int degreesOfFreedom() {
      return Math.max(0, answeredPerDay.size() - 1);
    }

    double squares() {
      double mean = answered() == 0 ? 0 : seconds() / answered();
      double sum = 0;
      for (int day = 0; day < answeredPerDay.size(); day++) {
        long calls = answeredPerDay.get(day);
        double deviation = (double) secondsPerDay.get(day) / calls - mean;
        sum += calls * deviation * deviation;
      }
      return sum;
    }

    SlotMean meanOr(double pooled) {
      long answered = answered();
      boolean own = answered >= ENOUGH;
      return new SlotMean(own ? seconds() / answered : pooled, answered, own);
    }
  }
}
