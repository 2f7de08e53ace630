package org.peakstaff.planner.timevarying;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.peakstaff.planner.erlang.Thresholds;

/**
 * The state of an exact day at an instant, which can be copied and moved on.
 *
 * <p>Implementation note. Within a slice the rate is constant. A linear rate is followed by pairs
 * of slices at the rates of the middle plus and minus a third of the rise: the commutator-free
 * Magnus method of fourth order (Blanes and Moan 2006, "Fourth- and sixth-order commutator-free
 * Magnus integrators for linear and non-linear dynamical systems", Applied Numerical Mathematics
 * 56) for a matrix that is linear in time.
 */
final class DayState {
  private static final int STEPS_PER_HANDLE_TIME = 8;

  /** The mean number of jumps from which an expansion is quicker than uniformisation. */
  private static final double LEAST_JUMPS = 15;

  /** The probability of waiting longer for which all are served or gone. */
  private static final double SETTLED = 1e-12;

  private final VaryingQueue queue;
  private final Thresholds thresholds;
  private final double[] times;
  private final boolean waits;
  private NumberInSystem number = new NumberInSystem();
  private double leaving;
  private int agents;
  private double now;

  /**
   * An empty system at time 0.
   *
   * @param waits whether customers who wait are followed; else there are no measures but the number
   *     in the system
   */
  DayState(VaryingQueue queue, Thresholds thresholds, boolean waits) {
    this.waits = waits;
    this.queue = queue;
    this.thresholds = thresholds;
    this.times = IntervalTally.times(thresholds);
  }

  DayState copy() {
    DayState copy = new DayState(queue, thresholds, waits);
    copy.number = number.copy();
    copy.leaving = leaving;
    copy.agents = agents;
    copy.now = now;
    return copy;
  }

  NumberInSystem number() {
    return number;
  }

  /**
   * Passes an interval.
   *
   * @param path the staff of this interval and, for those who still wait at its end, after it
   * @param instants as shares of the interval
   * @param atInstants hears the probability of delay at each
   */
  IntervalTally pass(StaffPath path, int interval, double[] instants, DoubleConsumer atInstants) {
    enter(path, interval);
    Passage passage = new Passage(path, interval, instants, atInstants);
    passage.run();
    return passage.tally;
  }

  private void enter(StaffPath path, int interval) {
    int next = path.dynamics(interval).agents();
    if (next < agents && path.fall() == StaffingFall.FINISH) {
      leaving += number.finish(agents, next);
    }
    agents = next;
  }

  /** One interval. */
  private final class Passage {
    private final StaffPath path;
    private final int interval;
    private final Dynamics dynamics;
    private final DoubleConsumer atInstants;
    private final IntervalTally tally;
    private final WaitingCohort joining;

    /** Up to when arrivals see no change of staff within each threshold. */
    private final double[] undisturbed;

    /** The expected time spent with n in the system by arrivals of that time, per threshold. */
    private final WaitingCohort[] together;

    private final IntervalCuts cuts;

    Passage(StaffPath path, int interval, double[] instants, DoubleConsumer atInstants) {
      this.path = path;
      this.interval = interval;
      this.atInstants = atInstants;
      dynamics = path.dynamics(interval);
      tally = new IntervalTally(thresholds);
      joining = new WaitingCohort(dynamics.agents());
      undisturbed = new double[times.length];
      together = new WaitingCohort[times.length];
      for (int i = 0; i < times.length; i++) {
        undisturbed[i] = path.changeAfter(interval) - times[i];
        together[i] = WaitingCohort.withoutWaits(dynamics.agents());
      }
      cuts =
          IntervalCuts.of(
              queue, path.start(interval), waits ? undisturbed : new double[0], instants);
    }

    void run() {
      for (IntervalCuts.Cut cut : cuts.all()) {
        advanceTo(cut.time());
        if (cut.instant()) {
          atInstants.accept(number.atLeast(dynamics.agents()));
        }
        if (cut.weight() > 0) {
          node(cut.time(), cut.weight());
        }
      }
      for (int i = 0; i < times.length && waits; i++) {
        path.await(together[i], interval, path.start(interval), times[i]);
        tally.addWithin(i, together[i], dynamics.abandonment());
      }
      double staffed = path.open(interval) ? dynamics.agents() * queue.interval() : tally.busy();
      tally.addStaffed(staffed + (path.open(interval) ? leavingTime : 0));
      if (waits) {
        path.awaitAfter(joining, interval);
      }
      tally.addFates(joining);
    }

