package org.peakstaff.planner.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.planner.program.ProgramStatus;
import org.peakstaff.planner.shift.CoverTask.GroupCover;
import org.peakstaff.planner.shift.ShiftChoice.BreakChoice;
import org.peakstaff.planner.shift.UncoverableException.Limit;
import org.peakstaff.planner.shift.UncoverableException.Missing;
import org.peakstaff.planner.shift.UncoverableException.Relaxation;

/** Requirements are covered at least cost, and breaks counted together can be handed out. */
final class ShiftProgramTest {
  private static final ProgramLimits PROVEN = ProgramLimits.PROVEN;
  private static final List<FamilyLimits> ONE = List.of(FamilyLimits.none("any"));

  private static CoverTask task(int... required) {
    List<Integer> heads = IntStream.of(required).boxed().toList();
    return new CoverTask(required.length, 3600, List.of(new GroupCover("voice", heads, 1)), null);
  }

  private static ShiftChoice choice(int start, int length, double cost, BreakChoice... breaks) {
    return new ShiftChoice(0, 0, 0, start, length, List.of(breaks), cost);
  }

  private static ShiftCover cover(CoverTask task, List<ShiftChoice> choices) {
    return ShiftProgram.cover(task, choices, ONE, CoverPrices.STRICT, PROVEN);
  }

  @Test
  void a_repeating_day_of_eight_hour_shifts_takes_55_people() {
    CoverTask day =
        task(
            6, 6, 6, 6, 6, 8, 9, 12, 18, 22, 25, 21, 21, 20, 18, 21, 21, 24, 24, 18, 18, 18, 12, 8);
    List<ShiftChoice> choices = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      choices.add(choice(hour, 8, 1));
    }

    ShiftCover cover = cover(day, choices);

