package org.peakstaff.planner.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.program.ProgramBuilder.INFINITY;
import static org.peakstaff.planner.program.ProgramLimits.PROVEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs are solved to the optimum, and say why when there is none. */
final class ProgramBuilderTest {

  @Test
  void the_best_corner_of_a_linear_program() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.variable("x", 0, INFINITY, -3);
    int y = program.variable("y", 0, INFINITY, -5);
    program.row("plant 1", -INFINITY, 4, new LinearSum().add(1, x));
    program.row("plant 2", -INFINITY, 12, new LinearSum().add(2, y));
    program.row("plant 3", -INFINITY, 18, new LinearSum().add(3, x).add(2, y));

    ProgramSolution solution = program.solve(PROVEN);

    assertThat(solution.status()).isEqualTo(ProgramStatus.OPTIMAL);
    assertThat(solution.value(x)).isCloseTo(2, within(1e-9));
    assertThat(solution.value(y)).isCloseTo(6, within(1e-9));
    assertThat(solution.cost()).isCloseTo(-36, within(1e-9));
    assertThat(solution.bound()).isEqualTo(solution.cost());
  }

  @Test
  void whole_numbers_cost_more_than_their_relaxation() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.integer("x", 0, INFINITY, 1);
    program.row("half of seven", 7, INFINITY, new LinearSum().add(2, x));

    assertThat(program.solve(PROVEN).whole(x)).isEqualTo(4);
    assertThat(program.relaxed().solve(PROVEN).cost()).isCloseTo(3.5, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void random_programs_have_the_optimum_of_full_enumeration(long seed) {
    Random random = new Random(seed);
    int n = 4;
    ProgramBuilder program = new ProgramBuilder();
    int[] cost = random.ints(n, 1, 20).toArray();
    for (int v = 0; v < n; v++) {
      program.integer("x" + v, 0, 4, cost[v]);
    }
    int[][] a = new int[3][];
    int[] least = new int[3];
    for (int r = 0; r < 3; r++) {
      a[r] = random.ints(n, 0, 5).toArray();
      least[r] = random.nextInt(12);
      LinearSum sum = new LinearSum();
      for (int v = 0; v < n; v++) {
        sum.add(a[r][v], v);
      }
      program.row("r" + r, least[r], INFINITY, sum);
    }
    int best = enumerate(cost, a, least);

    ProgramSolution solution = program.solve(PROVEN);

    assertThat(solution.status().hasSolution()).isEqualTo(best < Integer.MAX_VALUE);
    if (best < Integer.MAX_VALUE) {
      assertThat(solution.cost()).isEqualTo(best);
      assertThat(solution.gap()).isZero();
    }
  }

  private static int enumerate(int[] cost, int[][] a, int[] least) {
    int best = Integer.MAX_VALUE;
    for (int code = 0; code < 625; code++) {
      int[] x = {code % 5, code / 5 % 5, code / 25 % 5, code / 125};
      boolean meets = true;
      for (int r = 0; r < a.length; r++) {
        meets &= dot(a[r], x) >= least[r];
      }
      best = meets ? Math.min(best, dot(cost, x)) : best;
    }
    return best;
  }

  private static int dot(int[] a, int[] x) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * x[i];
    }
    return sum;
  }

  @Test
  void coefficients_of_one_variable_add_up() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.variable("x", 0, INFINITY, 1);
    program.row("three x", 6, INFINITY, new LinearSum().add(1, x).add(2, x));

    assertThat(program.solve(PROVEN).value(x)).isCloseTo(2, within(1e-9));
  }

  @Test
  void an_infeasible_program_names_the_rows_that_have_to_give_way() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.integer("heads", 0, 10, 1);
    program.row("seats", -INFINITY, 8, new LinearSum().add(1, x));
    program.row("noon", 9, INFINITY, new LinearSum().add(1, x));
    program.row("evening", 2, INFINITY, new LinearSum().add(1, x));

    assertThat(program.solve(PROVEN).status()).isEqualTo(ProgramStatus.INFEASIBLE);
    assertThat(program.conflicts(PROVEN, row -> row > 0))
        .containsExactly(new RowConflict(1, "noon", 1));
    assertThat(program.conflicts(PROVEN, row -> row == 0))
        .containsExactly(new RowConflict(0, "seats", -1));
  }

  @Test
  void a_feasible_program_has_no_conflicts() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.integer("heads", 0, 10, 1);
    program.row("noon", 9, INFINITY, new LinearSum().add(1, x));

    assertThat(program.conflicts(PROVEN, row -> true)).isEmpty();
  }

  @Test
  void a_missing_limit_is_told_from_a_contradiction() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.integer("x", 0, INFINITY, -1);
    program.integer("y", 0, INFINITY, 1);
    assertThat(program.solve(PROVEN).status()).isEqualTo(ProgramStatus.UNBOUNDED);

    program.row("even", 1, 1, new LinearSum().add(2, x));
    assertThat(program.solve(PROVEN).status()).isEqualTo(ProgramStatus.INFEASIBLE);
  }

  @Test
  void costs_may_change_between_solutions() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.integer("x", 0, 10, 1);
    int y = program.integer("y", 0, 10, 2);
    program.row("sum", 5, INFINITY, new LinearSum().add(1, x).add(1, y));
    assertThat(program.solve(PROVEN).values()).containsExactly(5.0, 0.0);

    program.setCost(x, 3);
    assertThat(program.solve(PROVEN).values()).containsExactly(0.0, 5.0);
  }

  @Test
  void a_search_that_is_stopped_has_a_bound_below_its_cost() {
    ProgramBuilder program = hard(40);

    ProgramSolution stopped = program.solve(PROVEN.withGap(0.2));
    ProgramSolution best = program.solve(PROVEN.withNodes(200));

    assertThat(stopped.status()).isEqualTo(ProgramStatus.OPTIMAL);
    assertThat(stopped.gap()).isLessThanOrEqualTo(0.2);
    assertThat(stopped.bound()).isLessThanOrEqualTo(best.cost());
    assertThat(best.cost()).isLessThanOrEqualTo(stopped.cost());
    assertThat(best.bound()).isLessThanOrEqualTo(best.cost());
  }

  @Test
  void parts_that_share_no_row_are_solved_alone_and_add_up() {
    ProgramBuilder program = new ProgramBuilder();
    int a = program.integer("a", 0, INFINITY, 1);
    int b = program.integer("b", 0, INFINITY, 3);
    int c = program.integer("c", 0, INFINITY, 2);
    program.row("a and c", 5, INFINITY, new LinearSum().add(2, c).add(1, a));
    program.row("b", 3, INFINITY, new LinearSum().add(2, b));
    program.row("nothing", -1, 1, new LinearSum());

    ProgramSolution solution = program.solve(PROVEN, List.of(5.0, 2.0, 0.0));

    assertThat(solution.whole(a) + 2 * solution.whole(c)).isEqualTo(5);
    assertThat(solution.whole(b)).isEqualTo(2);
    assertThat(solution.cost()).isEqualTo(11);
    assertThat(solution.bound()).isEqualTo(11);
    program.row("no b", -INFINITY, 1, new LinearSum().add(1, b));
    assertThat(program.solve(PROVEN).status()).isEqualTo(ProgramStatus.INFEASIBLE);
  }

  @Test
  void the_user_may_stop_a_search() {
    ProgramSolution solution = hard(60).solve(PROVEN.withStop(() -> true));

    assertThat(solution.status()).isIn(ProgramStatus.UNKNOWN, ProgramStatus.FEASIBLE);
  }

  @Test
  void a_search_that_does_not_listen_is_left_behind_with_its_best_solution() {
    ProgramBuilder large = covering(4000);
    AtomicInteger questions = new AtomicInteger();

    long start = System.nanoTime();
    ProgramSolution solution = large.solve(PROVEN.withStop(() -> questions.incrementAndGet() > 20));

    assertThat(solution.status()).isIn(ProgramStatus.UNKNOWN, ProgramStatus.FEASIBLE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  /** Rows of twenty variables each, which keep the solver busy before its first node. */
  private static ProgramBuilder covering(int variables) {
    Random random = new Random(3);
    ProgramBuilder program = new ProgramBuilder();
    for (int v = 0; v < variables; v++) {
      program.integer("x" + v, 0, 20, 1 + 0.3 * random.nextDouble());
    }
    for (int r = 0; r < variables / 2; r++) {
      LinearSum sum = new LinearSum();
      for (int term = 0; term < 20; term++) {
        sum.add(1 + random.nextInt(9), random.nextInt(variables));
      }
      program.row("r" + r, 50 + random.nextInt(100), INFINITY, sum);
    }
    return program;
  }

  @Test
  void a_search_takes_the_same_course_every_time() {
    ProgramBuilder program = hard(40);
    ProgramLimits limits = PROVEN.withNodes(50);

    assertThat(program.solve(limits)).isEqualTo(program.solve(limits));
  }

  @Test
  void work_ends_a_search_at_the_same_point_every_time() {
    ProgramBuilder program = hard(100);
    ProgramLimits few = PROVEN.withIterations(1_000);

    ProgramSolution solution = program.solve(few);

    assertThat(solution.status()).isEqualTo(ProgramStatus.FEASIBLE);
    assertThat(solution.gap()).isPositive();
    assertThat(program.solve(few)).isEqualTo(solution);
  }

  @Test
  void a_search_may_start_from_a_known_solution() {
    ProgramBuilder program = hard(40);
    ProgramSolution known = program.solve(PROVEN.withGap(0.05));

    ProgramSolution solution = program.solve(PROVEN.withNodes(1), known.values());

    assertThat(solution.cost()).isLessThanOrEqualTo(known.cost());
  }

  /** Covers of many rows by few, with costs that are nearly proportional to what they cover. */
  private static ProgramBuilder hard(int n) {
    Random random = new Random(n);
    ProgramBuilder program = new ProgramBuilder();
    List<LinearSum> sums = new ArrayList<>();
    for (int r = 0; r < n; r++) {
      sums.add(new LinearSum());
    }
    for (int v = 0; v < n; v++) {
      program.binary("x" + v, 10 + random.nextInt(3));
      for (int k = 0; k < 4; k++) {
        sums.get(random.nextInt(n)).add(1 + random.nextInt(2), v);
      }
    }
    for (int r = 0; r < n; r++) {
      int least = Math.min(2, sums.get(r).size());
      program.row("r" + r, least, INFINITY, sums.get(r));
    }
    return program;
  }

  @Test
  void what_no_number_can_satisfy_is_refused_at_once() {
    ProgramBuilder program = new ProgramBuilder();
    int x = program.variable("x", 0, 1, 1);

    assertThatThrownBy(() -> program.variable("y", 2, 1, 0))
        .hasMessage("y: no number is in [2.0, 1.0]");
    assertThatThrownBy(() -> program.integer("y", 0, 1, Double.NaN))
        .hasMessageContaining("cost must be finite");
    assertThatThrownBy(() -> program.row("r", 0, 1, new LinearSum().add(1, x + 1)))
        .hasMessage("no variable 1; there are 1");
    assertThatThrownBy(() -> new LinearSum().add(Double.NaN, x))
        .hasMessageContaining("coefficient must be finite");
    assertThatThrownBy(() -> program.solve(PROVEN, List.of())).hasMessage("0 values for 1");
    assertThatThrownBy(() -> PROVEN.withGap(1)).hasMessageContaining("gap");
    assertThatThrownBy(() -> PROVEN.withNodes(0)).hasMessageContaining("nodes");
    assertThatThrownBy(() -> PROVEN.withIterations(0)).hasMessageContaining("iterations");
  }
}
