package org.peakstaff.experiment;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.TargetCheck;
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
    Share probability = watch.target().held().probability();
    List<String> missed = new ArrayList<>();
    Estimate worst = null;
    double worstMargin = Double.POSITIVE_INFINITY;
    for (Stretch stretch : stretches(watch)) {
      if (watch.trials(stretch.scope()) == 0) {
        continue;
      }
      Estimate actual = actual(watch, stretch.scope(), probability);
      double margin = probability == null ? watch.margin(actual.mean()) : actual.mean();
      if (margin < worstMargin) {
        worstMargin = margin;
        worst = actual;
      }
      if (!holds(watch, actual, probability)) {
        missed.add(stretch.name());
      }
    }
    if (worst == null) {
      worst = new Estimate(Double.NaN, Double.NaN, Double.NaN, builder.confidence(), null);
    }
    return new TargetCheck(
        scenario.typeIds().get(watch.type()),
        watch.kind(),
        watch.target().over(),
        watch.bound(),
        probability == null ? null : probability.value(),
        worst,
        missed.isEmpty(),
        missed);
  }

  private Estimate actual(
      TargetWatch watch, int scope, @org.jspecify.annotations.Nullable Share probability) {
    return probability == null
        ? builder.estimate(cells.contact(scope, watch.type()) + watch.pair(), Double.NaN, null)
        : builder.share(watch.met(scope), watch.trials(scope));
  }

  private static boolean holds(
      TargetWatch watch, Estimate actual, @org.jspecify.annotations.Nullable Share probability) {
    return probability == null
        ? watch.holds(actual.mean())
        : actual.mean() >= probability.value() * (1 - 1e-12);
  }

  private record Stretch(int scope, String name) {}

  private List<Stretch> stretches(TargetWatch watch) {
    return switch (watch.target().over()) {
      case HORIZON -> List.of(new Stretch(cells.horizon(), "horizon"));
      case DAY ->
          IntStream.range(0, scenario.grid().days())
              .mapToObj(d -> new Stretch(cells.day(d), scenario.grid().date(d).toString()))
              .toList();
      case INTERVAL ->
          IntStream.range(scenario.firstMeasured(), scenario.intervals())
              .mapToObj(i -> new Stretch(cells.interval(i), intervalName(i)))
              .toList();
    };
  }

  private String intervalName(int interval) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(scenario.grid().start(interval));
  }
}
