package org.peakstaff.planner.channel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The flattest or cheapest staff for deferred work, as linear programs.
 *
 * <p>Implementation note. Variables, by working interval: agents x; by stream and moment (interval
 * ends and corners of the due curves): the work S done by then. With l the time between two
 * moments, c the occupancy cap and b idle agents of others,
 *
 * <pre>
 * D(moment) &lt;= S &lt;= A(moment),   S &gt;= S before,
 * sum over streams of S - S before &lt;= l (c x + b);
 * </pre>
 *
 * <p>at the end of an interval, D is that of the next working moment. A and D are linear between
 * moments, so what holds at those holds always. Goals are met one after the other, each kept as a
 * constraint for the next: peak, cost and the sum of steps up and down between neighbours. Work is
 * counted in agent-intervals, so that all coefficients are of the order of 1. Results are rounded
 * to 10^-9 agents: below that the order of additions shows, which a library may choose by machine.
 */
final class DeferredProgram {
  private static final double KEPT = 1e-9;

  /** Corners as close as this, in intervals, count as one, at the earlier of them. */
  private static final double NEAR = 1e-4;

  private static final double GRAIN = 1e9;

  private enum Goal {
    PEAK,
    COST,
    STEPS
  }

  private final DeferredStaffing task;
  private final List<DeferredStream> streams;
  private final List<Integer> working = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final double unit;

  private DeferredProgram(DeferredStaffing task, List<DeferredStream> streams) {
    this.task = task;
    this.streams = streams;
    this.unit = task.hours().intervalSeconds();
    for (int i = 0; i < task.hours().size(); i++) {
      if (task.hours().open().get(i) || task.idle().get(i) > 0) {
        working.add(i);
      }
    }
    addMoments();
  }

  private void addMoments() {
    double[] corners =
        streams.stream()
            .flatMap(stream -> stream.due().corners().stream())
            .mapToDouble(DueCurve.Corner::time)
            .sorted()
            .distinct()
            .toArray();
    for (int w = 0; w < working.size(); w++) {
      double before = task.hours().start(working.get(w));
      double end = task.hours().start(working.get(w) + 1);
      int next = w + 1 < working.size() ? working.get(w + 1) : task.hours().size();
      for (double corner : corners) {
        if (corner > before + NEAR * unit && corner < end - NEAR * unit) {
          moments.add(new Moment(w, corner, corner - before, corner + NEAR * unit));
          before = corner;
        }
      }
      moments.add(new Moment(w, end, end - before, task.hours().start(next)));
    }
  }

  /**
   * A moment at which work is counted.
   *
   * @param w which working interval it belongs to
   * @param time seconds
   * @param length time since the moment before it in the interval, seconds
   * @param dueTime what is due by then has to be done
   */
  private record Moment(int w, double time, double length, double dueTime) {}

  static DeferredSchedule solve(
      DeferredStaffing task, List<DeferredStream> streams, Spread spread) {
    return new DeferredProgram(task, streams)
        .solve(
            spread == Spread.FLATTEST
                ? List.of(Goal.PEAK, Goal.COST, Goal.STEPS)
                : List.of(Goal.COST, Goal.PEAK, Goal.STEPS));
  }

  private DeferredSchedule solve(List<Goal> goals) {
    Program program = new Program();
    Optimisation.Result result = program.minimise(goals.get(0));
    for (int g = 1; g < goals.size(); g++) {
      double reached = result.getValue();
      Program next = new Program();
      program.limits.forEach(next::keep);
      next.keep(new Limit(goals.get(g - 1), reached));
      Optimisation.Result better = next.minimise(goals.get(g));
      if (!better.getState().isFeasible()) {
        break;
      }
      program = next;
      result = better;
    }
    return program.schedule(result);
  }

  /**
   * A goal met before.
   *
   * @param goal which
   * @param value reached
   */
  private record Limit(Goal goal, double value) {}

  /** One linear program. */
  private final class Program {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> agents = new ArrayList<>();
    private final List<List<Variable>> done = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();

    Program() {
      for (int interval : working) {
        agents.add(model.addVariable("x" + interval).lower(0));
      }
      limitAgents(task.maximumAgents());
      for (int s = 0; s < streams.size(); s++) {
        done.add(addStream(s));
      }
      for (int m = 0; m < moments.size(); m++) {
        addCapacity(m);
      }
    }

