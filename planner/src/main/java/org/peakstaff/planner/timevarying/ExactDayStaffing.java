package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.timevarying.ScopedTarget.Scope;

/**
 * The least staff, interval by interval, with which targets hold on the {@link ExactDay}.
 *
 * <p>From the first interval on, each gets the least number of agents with which its own contacts
 * meet every target, given what was carried over, as if that number stayed. Where a fall that
 * follows spoils an interval it gets more. Targets over a day or the horizon then let go of agents:
 * one at a time where it costs least, until no single agent can be spared.
 */
public final class ExactDayStaffing {
  private static final double[] NO_INSTANTS = {};

  /** How far the effect of one agent is followed, in intervals. */
  private static final int REACH = 3;

  private static final int MOST_ROUNDS = 1000;

  private final VaryingQueue queue;
  private final Thresholds thresholds;
  private final List<ScopedTarget> targets;
  private final boolean[] open;
  private final int[] least;
  private final int[] dayOf;
  private final int[] agents;
  private final boolean[] needed;
  private List<IntervalTally> tallies = new ArrayList<>();
  private List<DayState> states = new ArrayList<>();
  private final List<@Nullable Effect> effects = new ArrayList<>();

  private ExactDayStaffing(
      VaryingQueue queue, List<ScopedTarget> targets, Frame frame, int[] guess) {
    this.queue = queue;
    this.targets = targets;
    this.thresholds = thresholds(targets);
    this.open = frame.open;
    this.least = frame.least;
    this.dayOf = frame.dayOf;
    this.agents = guess.clone();
    this.needed = new boolean[guess.length];
    this.effects.addAll(Collections.nCopies(guess.length, null));
  }

  /**
   * What a staffing has to keep to.
   *
   * @param open by interval, whether anybody is staffed
   * @param least by interval, the fewest agents
   * @param dayOf by interval, the index of its day
   */
  private record Frame(boolean[] open, int[] least, int[] dayOf) {}

