package org.peakstaff.scenario;

/** What happens to the waiting contacts of a type when its opening hours end. */
public enum ClosingRule {
  /** Busy agents stay until the queue is empty; the default. */
  SERVE,
  /** The queue is cleared; its contacts are counted as {@code cleared}. */
  ABANDON,
  /** They wait until the hours begin again; for deferred types, whose default it is. */
  CARRY
}
