package org.peakstaff.engine;

/**
 * An engine that can stop on the way through a replication, and go on from where another engine of
 * the same scenario has stopped ({@link EngineCopy}), with other staff from there on.
 *
 * <p>A replication is {@link #begin}, {@link #goOn} any number of times, the last time until {@link
 * org.peakstaff.compile.Ticks#NEVER}, and {@link #end}; where it stops on the way makes no
 * difference to what is counted. A stop is one more change of staffing at which nothing changes, so
 * that the loop of events knows nothing of it.
 */
public interface PartwayEngine extends ReplicationEngine {
  /**
   * Begins a replication, in which nothing has happened yet.
   *
   * @param seed seed of the experiment
   * @param replication number of the replication, from 0
   * @param row receives the counts, all zeros
   */
  void begin(long seed, int replication, long[] row);

  /**
   * Runs until just before the changes of staffing at a moment: all that is earlier, and the
   * completions of that moment.
   *
   * @param until ticks, later than the last time; {@link org.peakstaff.compile.Ticks#NEVER} for all
   *     there is
   */
  void goOn(long until);

  /**
   * Where those came who still wait: of all earlier intervals that have begun the counts are final
   * that targets of single intervals ask for. To be asked after {@link #goOn}.
   *
   * @return the first interval of arrival of a waiting contact, the number of intervals when nobody
   *     waits
   */
  int firstUndecided();

  /** Ends a replication after all has happened. */
  void end();

  /**
   * Goes on after the state of another engine has been copied into this one, with other staff from
   * the next interval on.
   *
   * @param row receives the counts from now on
   * @param agents at work per dense agent group and interval; of the intervals that have begun
   *     those of the other engine
   * @throws IllegalStateException if agents may be absent
   */
  void goOnWith(long[] row, int[][] agents);
}
