package org.peakstaff.benchmarks;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.random.Ziggurat;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Counting answered contacts in time order: half of them at once, half after a wait. The reference
 * keeps two summaries per type and interval, of waits and of handle times, and nothing else.
 */
@State(Scope.Benchmark)
@Comparison(title = "Statistics of a contact", unit = "contact")
public class TallyBenchmark extends NanosecondBenchmark {
  private static final int CONTACTS = 48_000;
  private static final int INTERVALS = 48;

  private final CompiledScenario scenario = BenchmarkScenarios.compiled(CenterModel.multiSkill(1));
  private final ReplicationTally tally = scenario.newTally();
  private final long[] row = new long[scenario.layout().length()];
  private final long[] waits = new long[CONTACTS];
  private final long[] handleTimes = new long[CONTACTS];
  private final SummaryStatistics[] summaries = new SummaryStatistics[2 * 5 * INTERVALS];

  /** Draws waits and handle times. */
  @Setup(Level.Trial)
  public void prepare() {
    Xoshiro256 random = new Xoshiro256();
    random.seed(1, 2, 3, 4);
    for (int i = 0; i < CONTACTS; i++) {
      waits[i] = random.nextLong() < 0 ? 0 : ticks(20 * Ziggurat.exponential(random));
      handleTimes[i] = ticks(300 * Ziggurat.exponential(random));
    }
    for (int i = 0; i < summaries.length; i++) {
      summaries[i] = new SummaryStatistics();
    }
  }

  private static long ticks(double seconds) {
    return 1 + (long) (seconds * Ticks.PER_SECOND);
  }

  /**
   * The tally of the engines.
   *
   * @return a count
   */
  @Benchmark
  @OperationsPerInvocation(CONTACTS)
  public long tally() {
    tally.begin(row);
    long step = scenario.intervalTicks() * INTERVALS / CONTACTS;
    for (int i = 0; i < CONTACTS; i++) {
      count(i % 5, i / (CONTACTS / INTERVALS), i * step, waits[i], handleTimes[i]);
    }
    return row[0];
  }

  private void count(int type, int interval, long arrival, long wait, long handle) {
    if (wait == 0) {
      tally.answeredAtOnce(type, interval, type, arrival, handle);
    } else {
      long start = arrival + wait;
      int clock = start < (interval + 1) * scenario.intervalTicks() ? interval : interval + 1;
      tally.queued(type, interval);
      tally.answeredFromQueue(type, interval, type, arrival, clock, start, handle);
    }
  }

  /**
   * Summaries of Commons Math.
   *
   * @return a sum
   */
  @Benchmark
  @OperationsPerInvocation(CONTACTS)
  @Reference("Commons Math")
  public double summaries() {
    for (int i = 0; i < CONTACTS; i++) {
      int cell = 2 * (i % 5 * INTERVALS + i / (CONTACTS / INTERVALS));
      summaries[cell].addValue(waits[i]);
      summaries[cell + 1].addValue(handleTimes[i]);
    }
    return summaries[0].getSum();
  }
}
