package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.planner.multiskill.CostBound.Kind;
import org.peakstaff.planner.multiskill.StaffProgram.Solution;
import org.peakstaff.scenario.Target.Scope;

/**
 * Lower bounds on the cost of a staff by formula. Conditions that every staff has to meet are put
 * into a linear program; those that its solution violates are found and added, until none is
 * violated (Kelley 1960, "The cutting-plane method for solving convex programs", Journal of the
 * SIAM 8, doi:10.1137/0108053).
 */
final class FormulaBounds {
  private static final int MOST_ROUNDS = 25;
  private static final int MOST_IDLE = 2;

  /** A round that raises the cost by a smaller part has not moved it. */
  private static final double STALLED = 2e-4;

  private static final int MOST_WHOLE_ROUNDS = 5;

  /** Pools of sets of types, over all stretches of time. */
  private static final int MOST_POOLS = 500;

  private static final double ACCURACY = 1e-4;

  /** Sets of types are also looked for with more work than they have, for the sake of waiting. */
  private static final double[] WORK_FACTORS = {1, 1.05, 1.1, 1.2, 1.4};

  private final StaffBlocks blocks;
  private final TypeLoads loads;
  private final List<ShareTarget> targets;
  private final BooleanSupplier stop;
  private final List<CostBound> bounds = new ArrayList<>();
  private final Set<LinearRow> rows = new LinkedHashSet<>();
  private BlockStaff start;

  private FormulaBounds(
      StaffBlocks blocks, TypeLoads loads, List<ShareTarget> targets, BooleanSupplier stop) {
    this.stop = stop;
    this.blocks = blocks;
    this.loads = loads;
    this.targets = targets;
    start = blocks.least();
  }

  /**
   * The bounds.
   *
   * @param stop asked now and then; true leaves out what is not done
   */
  static FormulaBounds of(
      StaffBlocks blocks, TypeLoads loads, List<ShareTarget> targets, BooleanSupplier stop) {
    FormulaBounds bounds = new FormulaBounds(blocks, loads, targets, stop);
    List<PooledQueue> alone = bounds.alone();
    bounds.solve(Kind.TYPES_ALONE, alone, false);
    bounds.solve(Kind.WORKLOAD, List.of(), true);
    bounds.solve(Kind.POOLED, bounds.pooled(), false);
    List<PooledQueue> all = new ArrayList<>(alone);
    all.addAll(bounds.pools());
    bounds.solve(Kind.TOGETHER, all, true);
    return bounds;
  }

  List<CostBound> bounds() {
    return bounds;
  }

  /** The largest bound. */
  double best() {
    return bounds.stream().mapToDouble(CostBound::cost).max().orElse(0);
  }

  /** The conditions met by {@link #start}, linear or tangent to what is not. */
  Set<LinearRow> rows() {
    return rows;
  }

  /** The cheapest staff that meets all conditions. */
  BlockStaff start() {
    return start;
  }

  /**
   * The cheapest staff, by formula, with which targets over a day or the horizon hold in each
   * interval. The cheapest staff of the bounds leaves whole hours without anybody, where a search
   * begins badly.
   */
  BlockStaff even() {
    List<ShareTarget> each = targets.stream().map(target -> target.over(Scope.INTERVAL)).toList();
    return of(blocks, loads, each, stop).start();
  }

  /** Whether a target holds over more than one interval. */
  boolean isWide() {
    return targets.stream().anyMatch(target -> target.over() != Scope.INTERVAL);
  }

  private List<PooledQueue> alone() {
    List<PooledQueue> queues = new ArrayList<>();
    for (ShareTarget target : targets) {
      for (List<Integer> stretch : stretchesUnlessStopped(target.over())) {
        queues.add(PooledQueue.of(blocks, loads, List.of(target), stretch));
      }
    }
    return queues;
  }

  /** One target of every type in every stretch in which all of them hold. */
  private List<PooledQueue> pooled() {
    List<PooledQueue> queues = new ArrayList<>();
    for (Scope scope : scopes()) {
      for (List<Integer> stretch : stretches(scope)) {
        queues.add(PooledQueue.of(blocks, loads, mainTargets(scope), stretch));
      }
    }
    return queues;
  }

  /** Pools of sets of types, each in every stretch in which all of them hold. */
  private List<PooledQueue> pools() {
    List<PooledQueue> queues = new ArrayList<>();
    for (Scope scope : scopes()) {
      List<ShareTarget> main = mainTargets(scope);
      List<List<Integer>> stretches = stretches(scope);
      for (Set<Integer> set : TypeSets.of(blocks, main, MOST_POOLS / stretches.size())) {
        List<ShareTarget> these = main.stream().filter(each -> set.contains(each.type())).toList();
        stretchesUnlessStopped(scope)
            .forEach(stretch -> queues.add(PooledQueue.of(blocks, loads, these, stretch)));
      }
    }
    return queues;
  }

  private Set<Scope> scopes() {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    targets.forEach(target -> scopes.add(target.over()));
    return scopes;
  }

  private List<ShareTarget> within(Scope scope) {
    return targets.stream().filter(target -> target.over().compareTo(scope) <= 0).toList();
  }

