package org.peakstaff.scenario.json;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which contacts follow which. From every contact of a type at most one other follows, so demand
 * grows without end exactly if there are types that are followed with certainty, and by one another
 * only.
 */
final class Feedback {
  private static final double TOLERANCE = 1e-12;

  private final Map<String, Double> total = new TreeMap<>();
  private final Map<String, Set<String>> next = new TreeMap<>();

  /**
   * Contacts of a type are followed by others.
   *
   * @param type the type
   * @param probability that a contact is followed
   * @param to share by type of what follows
   */
  void follows(String type, double probability, Map<String, Double> to) {
    total.merge(type, probability, Double::sum);
    Set<String> reached = next.computeIfAbsent(type, any -> new TreeSet<>());
    to.forEach(
        (id, share) -> {
          if (share > 0) {
            reached.add(id);
          }
        });
  }

  /** The types whose contacts are followed by others for ever. */
  Set<String> endless() {
    Set<String> endless = new TreeSet<>();
    total.forEach(
        (type, probability) -> {
          if (probability >= 1 - TOLERANCE) {
            endless.add(type);
          }
        });
    boolean changed = true;
    while (changed) {
      changed = endless.removeIf(type -> !endless.containsAll(next.getOrDefault(type, Set.of())));
    }
    return endless;
  }
}
