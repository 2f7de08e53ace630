package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * A volume of contacts that are not all alike: parts with a volume and a mean handle time each.
 *
 * <p>It answers what a bot saves that takes the easy part: those contacts go, but their short
 * handle times go with them, and the mean of the rest rises.
 *
 * @param parts at least one
 */
public record ContactMix(List<Part> parts) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no part
   */
  public ContactMix {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a mix of contacts needs at least one part");
    }
  }

  /**
   * Contacts alike.
   *
   * @param volume number, at least 0
   * @param handleTime mean, seconds, at least 0
   */
  public record Part(double volume, double handleTime) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of its domain
     */
    public Part {
      Check.notNegative("volume", volume);
      Check.notNegative("handle time", handleTime);
    }
  }

  /**
   * A mix of a known whole, one part of which is known.
   *
   * @param volume of all
   * @param handleTime mean of all, seconds
   * @param share of the part, from 0 to 1, below 1
   * @param partHandleTime mean of the part, seconds
   * @return the part, then the rest
   * @throws IllegalArgumentException if the part has more work than the whole
   */
  public static ContactMix split(
      double volume, double handleTime, double share, double partHandleTime) {
    Check.share("share", share);
    double rest = (handleTime - share * partHandleTime) / (1 - share);
    return new ContactMix(
        List.of(new Part(volume * share, partHandleTime), new Part(volume * (1 - share), rest)));
  }

  /**
   * All contacts.
   *
   * @return their number
   */
  public double volume() {
    return parts.stream().mapToDouble(Part::volume).sum();
  }

  /**
   * The mean handle time.
   *
   * @return seconds; 0 without contacts
   */
  public double handleTime() {
    double volume = volume();
    double work = parts.stream().mapToDouble(part -> part.volume() * part.handleTime()).sum();
    return volume > 0 ? work / volume : 0;
  }

  /**
   * The mix after a share of one part is gone.
   *
   * @param index of the part
   * @param share removed, from 0 to 1
   * @return the rest
   */
  public ContactMix without(int index, double share) {
    Check.share("share removed", share);
    List<Part> rest = new ArrayList<>(parts);
    Part part = rest.get(index);
    rest.set(index, new Part(part.volume() * (1 - share), part.handleTime()));
    return new ContactMix(rest);
  }
}
