package org.peakstaff.experiment;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Share;

/** Judges every target at its own scope. A stretch without contacts misses nothing. */
final class TargetChecker {
  private final CompiledScenario scenario;
  private final ResultFold fold;
  private final Cells cells;
  private final ResultBuilder builder;

  TargetChecker(CompiledScenario scenario, ResultFold fold, ResultBuilder builder) {
    this.scenario = scenario;
    this.fold = fold;
    this.builder = builder;
    cells = fold.cells();
  }

  List<TargetCheck> checks() {
    return fold.watches().stream().map(this::check).toList();
  }

  private TargetCheck check(TargetWatch watch) {
    List<Judged> judged =
        stretches(watch).stream()
            .filter(stretch -> watch.trials(stretch.scope()) > 0)
            .map(stretch -> judge(watch, stretch))
            .toList();
    List<String> missed = judged.stream().filter(j -> !j.met()).map(Judged::name).toList();
    Share probability = watch.target().held().probability();
    return new TargetCheck(
        watch.subject(scenario),
        watch.kind(),
        watch.target().over(),
        watch.bound(),
        probability == null ? null : probability.value(),
        worst(judged),
        missed.isEmpty(),
        missed);
  }

  /**
   * A stretch with its estimate, and how far that is on the right side: comparable within a target.
   */
  private record Judged(String name, Estimate actual, double margin, boolean met) {}

  private Judged judge(TargetWatch watch, Stretch stretch) {
    Share probability = watch.target().held().probability();
    Estimate actual = actual(watch, stretch.scope(), probability);
    double margin = probability == null ? watch.margin(actual.mean()) : actual.mean();
    return new Judged(stretch.name(), actual, margin, holds(watch, actual, probability));
  }

  private Estimate worst(List<Judged> judged) {
    return judged.stream()
        .min(Comparator.comparingDouble(Judged::margin))
        .map(Judged::actual)
        .orElse(new Estimate(Double.NaN, Double.NaN, Double.NaN, builder.confidence(), null));
  }

  private Estimate actual(TargetWatch watch, int scope, @Nullable Share probability) {
    return probability == null
        ? builder.estimate(watch.pair(scope), Double.NaN, null)
        : builder.share(watch.met(scope), watch.trials(scope));
  }

  private static boolean holds(TargetWatch watch, Estimate actual, @Nullable Share probability) {
    return probability == null
        ? watch.holds(actual.mean())
        : actual.mean() >= probability.value() * (1 - 1e-12);
  }

  private record Stretch(int scope, String name) {}

  private List<Stretch> stretches(TargetWatch watch) {
    return switch (watch.target().over()) {
      case HORIZON -> List.of(stretch(cells.horizon(), -1, -1));
      case DAY ->
          IntStream.range(0, scenario.grid().days())
              .mapToObj(d -> stretch(cells.day(d), d, -1))
              .toList();
      case INTERVAL ->
          IntStream.range(scenario.firstMeasured(), scenario.intervals())
              .mapToObj(i -> stretch(cells.interval(i), scenario.dayOf(i), i))
              .toList();
    };
  }

  private Stretch stretch(int scope, int day, int interval) {
    return new Stretch(scope, stretchName(scenario.grid(), day, interval));
  }

  /**
   * What results call a stretch.
   *
   * @param day -1 for the horizon
   * @param interval -1 for a day
   */
  static String stretchName(IntervalGrid grid, int day, int interval) {
    if (interval >= 0) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(grid.start(interval));
    }
    return day >= 0 ? grid.date(day).toString() : "horizon";
  }
}
