package org.peakstaff.random;

/**
 * What a random stream is for: one part of the key of every stream.
 *
 * <p>Separate purposes keep variants of a scenario synchronised: a change of the patience law does
 * not move a single handle time. The numbers are part of every result ever published: never
 * renumber, only append.
 */
public final class Purpose {
  /** Gaps between the unit-rate points that become first arrivals. */
  public static final int ARRIVAL_GAP = 1;

  /** Time a customer is willing to wait. */
  public static final int PATIENCE = 2;

  /** Handle time of a contact. */
  public static final int HANDLE_TIME = 3;

  /** Whether a customer who would have to wait refuses at once. */
  public static final int BALKING = 4;

  /** Whether a contact is resolved. */
  public static final int RESOLUTION = 5;

  /** Busyness of a day. */
  public static final int BUSYNESS = 6;

  /** Noise of the rate of one interval. */
  public static final int INTERVAL_NOISE = 7;

  /** Absence of an agent on a day. */
  public static final int ABSENCE = 8;

  /** Choices of the routing that are left to chance. */
  public static final int ROUTING = 9;

  /** Whether, when and how a customer who abandoned tries again. */
  public static final int REDIAL = 10;

  /** Whether, when and how an unresolved contact comes back. */
  public static final int REPEAT = 11;

  /** Entry, session and outcome of self-service. */
  public static final int SELF_SERVICE = 12;

  /** Whether and where a contact is escalated. */
  public static final int ESCALATION = 13;

  /** Error of the forecast, once per horizon. */
  public static final int FORECAST_ERROR = 14;

  /** A provider's own draws. */
  public static final int CUSTOM = 15;

  /** Whether a customer agrees to be called back, and whether each call reaches anybody. */
  public static final int CALLBACK = 16;

  /** Who of an agent group leaves, and who does not finish training. */
  public static final int PEOPLE = 17;

  private Purpose() {}
}
