package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;

/**
 * Lets an engine of one center stop at random moments, goes on from there in another with other
 * staff in two intervals, and compares with whole runs.
 */
public final class PartwayCheck {
  private static final int STOPS = 8;

  private final long seed;
  private final CompiledScenario base;
  private final Function<CompiledScenario, PartwayEngine> engines;
  private final Decided decided;
  private final int[][] agents;
  private final SplittableRandom random;
  private int undecided;

  /** What is final of a row when all contacts that came before an interval are decided. */
  @FunctionalInterface
  public interface Decided {
    /** The counts, of a scenario and up to an interval. */
    long[] of(CompiledScenario scenario, long[] row, int end);
  }

  /** The center, all of whose agents are at work, and how its engines are made. */
  public PartwayCheck(
      CompiledScenario center,
      long seed,
      Function<CompiledScenario, PartwayEngine> engines,
      Decided decided) {
    this.seed = seed;
    this.engines = engines;
    this.decided = decided;
    random = new SplittableRandom(seed);
    agents = new int[center.groups()][];
    Arrays.setAll(agents, g -> center.staffing().net(g).clone());
    base = center.withAgentsAtWork(agents);
  }

  /** Compares; returns how often contacts were not decided at first. */
  public int check() {
    PartwayEngine engine = engines.apply(base);
    PartwayEngine other = engines.apply(base);
    EngineCopy copy = EngineCopy.of(engine, other);
    for (int replication = 0; replication < 2; replication++) {
      long[] row = new long[base.layout().length()];
      engine.begin(seed, replication, row);
      for (long stop : stops()) {
        engine.goOn(stop);
        copy.run(row);
        branch(other, row.clone(), replication, stop);
      }
      engine.goOn(Ticks.NEVER);
      engine.end();
      assertThat(row).as("center %d with stops", seed).isEqualTo(straight(base, replication));
    }
    return undecided;
  }

  /** Every second one where an interval begins. */
  private long[] stops() {
    long length = base.intervalTicks();
    return random
        .ints(STOPS, 1, base.intervals())
        .mapToLong(i -> random.nextBoolean() ? i * length : i * length - random.nextLong(length))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Goes on to the end, or only until the contacts of an interval or two are decided. */
  private void branch(PartwayEngine other, long[] row, int replication, long stop) {
    int interval = (int) ((stop + base.intervalTicks() - 1) / base.intervalTicks());
    int group = random.nextInt(base.groups());
    int change = random.nextInt(agents[group][interval] > 0 ? -1 : 0, 2);
    int also = random.nextInt(interval, base.intervals());
    agents[group][interval] += change;
    int more = random.nextInt(6);
    agents[0][also] += more;
    String name = String.format(Locale.ROOT, "center %d, group %d at %d", seed, group, interval);
    other.goOnWith(row, agents);
    long[] whole = straight(base.withAgentsAtWork(agents), replication);
    agents[0][also] -= more;
    agents[group][interval] -= change;
    if (random.nextBoolean()) {
      other.goOn(Ticks.NEVER);
      other.end();
      assertThat(row).as(name).isEqualTo(whole);
      return;
    }
    int end = Math.min(base.intervals(), interval + 1 + random.nextInt(2));
    for (long until = end * base.intervalTicks(); isOpen(other, until, end); ) {
      until += base.intervalTicks() / 5;
      undecided++;
    }
    assertThat(decided.of(base, row, end)).as(name).isEqualTo(decided.of(base, whole, end));
  }

  private boolean isOpen(PartwayEngine other, long until, int end) {
    if (until > 2 * base.intervals() * base.intervalTicks()) {
      other.goOn(Ticks.NEVER);
      other.end();
      return false;
    }
    other.goOn(until);
    return other.firstUndecided() < end;
  }

  private long[] straight(CompiledScenario scenario, int replication) {
    long[] row = new long[base.layout().length()];
    engines.apply(scenario).run(seed, replication, row);
    return row;
  }
}
