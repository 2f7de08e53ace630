package org.peakstaff.result;

import java.util.Arrays;
import java.util.List;

/**
 * What is counted per contact type, attributed to the interval of arrival in the queue.
 *
 * <p>Identities: arrivals = offered + closed + blocked; offered = answered + abandoned + callbacks
 * + messages + cleared + waitingAtEnd; offered = firstAttempts + redials + repeats +
 * fromSelfService + fromClosed + transfersIn; sessions = resolved + escalated + bounced + left. A
 * count that a scenario does not have stands for 0.
 */
public enum Count {
  /** Contacts that came, whether open or not. */
  ARRIVALS("arrivals"),
  /** Contacts that came within opening hours. */
  OFFERED("offered"),
  /** Contacts that came outside opening hours. */
  CLOSED("closed"),
  /** Offered contacts that an agent took. */
  ANSWERED("answered"),
  /** Offered contacts whose customer left, balkers included. */
  ABANDONED("abandoned"),
  /** Abandoned within the type's short-abandon threshold, balkers included. */
  ABANDONED_SHORT("abandonedShort"),
  /** Waiting when the type closed, and sent away. */
  CLEARED("cleared"),
  /** Waiting when the simulation ended. */
  WAITING_AT_END("waitingAtEnd"),
  /** Answered within the type's service-level threshold. */
  ANSWERED_WITHIN("answeredWithin"),
  /** Abandoned within the type's service-level threshold, balkers included. */
  ABANDONED_WITHIN("abandonedWithin"),
  /** Contacts that found no place to wait. */
  BLOCKED("blocked"),
  /** Offered contacts whose customer agreed to be called back. */
  CALLBACKS("callbacks"),
  /** Offered contacts whose customer left a message. */
  MESSAGES("messages"),
  /** Offered contacts that are first attempts. */
  FIRST_ATTEMPTS("firstAttempts"),
  /** Offered contacts of customers who had abandoned. */
  REDIALS("redials"),
  /** Offered contacts of customers whose reason had not been settled. */
  REPEATS("repeats"),
  /** Offered contacts that self-service passed on, or that come back from it. */
  FROM_SELF_SERVICE("fromSelfService"),
  /** Offered contacts that came through another type that was closed. */
  FROM_CLOSED("fromClosed"),
  /** Offered contacts that agents of another type passed on. */
  TRANSFERS_IN("transfersIn"),
  /** Customers who would come back after the horizon. */
  RETURNS_BEYOND_HORIZON("returnsBeyondHorizon"),
  /** Abandoned contacts whose customer left without a sign. */
  SILENTLY_ABANDONED("silentlyAbandoned"),
  /** Contacts handled to the end. */
  HANDLED("handled"),
  /** Handled contacts that settled the reason. */
  RESOLVED("resolved"),
  /** Sessions of self-service entered. */
  SESSIONS("sessions"),
  /** Sessions that settled the reason. */
  SESSIONS_RESOLVED("sessionsResolved"),
  /** Sessions passed on at once. */
  SESSIONS_ESCALATED("sessionsEscalated"),
  /** Sessions that seemed to settle the reason and did not. */
  SESSIONS_BOUNCED("sessionsBounced"),
  /** Sessions given up. */
  SESSIONS_LEFT("sessionsLeft"),
  /** Deferred contacts completed. */
  COMPLETED("completed"),
  /** Deferred contacts completed by the time they were due. */
  COMPLETED_WITHIN("completedWithin"),
  /** Deferred contacts open at the end of the horizon, and overdue. */
  OVERDUE("overdue"),
  /** Contacts that an agent passed on. */
  PASSED_ON("passedOn"),
  /** Contacts passed on to the type with their arrival: not offered a second time. */
  TRANSFERS_KEPT("transfersKept"),
  /** Those of them whose customer left the second queue. */
  TRANSFERS_LOST("transfersLost");

  private static final List<Count> OF_QUEUES =
      Arrays.stream(values()).filter(count -> count.compareTo(BLOCKED) < 0).toList();

  private final String id;

  Count(String id) {
    this.id = id;
  }

  /**
   * The counts that every scenario has; the others appear where they apply.
   *
   * @return those of queues, in order
   */
  public static List<Count> ofQueues() {
    return OF_QUEUES;
  }

  /**
   * The name used in results.
   *
   * @return for example {@code answeredWithin}
   */
  public String id() {
    return id;
  }
}