    assertThat(cover.status()).isEqualTo(ProgramStatus.OPTIMAL);
    assertThat(cover.heads()).isEqualTo(55);
    assertThat(cover.bound()).isEqualTo(55);
    assertThat(cover.gap()).isZero();
  }

  @Test
  void two_short_shifts_are_chosen_where_one_long_costs_more() {
    CoverTask task = task(1, 1, 0, 0, 0, 1, 1, 0);
    List<ShiftChoice> choices = List.of(choice(0, 7, 7), choice(0, 2, 2.5), choice(5, 2, 2.5));

    ShiftCover cover = cover(task, choices);

    assertThat(cover.cost()).isCloseTo(5, within(1e-9));
    assertThat(cover.covered().get(0)).containsExactly(1, 1, 0, 0, 0, 1, 1, 0);
  }

  @Test
  void a_break_moves_to_where_it_hurts_least() {
    CoverTask task = task(2, 2, 2, 1, 1, 2, 2, 2);

    ShiftCover cover = cover(task, List.of(choice(0, 8, 8, new BreakChoice(3, 4, 1, 1))));

    assertThat(cover.heads()).isEqualTo(2);
    assertThat(cover.shifts())
        .extracting(PlannedShift::breaks)
        .containsExactly(List.of(3), List.of(4));
    assertThat(cover.covered().get(0)).containsExactly(2, 2, 2, 1, 1, 2, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void implicit_breaks_cost_what_shifts_with_their_breaks_written_out_cost(long seed) {
    Random random = new Random(seed);
    int steps = 16;
    CoverTask task = task(random.ints(steps, 0, 6).toArray());
    BreakChoice first = new BreakChoice(1, 1 + random.nextInt(2), 1, 1);
    int begin = 3 + random.nextInt(2);
    BreakChoice second = new BreakChoice(begin, begin + 1 + random.nextInt(2), 1, 1);
    List<ShiftChoice> choices = new ArrayList<>();
    for (int start = 0; start < steps; start += 1 + random.nextInt(2)) {
      for (int length = 7; length <= 8; length++) {
        choices.add(choice(start, length, length + random.nextInt(3) / 2.0, first, second));
      }
    }

    ShiftCover cover = cover(task, choices);

    assertThat(cover.cost()).isCloseTo(explicitCost(task, choices), within(1e-6));
    assertThat(cover.bound()).isLessThanOrEqualTo(cover.cost());
    checkShifts(task, cover);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void families_whose_breaks_have_the_same_window_share_its_places(long seed) {
    Random random = new Random(seed);
    CoverTask task = task(random.ints(16, 0, 7).toArray());
    BreakChoice common = new BreakChoice(2, 4, 1, 1);
    List<List<BreakChoice>> breaks =
        List.of(List.of(common, new BreakChoice(6, 7, 1, 1)), List.of(common), List.of());
    List<ShiftChoice> choices = new ArrayList<>();
    List<FamilyLimits> families = new ArrayList<>();
    for (int family = 0; family < 3; family++) {
      families.add(new FamilyLimits("f" + family, 0, null, null));
      for (int start = 0; start < 16; start += 1 + random.nextInt(2)) {
        int length = 9 - 2 * family;
        double cost = length + random.nextInt(4) / 4.0;
        choices.add(new ShiftChoice(family, 0, 0, start, length, breaks.get(family), cost));
      }
    }

    ShiftCover cover = ShiftProgram.cover(task, choices, families, CoverPrices.STRICT, PROVEN);

    assertThat(cover.cost()).isCloseTo(explicitCost(task, choices), within(1e-6));
    checkShifts(task, cover);
  }

  @Test
  void breaks_on_a_coarser_grid_than_the_starts_stay_on_their_own_places() {
    int steps = 24;
    Random random = new Random(5);
    CoverTask task = task(random.ints(steps, 0, 5).toArray());
    BreakChoice pause = new BreakChoice(2, 6, 2, 1);
    List<ShiftChoice> choices = new ArrayList<>();
    for (int start = 0; start < steps; start++) {
      choices.add(choice(start, 9, 9, pause, new BreakChoice(7, 8, 1, 1)));
    }

    ShiftCover cover = cover(task, choices);

    assertThat(cover.cost()).isCloseTo(explicitCost(task, choices), within(1e-6));
    assertThat(cover.shifts()).allSatisfy(s -> assertThat(s.breaks().get(0) % 2).isZero());
  }

  /** Every place of every break is a variable of its own. */
  private static double explicitCost(CoverTask task, List<ShiftChoice> choices) {
    ProgramBuilder program = new ProgramBuilder();
    LinearSum[] sums = new LinearSum[task.steps()];
    java.util.Arrays.setAll(sums, t -> new LinearSum());
    for (ShiftChoice choice : choices) {
      for (List<Integer> places : places(choice.breaks())) {
        int heads = program.integer("x", 0, Double.POSITIVE_INFINITY, choice.cost());
        PlannedShift shift = new PlannedShift(choice, places, 1);
        for (int offset = 0; offset < choice.length(); offset++) {
          if (shift.worksAt(offset)) {
            sums[task.wrapped(choice.start() + offset)].add(1, heads);
          }
        }
      }
    }
    for (int t = 0; t < task.steps(); t++) {
      int required = task.groups().get(0).required().get(t);
      program.row("t" + t, required, Double.POSITIVE_INFINITY, sums[t]);
    }
    return program.solve(PROVEN).cost();
  }

  private static List<List<Integer>> places(List<BreakChoice> breaks) {
    List<List<Integer>> all = List.of(List.of());
    for (BreakChoice pause : breaks) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> before : all) {
        for (int at = pause.first(); at <= pause.last(); at += pause.every()) {
          List<Integer> more = new ArrayList<>(before);
          more.add(at);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  private static void checkShifts(CoverTask task, ShiftCover cover) {
    for (int t = 0; t < task.steps(); t++) {
      assertThat(cover.covered().get(0).get(t))
          .isGreaterThanOrEqualTo(task.groups().get(0).required().get(t));
    }
    for (PlannedShift shift : cover.shifts()) {
      assertThat(shift.heads()).isPositive();
      assertThat(shift.breaks()).hasSameSizeAs(shift.choice().breaks());
      for (int b = 0; b < shift.breaks().size(); b++) {
        BreakChoice window = shift.choice().breaks().get(b);
        assertThat(shift.breaks().get(b)).isBetween(window.first(), window.last());
        assertThat((shift.breaks().get(b) - window.first()) % window.every()).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void small_covers_have_the_cost_of_full_enumeration(long seed) {
    Random random = new Random(seed);
    int[] required = random.ints(6, 0, 4).toArray();
    List<ShiftChoice> choices = new ArrayList<>();
    for (int c = 0; c < 4; c++) {
      choices.add(choice(random.nextInt(6), 2 + random.nextInt(3), 1 + random.nextInt(9)));
    }
    double best = Double.POSITIVE_INFINITY;
    for (int code = 0; code < 256; code++) {
      int[] x = {code % 4, code / 4 % 4, code / 16 % 4, code / 64};
      best = Math.min(best, costIfCovered(required, choices, x));
    }
    double least = best;

    if (Double.isInfinite(least)) {
      assertThatThrownBy(() -> cover(task(required), choices))
          .isInstanceOf(UncoverableException.class);
    } else {
      assertThat(cover(task(required), choices).cost()).isCloseTo(least, within(1e-9));
    }
  }

  private static double costIfCovered(int[] required, List<ShiftChoice> choices, int[] x) {
    int[] left = required.clone();
    double cost = 0;
    for (int c = 0; c < x.length; c++) {
      cost += x[c] * choices.get(c).cost();
      for (int offset = 0; offset < choices.get(c).length(); offset++) {
        left[(choices.get(c).start() + offset) % left.length] -= x[c];
      }
    }
    return IntStream.of(left).allMatch(each -> each <= 0) ? cost : Double.POSITIVE_INFINITY;
  }

  @Test
  void a_missing_hour_is_paid_where_that_is_cheaper_than_a_shift() {
    CoverTask task = task(1, 1, 1, 1, 2, 1, 1, 1);
    List<ShiftChoice> choices = List.of(choice(0, 8, 80), choice(4, 4, 45));
    CoverPrices prices = new CoverPrices(30.0, 0);

    ShiftCover cover = ShiftProgram.cover(task, choices, ONE, prices, PROVEN);

    assertThat(cover.heads()).isEqualTo(1);
    assertThat(cover.cost()).isEqualTo(80);
    assertThat(cover.objective()).isEqualTo(110);
  }

  @Test
  void a_priced_surplus_is_avoided_at_a_higher_wage() {
    CoverTask task = task(1, 1, 0, 0);
    List<ShiftChoice> choices = List.of(choice(0, 4, 20), choice(0, 2, 22));

    assertThat(cover(task, choices).cost()).isEqualTo(20);
    ShiftCover priced = ShiftProgram.cover(task, choices, ONE, new CoverPrices(null, 3), PROVEN);
    assertThat(priced.cost()).isEqualTo(22);
  }

  @Test
  void families_keep_their_minimum_maximum_and_share_of_the_day() {
    CoverTask task = task(10, 10, 10, 10);
    List<ShiftChoice> choices =
        List.of(choice(0, 4, 40), new ShiftChoice(1, 0, 0, 0, 4, List.of(), 10));

    assertThat(heads(task, choices, new FamilyLimits("part", 0, null, null)))
        .containsExactly(0, 10);
    assertThat(heads(task, choices, new FamilyLimits("part", 0, 4, null))).containsExactly(6, 4);
    assertThat(heads(task, choices, new FamilyLimits("part", 0, null, 0.3))).containsExactly(7, 3);
    assertThat(heads(task, choices, new FamilyLimits("part", 12, null, null)))
        .containsExactly(0, 12);
  }

  private static int[] heads(CoverTask task, List<ShiftChoice> choices, FamilyLimits second) {
    List<FamilyLimits> families = List.of(FamilyLimits.none("full"), second);
    int[] heads = new int[2];
    for (PlannedShift shift :
        ShiftProgram.cover(task, choices, families, CoverPrices.STRICT, PROVEN).shifts()) {
      heads[shift.choice().family()] += shift.heads();
    }
    return heads;
  }

  @Test
  void seats_hold_for_all_groups_together_net_of_shrinkage() {
    List<GroupCover> groups =
        List.of(
            new GroupCover("chat", List.of(4, 0), 0.5),
            new GroupCover("voice", List.of(4, 4), 0.5));
    List<ShiftChoice> choices =
        List.of(
            new ShiftChoice(0, 0, 0, 0, 1, List.of(), 1),
            new ShiftChoice(0, 1, 0, 0, 2, List.of(), 1));

    CoverTask enough = new CoverTask(2, 3600, groups, 4);
    assertThat(cover(enough, choices).heads()).isEqualTo(8);
    assertThatThrownBy(() -> cover(new CoverTask(2, 3600, groups, 3), choices))
        .isInstanceOfSatisfying(
            UncoverableException.class,
            e ->
                assertThat(e.relaxations()).containsExactly(new Relaxation(Limit.SEATS, -1, 0, 1)));
  }

  @Test
  void what_cannot_be_covered_is_named_with_what_would_help() {
    CoverTask task = task(2, 5, 2, 1);
    List<ShiftChoice> choices = List.of(choice(0, 3, 3));
    List<FamilyLimits> families = List.of(new FamilyLimits("any", 0, 4, null));

    assertThatThrownBy(
            () -> ShiftProgram.cover(task, choices, families, CoverPrices.STRICT, PROVEN))
        .isInstanceOfSatisfying(
            UncoverableException.class,
            e -> {
              assertThat(e.missing())
                  .containsExactlyInAnyOrder(new Missing(0, 1, 1), new Missing(0, 3, 1));
              assertThat(e.relaxations()).isEmpty();
            });
    assertThatThrownBy(
            () ->
                ShiftProgram.cover(task(2, 5, 2, 0), choices, families, CoverPrices.STRICT, PROVEN))
        .isInstanceOfSatisfying(
            UncoverableException.class,
            e ->
                assertThat(e.relaxations())
                    .containsExactly(new Relaxation(Limit.MAXIMUM, 0, 0, 1)));
  }

  @Test
  void without_any_shift_everything_is_missing() {
    assertThatThrownBy(() -> cover(task(0, 2), List.of()))
        .isInstanceOfSatisfying(
            UncoverableException.class,
            e -> assertThat(e.missing()).containsExactly(new Missing(0, 1, 2)));
    assertThat(cover(task(0, 0), List.of()).shifts()).isEmpty();
  }

  @Test
  void tasks_are_checked() {
    List<GroupCover> groups = List.of(new GroupCover("a", Collections.nCopies(3, 1), 1));
    assertThatThrownBy(() -> new CoverTask(2, 900, groups, null))
        .hasMessage("a has 3 steps, not 2");
    assertThatThrownBy(() -> new CoverTask(0, 900, List.of(), null))
        .hasMessageContaining("0 steps");
    assertThatThrownBy(() -> new CoverPrices(-1.0, 0)).hasMessageContaining("missing hour");
    assertThatThrownBy(() -> new CoverPrices(1.0, Double.NaN)).hasMessageContaining("surplus");
  }
}
