package org.peakstaff.planner.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.planner.program.ProgramSolution;
import org.peakstaff.planner.program.ProgramStatus;
import org.peakstaff.planner.program.RowConflict;
import org.peakstaff.planner.shift.UncoverableException.Limit;
import org.peakstaff.planner.shift.UncoverableException.Missing;
import org.peakstaff.planner.shift.UncoverableException.Relaxation;

/**
 * The integer program of shifts: a variable of heads per start and length, breaks counted by moment
 * ({@link BreakFlows}), rows that cover each step.
 *
 * <p>With a the steps a choice works but for breaks that may move, b the heads on a break,
 *
 * <pre>
 * minimise   sum c x + shortfall + surplus
 * subject to sum a x - b + shortfall &gt;= required    per group and step,
 *            minimum &lt;= heads of a family &lt;= maximum, share x all heads    per day,
 *            sum over groups of heads at work x present &lt;= seats    per step.
 * </pre>
 *
 * <p>A horizon whose shifts do not reach into the next day falls into days, which are solved alone.
 */
public final class ShiftProgram {
  private static final double INFINITY = ProgramBuilder.INFINITY;

  private static final Comparator<PlannedShift> ORDER =
      Comparator.<PlannedShift>comparingInt(shift -> shift.choice().family())
          .thenComparingInt(shift -> shift.choice().group())
          .thenComparingInt(shift -> shift.choice().start())
          .thenComparingInt(shift -> shift.choice().length())
          .thenComparing(shift -> shift.breaks().toString());

  private final CoverTask task;
  private final List<ShiftChoice> choices;
  private final List<FamilyLimits> families;
  private final ProgramBuilder program = new ProgramBuilder();
  private final int[] heads;
  private final LinearSum[][] cover;
  private final BreakFlows breaks;
  private final Map<Integer, Missing> coverRows = new LinkedHashMap<>();
  private final Map<Integer, Relaxation> limitRows = new LinkedHashMap<>();

  private ShiftProgram(CoverTask task, List<ShiftChoice> choices, List<FamilyLimits> families) {
    this.task = task;
    this.choices = choices.stream().flatMap(each -> each.writtenOut().stream()).toList();
    this.families = List.copyOf(families);
    heads = new int[this.choices.size()];
    cover = new LinearSum[task.groups().size()][task.steps()];
    for (LinearSum[] row : cover) {
      Arrays.setAll(row, t -> new LinearSum());
    }
    addChoices();
    breaks = new BreakFlows(this.choices, heads, program);
    breaks.forEachAbsence(
        (group, step, variable) -> cover[group][task.wrapped(step)].add(-1, variable));
    addFamilyLimits();
    addSeats();
  }

  /**
   * A program without requirement.
   *
   * @param task what there is to cover
   * @param choices the shifts there may be
   * @param families limits of the families, by index
   */
  static ShiftProgram of(CoverTask task, List<ShiftChoice> choices, List<FamilyLimits> families) {
    return new ShiftProgram(task, choices, families);
  }

  /**
   * The cheapest shifts that cover a requirement.
   *
   * @param task the requirement
   * @param choices the shifts there may be
   * @param families limits of the families, by index
   * @param prices of missing and surplus hours
   * @param limits when to stop the search
   * @return the shifts
   * @throws UncoverableException if there are none
   * @throws CancellationException if the search was stopped before it found any
   */
  public static ShiftCover cover(
      CoverTask task,
      List<ShiftChoice> choices,
      List<FamilyLimits> families,
      CoverPrices prices,
      ProgramLimits limits) {
    ShiftProgram program = new ShiftProgram(task, choices, families);
    program.require(prices);
    return program.solve(limits);
  }

  private void addChoices() {
    for (int c = 0; c < heads.length; c++) {
      ShiftChoice choice = choices.get(c);
      String name =
          families.get(choice.family()).id() + "@" + choice.start() + "+" + choice.length();
      heads[c] = program.integer(name, 0, INFINITY, choice.cost());
      for (int offset = 0; offset < choice.length(); offset++) {
        if (choice.worksAt(offset)) {
          cover[choice.group()][task.wrapped(choice.start() + offset)].add(1, heads[c]);
        }
      }
    }
  }

  private void addFamilyLimits() {
    Map<Integer, LinearSum> all = new TreeMap<>();
    for (int c = 0; c < heads.length; c++) {
      all.computeIfAbsent(choices.get(c).day(), day -> new LinearSum()).add(1, heads[c]);
    }
    Map<Integer, Map<Integer, LinearSum>> ofFamily = headsOfFamilies();
    ofFamily.forEach(
        (family, days) ->
            days.forEach(
                (day, sum) -> addFamilyLimits(family, day, sum, all.getOrDefault(day, sum))));
  }

