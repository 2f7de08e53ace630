package org.peakstaff.engine;

/** Runs replications of one scenario, one at a time, on one thread. */
public interface ReplicationEngine {
  /**
   * Runs one replication.
   *
   * @param seed seed of the experiment
   * @param replication number of the replication, from 0
   * @param row receives the counts, laid out by the compiled scenario's layout; all zeros on entry
   */
  void run(long seed, int replication, long[] row);

  /**
   * What results call it.
   *
   * @return {@code general} or {@code express}
   */
  String name();
}
