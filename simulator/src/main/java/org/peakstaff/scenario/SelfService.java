package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Self-service: a chatbot, voice menu, portal or knowledge base that customers meet before agents.
 *
 * @param label for display, null to show the id
 * @param hours id of the opening hours, null for around the clock
 * @param session law of the length of a session
 * @param sessions largest number of sessions at a time, null for unlimited; whoever finds it full
 *     passes by
 * @param contactTypes what becomes of its users, by the contact type they enter for
 */
public record SelfService(
    @Nullable String label,
    @Nullable String hours,
    Law session,
    @Nullable Integer sessions,
    Map<String, Outcomes> contactTypes) {
  /** Copies the outcomes in id order. */
  public SelfService {
    contactTypes = Collections.unmodifiableMap(new TreeMap<>(contactTypes));
  }

  /**
   * The four ways in which a session ends, after the share of customers who enter one. {@code
   * resolved}, {@code escalated}, {@code bounced} and {@code left} sum to 1.
   *
   * @param adoption share of the arriving customers who enter
   * @param resolved share settled for good
   * @param escalated those passed on to an agent at once, null for none
   * @param bounced those that seem settled and come back, null for none
   * @param left share that gives up
   */
  public record Outcomes(
      Adoption adoption,
      Share resolved,
      @Nullable Escalated escalated,
      @Nullable Bounced bounced,
      Share left) {}

  /**
   * Users passed on at once.
   *
   * @param share of those who entered
   * @param to contact type id
   * @param handleTimeFactor multiplies their handle time: above 1 since what is left is harder,
   *     below 1 since the facts are collected
   */
  public record Escalated(Share share, String to, double handleTimeFactor) {}

  /**
   * Users whose reason seems settled and who come back later.
   *
   * @param share of those who entered
   * @param after law of the time until then
   * @param to which contact types they return to
   * @param selfServiceAgain whether they then meet the self-service of that type again
   */
  public record Bounced(Share share, Law after, Mix to, boolean selfServiceAgain) {}
}
