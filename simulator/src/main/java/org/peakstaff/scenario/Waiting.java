package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What happens to customers of a contact type while they wait.
 *
 * @param acknowledgement the automatic answer to deferred contacts, null for none
 */
public record Waiting(@Addition @Nullable Acknowledgement acknowledgement) {
  /** They wait. */
  public static final Waiting PLAIN = new Waiting(null);

  /**
   * An automatic answer that the contact has arrived.
   *
   * @param within time until it is sent
   */
  public record Acknowledgement(Duration within) {}
}
