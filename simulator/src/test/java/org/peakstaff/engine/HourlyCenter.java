package org.peakstaff.engine;

import static org.peakstaff.experiment.Centers.seconds;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.RowLayout;

/**
 * A day small enough for pencil and paper: everything happens on the hour. The clock is so coarse
 * that contacts of an hour all come at its start, and the seed is looked for that brings exactly as
 * many as wanted.
 */
final class HourlyCenter {
  private static final long HOUR = 3600 * Ticks.PER_SECOND;
  private static final long SEEDS = 1_000_000;

  private final CompiledScenario scenario;
  private final long[] row;

  private HourlyCenter(CompiledScenario scenario, long[] row) {
    this.scenario = scenario;
    this.row = row;
  }

  /** A day to be filled. */
  static Centers day() {
    return Centers.of(1, Duration.ofHours(1));
  }

  /** Pairs of hour and number: so many contacts come at that hour, all others none. */
  static Volumes at(int... hourAndNumber) {
    Double[] volumes = new Double[24];
    Arrays.fill(volumes, 0.0);
    for (int i = 0; i < hourAndNumber.length; i += 2) {
      volumes[hourAndNumber[i]] = (double) hourAndNumber[i + 1];
    }
    return new Volumes.Intervals(List.of(volumes));
  }

  /** Pairs of hour and number: so many agents from that hour on. */
  static Scheduled from(int... hourAndNumber) {
    Integer[] agents = new Integer[24];
    Arrays.fill(agents, 0);
    for (int i = 0; i < hourAndNumber.length; i += 2) {
      Arrays.fill(agents, hourAndNumber[i], 24, hourAndNumber[i + 1]);
    }
    return new Scheduled.Intervals(List.of(agents));
  }

  static Law hours(int hours) {
    return new Law.Deterministic(seconds(3600.0 * hours));
  }

  /** Runs the day with exactly the volumes it names. */
  static HourlyCenter run(Centers center) {
    CompiledScenario scenario = ScenarioCompiler.compile(center.build(), "", HOUR);
    long seed = 0;
    while (!bringsWhatIsWanted(scenario, seed)) {
      if (++seed == SEEDS) {
        throw new IllegalStateException("no seed brings these contacts");
      }
    }
    long[] row = new long[scenario.layout().length()];
    new GeneralEngine(scenario).run(seed, 0, row);
    if (!Arrays.equals(row, ReferenceEngine.row(scenario, seed, 0))) {
      throw new IllegalStateException("the reference engine has another day");
    }
    return new HourlyCenter(scenario, row);
  }

  private static boolean bringsWhatIsWanted(CompiledScenario scenario, long seed) {
    for (int type = 0; type < scenario.types(); type++) {
      double[] wanted = scenario.demand().volume(type);
      double[] found = new double[wanted.length];
      ArrivalStream stream = new ArrivalStream(scenario, type);
      stream.begin(seed, 0, new double[] {1});
      for (; stream.tick() != Ticks.NEVER; stream.advance()) {
        found[stream.interval()]++;
      }
      if (!Arrays.equals(wanted, found)) {
        return false;
      }
    }
    return true;
  }

  /** A count of {@link RowLayout} for a type, over the day. */
  long count(String type, int field) {
    long sum = 0;
    for (int i = 0; i < scenario.intervals(); i++) {
      sum += row[scenario.layout().contact(scenario.typeIds().indexOf(type), i) + field];
    }
    return sum;
  }

  /** A time of {@link RowLayout} for a type, over the day. */
  double hours(String type, int field) {
    return count(type, field) / (double) HOUR;
  }

  /** A time of {@link RowLayout} for a group in an hour, the 24th being the drain. */
  double hours(String group, int hour, int field) {
    return count(group, hour, field) / (double) HOUR;
  }

  /** A time of {@link RowLayout} for a group, drain included. */
  double hoursInAll(String group, int field) {
    double sum = 0;
    for (int hour = 0; hour <= 24; hour++) {
      sum += hours(group, hour, field);
    }
    return sum;
  }

  /** A count of {@link RowLayout} for a group in an hour. */
  long count(String group, int hour, int field) {
    return row[scenario.layout().group(scenario.groupIds().indexOf(group), hour) + field];
  }

  /** Answered contacts of a type by a group. */
  long answered(String type, String group) {
    int t = scenario.typeIds().indexOf(type);
    return row[scenario.layout().pair(t, scenario.groupIds().indexOf(group))];
  }
}
