package org.peakstaff.calculator;

import java.util.Locale;

/** What a question asks for. */
public enum Unknown {
  /** What the agents achieve with the load. */
  MEASURES,
  /** The least agents that meet the targets. */
  AGENTS,
  /** The largest load with which the agents meet the targets. */
  LOAD;

  /**
   * The name used in JSON.
   *
   * @return for example {@code agents}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
