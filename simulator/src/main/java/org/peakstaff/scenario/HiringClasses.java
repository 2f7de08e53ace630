package org.peakstaff.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How agents are hired: in classes that begin on Mondays, are trained, nest, and ramp up.
 *
 * @param leadWeeks weeks between the decision and the first day
 * @param trainingWeeks weeks of training, without contacts
 * @param dropOut share of a class that leaves when training ends
 * @param nestingWeeks weeks of handling contacts under guidance
 * @param nestingProductivity productivity in nesting, of an experienced agent
 * @param ramp productivity by weeks since nesting ended
 * @param minimum smallest class
 * @param maximum largest class
 * @param perWeek largest number of classes that begin in a week
 * @param everyWeeks classes begin only every so many weeks, counted from the plan's first
 * @param starts the Mondays on which classes may begin, empty for any
 * @param trainers largest number of classes in training at a time, null for any
 * @param seats largest number of heads in training at a time, null for any
 * @param contractWeeks weeks from the first day after which the contract ends, null for never
 * @param recruiting cost of one hire, null for the group's
 * @param training cost of training one hire, null for the group's
 */
public record HiringClasses(
    int leadWeeks,
    int trainingWeeks,
    Share dropOut,
    int nestingWeeks,
    Share nestingProductivity,
    Curve ramp,
    int minimum,
    int maximum,
    int perWeek,
    int everyWeeks,
    List<LocalDate> starts,
    @Nullable Integer trainers,
    @Nullable Integer seats,
    @Nullable Integer contractWeeks,
    @Nullable Double recruiting,
    @Nullable Double training) {
  /** Copies the list. */
  public HiringClasses {
    starts = List.copyOf(starts);
  }
}
