package org.peakstaff.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.planner.shift.CoverPrices;
import org.peakstaff.planner.shift.CoverTask;
import org.peakstaff.planner.shift.FamilyLimits;
import org.peakstaff.planner.shift.ShiftChoice;
import org.peakstaff.planner.shift.ShiftChoice.BreakChoice;
import org.peakstaff.planner.shift.ShiftCover;
import org.peakstaff.planner.shift.ShiftProgram;

/**
 * A repeating day of 96 quarter hours, covered by the cheapest shifts to the proven optimum: with
 * the breaks counted by moment, as {@code schedule} does, and with every place of the breaks as a
 * shift of its own, about 2,000 of them. Five lengths have a meal each; one length and three have a
 * meal and a short break, and are harder to prove.
 */
@State(Scope.Benchmark)
@Comparison(title = "The cheapest shifts for 96 quarter hours, proven", unit = "cover")
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC"})
public class ShiftBenchmark extends NanosecondBenchmark {
  private static final int DAY = 96;
  private static final int TICK = 900;

  /** Lengths of the families with two breaks, in quarter hours. */
  private static final int[] TWO_BREAKS = {34, 24, 30};

  /** Lengths of the families with one break, in quarter hours. */
  private static final int[] ONE_BREAK = {16, 20, 24, 32, 36};

  /** How many lengths: one or three with two breaks, five with one. */
  @Param({"1", "3", "5"})
  public int lengths;

  private final List<FamilyLimits> families = new ArrayList<>();
  private final List<ShiftChoice> choices = new ArrayList<>();
  private final List<ShiftChoice> explicit = new ArrayList<>();
  private final CoverTask task = task();

  /** Makes the shifts. */
  @Setup
  public void prepare() {
    families.clear();
    choices.clear();
    explicit.clear();
    for (int family = 0; family < lengths; family++) {
      families.add(new FamilyLimits("family-" + family, 0, null, null));
      int length = lengths == ONE_BREAK.length ? ONE_BREAK[family] : TWO_BREAKS[family];
      addFamily(family, length, lengths == ONE_BREAK.length ? meal(length) : breaks(length));
    }
  }

  private static List<BreakChoice> meal(int length) {
    return List.of(new BreakChoice(length / 2 - 4, length / 2 + 4, 1, 2));
  }

  private static List<BreakChoice> breaks(int length) {
    return List.of(
        new BreakChoice(4, 6, 1, 1), new BreakChoice(10, 12 + 2 * (length - 24) / 5, 1, 2));
  }

  private static CoverTask task() {
    List<Integer> required = IntStream.range(0, DAY).mapToObj(ShiftBenchmark::required).toList();
    return new CoverTask(DAY, TICK, List.of(new CoverTask.GroupCover("voice", required, 1)), null);
  }

  private static int required(int t) {
    double hour = t / 4.0;
    double morning = 30 * StrictMath.exp(-(hour - 10.5) * (hour - 10.5) / 6.25);
    double afternoon = 26 * StrictMath.exp(-(hour - 15.5) * (hour - 15.5) / 9);
    return (int) Math.round(4 + morning + afternoon + (t * 7919 % 5 - 2));
  }

  private void addFamily(int family, int length, List<BreakChoice> breaks) {
    for (int start = 0; start < DAY; start += 2) {
      ShiftChoice shift = new ShiftChoice(family, 0, 0, start, length, breaks, length - 2);
      choices.add(shift);
      addPlaces(shift, List.of());
    }
  }

  private void addPlaces(ShiftChoice shift, List<BreakChoice> placed) {
    if (placed.size() == shift.breaks().size()) {
      explicit.add(
          new ShiftChoice(
              shift.family(),
              shift.group(),
              shift.day(),
              shift.start(),
              shift.length(),
              placed,
              shift.cost()));
      return;
    }
    BreakChoice next = shift.breaks().get(placed.size());
    for (int at = next.first(); at <= next.last(); at++) {
      List<BreakChoice> more = new ArrayList<>(placed);
      more.add(new BreakChoice(at, at, 1, next.length()));
      addPlaces(shift, more);
    }
  }

  /** How many shifts there are when each place of the breaks is one. */
  int places() {
    return explicit.size();
  }

  /**
   * The cheapest shifts, breaks counted by moment.
   *
   * @return the cover
   */
  @Benchmark
  public ShiftCover cover() {
    return cover(choices);
  }

  /**
   * The same with each place of the breaks as a shift of its own.
   *
   * @return the cover
   */
  @Benchmark
  @Reference("a shift per place of its breaks")
  public ShiftCover explicit() {
    return cover(explicit);
  }

  private ShiftCover cover(List<ShiftChoice> of) {
    return ShiftProgram.cover(task, of, families, CoverPrices.STRICT, ProgramLimits.PROVEN);
  }
}
