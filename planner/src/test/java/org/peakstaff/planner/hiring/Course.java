package org.peakstaff.planner.hiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.Share;

/** Classes under construction: of one to a hundred, ready at once. */
final class Course {
  int lead;
  int training;
  double dropOut;
  int nesting;
  double nestingProductivity = 1;
  Curve ramp = Curve.constant(1);
  int minimum = 1;
  int maximum = 100;
  int perWeek = 1;
  int everyWeeks = 1;
  List<LocalDate> starts = List.of();
  @Nullable Integer trainers;
  @Nullable Integer seats;
  @Nullable Integer contract;

  Course lead(int weeks) {
    lead = weeks;
    return this;
  }

  Course training(int weeks, double lost) {
    training = weeks;
    dropOut = lost;
    return this;
  }

  Course nesting(int weeks, double productivity) {
    nesting = weeks;
    nestingProductivity = productivity;
    return this;
  }

  Course ramp(double first, int weeks) {
    ramp = new Curve(new TreeMap<>(Map.of(0, first, weeks, 1.0)));
    return this;
  }

  Course size(int least, int most) {
    minimum = least;
    maximum = most;
    return this;
  }

  Course contract(int weeks) {
    contract = weeks;
    return this;
  }

  HiringClasses build() {
    return new HiringClasses(
        lead,
        training,
        Share.of(dropOut),
        nesting,
        Share.of(nestingProductivity),
        ramp,
        minimum,
        maximum,
        perWeek,
        everyWeeks,
        starts,
        trainers,
        seats,
        contract,
        null,
        null);
  }
}
