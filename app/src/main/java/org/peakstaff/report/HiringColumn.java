package org.peakstaff.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.report.excel.NumberStyle;

/** A column of the hiring table, the same in every file. */
public enum HiringColumn {
  /** Heads on the first day of the week. */
  HEADCOUNT_START("headcountStart", "Headcount start", "Head-\ncount", HiringWeek::headcountStart),
  /** Heads who quit in the week. */
  ATTRITION("attrition", "Attrition", "Attri-\ntion", HiringWeek::attrition),
  /** Heads hired, who begin in the week. */
  CLASS_START("classStart", "Class start (hires)", "Class\nstart", HiringWeek::classStart),
  /** Heads in training. */
  IN_TRAINING("inTraining", "In training", "In\ntrain.", HiringWeek::inTraining),
  /** Heads in nesting. */
  NESTING("nesting", "Nesting", "Nest-\ning", HiringWeek::nesting),
  /** What all of them get done, in experienced full-time agents. */
  PRODUCTIVE("productiveFte", "Productive FTE", "Prod.\nFTE", HiringWeek::productiveFte),
  /** What the week asks for, shrinkage and schedule efficiency included. */
  REQUIRED("requiredFte", "Required FTE (gross)", "Req.\nFTE", HiringWeek::requiredFte),
  /** Productive less required. */
  GAP("gap", "Gap", "Gap", HiringWeek::gap),
  /** The gap as a share of the requirement. */
  GAP_SHARE("gapShare", "Gap %", "Gap\n%", HiringWeek::gapShare),
  /** Overtime as a share of productive hours. */
  OVERTIME("overtime", "Overtime %", "OT\n%", HiringWeek::overtime),
  /** Voluntary time off as a share of productive hours. */
  TIME_OFF("voluntaryTimeOff", "Voluntary time off %", "VTO\n%", HiringWeek::voluntaryTimeOff),
  /** The gap after overtime, time off, and a partner's hours. */
  NET("net", "Net", "Net", HiringWeek::net),
  /** What the week costs. */
  COST("cost", "Cost", "Cost", HiringWeek::cost);

  private final String id;
  private final String head;
  private final String shortHead;
  private final ToDoubleFunction<HiringWeek> value;

  HiringColumn(String id, String head, String shortHead, ToDoubleFunction<HiringWeek> value) {
    this.id = id;
    this.head = head;
    this.shortHead = shortHead;
    this.value = value;
  }

  /**
   * Its name in files for programs.
   *
   * @return such as {@code productiveFte}
   */
  public String id() {
    return id;
  }

  /**
   * Its name for people.
   *
   * @return such as {@code Productive FTE}
   */
  public String head() {
    return head;
  }

  /**
   * Its name where there is little room.
   *
   * @return one or two lines
   */
  public String shortHead() {
    return shortHead;
  }
}
