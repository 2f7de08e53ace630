package org.peakstaff.planner.hiring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.HiringGroup.CrossTraining;

/** A group of a plan as numbers that no future changes. */
final class GroupBasis {
  private final Hiring hiring;
  private final HiringGroup group;
  private final int index;
  private final String id;
  private final double[] hours;
  private final double[] net;
  private final Map<Integer, CrossTraining> sources = new TreeMap<>();

  private GroupBasis(HiringInputs inputs, int index) {
    hiring = inputs.hiring();
    group = inputs.group(index);
    this.index = index;
    List<String> ids = inputs.groups();
    id = ids.get(index);
    List<Double> needed = inputs.requirement().hours().getOrDefault(ids.get(index), List.of());
    hours = needed.stream().mapToDouble(Double::doubleValue).toArray();
    net = new double[hours.length];
    for (int week = 0; week < net.length; week++) {
      net[week] = inputs.net(index, week);
    }
    group.crossTraining().forEach((id, rules) -> sources.put(ids.indexOf(id), rules));
  }

  static GroupBasis of(HiringInputs inputs, int index) {
    return new GroupBasis(inputs, index);
  }

  HiringGroup group() {
    return group;
  }

  int index() {
    return index;
  }

  int weeks() {
    return hours.length;
  }

  /** Rules of cross-training by the dense index of the group that agents come from. */
  Map<Integer, CrossTraining> sources() {
    return sources;
  }

  double hoursPerFte() {
    return hiring.hoursPerFte();
  }

  /** FTE of a full-time agent. */
  double fullFte() {
    return group.hoursPerWeek() / hiring.hoursPerFte();
  }

  /** FTE of a part-time agent, whose hours may fit needs better. */
  double partFte() {
    HiringGroup.PartTime part = group.partTime();
    if (part == null) {
      return 0;
    }
    double efficiency =
        part.scheduleEfficiency() == null
            ? 1
            : part.scheduleEfficiency().value() / hiring.scheduleEfficiency().value();
    return part.hoursPerWeek() / hiring.hoursPerFte() * efficiency;
  }

  /** Paid hours a week of an agent. */
  double paidHours(boolean partTime) {
    HiringGroup.PartTime part = group.partTime();
    return partTime && part != null ? part.hoursPerWeek() : group.hoursPerWeek();
  }

  /** Hours at work that a week needs, as planned. */
  double hours(int week) {
    return hours[week];
  }

  /** FTE that replace one hour at work. */
  double ftePerHour(int week) {
    return 1 / (net[week] * hiring.hoursPerFte());
  }

  /** Recruiting of one hire. */
  double recruiting(@Nullable HiringClasses classes) {
    return classes == null || classes.recruiting() == null
        ? group.costs().recruiting()
        : classes.recruiting();
  }

  /** Training of one hire, apart from wages. */
  double training(@Nullable HiringClasses classes) {
    return classes == null || classes.training() == null
        ? group.costs().training()
        : classes.training();
  }

  double onCosts() {
    return group.costs().onCosts().value();
  }

  double wage() {
    return group.costs().wagePerHour();
  }

  double overtimeWage() {
    double premium = group.overtime() == null ? 0 : group.overtime().premium().value();
    return wage() * (1 + premium);
  }

  double outsourcingCost() {
    return group.outsourcing() == null ? 0 : group.outsourcing().costPerHour();
  }

  String id() {
    return id;
  }
}
