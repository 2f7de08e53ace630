package org.peakstaff.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Feature;
import org.peakstaff.engine.EngineCopy;
import org.peakstaff.engine.PartwayEngine;

/**
 * Many single changes of one staffing, each by itself: one engine runs through a replication with
 * the staffing as it is and stops where an interval with changes begins; a second takes over its
 * state once per change.
 */
final class StaffBranches {
  private final CompiledScenario scenario;
  private final long seed;
  private final List<StaffChange> changes;
  private final int[] inTime;
  private final PartwayEngine engine;
  private final PartwayEngine other;
  private final EngineCopy copy;
  private final long[] row;

  /** What becomes of a branch. */
  @FunctionalInterface
  interface Branch {
    /**
     * Goes on with a change.
     *
     * @param change which change
     * @param engine stands where the interval of the change begins, {@link PartwayEngine#goOnWith}
     *     comes next
     * @param row the counts so far, to be copied
     */
    void goOn(int change, PartwayEngine engine, long[] row);
  }

  StaffBranches(
      CompiledScenario scenario, EngineChoice choice, long seed, List<StaffChange> changes) {
    this.scenario = scenario;
    this.seed = seed;
    this.changes = changes;
    inTime =
        IntStream.range(0, changes.size())
            .boxed()
            .sorted(Comparator.comparingInt(c -> changes.get(c).interval()))
            .mapToInt(c -> c)
            .toArray();
    for (StaffChange change : changes) {
      if (scenario.staffing().net(change.group())[change.interval()] + change.agents() < 0) {
        throw new IllegalArgumentException("fewer than no agents are left by " + change);
      }
    }
    engine = choice.engine(scenario);
    other = choice.engine(scenario);
    copy = EngineCopy.of(engine, other);
    row = new long[scenario.layout().length()];
  }

  /**
   * Whether engines of a scenario can be copied; what a provider does may have a state of its own.
   */
  static boolean areIn(CompiledScenario scenario) {
    return Stream.of(Feature.CUSTOM_LAW, Feature.CUSTOM_ARRIVALS, Feature.CUSTOM_ROUTING)
        .allMatch(feature -> feature.placesIn(scenario.scenario()).isEmpty());
  }

  /** Runs one replication as far as there are changes. */
  void run(int replication, Branch branch) {
    Arrays.fill(row, 0);
    engine.begin(seed, replication, row);
    int stopped = -1;
    for (int c : inTime) {
      int interval = changes.get(c).interval();
      if (interval != stopped) {
        engine.goOn(interval * scenario.intervalTicks());
        stopped = interval;
      }
      copy.run(row);
      branch.goOn(c, other, row);
    }
  }
}
