package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A handled contact goes on to another contact type, such as the next tier.
 *
 * @param to contact type id
 * @param probability of a handled contact
 * @param transfer whether the agents meet
 * @param warmFor how long both agents are held, null for a cold transfer
 * @param keepsArrival whether it keeps its arrival time, and so its place before later ones,
 *     instead of being a new contact
 */
public record Escalation(
    String to,
    Share probability,
    Transfer transfer,
    @Nullable Duration warmFor,
    boolean keepsArrival) {
  /** Kinds of transfer. */
  public enum Transfer {
    /** The first agent is free at once; the default. */
    COLD,
    /** Both agents are held for a while. */
    WARM
  }
}
