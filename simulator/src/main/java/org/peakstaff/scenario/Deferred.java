package org.peakstaff.scenario;

import java.time.Duration;
import java.util.List;

/**
 * Marks the contacts of a type as deferred work, such as e-mails and tickets: they never abandon,
 * wait across closed hours, and are due at a time, that of the target {@code completed}.
 *
 * @param order which waiting contact comes first
 * @param interruptible whether an agent leaves it for a contact that cannot wait, and resumes it
 *     where it was
 * @param openingBacklog what waits when the horizon begins
 */
public record Deferred(Order order, boolean interruptible, List<Backlog> openingBacklog) {
  /** Copies the list. */
  public Deferred {
    openingBacklog = List.copyOf(openingBacklog);
  }

  /** Orders in which waiting contacts are taken. */
  public enum Order {
    /** By the time at which they are due; the default. Without a target, by arrival. */
    EARLIEST_DUE,
    /** By arrival. */
    FIFO
  }

  /**
   * Contacts that wait already, of ages spread evenly over a bracket.
   *
   * @param from smallest age when the horizon begins
   * @param to largest age, above {@code from}
   * @param contacts their number
   */
  public record Backlog(Duration from, Duration to, int contacts) {
    /** Checks the ages. */
    public Backlog {
      if (from.isNegative() || from.compareTo(to) >= 0) {
        throw new IllegalArgumentException("ages run upward, not from " + from + " to " + to);
      }
    }
  }
}
