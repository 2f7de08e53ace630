package org.peakstaff.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before and beyond the queue of a contact type.
 *
 * @param entry ids of the self-service that customers meet first, in series: who does not use one,
 *     or is escalated by it to this contact type, comes to the next
 * @param whenClosed where contacts go that arrive outside the hours, null when they are counted as
 *     closed
 * @param escalation where handled contacts go on to, null when they do not
 */
public record Journey(
    @Addition List<String> entry,
    @Addition @Nullable WhenClosed whenClosed,
    @Addition @Nullable Escalation escalation) {
  /** Straight to the queue, and from the agent home. */
  public static final Journey DIRECT = new Journey(List.of(), null, null);

  /** Copies the list. */
  public Journey {
    entry = List.copyOf(entry);
  }

  /**
   * A journey that ends with the agent.
   *
   * @param entry ids of the self-service that customers meet first, in series
   * @param whenClosed where contacts go that arrive outside the hours, null when they are counted
   *     as closed
   */
  public Journey(List<String> entry, @Nullable WhenClosed whenClosed) {
    this(entry, whenClosed, null);
  }

  /**
   * Where contacts go that arrive outside the hours.
   *
   * @param to a contact type id
   */
  public record WhenClosed(String to) {}
}
