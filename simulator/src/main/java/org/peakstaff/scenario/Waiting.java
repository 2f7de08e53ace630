package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What happens to customers of a contact type while they wait.
 *
 * @param acknowledgement the automatic answer to deferred contacts, null for none
 * @param callback the offer to be called back, null for none
 * @param message the offer to leave a message, null for none
 * @param headStart their wait counts as longer by this when contacts are compared, null for nothing
 */
public record Waiting(
    @Addition @Nullable Acknowledgement acknowledgement,
    @Addition @Nullable Callback callback,
    @Addition @Nullable Message message,
    @Addition @Nullable Duration headStart) {
  /** They wait. */
  public static final Waiting PLAIN = new Waiting(null, null, null, null);

  /**
   * An automatic answer that the contact has arrived.
   *
   * @param within time until it is sent
   */
  public record Acknowledgement(Duration within) {}

  /**
   * Customers may hang up and be called back.
   *
   * @param offerAbove the offer is made when the expected wait exceeds this
   * @param accept share of the customers who accept it
   * @param promise time from the offer at which they are called, null when they keep their place
   * @param attempts largest number of calls
   * @param reach probability that a call reaches the customer
   */
  public record Callback(
      Duration offerAbove, Share accept, @Nullable Duration promise, int attempts, Share reach) {}

  /**
   * Customers leave a message and hang up.
   *
   * @param after wait after which they do
   */
  public record Message(Duration after) {}
}
