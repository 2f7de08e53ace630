package org.peakstaff.experiment;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.result.Count;
import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * Where the pairs (numerator, denominator) of every measure lie in the long arrays of a fold.
 *
 * <p>A scope is a measured interval, a day or the horizon; in each scope every contact type and all
 * together have {@link #CONTACT_PAIRS} pairs, every agent group and all together {@link
 * #GROUP_PAIRS}. Pairs add up: over intervals to days, over types to the total. Where contacts have
 * a life before and beyond the queue there follow in the same way {@link #JOURNEY_PAIRS} and {@link
 * #JOURNEY_GROUP_PAIRS}, {@link #OPENING_PAIRS} of each type's opening backlog, and where customers
 * are called or respond {@link #CALLBACK_PAIRS} and {@link #EXPERIENCE_PAIRS} per scope and type;
 * where all types have a target together, {@link #TOTAL_PAIRS} per scope.
 */
final class Cells {
  static final int OWN_SERVICE_LEVEL = Count.ofQueues().size();
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

  static final int CONTAINMENT = Count.values().length - OWN_SERVICE_LEVEL;
  static final int TRUE_CONTAINMENT = CONTAINMENT + 1;
  static final int VENDOR_CONTAINMENT = CONTAINMENT + 2;
  static final int RESOLUTION = CONTAINMENT + 3;
  static final int COMPLETED_WITHIN_TARGET = CONTAINMENT + 4;
  static final int TIME_TO_COMPLETE = CONTAINMENT + 5;
  static final int OPEN_TIME_TO_COMPLETE = CONTAINMENT + 6;
  static final int RESPONSE_TIME = CONTAINMENT + 7;
  static final int BACKLOG = CONTAINMENT + 8;
  static final int OLDEST = CONTAINMENT + 9;
  static final int JOURNEY_PAIRS = CONTAINMENT + 10;

  static final int SLOT_UTILISATION = 0;
  static final int WORK_HOURS = 1;
  static final int INTERRUPTIONS = 2;
  static final int JOURNEY_GROUP_PAIRS = 3;

  static final int CALLBACK_ATTEMPTS = 0;
  static final int CALLBACKS_REACHED = 1;
  static final int CALLBACKS_GIVEN_UP = 2;
  static final int CALLBACKS_CLEARED = 3;
  static final int CALLBACKS_OPEN = 4;
  static final int CALLBACK_WAIT = 5;
  static final int CALLBACK_PAIRS = 6;

  static final int CSAT = 0;
  static final int NPS = 1;
  static final int EFFORT = 2;
  static final int AVERAGE_RESPONSE = 3;
  static final int EXPERIENCE_PAIRS = 4;

  static final int OPENING_CONTACTS = 0;
  static final int OPENING_COMPLETED = 1;
  static final int OPENING_COMPLETED_WITHIN = 2;
  static final int OPENING_WITHIN_TARGET = 3;
  static final int OPENING_TIME = 4;
  static final int OPENING_OPEN_TIME = 5;
  static final int OPENING_PAIRS = 6;

  static final int TOTAL_SERVICE_LEVEL = 0;
  static final int TOTAL_ABANDONMENT = 1;
  static final int TOTAL_SPEED_OF_ANSWER = 2;
  static final int TOTAL_PAIRS = 3;

  private final int types;
  private final int groups;
  private final int first;
  private final int intervals;
  private final int days;
  private final int groupStart;
  private final int pairStart;
  private final int journeyStart;
  private final int journeyGroupStart;
  private final int openingStart;
  private final int callbackStart;
  private final int experienceStart;
  private final int totalStart;
  private final int size;

  Cells(CompiledScenario scenario) {
    types = scenario.types();
    groups = scenario.groups();
    first = scenario.firstMeasured();
    intervals = scenario.intervals() - first;
    days = scenario.grid().days();
    groupStart = Math.multiplyExact(scopes() * (types + 1), CONTACT_PAIRS);
    pairStart = Math.addExact(groupStart, scopes() * (groups + 1) * GROUP_PAIRS);
    journeyStart = pairStart + types * groups;
    Journeys journeys = scenario.journeys();
    int more = journeys != null ? scopes() : 0;
    journeyGroupStart =
        Math.addExact(journeyStart, Math.multiplyExact(more * (types + 1), JOURNEY_PAIRS));
    openingStart = Math.addExact(journeyGroupStart, more * (groups + 1) * JOURNEY_GROUP_PAIRS);
    callbackStart = Math.addExact(openingStart, journeys != null ? (types + 1) * OPENING_PAIRS : 0);
    boolean called = journeys != null && journeys.hasOffers();
    boolean respond = journeys != null && journeys.responses() != null;
    experienceStart =
        Math.addExact(callbackStart, called ? more * (types + 1) * CALLBACK_PAIRS : 0);
    totalStart =
        Math.addExact(experienceStart, respond ? more * (types + 1) * EXPERIENCE_PAIRS : 0);
    boolean total = scenario.scenario().plan().target() != null;
    size = Math.addExact(totalStart, total ? scopes() * TOTAL_PAIRS : 0);
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

  /** What happens before and beyond the queue. */
  int journey(int scope, int type) {
    return journeyStart + (scope * (types + 1) + type) * JOURNEY_PAIRS;
  }

  int journeyGroup(int scope, int group) {
    return journeyGroupStart + (scope * (groups + 1) + group) * JOURNEY_GROUP_PAIRS;
  }

  /** The opening backlog of a type. */
  int opening(int type) {
    return openingStart + type * OPENING_PAIRS;
  }

  boolean hasCallbacks() {
    return experienceStart > callbackStart;
  }

  boolean hasExperience() {
    return totalStart > experienceStart;
  }

  /** Customers who are called; only where some are. */
  int callbacks(int scope, int type) {
    return callbackStart + (scope * (types + 1) + type) * CALLBACK_PAIRS;
  }

  /** What customers think; only where that is modelled. */
  int experience(int scope, int type) {
    return experienceStart + (scope * (types + 1) + type) * EXPERIENCE_PAIRS;
  }

  boolean hasTotal() {
    return size > totalStart;
  }

  /** What all types whose customers wait reach together; only where they have a target. */
  int total(int scope) {
    return totalStart + scope * TOTAL_PAIRS;
  }

  int count(int scope, int type, Count count) {
    return count.ordinal() < OWN_SERVICE_LEVEL
        ? contact(scope, type) + count.ordinal()
        : journey(scope, type) + count.ordinal() - OWN_SERVICE_LEVEL;
  }

  /** Whether a pair is one of the whole horizon that batches have, too. */
  boolean isOfHorizon(int pair) {
    int at = pair;
    if (at < groupStart) {
      return at / ((types + 1) * CONTACT_PAIRS) == horizon();
    }
    if (at < pairStart) {
      return (at - groupStart) / ((groups + 1) * GROUP_PAIRS) == horizon();
    }
    if (at >= journeyStart && at < journeyGroupStart) {
      return (at - journeyStart) / ((types + 1) * JOURNEY_PAIRS) == horizon();
    }
    if (at >= totalStart) {
      return (at - totalStart) / TOTAL_PAIRS == horizon();
    }
    if (at >= experienceStart) {
      return (at - experienceStart) / ((types + 1) * EXPERIENCE_PAIRS) == horizon();
    }
    if (at >= callbackStart) {
      return (at - callbackStart) / ((types + 1) * CALLBACK_PAIRS) == horizon();
    }
    return at >= journeyGroupStart
        && at < openingStart
        && (at - journeyGroupStart) / ((groups + 1) * JOURNEY_GROUP_PAIRS) == horizon();
  }

  int size() {
    return size;
  }
}
