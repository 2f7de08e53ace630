package org.peakstaff.compile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;

/**
 * The staff of a scenario: for each agent group and interval the heads on the roster, the net staff
 * that remains after shrinkage, and for each day the probability that an agent is absent.
 *
 * <p>Heads = the schedule plus the changes of temporary staffing within the group's hours, not
 * below 0. Net staff = scheduled x (1 - out of office - in office), made whole by {@link NetStaff
 * error diffusion} over each day. Absence is not in it: it is drawn per agent and day, with the
 * group's probability times the factors of all events that touch the day, at most 1.
 *
 * <p>Of a group with shifts, heads and net staff are the mean numbers at work in the interval,
 * breaks taken out, rounded half up; who exactly is there when is in the {@link ShiftPlan}.
 *
 * <p>Groups are indexed densely in id order. Arrays are handed out as copies.
 */
public final class StaffTable {
  private final List<String> agentGroups;
  private final int intervals;
  private final int days;
  private final int[] scheduled;
  private final int[] net;
  private final boolean[] open;
  private final double[] absence;

  private StaffTable(Scenario scenario, IntervalGrid grid) {
    agentGroups = List.copyOf(scenario.agentGroups().keySet());
    intervals = grid.size();
    days = grid.days();
    int cells = Math.multiplyExact(agentGroups.size(), intervals);
    scheduled = new int[cells];
    net = new int[cells];
    open = new boolean[cells];
    absence = new double[agentGroups.size() * days];
    for (int group = 0; group < agentGroups.size(); group++) {
      fill(scenario, grid, group);
    }
  }

  /**
   * The staff of a scenario.
   *
   * @param scenario the scenario
   * @return its staff table
   * @throws IllegalArgumentException if hours are unknown or values do not match the number of
   *     intervals
   */
  public static StaffTable of(Scenario scenario) {
    return new StaffTable(scenario, IntervalGrid.of(scenario.horizon()));
  }

  private void fill(Scenario scenario, IntervalGrid grid, int group) {
    String id = agentGroups.get(group);
    AgentGroup agents = Objects.requireNonNull(scenario.agentGroups().get(id));
    boolean[] groupOpen = OpenIntervals.of(scenario, grid, agents.hours());
    AgentGroup.Shrinkage shrinkage = agents.shrinkage();
    double present = 1 - (shrinkage.outOfOffice().value() + shrinkage.inOffice().value());
    int[] heads;
    int[] netHeads;
    if (agents.scheduled() instanceof Scheduled.Shifts shifts) {
      heads = Duties.heads(Duties.of(shifts, 1, grid), grid);
      netHeads = Duties.heads(Duties.of(shifts, present, grid), grid);
    } else {
      heads = heads(agents.scheduled(), groupOpen, id);
      adjust(heads, scenario.adjustments().values(), id, groupOpen, grid);
      netHeads = NetStaff.of(heads, present, grid);
    }
    System.arraycopy(groupOpen, 0, open, group * intervals, intervals);
    System.arraycopy(heads, 0, scheduled, group * intervals, intervals);
    System.arraycopy(netHeads, 0, net, group * intervals, intervals);
    for (int day = 0; day < days; day++) {
      absence[group * days + day] = absenceOn(scenario, agents, id, grid, day);
    }
  }

  /** All changes of an interval count together, so that their order does not matter. */
  private static void adjust(
      int[] heads,
      Collection<Adjustment> adjustments,
      String id,
      boolean[] open,
      IntervalGrid grid) {
    for (Adjustment each : adjustments) {
      if (each.agentGroup().equals(id)) {
        EventSpan span = EventSpan.between(each.from(), each.to(), grid);
        for (int i = span.first(); i < span.end(); i++) {
          heads[i] += open[i] ? each.change() : 0;
        }
      }
    }
    Arrays.setAll(heads, i -> Math.max(0, heads[i]));
  }