    private void limitAgents(double most) {
      for (int w = 0; w < agents.size(); w++) {
        if (!task.hours().open().get(working.get(w))) {
          agents.get(w).upper(0);
        } else if (most < Double.POSITIVE_INFINITY) {
          agents.get(w).upper(most);
        }
      }
    }

    private List<Variable> addStream(int s) {
      DeferredStream stream = streams.get(s);
      List<Variable> variables = new ArrayList<>();
      for (int m = 0; m < moments.size(); m++) {
        Moment moment = moments.get(m);
        double come = stream.arrivals().workAt(moment.time()) / unit;
        double must = Math.min(come, stream.due().at(moment.dueTime()) / unit);
        variables.add(model.addVariable("s" + s + "-" + m).lower(must).upper(come));
        if (m > 0) {
          Expression grows = model.addExpression("grows" + s + "-" + m).lower(0);
          grows.set(variables.get(m), 1).set(variables.get(m - 1), -1);
        }
      }
      return variables;
    }

    private void addCapacity(int m) {
      Moment moment = moments.get(m);
      double length = moment.length() / unit;
      double idle = task.idle().get(working.get(moment.w()));
      Expression capacity = model.addExpression("capacity" + m).upper(length * idle);
      for (List<Variable> stream : done) {
        capacity.set(stream.get(m), 1);
        if (m > 0) {
          capacity.set(stream.get(m - 1), -1);
        }
      }
      capacity.set(agents.get(moment.w()), -length * task.occupancyCap());
    }

    void keep(Limit limit) {
      limits.add(limit);
      double bound = limit.value() + KEPT * (1 + Math.abs(limit.value()));
      switch (limit.goal()) {
        case PEAK -> limitAgents(Math.min(bound, task.maximumAgents()));
        case COST -> {
          Expression cost = model.addExpression("cost").upper(bound);
          for (int w = 0; w < agents.size(); w++) {
            cost.set(agents.get(w), task.costs().get(working.get(w)));
          }
        }
        case STEPS -> throw new IllegalStateException("steps are the last goal");
      }
    }

    Optimisation.Result minimise(Goal goal) {
      switch (goal) {
        case PEAK -> addPeak();
        case COST -> {
          for (int w = 0; w < agents.size(); w++) {
            agents.get(w).weight(task.costs().get(working.get(w)));
          }
        }
        case STEPS -> addSteps();
      }
      return model.minimise();
    }

    private void addPeak() {
      Variable peak = model.addVariable("peak").lower(0).weight(1);
      for (int w = 0; w < agents.size(); w++) {
        model.addExpression("peak" + w).lower(0).set(peak, 1).set(agents.get(w), -1);
      }
    }

    private void addSteps() {
      for (int w = 1; w < agents.size(); w++) {
        if (working.get(w) == working.get(w - 1) + 1) {
          Variable step = model.addVariable("step" + w).lower(0).weight(1);
          Variable before = agents.get(w - 1);
          Variable after = agents.get(w);
          model.addExpression("up" + w).lower(0).set(step, 1).set(after, -1).set(before, 1);
          model.addExpression("down" + w).lower(0).set(step, 1).set(after, 1).set(before, -1);
        }
      }
    }

    DeferredSchedule schedule(Optimisation.Result result) {
      int size = task.hours().size();
      double[] staffed = new double[size];
      double[] worked = new double[size];
      for (int w = 0; w < working.size(); w++) {
        staffed[working.get(w)] = rounded(result, agents.get(w));
      }
      for (int m = 0; m < moments.size(); m++) {
        if (m + 1 == moments.size() || moments.get(m + 1).w() > moments.get(m).w()) {
          for (List<Variable> stream : done) {
            worked[working.get(moments.get(m).w())] += unit * rounded(result, stream.get(m));
          }
        }
      }
      for (int i = 1; i < size; i++) {
        worked[i] = Math.max(worked[i], worked[i - 1]);
      }
      List<Double> list = new ArrayList<>();
      for (double each : staffed) {
        list.add(each);
      }
      return new DeferredSchedule(list, worked);
    }

    private double rounded(Optimisation.Result result, Variable variable) {
      BigDecimal value = result.get(model.indexOf(variable));
      return Math.max(0, Math.rint(value.doubleValue() * GRAIN) / GRAIN);
    }
  }
}