  /** The first target of each type that holds in the scope or in all parts of it. */
  private List<ShareTarget> mainTargets(Scope scope) {
    List<ShareTarget> main = new ArrayList<>();
    for (ShareTarget target : within(scope)) {
      if (main.stream().noneMatch(each -> each.type() == target.type())) {
        main.add(target);
      }
    }
    return main;
  }

  /** The intervals of every stretch of a scope. */
  private List<List<Integer>> stretches(Scope scope) {
    CompiledScenario scenario = blocks.scenario();
    int first = scenario.firstMeasured();
    int end = scenario.intervals();
    return switch (scope) {
      case HORIZON -> List.of(range(first, end));
      case DAY ->
          IntStream.range(0, scenario.days())
              .mapToObj(d -> range(Math.max(first, scenario.firstOf(d)), scenario.firstOf(d + 1)))
              .filter(day -> !day.isEmpty())
              .toList();
      case INTERVAL -> IntStream.range(first, end).mapToObj(List::of).toList();
    };
  }

  private List<List<Integer>> stretchesUnlessStopped(Scope scope) {
    return stop.getAsBoolean() ? List.of() : stretches(scope);
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private void solve(Kind kind, List<PooledQueue> queues, boolean flow) {
    List<PooledQueue> possible = queues.stream().filter(queue -> !queue.isHopeless()).toList();
    StaffProgram program = new StaffProgram(blocks, stop);
    if (kind == Kind.TOGETHER) {
      rows.forEach(program::add);
    }
    for (PooledQueue queue : possible) {
      LinearRow whole = queue.whole();
      program.add(whole == null ? queue.cut(new double[blocks.size()]) : whole);
    }
    relax(program, possible, flow);
    Optional<Solution> whole = unlessStopped(program.whole());
    for (int round = 0; whole.isPresent() && round < MOST_WHOLE_ROUNDS; round++) {
      if (!separate(program, possible, flow, toDoubles(whole.get().staff()))) {
        break;
      }
      whole = unlessStopped(program.whole());
    }
    rows.addAll(program.rows());
    whole.ifPresent(
        found -> {
          bounds.add(new CostBound(kind, found.bound()));
          start = found.staff();
        });
  }

  /** There is a solution unless somebody stopped the search for it. */
  private <T> Optional<T> unlessStopped(Optional<T> solution) {
    if (stop.getAsBoolean()) {
      return Optional.empty();
    }
    return Optional.of(solution.orElseThrow());
  }

  /** Adds what fractions of agents violate, until that no longer moves the cost. */
  private void relax(StaffProgram program, List<PooledQueue> queues, boolean flow) {
    double before = 0;
    int idle = 0;
    for (int round = 0; round < MOST_ROUNDS && idle < MOST_IDLE; round++) {
      Optional<double[]> staff = unlessStopped(program.relaxed());
      if (staff.isEmpty() || !separate(program, queues, flow, staff.get())) {
        return;
      }
      double cost = blocks.cost(staff.get());
      idle = cost > before * (1 + STALLED) ? 0 : idle + 1;
      before = cost;
    }
  }

  private static double[] toDoubles(BlockStaff staff) {
    return Arrays.stream(staff.toArray()).asDoubleStream().toArray();
  }

  /** Adds conditions that a solution violates; whether there are any. */
  private boolean separate(
      StaffProgram program, Collection<PooledQueue> queues, boolean flow, double[] staff) {
    List<LinearRow> violated = new ArrayList<>();
    for (PooledQueue queue : queues) {
      cut(queue, staff, violated);
    }
    if (flow) {
      for (Scope scope : scopes()) {
        stretches(scope).forEach(stretch -> flow(scope, stretch, staff, violated));
      }
    }
    violated.forEach(program::add);
    return !violated.isEmpty();
  }

  private static void cut(PooledQueue queue, double[] staff, List<LinearRow> violated) {
    LinearRow cut = queue.cut(staff);
    if (cut.slack(staff) < -ACCURACY * queue.contacts()) {
      violated.add(cut);
    }
  }

  private void flow(Scope scope, List<Integer> stretch, double[] staff, List<LinearRow> violated) {
    FlowStretch flow = new FlowStretch(blocks, loads, within(scope), stretch);
    Set<List<Integer>> seen = new LinkedHashSet<>();
    for (double factor : WORK_FACTORS) {
      List<Integer> types = flow.tooMuch(staff, factor);
      if (!types.isEmpty() && seen.add(types)) {
        LinearRow row = flow.row(types);
        if (row.slack(staff) < -ACCURACY * Math.max(1, row.atLeast())) {
          violated.add(row);
        }
        pool(mainTargets(scope), types, stretch, staff, violated);
      }
    }
  }

  /** The same set of types as one queue. */
  private void pool(
      List<ShareTarget> main,
      List<Integer> types,
      List<Integer> stretch,
      double[] staff,
      List<LinearRow> violated) {
    List<ShareTarget> these =
        main.stream().filter(target -> types.contains(target.type())).toList();
    PooledQueue queue = PooledQueue.of(blocks, loads, these, stretch);
    if (!queue.isHopeless()) {
      LinearRow whole = queue.whole();
      if (whole != null && whole.slack(staff) < -ACCURACY) {
        violated.add(whole);
      } else {
        cut(queue, staff, violated);
      }
    }
  }
}
