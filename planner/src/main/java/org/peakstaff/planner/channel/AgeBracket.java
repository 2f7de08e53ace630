package org.peakstaff.planner.channel;

/**
 * Contacts that wait already when the horizon starts, their ages spread evenly over a bracket. Ages
 * run on the clock of the target.
 *
 * @param from youngest age, seconds, at least 0
 * @param to oldest age, seconds, above {@code from}
 * @param contacts number, at least 0
 */
public record AgeBracket(double from, double to, double contacts) {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its domain
   */
  public AgeBracket {
    Check.notNegative("age", from);
    Check.notNegative("age", to);
    Check.notNegative("contacts", contacts);
    if (!(to > from)) {
      throw new IllegalArgumentException(
          "an age bracket must end after it begins, was " + from + " to " + to);
    }
  }
}