  private static int[] heads(Scheduled scheduled, boolean[] open, String group) {
    if (scheduled instanceof Scheduled.Intervals given) {
      return listed(given.values(), open.length, group);
    }
    if (scheduled instanceof Scheduled.FromFile file) {
      return listed(file.values(), open.length, group);
    }
    int agents = ((Scheduled.Constant) scheduled).agents();
    int[] heads = new int[open.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = open[i] ? agents : 0;
    }
    return heads;
  }

  private static int[] listed(List<Integer> values, int intervals, String group) {
    Rows.check(values.size(), intervals, "scheduled values of " + group);
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double absenceOn(
      Scenario scenario, AgentGroup agents, String id, IntervalGrid grid, int day) {
    double share = agents.absence().value();
    for (Event event : scenario.events().values()) {
      Event.GroupEffect effect = event.agentGroups().get(id);
      if (effect != null && EventSpan.of(event, grid).touches(day, grid)) {
        share *= effect.absence();
      }
    }
    return Math.min(1, share);
  }

  /**
   * The agent groups in the order of their dense indices.
   *
   * @return ids in id order
   */
  public List<String> agentGroups() {
    return agentGroups;
  }

  /**
   * The dense index of an agent group.
   *
   * @param agentGroup its id
   * @return 0 to {@code agentGroups().size() - 1}
   * @throws IllegalArgumentException if the scenario has no such group
   */
  public int index(String agentGroup) {
    int index = agentGroups.indexOf(agentGroup);
    if (index < 0) {
      throw new IllegalArgumentException("there is no agent group " + agentGroup);
    }
    return index;
  }

  /**
   * The number of intervals of the horizon.
   *
   * @return at least 1
   */
  public int intervals() {
    return intervals;
  }

  /**
   * The number of days of the horizon.
   *
   * @return at least 1
   */
  public int days() {
    return days;
  }

  /**
   * Heads on the roster, before shrinkage.
   *
   * @param group dense index of the agent group
   * @param interval index of the interval
   * @return heads, at least 0
   */
  public int scheduled(int group, int interval) {
    return scheduled[group * intervals + interval];
  }

  /**
   * Whole agents that remain after out-of-office and in-office shrinkage, before absence.
   *
   * @param group dense index of the agent group
   * @param interval index of the interval
   * @return agents, at least 0
   */
  public int net(int group, int interval) {
    return net[group * intervals + interval];
  }

  /**
   * Whether an interval lies within a group's opening hours.
   *
   * @param group dense index of the agent group
   * @param interval index of the interval
   * @return false when the group has closed
   */
  public boolean open(int group, int interval) {
    return open[group * intervals + interval];
  }

  /**
   * The probability that an agent is absent on a day.
   *
   * @param group dense index of the agent group
   * @param day 0 to {@code days() - 1}
   * @return 0 to 1
   */
  public double absence(int group, int day) {
    return absence[group * days + day];
  }

  /**
   * {@link #scheduled(int, int)} of every interval.
   *
   * @param group dense index of the agent group
   * @return a new array
   */
  public int[] scheduled(int group) {
    return Arrays.copyOfRange(scheduled, group * intervals, (group + 1) * intervals);
  }

  /**
   * {@link #net(int, int)} of every interval.
   *
   * @param group dense index of the agent group
   * @return a new array
   */
  public int[] net(int group) {
    return Arrays.copyOfRange(net, group * intervals, (group + 1) * intervals);
  }

  /**
   * {@link #open(int, int)} of every interval.
   *
   * @param group dense index of the agent group
   * @return a new array
   */
  public boolean[] open(int group) {
    return Arrays.copyOfRange(open, group * intervals, (group + 1) * intervals);
  }

  /**
   * {@link #absence(int, int)} of every day.
   *
   * @param group dense index of the agent group
   * @return a new array
   */
  public double[] absences(int group) {
    return Arrays.copyOfRange(absence, group * days, (group + 1) * days);
  }
}