  private Map<Integer, Map<Integer, LinearSum>> headsOfFamilies() {
    Map<Integer, Map<Integer, LinearSum>> ofFamily = new TreeMap<>();
    for (int c = 0; c < heads.length; c++) {
      ShiftChoice choice = choices.get(c);
      ofFamily
          .computeIfAbsent(choice.family(), family -> new TreeMap<>())
          .computeIfAbsent(choice.day(), day -> new LinearSum())
          .add(1, heads[c]);
    }
    return ofFamily;
  }

  private void addFamilyLimits(int family, int day, LinearSum sum, LinearSum all) {
    FamilyLimits limits = families.get(family);
    if (limits.minimum() > 0) {
      limit(Limit.MINIMUM, family, day, limits.minimum(), INFINITY, sum);
    }
    if (limits.maximum() != null) {
      limit(Limit.MAXIMUM, family, day, -INFINITY, limits.maximum(), sum);
    }
    if (limits.maximumShare() != null) {
      LinearSum above = new LinearSum().add(1, sum).add(-limits.maximumShare(), all);
      limit(Limit.SHARE, family, day, -INFINITY, 0, above);
    }
  }

  private void addSeats() {
    Integer seats = task.seats();
    for (int t = 0; seats != null && t < task.steps(); t++) {
      LinearSum sum = new LinearSum();
      for (int g = 0; g < cover.length; g++) {
        sum.add(task.groups().get(g).present(), cover[g][t]);
      }
      if (sum.size() > 0) {
        limit(Limit.SEATS, -1, t, -INFINITY, seats, sum);
      }
    }
  }

  private void limit(Limit limit, int family, int at, double lower, double upper, LinearSum sum) {
    int row = program.row(limit + " " + family + " " + at, lower, upper, sum);
    limitRows.put(row, new Relaxation(limit, family, at, 0));
  }

  /** Demands what the task requires of each step. */
  private void require(CoverPrices prices) {
    for (int g = 0; g < cover.length; g++) {
      String group = task.groups().get(g).id();
      for (int t = 0; t < task.steps(); t++) {
        int required = task.groups().get(g).required().get(t);
        if (prices.surplusPerHour() > 0 && cover[g][t].size() > 0) {
          price(cover[g][t], required, prices.surplusPerHour() * task.stepHours());
        }
        if (required > 0) {
          int row = program.row(group + " " + t, required, INFINITY, covered(g, t, prices));
          coverRows.put(row, new Missing(g, t, 0));
        }
      }
    }
  }

  /** Gives heads above the required ones a price. */
  private void price(LinearSum heads, int required, double price) {
    int surplus = program.variable("surplus", 0, INFINITY, price);
    LinearSum sum = new LinearSum().add(1, heads).add(-1, surplus);
    program.row("surplus", -INFINITY, required, sum);
  }

  /** The heads at work at a step and, where they have a price, those missing. */
  private LinearSum covered(int group, int step, CoverPrices prices) {
    LinearSum sum = new LinearSum().add(1, cover[group][step]);
    if (prices.shortfallPerHour() != null) {
      double price = prices.shortfallPerHour() * task.stepHours();
      int required = task.groups().get(group).required().get(step);
      sum.add(1, program.variable("missing", 0, required, price));
    }
    return sum;
  }

  /** The heads at work of a group at a step, for further rows. */
  LinearSum coverOf(int group, int step) {
    return cover[group][step];
  }

  /** The program, for further rows. */
  ProgramBuilder program() {
    return program;
  }

  /**
   * The cheapest shifts.
   *
   * @throws UncoverableException if there are none
   * @throws CancellationException if the search was stopped before it found any
   */
  ShiftCover solve(ProgramLimits limits) {
    ShiftCover found = solveOrNull(limits);
    if (found == null) {
      throw uncoverable(limits);
    }
    return found;
  }

  /** The cheapest shifts, null where there are none. */
  private @Nullable ShiftCover solveOrNull(ProgramLimits limits) {
    return solveOrNull(limits, null);
  }

