package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.RandomDemand;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;

/** What a search reads of a row for its targets is what a result reads of it for its measures. */
class TargetReaderTest {
  private static final int CENTERS = 12;

  @TempDir Path folder;
  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void readsTheMeasuresOfResults() {
    int different = 0;
    for (long seed = 0; seed < CENTERS; seed++) {
      CompiledScenario scenario = ScenarioCompiler.compile(withTargets(seed), "");
      long[] row = new long[scenario.layout().length()];
      EngineChoice.AUTO.engine(scenario).run(1, 0, row);
      different += check(scenario, row);
    }
    assertThat(different).isGreaterThan(10 * CENTERS);
  }

  private Scenario withTargets(long seed) {
    Scenario scenario = RandomJourneys.of(seed, folder);
    Map<String, ContactType> types = new TreeMap<>(scenario.contactTypes());
    types.replaceAll((id, type) -> RandomDemand.with(type, type.volumes(), target(type)));
    TotalTarget total =
        new TotalTarget(level(), Share.of(.1), Duration.ofSeconds(30), over(), Target.Held.MEAN);
    return scenario
        .withContactTypes(types)
        .withPlan(new PlanSettings(null, Share.of(.9), null, random.nextBoolean() ? null : total));
  }

  private Target target(ContactType type) {
    Target.Completed completed =
        new Target.Completed(Share.of(.9), Duration.ofHours(2), Target.Clock.ELAPSED);
    return type.deferred() == null
        ? new Target(level(), Share.of(.1), Duration.ofSeconds(30), over(), Target.Held.MEAN)
        : new Target(null, null, null, over(), Target.Held.MEAN, completed);
  }

  private Target.ServiceLevel level() {
    ServiceLevelConvention[] all = ServiceLevelConvention.values();
    return new Target.ServiceLevel(
        Share.of(.8), Duration.ofSeconds(20), all[random.nextInt(all.length)]);
  }

  private Target.Scope over() {
    Target.Scope[] all = Target.Scope.values();
    return all[random.nextInt(all.length)];
  }

  /** Compares all pairs; returns how many stretches have seen anybody. */
  private static int check(CompiledScenario scenario, long[] row) {
    TargetReader reader = new TargetReader(scenario);
    double[] x = new double[reader.stretches().size()];
    double[] y = new double[x.length];
    reader.read(row, x, y, 0);
    Cells cells = new Cells(scenario);
    RowPairs pairs = new RowPairs(scenario, cells);
    pairs.read(row);
    Map<String, TargetWatch> watches = new TreeMap<>();
    for (TargetWatch watch : TargetWatch.of(scenario, cells)) {
      watches.put(watch.subject(scenario) + " " + watch.kind().id(), watch);
    }
    int seen = 0;
    for (int s = 0; s < x.length; s++) {
      TargetStretch stretch = reader.stretches().get(s);
      int at = place(scenario, cells, watches, stretch);
      assertThat(x[s]).as("above of %s", stretch).isEqualTo(pairs.x[at]);
      assertThat(y[s]).as("below of %s", stretch).isEqualTo(pairs.y[at]);
      seen += y[s] > 0 ? 1 : 0;
    }
    return seen;
  }

  private static int place(
      CompiledScenario scenario,
      Cells cells,
      Map<String, TargetWatch> watches,
      TargetStretch stretch) {
    int scope = stretch.day() < 0 ? cells.horizon() : cells.day(stretch.day());
    if (stretch.measure().equals(TargetStretch.OCCUPANCY)) {
      int group = scenario.groupIds().indexOf(stretch.subject());
      return cells.group(scope, group) + Cells.OCCUPANCY;
    }
    scope = stretch.interval() < 0 ? scope : cells.interval(stretch.interval());
    return watches.get(stretch.subject() + " " + stretch.measure()).pair(scope);
  }
}
