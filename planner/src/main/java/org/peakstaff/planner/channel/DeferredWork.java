package org.peakstaff.planner.channel;

import java.util.List;

/**
 * One type of deferred contacts (e-mail, tickets) over a horizon.
 *
 * @param id names it in results
 * @param volumes contacts by interval of arrival, spread evenly over it, at least 0
 * @param handleTimes mean handle time by interval of arrival, seconds, above 0; the first one holds
 *     for the opening backlog too
 * @param openingBacklog contacts that wait already, by age; may be empty
 * @param target when they have to be done
 * @param hours when the type is open, for the clock of {@link DueClock#OPENING_HOURS}
 */
public record DeferredWork(
    String id,
    List<Double> volumes,
    List<Double> handleTimes,
    List<AgeBracket> openingBacklog,
    DeferredTarget target,
    WorkingTime hours) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if lengths differ or a value is out of its domain
   */
  public DeferredWork {
    volumes = List.copyOf(volumes);
    handleTimes = List.copyOf(handleTimes);
    openingBacklog = List.copyOf(openingBacklog);
    if (volumes.size() != hours.size() || handleTimes.size() != hours.size()) {
      throw new IllegalArgumentException(
          id + " needs one volume and one handle time for each of " + hours.size() + " intervals");
    }
    volumes.forEach(volume -> Check.notNegative("volume of " + id, volume));
    handleTimes.forEach(time -> Check.positive("handle time of " + id, time));
  }

  /**
   * Contacts in the opening backlog.
   *
   * @return their number
   */
  public double backlogAtStart() {
    return openingBacklog.stream().mapToDouble(AgeBracket::contacts).sum();
  }
}
