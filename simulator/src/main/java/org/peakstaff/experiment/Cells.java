package org.peakstaff.experiment;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Count;
import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * Where the pairs (numerator, denominator) of every measure lie in the long arrays of a fold.
 *
 * <p>A scope is a measured interval, a day or the horizon; in each scope every contact type and all
 * together have {@link #CONTACT_PAIRS} pairs, every agent group and all together {@link
 * #GROUP_PAIRS}. Pairs add up: over intervals to days, over types to the total.
 */
final class Cells {
  static final int OWN_SERVICE_LEVEL = Count.values().length;
  static final int CONVENTION = OWN_SERVICE_LEVEL + 1;
  static final int ABANDONMENT = CONVENTION + ServiceLevelConvention.values().length;
  static final int SPEED_OF_ANSWER = ABANDONMENT + 1;
  static final int MEAN_WAIT = ABANDONMENT + 2;
  static final int DELAYED = ABANDONMENT + 3;
  static final int HANDLE_TIME = ABANDONMENT + 4;
  static final int MEAN_QUEUE = ABANDONMENT + 5;
  static final int CONTACT_PAIRS = ABANDONMENT + 6;

  static final int OCCUPANCY = 0;
  static final int TAKEN = 1;
  static final int STAFFED_HOURS = 2;
  static final int OVER_TIME_HOURS = 3;
  static final int OCCUPANCY_WITH_DRAIN = 4;
  static final int GROUP_PAIRS = 5;

  private final int types;
  private final int groups;
  private final int first;
  private final int intervals;
  private final int days;
  private final int groupStart;
  private final int pairStart;

  Cells(CompiledScenario scenario) {
    types = scenario.types();
    groups = scenario.groups();
    first = scenario.firstMeasured();
    intervals = scenario.intervals() - first;
    days = scenario.grid().days();
    groupStart = Math.multiplyExact(scopes() * (types + 1), CONTACT_PAIRS);
    pairStart = Math.addExact(groupStart, scopes() * (groups + 1) * GROUP_PAIRS);
  }

  /** All scopes: measured intervals, days, the horizon. */
  int scopes() {
    return intervals + days + 1;
  }

  /** The scope of an interval, which must be measured. */
  int interval(int interval) {
    return interval - first;
  }

  int day(int day) {
    return intervals + day;
  }

  int horizon() {
    return intervals + days;
  }

  /** The entity that stands for all types. */
  int allTypes() {
    return types;
  }

  /** The entity that stands for all groups. */
  int allGroups() {
    return groups;
  }

  int contact(int scope, int type) {
    return (scope * (types + 1) + type) * CONTACT_PAIRS;
  }

  int group(int scope, int group) {
    return groupStart + (scope * (groups + 1) + group) * GROUP_PAIRS;
  }

  int answeredBy(int type, int group) {
    return pairStart + type * groups + group;
  }

  int size() {
    return pairStart + types * groups;
  }
}
