package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.planner.channel.CapacityFactors;
import org.peakstaff.planner.channel.ChatQueue;
import org.peakstaff.planner.erlang.Thresholds;

/** Chats of which an agent holds up to three, at nine tenths of what the agents get done. */
@State(Scope.Benchmark)
@Comparison(title = "Chats: agents who hold up to three", unit = "queue")
public class ChatBenchmark extends NanosecondBenchmark {
  private static final double HANDLE_TIME = 600;
  private static final double PATIENCE = 180;
  private static final double BUSY = 0.9;
  private static final double WITHIN = 60;

  /** Agents at work. */
  @Param("12")
  public int agents;

  private static ChatQueue queue(int agents) {
    CapacityFactors factors = CapacityFactors.of(1, 1.7, 2.5);
    return ChatQueue.of(BUSY * agents * factors.full(), HANDLE_TIME, PATIENCE, factors);
  }

  /**
   * The Markov chain of agents per number of chats.
   *
   * @return the probability of waiting
   */
  @Benchmark
  public double chain() {
    return queue(agents).measures(agents, Thresholds.of(WITHIN)).queue().pWait();
  }

  /**
   * Chats spread evenly over the agents, a birth-death chain.
   *
   * @return the probability of waiting
   */
  @Benchmark
  @Reference("spread evenly")
  public double balanced() {
    return queue(agents).balancedMeasures(agents, Thresholds.of(WITHIN)).queue().pWait();
  }
}
