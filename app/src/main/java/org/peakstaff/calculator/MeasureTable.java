package org.peakstaff.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.report.Display;
import org.peakstaff.report.TextTable;
import org.peakstaff.scenario.ServiceLevelConvention;

/** The table of an answer: a row per measure, a column per number of agents. */
final class MeasureTable {
  private final Display display;
  private final Question question;
  private final List<QueueMeasures> columns;
  private final TextTable table = TextTable.create();
  private final boolean targeted;

  private MeasureTable(Display display, Question question, List<QueueMeasures> columns) {
    this.display = display;
    this.question = question;
    this.columns = columns;
    this.targeted = !question.targets().targets().isEmpty();
  }

  static MeasureTable of(Display display, Question question, List<QueueMeasures> columns) {
    return new MeasureTable(display, question, columns);
  }

  List<String> lines() {
    table.text("");
    if (targeted) {
      table.number("Target");
    }
    columns.forEach(column -> table.number(AnswerText.agents(display, column.agents())));
    if (question.formula() != Formula.B) {
      waiting();
    }
    if (question.formula() == Formula.B || question.lines() > 0) {
      row("Blocked", Binding.BLOCKING, QueueMeasures::blocking, this::percent);
    }
    row("Occupancy", Binding.OCCUPANCY, QueueMeasures::occupancy, this::percent);
    return table.lines();
  }

  private void waiting() {
    for (double within : question.thresholds().within()) {
      levels(within);
    }
    row(
        "Speed of answer",
        Binding.AVERAGE_SPEED_OF_ANSWER,
        QueueMeasures::averageSpeedOfAnswer,
        this::seconds);
    if (question.formula().isImpatient()) {
      row("Abandoned", Binding.ABANDONMENT, QueueMeasures::pAbandon, this::percent);
      plain("Mean wait of all", QueueMeasures::meanWait, this::seconds);
      plain("Mean wait of the abandoned", QueueMeasures::meanWaitAbandoned, this::seconds);
    }
    row("Waits at all", Binding.WAITING, QueueMeasures::pWait, this::percent);
    plain("Mean queue", QueueMeasures::meanQueue, queue -> display.number(queue, 2));
  }

  /** One row where nobody abandons, else one for each convention. */
  private void levels(double within) {
    String time = " within " + display.shortNumber(within, 3) + " s";
    if (!question.formula().isImpatient()) {
      level("Answered" + time, within, ServiceLevelConvention.ANSWERED_OF_OFFERED, true);
      return;
    }
    for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
      boolean first = convention == ServiceLevelConvention.ANSWERED_OF_OFFERED;
      String name = first ? "Answered" + time : "  " + convention.id();
      level(name, within, convention, false);
    }
  }

  private void level(
      String name, double within, ServiceLevelConvention convention, boolean anyConvention) {
    String target = "";
    for (StaffingTarget each : question.targets().targets()) {
      boolean same =
          each instanceof StaffingTarget.ServiceLevel level
              && level.within() == within
              && (anyConvention || level.convention() == convention);
      if (same) {
        target = display.shortPercent(((StaffingTarget.ServiceLevel) each).share());
      }
    }
    add(name, target, m -> m.serviceLevel(within, convention), this::percent);
  }

  private void row(
      String name,
      Binding kind,
      ToDoubleFunction<QueueMeasures> measure,
      DoubleFunction<String> text) {
    String target = "";
    for (StaffingTarget each : question.targets().targets()) {
      if (each instanceof StaffingTarget.AtMost limit && limit.kind() == kind) {
        target = "at most " + bound(kind, limit.limit());
      }
    }
    add(name, target, measure, text);
  }

  private String bound(Binding kind, double limit) {
    return kind == Binding.AVERAGE_SPEED_OF_ANSWER
        ? display.shortNumber(limit, 3) + " s"
        : display.shortPercent(limit);
  }

  private void plain(
      String name, ToDoubleFunction<QueueMeasures> measure, DoubleFunction<String> text) {
    add(name, "", measure, text);
  }

  private void add(
      String name,
      String target,
      ToDoubleFunction<QueueMeasures> measure,
      DoubleFunction<String> text) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    if (targeted) {
      cells.add(target);
    }
    columns.forEach(column -> cells.add(text.apply(measure.applyAsDouble(column))));
    table.row(cells);
  }

  private String percent(double share) {
    return display.percent(share, 2);
  }

  private String seconds(double seconds) {
    return Double.isFinite(seconds) ? display.number(seconds, 2) + " s" : Display.NONE;
  }
}