  /** The cheapest shifts from some shifts on, null where there are none. */
  @Nullable ShiftCover solveOrNull(ProgramLimits limits, @Nullable ShiftCover start) {
    if (program.variables() == 0) {
      return coverRows.isEmpty() ? nothing() : null;
    }
    ProgramSolution solution =
        start == null ? program.solve(limits) : program.solve(limits, valuesOf(start));
    if (solution.status() == ProgramStatus.UNKNOWN) {
      throw new CancellationException("stopped before shifts were found");
    }
    return solution.status().hasSolution() ? cover(solution) : null;
  }

  /** The values of all variables for some shifts; those added later are 0. */
  private List<Double> valuesOf(ShiftCover shifts) {
    Double[] values = new Double[program.variables()];
    Arrays.fill(values, 0.0);
    Map<ShiftChoice, Integer> numbers = new HashMap<>();
    for (int c = 0; c < heads.length; c++) {
      numbers.put(choices.get(c), heads[c]);
    }
    for (PlannedShift shift : shifts.shifts()) {
      values[Objects.requireNonNull(numbers.get(shift.choice()))] += shift.heads();
      breaks.forEachBreak(shift, variable -> values[variable] += shift.heads());
    }
    return Arrays.asList(values);
  }

  private ShiftCover nothing() {
    List<List<Integer>> none = new ArrayList<>();
    task.groups().forEach(group -> none.add(Collections.nCopies(task.steps(), 0)));
    return new ShiftCover(ProgramStatus.OPTIMAL, List.of(), none, 0, 0, 0, 0);
  }

  private UncoverableException uncoverable(ProgramLimits limits) {
    return program.variables() == 0
        ? new UncoverableException(everything(), List.of())
        : new UncoverableException(missing(limits), relaxations(limits));
  }

  private List<Missing> everything() {
    List<Missing> all = new ArrayList<>();
    for (Missing row : coverRows.values()) {
      int required = task.groups().get(row.group()).required().get(row.step());
      all.add(new Missing(row.group(), row.step(), required));
    }
    return all;
  }

  private List<Missing> missing(ProgramLimits limits) {
    List<Missing> missing = new ArrayList<>();
    for (RowConflict each : program.conflicts(limits, coverRows::containsKey)) {
      Missing row = Objects.requireNonNull(coverRows.get(each.row()));
      missing.add(new Missing(row.group(), row.step(), each.by()));
    }
    return missing;
  }

  private List<Relaxation> relaxations(ProgramLimits limits) {
    List<Relaxation> relaxations = new ArrayList<>();
    for (RowConflict each : program.conflicts(limits, limitRows::containsKey)) {
      Relaxation row = Objects.requireNonNull(limitRows.get(each.row()));
      relaxations.add(new Relaxation(row.limit(), row.family(), row.at(), Math.abs(each.by())));
    }
    return relaxations;
  }

  private ShiftCover cover(ProgramSolution solution) {
    List<Integer> people = new ArrayList<>();
    double cost = 0;
    for (int c = 0; c < heads.length; c++) {
      cost += choices.get(c).cost() * solution.whole(heads[c]);
      people.addAll(Collections.nCopies((int) solution.whole(heads[c]), c));
    }
    people.sort(Comparator.comparingInt(c -> choices.get(c).start()));
    List<PlannedShift> shifts = together(people, breaks.handOut(people, solution));
    return new ShiftCover(
        solution.status(),
        shifts,
        covered(shifts),
        cost,
        solution.cost(),
        solution.bound(),
        solution.gap());
  }

  /** Heads with the same start, length and breaks are one shift. */
  private List<PlannedShift> together(List<Integer> people, List<List<Integer>> taken) {
    Map<List<Integer>, PlannedShift> same = new LinkedHashMap<>();
    for (int i = 0; i < people.size(); i++) {
      ShiftChoice choice = choices.get(people.get(i));
      List<Integer> key = new ArrayList<>(taken.get(i));
      key.add(people.get(i));
      PlannedShift one = new PlannedShift(choice, taken.get(i), 1);
      same.merge(key, one, (a, b) -> new PlannedShift(choice, a.breaks(), a.heads() + b.heads()));
    }
    return same.values().stream().sorted(ORDER).toList();
  }

  private List<List<Integer>> covered(List<PlannedShift> shifts) {
    int[][] covered = new int[cover.length][task.steps()];
    for (PlannedShift shift : shifts) {
      ShiftChoice choice = shift.choice();
      for (int offset = 0; offset < choice.length(); offset++) {
        if (shift.worksAt(offset)) {
          covered[choice.group()][task.wrapped(choice.start() + offset)] += shift.heads();
        }
      }
    }
    return Arrays.stream(covered).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }
}