  /**
   * The least staff.
   *
   * @param queue demand and customers
   * @param targets what has to hold; where there are none the guess is returned
   * @param open by interval, whether anybody is staffed
   * @param least by interval, the fewest agents
   * @param dayOf by interval, the index of its day, ascending
   * @param guess by interval, from which the search starts; the closer, the quicker
   * @return agents by interval, 0 where closed
   * @throws IllegalArgumentException if there is not one value per interval, or some target cannot
   *     be met
   */
  public static List<Integer> of(
      VaryingQueue queue,
      List<ScopedTarget> targets,
      List<Boolean> open,
      List<Integer> least,
      List<Integer> dayOf,
      List<Integer> guess) {
    Checks.same("open", queue.intervals(), open.size());
    Checks.same("least", queue.intervals(), least.size());
    Checks.same("dayOf", queue.intervals(), dayOf.size());
    Checks.same("guess", queue.intervals(), guess.size());
    boolean[] opens = new boolean[open.size()];
    for (int i = 0; i < opens.length; i++) {
      opens[i] = open.get(i);
    }
    Frame frame = new Frame(opens, ints(least), ints(dayOf));
    ExactDayStaffing search = new ExactDayStaffing(queue, targets, frame, ints(guess));
    if (!targets.isEmpty()) {
      search.run();
    }
    return Arrays.stream(search.agents).boxed().toList();
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * All thresholds at which targets look.
   *
   * @param targets some targets
   * @return their thresholds, each once
   */
  public static Thresholds thresholds(List<ScopedTarget> targets) {
    List<Double> within =
        targets.stream()
            .flatMap(target -> target.target().thresholds().within().stream())
            .distinct()
            .toList();
    return new Thresholds(within, 0);
  }

  private void run() {
    forward();
    solve();
    repair();
    if (targets.stream().anyMatch(target -> target.scope() != Scope.INTERVAL)) {
      release();
    }
  }

  private void forward() {
    DayState state = new DayState(queue, thresholds, true);
    for (int i = 0; i < agents.length; i++) {
      if (open[i]) {
        agents[i] = leastAt(state, i);
      } else {
        agents[i] = 0;
      }
      state.pass(staying(i, agents[i]), i, NO_INSTANTS, delay -> {});
    }
  }

  private int leastAt(DayState state, int interval) {
    int tried = Math.max(least[interval], agents[interval]);
    boolean met = meets(state, interval, tried);
    int most = 4 * tried + 1000;
    while (!met) {
      if (tried >= most) {
        throw new IllegalArgumentException(
            "no number of agents up to " + most + " meets the targets of interval " + interval);
      }
      tried++;
      met = meets(state, interval, tried);
    }
    while (tried > least[interval] && meets(state, interval, tried - 1)) {
      tried--;
    }
    return tried;
  }

  private boolean meets(DayState state, int interval, int tried) {
    IntervalTally tally =
        state.copy().pass(staying(interval, tried), interval, NO_INSTANTS, delay -> {});
    return !(tally.volume() > 0) || worst(tally.measures(), null) >= 0;
  }

  /** The staff so far and then one number for ever. */
  private StaffPath staying(int interval, int number) {
    int[] path = agents.clone();
    boolean[] opens = open.clone();
    for (int i = interval; i < path.length; i++) {
      path[i] = number;
      opens[i] = i == interval ? open[i] : true;
    }
    return StaffPath.of(queue, path, opens, StaffingFall.FINISH);
  }

  private StaffPath path() {
    return StaffPath.of(queue, agents, open, StaffingFall.FINISH);
  }

  /** The smallest margin of the targets of a scope, of all where it is null. */
  private double worst(QueueMeasures measures, @Nullable Scope scope) {
    double worst = Double.POSITIVE_INFINITY;
    for (ScopedTarget target : targets) {
      if (scope == null || target.scope() == scope) {
        worst = Math.min(worst, target.target().margin(measures));
      }
    }
    return worst;
  }

  private void solve() {
    tallies = new ArrayList<>();
    states = new ArrayList<>();
    DayState state = new DayState(queue, thresholds, true);
    StaffPath path = path();
    for (int i = 0; i < agents.length; i++) {
      states.add(state.copy());
      tallies.add(state.pass(path, i, NO_INSTANTS, delay -> {}));
    }
  }

  private void repair() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Integer> missing = missing();
      if (missing.isEmpty()) {
        return;
      }
      missing.forEach(i -> agents[i]++);
      solve();
    }
  }

  /** Where an agent more is wanted: at every interval that misses, and at the worst of a day. */
  private List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < agents.length; i++) {
      if (judged(i) && worst(tallies.get(i).measures(), Scope.INTERVAL) < 0) {
        missing.add(i);
      }
    }
    for (Scope scope : new Scope[] {Scope.DAY, Scope.HORIZON}) {
      for (int[] span : spans(scope)) {
        if (worst(sum(tallies, span).measures(), scope) < 0) {
          missing.add(worstOf(span, scope));
        }
      }
    }
    return missing;
  }

  private boolean judged(int interval) {
    return open[interval] && tallies.get(interval).volume() > 0;
  }

  private int worstOf(int[] span, Scope scope) {
    int worst = span[0];
    double margin = Double.POSITIVE_INFINITY;
    for (int i = span[0]; i < span[1]; i++) {
      double own = judged(i) ? worst(tallies.get(i).measures(), scope) : Double.POSITIVE_INFINITY;
      if (own < margin) {
        margin = own;
        worst = i;
      }
    }
    return worst;
  }

  /** First interval and the one after the last of each stretch of a scope. */
  private List<int[]> spans(Scope scope) {
    List<int[]> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= agents.length; i++) {
      boolean ends = i == agents.length || (scope == Scope.DAY && dayOf[i] != dayOf[i - 1]);
      if (ends) {
        spans.add(new int[] {from, i});
        from = i;
      }
    }
    return spans;
  }

  private IntervalTally sum(List<IntervalTally> all, int[] span) {
    IntervalTally sum = new IntervalTally(thresholds);
    for (int i = span[0]; i < span[1]; i++) {
      sum.add(all.get(i));
    }
    return sum;
  }

  /**
   * What happens without one agent.
   *
   * @param from the first interval that changes
   * @param tallies the changed intervals
   * @param holds whether they meet the targets of each interval
   */
  private record Effect(int from, List<IntervalTally> tallies, boolean holds) {}

  /** An agent who may be spared, and by how much the worst target over its day falls. */
  private record Spare(int interval, double price) {}

  private void release() {
    int batch = agents.length;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Integer> chosen = chosen(batch);
      if (chosen.isEmpty()) {
        return;
      }
      change(chosen, -1);
      if (!missing().isEmpty()) {
        change(chosen, 1);
        needed[chosen.get(0)] |= chosen.size() == 1;
        batch = Math.max(1, chosen.size() / 2);
      }
    }
  }

  private void change(List<Integer> intervals, int by) {
    for (int interval : intervals) {
      agents[interval] += by;
      int from = Math.max(0, interval - REACH);
      int to = Math.min(agents.length, interval + REACH + 1);
      effects.subList(from, to).replaceAll(effect -> null);
    }
    solve();
  }

  /** The cheapest spares that the margins allow, far enough apart not to meddle. */
  private List<Integer> chosen(int most) {
    double[] left = new double[dayOf[agents.length - 1] + 1];
    Arrays.fill(left, Double.NaN);
    List<Integer> chosen = new ArrayList<>();
    for (Spare spare : spares()) {
      int day = dayOf[spare.interval()];
      left[day] = Double.isNaN(left[day]) ? margin(spare.interval(), null) : left[day];
      boolean apart = chosen.stream().allMatch(i -> Math.abs(i - spare.interval()) > REACH);
      if (apart && left[day] - spare.price() >= 0 && chosen.size() < most) {
        chosen.add(spare.interval());
        left[day] -= spare.price();
      }
    }
    return chosen;
  }

  private List<Spare> spares() {
    List<Spare> spares = new ArrayList<>();
    for (int i = 0; i < agents.length; i++) {
      if (open[i] && agents[i] > least[i] && !needed[i]) {
        Effect effect = effect(i);
        double after = effect.holds() ? margin(i, effect) : -1;
        if (after >= 0) {
          spares.add(new Spare(i, margin(i, null) - after));
        }
      }
    }
    spares.sort(Comparator.comparingDouble(Spare::price).thenComparingInt(Spare::interval));
    return spares;
  }

  private Effect effect(int interval) {
    Effect known = effects.get(interval);
    if (known == null) {
      known = newEffect(interval);
      effects.set(interval, known);
    }
    return known;
  }

  private Effect newEffect(int interval) {
    agents[interval]--;
    StaffPath path = path();
    int from = Math.max(0, interval - 1);
    DayState state = states.get(from).copy();
    List<IntervalTally> changed = new ArrayList<>();
    boolean holds = true;
    for (int i = from; i < Math.min(agents.length, interval + REACH); i++) {
      IntervalTally tally = state.pass(path, i, NO_INSTANTS, delay -> {});
      holds &= !judged(i) || worst(tally.measures(), Scope.INTERVAL) >= 0;
      changed.add(tally);
    }
    agents[interval]++;
    return new Effect(from, changed, holds);
  }

  /** The smallest margin of the day's and the horizon's targets, with an effect or as it is. */
  private double margin(int interval, @Nullable Effect effect) {
    List<IntervalTally> all = tallies;
    if (effect != null) {
      all = new ArrayList<>(tallies);
      for (int i = 0; i < effect.tallies().size(); i++) {
        all.set(effect.from() + i, effect.tallies().get(i));
      }
    }
    double margin = Double.POSITIVE_INFINITY;
    for (Scope scope : new Scope[] {Scope.DAY, Scope.HORIZON}) {
      boolean wanted = targets.stream().anyMatch(target -> target.scope() == scope);
      for (int[] span : spans(scope)) {
        if (wanted && span[0] <= interval && interval < span[1]) {
          margin = Math.min(margin, worst(sum(all, span).measures(), scope));
        }
      }
    }
    return margin;
  }
}
