package org.peakstaff.statistics;

/**
 * The fields of a cell that counts what happens to contacts before and beyond the queue, in their
 * order in the row. Contacts are attributed to the interval of their arrival in the queue, sessions
 * of self-service to that in which they begin.
 */
public enum Journey {
  /** Offered contacts that are first attempts. */
  FIRST_ATTEMPTS,
  /** Offered contacts of customers who had abandoned. */
  REDIALS,
  /** Offered contacts of customers whose reason had not been settled. */
  REPEATS,
  /** Offered contacts that self-service passed on, or that come back from it. */
  FROM_SELF_SERVICE,
  /** Offered contacts that came through another type that was closed. */
  FROM_CLOSED,
  /** Offered contacts that agents passed on. */
  TRANSFERS_IN,
  /** Contacts that agents passed on with their arrival: not offered again. */
  TRANSFERS_KEPT,
  /** Those of them whose customer left the second queue. */
  TRANSFERS_LOST,
  /** Contacts that found no place to wait. */
  BLOCKED,
  /** Contacts whose customer agreed to be called back. */
  CALLBACKS,
  /** Contacts whose customer left a message. */
  MESSAGES,
  /** Contacts handled to the end, and not passed on. */
  HANDLED,
  /** Contacts that an agent passed on. */
  PASSED_ON,
  /** Handled contacts that settled the reason. */
  RESOLVED,
  /** Returns due after the end of the horizon. */
  RETURNS_BEYOND_HORIZON,
  /** Sessions of self-service entered. */
  SESSIONS,
  /** Sessions that settled the reason. */
  SESSIONS_RESOLVED,
  /** Sessions passed on at once. */
  SESSIONS_ESCALATED,
  /** Sessions that seemed to settle the reason and did not. */
  SESSIONS_BOUNCED,
  /** Sessions given up. */
  SESSIONS_LEFT,
  /** Deferred contacts completed. */
  COMPLETED,
  /** Deferred contacts completed when due. */
  COMPLETED_WITHIN,
  /** Deferred contacts open at the end of the horizon, and overdue. */
  OVERDUE,
  /** Time from first queue entry to completion. */
  TIME_TO_COMPLETE,
  /** The same within opening hours. */
  OPEN_TIME_TO_COMPLETE,
  /** Deferred contacts open at the end of the interval of the clock. */
  BACKLOG,
  /** Age of the oldest that waits then. */
  OLDEST,
  /** Contacts in the opening backlog. */
  OPENING,
  /** Customers who leave a chat without a sign. */
  SILENT,
  /** Deferred contacts answered for the first time, by an agent or automatically. */
  RESPONDED,
  /** Time from first queue entry to that answer. */
  RESPONSE_TIME,
  /** Calls to customers who are called back, whether or not they reach anybody. */
  CALLBACK_ATTEMPTS,
  /** Customers reached by such a call. */
  CALLBACKS_REACHED,
  /** Customers whom the last of the calls did not reach. */
  CALLBACKS_GIVEN_UP,
  /** Callbacks dropped at closing time. */
  CALLBACKS_CLEARED,
  /** Callbacks not made, or not to the end, when everything else has ended. */
  CALLBACKS_OPEN,
  /** Time from the offer to the call that reaches the customer. */
  CALLBACK_WAIT,
  /** Sum of the expected shares of satisfied customers, in units of 2^-40. */
  CSAT,
  /** The same of the response from which the net promoter score follows. */
  NPS,
  /** The same of the response from which the effort follows. */
  EFFORT;

  /**
   * Where the field lies in its cell.
   *
   * @return 0 to {@link RowLayout#JOURNEY_FIELDS} - 1; from {@link RowLayout#PLAIN_JOURNEY_FIELDS}
   *     on it lies only in a row with room for callbacks and responses
   */
  public int field() {
    return ordinal();
  }
}