    private double leavingTime;

    private void advanceTo(double time) {
      double span = time - now;
      if (!(span > 1e-9 * queue.interval())) {
        return;
      }
      double early = queue.rate().at(now + 0.25 * span);
      double late = queue.rate().at(now + 0.75 * span);
      if (Math.abs(late - early) <= 1e-12 * (late + early)) {
        constant((early + late) / 2, span, now);
      } else {
        linear((early + late) / 2, 2 * (late - early), span);
      }
      now = time;
    }

    private void linear(double mean, double rises, double span) {
      int steps = (int) Math.ceil(span * dynamics.completion() * STEPS_PER_HANDLE_TIME);
      double step = span / steps;
      double rise = rises / steps;
      for (int i = 0; i < steps; i++) {
        double middle = mean + (i + 0.5 - 0.5 * steps) * rise;
        constant(middle - rise / 3, step / 2, now + i * step);
        constant(middle + rise / 3, step / 2, now + (i + 0.5) * step);
      }
    }

    private void constant(double rate, double span, double begin) {
      double at = begin;
      double left = span;
      while (left > 0) {
        int most = number.reach(dynamics, rate, left);
        Optional<Equilibrium> near = Equilibrium.near(dynamics, rate, number, most);
        double quick = near.isPresent() ? quick(near.get(), at, left) : 0;
        Stretch passed =
            quick > 0
                ? expand(near.get(), at, quick)
                : uniformise(rate, left, near.map(Equilibrium::high).orElse(Integer.MAX_VALUE));
        book(passed, at);
        at += passed.length();
        left = passed.length() >= left ? 0 : left - passed.length();
      }
    }

    private Stretch uniformise(double rate, double span, int most) {
      Slice slice = Slice.of(dynamics, rate, span, number, joining.highest(), most);
      if (waits) {
        Uniformisation.advance(slice, number, joining);
      } else {
        Uniformisation.advance(slice, number);
      }
      return slice.stretch();
    }

    /** How long all who join have their fate before the staff changes; 0 if not worth the while. */
    private double quick(Equilibrium near, double at, double left) {
      double quick = left;
      if (waits) {
        double settled = near.settlingTime(SETTLED);
        quick = Math.min(left, path.changeAfter(interval) - settled - at);
      }
      return quick * ChebyshevExpansion.jumpRate(near) >= LEAST_JUMPS ? quick : 0;
    }

    private Stretch expand(Equilibrium near, double at, double span) {
      Stretch stretch = new Stretch(dynamics, near.rate(), span);
      ChebyshevExpansion.advance(near, span, number);
      if (waits) {
        WaitingCohort settling = new WaitingCohort(dynamics.agents());
        addTogether(settling, stretch);
        settling.settle(dynamics);
        tally.addFates(settling);
        path.await(joining, interval, at, span);
      }
      return stretch;
    }

    private void book(Stretch stretch, double begin) {
      double fall = -StrictMath.expm1(-dynamics.completion() * stretch.length());
      double leavingNow = leaving * fall / dynamics.completion();
      leaving -= leaving * fall;
      leavingTime += leavingNow;
      tally.add(stretch, number, leavingNow);
      for (int i = 0; i < times.length && waits; i++) {
        if (begin + stretch.length() <= undisturbed[i] + 1e-9 * queue.interval()) {
          addTogether(together[i], stretch);
        }
      }
    }

    private void addTogether(WaitingCohort cohort, Stretch stretch) {
      double joins = stretch.joins();
      int first = Math.max(dynamics.agents(), number.reachedLow());
      for (int n = first; joins > 0 && n <= number.reachedHigh(); n++) {
        cohort.add(n, joins * number.time(n));
      }
    }

    /** Arrivals near an instant, for the thresholds within which the staff changes. */
    private void node(double time, double weight) {
      double arrivals = weight * queue.rate().at(time) * (1 - dynamics.balking());
      for (int i = 0; i < times.length && arrivals > 0; i++) {
        if (time > undisturbed[i]) {
          WaitingCohort cohort = present(arrivals);
          path.await(cohort, interval, time, times[i]);
          tally.addWithin(i, cohort, dynamics.abandonment());
        }
      }
    }

    private WaitingCohort present(double arrivals) {
      WaitingCohort cohort = WaitingCohort.withoutWaits(dynamics.agents());
      for (int n = Math.max(dynamics.agents(), number.low()); n <= number.high(); n++) {
        cohort.add(n, arrivals * number.probability(n));
      }
      return cohort;
    }
  }
}
