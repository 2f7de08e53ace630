package org.peakstaff.planner.hiring;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ByWeek;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.HiringGroup.Attrition;
import org.peakstaff.scenario.HiringGroup.Convention;
import org.peakstaff.scenario.HiringGroup.Costs;
import org.peakstaff.scenario.HiringGroup.CrossTraining;
import org.peakstaff.scenario.HiringGroup.Outsourcing;
import org.peakstaff.scenario.HiringGroup.Overtime;
import org.peakstaff.scenario.HiringGroup.PartTime;
import org.peakstaff.scenario.HiringGroup.Releases;
import org.peakstaff.scenario.HiringGroup.VoluntaryTimeOff;
import org.peakstaff.scenario.Share;

/** A hiring group under construction: nobody there, nothing allowed, wage 20. */
final class Crew {
  NavigableMap<Integer, Integer> headcount = new TreeMap<>();
  double hoursPerWeek = 40;
  ByWeek<Double> shrinkage = ByWeek.always(0.0);
  @Nullable Attrition attrition;
  @Nullable HiringClasses classes;
  @Nullable HiringClasses seasonal;
  @Nullable PartTime partTime;
  @Nullable Overtime overtime;
  @Nullable VoluntaryTimeOff timeOff;
  @Nullable Outsourcing outsourcing;
  Map<String, CrossTraining> crossTraining = new TreeMap<>();
  @Nullable Releases releases;
  @Nullable Integer seats;
  @Nullable Share maximumGap;
  double wage = 20;
  double onCosts = 0;
  double recruiting = 0;
  double training = 0;
  double severance = 0;
  @Nullable Double shortfall;

  Crew heads(int tenure, int heads) {
    headcount.put(tenure, heads);
    return this;
  }

  Crew leavers(double annual) {
    attrition = new Attrition(new TreeMap<>(Map.of(0, annual)), Convention.LEAVERS);
    return this;
  }

  Crew lost(double early, int from, double later) {
    attrition = new Attrition(new TreeMap<>(Map.of(0, early, from, later)), Convention.LOST);
    return this;
  }

  Crew classes(Course course) {
    classes = course.build();
    return this;
  }

  Crew seasonal(Course course) {
    seasonal = course.build();
    return this;
  }

  Crew overtime(double maximum, double premium) {
    overtime = new Overtime(Share.of(maximum), Share.of(premium), 0);
    return this;
  }

  Crew shortfall(double perHour) {
    shortfall = perHour;
    return this;
  }

  Crew costs(double hire, double instruction) {
    recruiting = hire;
    training = instruction;
    return this;
  }

  HiringGroup build() {
    return new HiringGroup(
        null,
        headcount,
        hoursPerWeek,
        shrinkage,
        attrition,
        classes,
        seasonal,
        partTime,
        overtime,
        timeOff,
        outsourcing,
        crossTraining,
        releases,
        seats,
        maximumGap,
        new Costs(wage, Share.of(onCosts), recruiting, training, severance, shortfall));
  }
}
