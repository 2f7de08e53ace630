package org.peakstaff.planner.requirement;

import org.peakstaff.compile.StaffTable;
import org.peakstaff.scenario.Scenario;

/**
 * What every contact type asks of every agent group, interval by interval: contacts that come to
 * the agents, their patience, and the time an agent of each group needs for one. Volumes are those
 * after self-service, with redials, repeats and transfers, as the requirement by formula has them.
 */
public final class TypeDemand {
  private final ContactDemand demand;
  private final StaffTable staff;

  private TypeDemand(ContactDemand demand, StaffTable staff) {
    this.demand = demand;
    this.staff = staff;
  }

  /**
   * The demand of a scenario.
   *
   * @param scenario the scenario
   * @return its demand on the agents
   * @throws UnplannableScenarioException if the scenario cannot be planned
   */
  public static TypeDemand of(Scenario scenario) {
    NotYetPlanned.check(scenario);
    return new TypeDemand(RequirementBuilder.settled(scenario).demand(), StaffTable.of(scenario));
  }

  /**
   * Contacts that come to the agents within the type's opening hours.
   *
   * @param type dense index
   * @param interval index
   * @return expected contacts
   */
  public double volume(int type, int interval) {
    return demand.contact(type, interval).volume();
  }

  /**
   * Mean patience.
   *
   * @param type dense index
   * @param interval index
   * @return seconds; infinity when customers wait for as long as it takes
   */
  public double patience(int type, int interval) {
    return demand.contact(type, interval).patience();
  }

  /**
   * The time that a contact takes of an agent whose slots are all in use.
   *
   * @param group dense index of a group that serves the type
   * @param type dense index
   * @param interval index
   * @return mean seconds, the group's factor and mean proficiency included
   */
  public double agentSeconds(int group, int type, int interval) {
    return demand.agentSeconds(group, type, interval);
  }

  /**
   * Whether a type is deferred work, which does not wait in a queue.
   *
   * @param type dense index
   * @return whether it has a deadline in place of patience
   */
  public boolean isDeferred(int type) {
    return demand.deferred(type);
  }

  /**
   * Whether a group is open.
   *
   * @param group dense index
   * @param interval index
   * @return whether the interval lies within its opening hours
   */
  public boolean isOpen(int group, int interval) {
    return staff.open(group, interval);
  }
}
