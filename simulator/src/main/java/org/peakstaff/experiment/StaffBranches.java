package org.peakstaff.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Feature;
import org.peakstaff.engine.EngineCopy;
import org.peakstaff.engine.PartwayEngine;

/**
 * Many staffings, each the same as one of them all up to some interval: one engine runs through a
 * replication with that one and stops where such an interval begins; a second takes over its state
 * once per staffing.
 */
final class StaffBranches {
  private final CompiledScenario scenario;
  private final long seed;
  private final int[] from;
  private final int[] inTime;
  private final PartwayEngine engine;
  private final PartwayEngine other;
  private final EngineCopy copy;
  private final long[] row;

  /** What becomes of a branch. */
  @FunctionalInterface
  interface Branch {
    /**
     * Goes on with other staff.
     *
     * @param branch which branch
     * @param engine stands where the first interval with other staff begins, {@link
     *     PartwayEngine#goOnWith} comes next
     * @param row the counts so far, to be copied
     */
    void goOn(int branch, PartwayEngine engine, long[] row);
  }

  /**
   * Branches of a scenario.
   *
   * @param from the interval at which each branch begins
   */
  StaffBranches(CompiledScenario scenario, EngineChoice choice, long seed, int[] from) {
    this.scenario = scenario;
    this.seed = seed;
    this.from = from.clone();
    inTime =
        IntStream.range(0, from.length)
            .boxed()
            .sorted(Comparator.comparingInt(branch -> from[branch]))
            .mapToInt(branch -> branch)
            .toArray();
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

  /** Runs one replication as far as there are branches. */
  void run(int replication, Branch branch) {
    Arrays.fill(row, 0);
    engine.begin(seed, replication, row);
    int stopped = -1;
    for (int each : inTime) {
      if (from[each] != stopped) {
        stopped = from[each];
        engine.goOn(stopped * scenario.intervalTicks());
      }
      copy.run(row);
      branch.goOn(each, other, row);
    }
  }
}
