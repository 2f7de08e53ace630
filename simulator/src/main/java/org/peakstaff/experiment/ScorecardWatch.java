package org.peakstaff.experiment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.Scorecard;
import org.peakstaff.result.Scorecard.Measure;
import org.peakstaff.result.Scorecard.Score;
import org.peakstaff.scenario.Experience;
import org.peakstaff.scenario.Experience.Targets;
import org.peakstaff.scenario.Share;
import org.peakstaff.statistics.DayValues;
import org.peakstaff.statistics.Resumable;

/** Watches the measures of the scorecard, day by day. */
final class ScorecardWatch {
  private final List<Line> lines = new ArrayList<>();

  private ScorecardWatch() {}

  /** The lines that a scenario's scorecard has, none without a model of the experience. */
  static ScorecardWatch of(CompiledScenario scenario, Cells cells) {
    ScorecardWatch watch = new ScorecardWatch();
    Experience experience = scenario.scenario().experience();
    if (experience != null && scenario.journeys() != null) {
      for (Measure measure : Measure.values()) {
        if (applies(measure, experience, scenario)) {
          watch.lines.add(new Line(scenario, cells, measure, experience.targets()));
        }
      }
    }
    return watch;
  }

  private static boolean applies(
      Measure measure, Experience experience, CompiledScenario scenario) {
    return switch (measure) {
      case FIRST_CONTACT_RESOLUTION -> new Applicability(scenario).hasResolution(scenario.types());
      case CSAT -> experience.csat() != null;
      case NPS -> experience.nps() != null;
      case EFFORT -> experience.effort() != null;
      case AVERAGE_RESPONSE -> true;
      case SERVICE_LEVEL ->
          scenario.typeIds().stream()
              .anyMatch(
                  id -> RowPairs.serviceLevel(scenario, scenario.typeIds().indexOf(id)) != null);
    };
  }

  void read(RowPairs pairs) {
    lines.forEach(line -> line.read(pairs));
  }

  /** What has been counted so far. */
  List<Resumable> parts() {
    return lines.stream().<Resumable>map(line -> line.days).toList();
  }

  /** The scorecard, null without lines. */
  @Nullable Scorecard scorecard(ResultBuilder builder) {
    return lines.isEmpty()
        ? null
        : new Scorecard(lines.stream().map(line -> line.score(builder)).toList());
  }

  /** One measure. */
  private static final class Line {
    private final CompiledScenario scenario;
    private final Cells cells;
    private final Measure measure;
    private final @Nullable Double target;
    private final DayValues days = new DayValues();

    Line(CompiledScenario scenario, Cells cells, Measure measure, Targets targets) {
      this.scenario = scenario;
      this.cells = cells;
      this.measure = measure;
      target = target(targets);
    }

    private @Nullable Double target(Targets targets) {
      return switch (measure) {
        case FIRST_CONTACT_RESOLUTION -> value(targets.firstContactResolution());
        case CSAT -> value(targets.csat());
        case NPS -> targets.nps();
        case EFFORT -> targets.effort();
        case AVERAGE_RESPONSE -> seconds(targets.averageResponse());
        case SERVICE_LEVEL -> value(targets.serviceLevel());
      };
    }

    private static @Nullable Double value(@Nullable Share share) {
      return share == null ? null : share.value();
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
      return duration == null ? null : duration.toNanos() * 1e-9;
    }

    private int pair(int scope) {
      int all = cells.allTypes();
      return switch (measure) {
        case FIRST_CONTACT_RESOLUTION -> cells.journey(scope, all) + Cells.RESOLUTION;
        case CSAT -> cells.experience(scope, all) + Cells.CSAT;
        case NPS -> cells.experience(scope, all) + Cells.NPS;
        case EFFORT -> cells.experience(scope, all) + Cells.EFFORT;
        case AVERAGE_RESPONSE -> cells.experience(scope, all) + Cells.AVERAGE_RESPONSE;
        case SERVICE_LEVEL -> cells.contact(scope, all) + Cells.OWN_SERVICE_LEVEL;
      };
    }

    void read(RowPairs pairs) {
      for (int day = 0; day < scenario.days(); day++) {
        int at = pair(cells.day(day));
        days.add(pairs.y[at] > 0 ? pairs.x[at] / pairs.y[at] : Double.NaN);
      }
    }

    Score score(ResultBuilder builder) {
      double[] sorted = days.sorted();
      int at = pair(cells.horizon());
      Estimate actual = builder.estimate(at, Double.NaN, ResultBuilder.percentiles(sorted));
      if (target == null) {
        return new Score(measure, actual, null, true, null);
      }
      double bound = target;
      long met = Arrays.stream(sorted).filter(value -> measure.meets(value, bound)).count();
      Estimate probability = sorted.length == 0 ? null : builder.share(met, sorted.length);
      return new Score(measure, actual, bound, measure.meets(actual.mean(), bound), probability);
    }
  }
}
