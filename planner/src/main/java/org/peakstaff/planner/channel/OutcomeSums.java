package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Adds up what becomes of the streams of one type. */
final class OutcomeSums {
  private static final double ROUNDING = 1e-6;

  private final DeferredWork work;
  private final WorkingTime hours;
  private final double[] backlog;
  private final double[] oldest;
  private final Part fresh = new Part();
  private final Part opening = new Part();
  private double lateByCalendar;

  /** Contacts that arrived in the horizon, or those of the opening backlog. */
  private static final class Part {
    double completed;
    double withinTarget;
    double overdue;
  }

  OutcomeSums(DeferredWork work, WorkingTime hours) {
    this.work = work;
    this.hours = hours;
    this.backlog = new double[hours.size()];
    this.oldest = new double[hours.size()];
  }

  /** Adds a stream whose work is done as the curve says. */
  void add(DeferredStream stream, DoneCurve done) {
    addBacklog(stream, done);
    double[] positions = positions(stream.arrivals(), done);
    for (int k = 1; k < positions.length; k++) {
      addPiece(stream, done, positions[k - 1], positions[k]);
    }
  }

  private void addBacklog(DeferredStream stream, DoneCurve done) {
    ArrivalCurve arrivals = stream.arrivals();
    for (int i = 0; i < hours.size(); i++) {
      double end = hours.start(i + 1);
      double position = done.at(end);
      double open = arrivals.contactsAt(end) - arrivals.contactsOfWork(position);
      if (open > ROUNDING) {
        backlog[i] += open;
        oldest[i] = Math.max(oldest[i], end - arrivals.timeOfWork(position + ROUNDING));
      }
    }
  }

  /** Positions between which arrival, deadline and completion are all linear. */
  private static double[] positions(ArrivalCurve arrivals, DoneCurve done) {
    double[] knots = new double[arrivals.size()];
    for (int k = 0; k < knots.length; k++) {
      knots[k] = arrivals.work(k);
    }
    return DoubleStream.concat(Arrays.stream(knots), Arrays.stream(done.work()))
        .sorted()
        .distinct()
        .toArray();
  }

  private void addPiece(DeferredStream stream, DoneCurve done, double from, double to) {
    ArrivalCurve arrivals = stream.arrivals();
    double contacts = arrivals.contactsOfWork(to) - arrivals.contactsOfWork(from);
    double middle = arrivals.timeOfWork((from + to) / 2);
    Part part = middle < 0 ? opening : fresh;
    double length = (to - from) * 1e-6;
    double dueFirst = stream.deadlines().due(arrivals.timeOfWork(from + length));
    double dueLast = stream.deadlines().due(arrivals.timeOfWork(to - length));
    if (stream.deadlines().insisted(middle) > stream.deadlines().due(middle) + ROUNDING) {
      lateByCalendar += contacts;
    }
    if (to <= done.total()) {
      double lateFirst = done.timeOf(from + length) - dueFirst;
      double lateLast = done.timeOf(to - length) - dueLast;
      part.completed += contacts;
      part.withinTarget += contacts * shareBelowZero(lateFirst, lateLast);
    } else {
      part.overdue += contacts * shareBelowZero(dueFirst - hours.end(), dueLast - hours.end());
    }
  }

  /** The share of a straight line from one value to the other that is at most 0. */
  private static double shareBelowZero(double first, double last) {
    boolean firstIn = first <= ROUNDING;
    boolean lastIn = last <= ROUNDING;
    if (firstIn == lastIn || !Double.isFinite(first) || !Double.isFinite(last)) {
      return firstIn && lastIn ? 1 : 0;
    }
    double inside = firstIn ? -first : -last;
    return Math.max(0, inside) / Math.abs(last - first);
  }

  DeferredOutcome outcome() {
    return new DeferredOutcome(
        work.id(),
        list(backlog),
        list(oldest),
        fresh.completed,
        fresh.withinTarget,
        fresh.overdue,
        opening.completed,
        opening.withinTarget,
        opening.overdue,
        lateByCalendar);
  }

  private static List<Double> list(double[] values) {
    List<Double> list = new ArrayList<>();
    for (double value : values) {
      list.add(value);
    }
    return list;
  }
}
