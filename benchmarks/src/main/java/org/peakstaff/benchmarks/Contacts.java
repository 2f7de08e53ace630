package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Counts the contacts simulated, so that results read in time per contact whatever the number that
 * arrives in a replication.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Contacts {
  /** Contacts in this iteration. */
  public long contacts;

  /** No contacts yet. */
  public Contacts() {}

  /**
   * Counts.
   *
   * @param number contacts of one replication
   * @return the same number
   */
  long count(long number) {
    contacts += number;
    return number;
  }
}
