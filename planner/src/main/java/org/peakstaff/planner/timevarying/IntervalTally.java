package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.ServiceLevelAt;
import org.peakstaff.planner.erlang.Thresholds;

/** The expected counts and times of the contacts that arrive in an interval, or in several. */
final class IntervalTally {
  private final Thresholds thresholds;
  private final double[] times;
  private final double[] answeredWithin;
  private final double[] abandonedWithin;
  private final double[] longer;
  private final double[] offeredLonger;
  private double length;
  private double volume;
  private double atOnce;
  private double delayed;
  private double balked;
  private double answered;
  private double abandoned;
  private double waitOfAnswered;
  private double waitOfAbandoned;
  private double busy;
  private double staffed;
  private double queue;

  IntervalTally(Thresholds thresholds) {
    this.thresholds = thresholds;
    times = times(thresholds);
    answeredWithin = new double[times.length];
    abandonedWithin = new double[times.length];
    longer = new double[times.length];
    offeredLonger = new double[times.length];
  }

  /** The thresholds at which waits are judged, the short-abandon threshold last. */
  static double[] times(Thresholds thresholds) {
    double[] times = new double[thresholds.within().size() + 1];
    for (int i = 0; i < times.length - 1; i++) {
      times[i] = thresholds.within().get(i);
    }
    times[times.length - 1] = thresholds.shortAbandon();
    return times;
  }

  /** Adds a stretch of time. */
  void add(Stretch stretch, NumberInSystem number, double leavingTime) {
    Dynamics dynamics = stretch.dynamics();
    double free = 0;
    double full = 0;
    for (int n = number.reachedLow(); n <= number.reachedHigh(); n++) {
      double time = number.time(n);
      if (n < dynamics.agents()) {
        free += time;
        busy += n * time;
      } else {
        full += time;
        busy += dynamics.agents() * time;
        queue += (n - dynamics.agents()) * time;
      }
    }
    busy += leavingTime;
    length += stretch.length();
    volume += stretch.rate() * (free + full);
    atOnce += stretch.rate() * free;
    delayed += stretch.rate() * full;
    balked += stretch.rate() * full * dynamics.balking();
  }

  /** Adds time in which so many agents were there, at work or free. */
  void addStaffed(double agentTime) {
    staffed += agentTime;
  }

  /** The time in which agents were busy so far. */
  double busy() {
    return busy;
  }

  /** Adds what became, within a threshold, of some who had to wait. */
  void addWithin(int threshold, WaitingCohort cohort, double abandonment) {
    answeredWithin[threshold] += cohort.answered();
    abandonedWithin[threshold] += cohort.abandoned();
    double left = cohort.waiting();
    longer[threshold] += left;
    if (left > 0) {
      offeredLonger[threshold] += left * StrictMath.exp(abandonment * times[threshold]);
    }
  }

  /** Adds what became in the end of all who had to wait. */
  void addFates(WaitingCohort cohort) {
    answered += cohort.answered();
    abandoned += cohort.abandoned();
    waitOfAnswered += cohort.waitOfAnswered();
    waitOfAbandoned += cohort.waitOfAbandoned();
  }

  /** Adds another tally with the same thresholds. */
  void add(IntervalTally other) {
    length += other.length;
    volume += other.volume;
    atOnce += other.atOnce;
    delayed += other.delayed;
    balked += other.balked;
    answered += other.answered;
    abandoned += other.abandoned;
    waitOfAnswered += other.waitOfAnswered;
    waitOfAbandoned += other.waitOfAbandoned;
    busy += other.busy;
    staffed += other.staffed;
    queue += other.queue;
    for (int i = 0; i < times.length; i++) {
      answeredWithin[i] += other.answeredWithin[i];
      abandonedWithin[i] += other.abandonedWithin[i];
      longer[i] += other.longer[i];
      offeredLonger[i] += other.offeredLonger[i];
    }
  }

  double volume() {
    return volume;
  }

  QueueMeasures measures() {
    double met = atOnce + answered;
    double lost = balked + abandoned;
    return new QueueMeasures(
        length > 0 ? staffed / length : 0,
        share(delayed),
        share(lost),
        0,
        staffed > 0 ? Math.min(1, busy / staffed) : 0,
        length > 0 ? queue / length : 0,
        volume > 0 ? (waitOfAnswered + waitOfAbandoned) / volume : 0,
        met > 0 ? waitOfAnswered / met : 0,
        lost > 0 ? waitOfAbandoned / lost : Double.NaN,
        false,
        levels());
  }

  private List<ServiceLevelAt> levels() {
    List<ServiceLevelAt> levels = new ArrayList<>();
    int shortAbandon = times.length - 1;
    for (int i = 0; i < shortAbandon; i++) {
      double within = atOnce + answeredWithin[i];
      levels.add(
          new ServiceLevelAt(
              thresholds.within().get(i),
              volume > 0 ? share(within) : 1,
              share(balked + abandonedWithin[i]),
              share(longer[i]),
              share(Math.max(0, atOnce + answered - within)),
              share(balked + abandonedWithin[shortAbandon]),
              share(offeredLonger[i])));
    }
    return levels;
  }

  private double share(double count) {
    return volume > 0 ? Math.max(0, Math.min(1, count / volume)) : 0;
  }
}
