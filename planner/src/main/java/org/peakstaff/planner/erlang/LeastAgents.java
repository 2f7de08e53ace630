package org.peakstaff.planner.erlang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.ExponentialOfferedWait.Accuracy;

/** The least number of agents, from a given one on, that meets some targets. */
final class LeastAgents {
  /** A margin that quick measures decide: a hundred times their error, and more. */
  private static final double CLEAR = 1e-6;

  private final QueueModel model;
  private final List<StaffingTarget> targets;
  private final Thresholds thresholds;
  private long mostMissed = -1;
  private @Nullable StaffingTarget lastMissed;
  private @Nullable QueueMeasures lastMet;

  LeastAgents(QueueModel model, List<StaffingTarget> targets, Thresholds thresholds) {
    this.model = model;
    this.targets = targets;
    this.thresholds = thresholds;
  }

  /**
   * The least n &gt;= from that meets the targets, where they are missed up to some n and met from
   * there on; above {@link QueueModel#mostAgents()} if there is none.
   *
   * @param guess near the answer: nothing but time depends on it
   */
  long from(long from, long guess) {
    long start = Math.max(from, Math.min(guess, model.mostAgents()));
    return met(start) ? down(from, start) : up(start);
  }

  /** The kind of the first target in the list that one agent less than the answer misses. */
  Binding binding() {
    return lastMissed == null ? Binding.MINIMUM_AGENTS : lastMissed.kind();
  }

  /** The target missed by the largest number of agents tried that misses one. */
  @Nullable StaffingTarget lastMissed() {
    return lastMissed;
  }

  /** The measures at the answer where they are known; the last number met is the answer. */
  @Nullable QueueMeasures measures(long answer) {
    return lastMet != null && lastMet.agents() == answer ? lastMet : null;
  }

  private boolean met(long n) {
    if (model instanceof ErlangA queue) {
      QueueMeasures quick = queue.measures(n, thresholds, Accuracy.QUICK);
      int verdict = clear(n, quick);
      if (verdict != 0) {
        return verdict > 0;
      }
    }
    QueueMeasures measures = model.measures(n, thresholds);
    for (StaffingTarget target : targets) {
      if (!target.metBy(measures)) {
        note(n, target);
        return false;
      }
    }
    lastMet = measures;
    return true;
  }

  /** Above 0 where all targets are met and below 0 where one is missed, by far; else 0. */
  private int clear(long n, QueueMeasures quick) {
    boolean close = false;
    for (StaffingTarget target : targets) {
      double margin = target.margin(quick);
      if (margin < -CLEAR && !close) {
        note(n, target);
        return -1;
      }
      close |= !(margin > CLEAR);
    }
    return close ? 0 : 1;
  }

  private void note(long n, StaffingTarget missed) {
    if (n > mostMissed) {
      mostMissed = n;
      lastMissed = missed;
    }
  }

  /** Met at start: gallops down to a missed number or to the least. */
  private long down(long from, long start) {
    long met = start;
    long step = 1;
    while (met > from) {
      long next = Math.max(from, met - step);
      if (!met(next)) {
        return between(next, met);
      }
      met = next;
      step *= 2;
    }
    return from;
  }

  /** Missed at start: gallops up to a met number. */
  private long up(long start) {
    long missed = start;
    long step = 1;
    while (missed < model.mostAgents()) {
      long next = Math.min(missed + step, model.mostAgents());
      if (met(next)) {
        return between(missed, next);
      }
      missed = next;
      step *= 2;
    }
    return Long.MAX_VALUE;
  }

  /** Missed at the first, met at the second. */
  private long between(long first, long second) {
    long missed = first;
    long met = second;
    while (met - missed > 1) {
      long middle = (missed + met) >>> 1;
      if (met(middle)) {
        met = middle;
      } else {
        missed = middle;
      }
    }
    return met;
  }
}
