package org.peakstaff.scenario.json;

import java.util.Set;

/**
 * Names at the top of a scenario that the format has and no record yet: the hiring plan's. They are
 * refused by name rather than as unknown, because a later version reads them.
 */
final class NotYetSupported {
  static final String RULE = " is not yet supported in this version";

  private static final Set<String> FIELDS =
      Set.of("typicalWeeks", "calendar", "hoursPerFte", "budget", "classes");

  private NotYetSupported() {}

  static boolean field(String kind, String name) {
    return kind.equals("Scenario") && FIELDS.contains(name);
  }
}
