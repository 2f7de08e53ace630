package org.peakstaff.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Why customers of a contact type come back.
 *
 * @param redial what those do who abandoned, null when none of them returns
 * @param resolution how often the reason is settled, null when it always is
 */
public record Returns(
    @Addition @Nullable Redial redial, @Addition @Nullable Resolution resolution) {
  /** Nobody comes back. */
  public static final Returns NONE = new Returns(null, null);

  /**
   * An abandoning customer tries again.
   *
   * @param probability that an abandoning customer returns
   * @param after law of the time until then
   * @param to which contact types they return to
   */
  public record Redial(Share probability, Law after, Mix to) {}

  /**
   * First-contact resolution: whether a handled contact settles the customer's reason.
   *
   * @param probability that it does, before the factor of the agents' skill
   * @param repeat who of the others returns, null when none does
   */
  public record Resolution(Share probability, @Nullable Repeat repeat) {}

  /**
   * An unresolved customer comes back.
   *
   * @param probability the share of the unresolved who do
   * @param after law of the time until then
   * @param to which contact types they return to
   */
  public record Repeat(Share probability, Law after, Mix to) {}
}
