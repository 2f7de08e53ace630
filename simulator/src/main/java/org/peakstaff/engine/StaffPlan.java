package org.peakstaff.engine;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.StreamKey;

/**
 * Who is there in one replication: agents per group and interval after absence, and the intervals
 * at whose start anything changes.
 *
 * <p>Absence is drawn per agent number and day, so that a group with more heads keeps the days of
 * those it had.
 */
public final class StaffPlan {
  private final CompiledScenario scenario;
  private final int[][] agents;
  private final boolean[][] absent;
  private final int[] changes;
  private final boolean random;
  private int changeCount;
  private long seed;
  private int replication;

  /**
   * A plan that is drawn anew for each replication.
   *
   * @param scenario the scenario
   */
  public StaffPlan(CompiledScenario scenario) {
    this.scenario = scenario;
    int groups = scenario.groups();
    agents = new int[groups][];
    absent = new boolean[groups][];
    changes = new int[scenario.intervals() + 1];
    boolean anyAbsence = false;
    for (int g = 0; g < groups; g++) {
      agents[g] = scenario.staffing().net(g).clone();
      absent[g] = new boolean[mostAgents(g)];
      anyAbsence |= isAnyPositive(scenario.staffing().absence(g));
    }
    random = anyAbsence;
    findChanges();
  }

  /**
   * Draws the absences of a replication.
   *
   * @param seed seed of the experiment
   * @param replication number of the replication
   */
  public void begin(long seed, int replication) {
    this.seed = seed;
    this.replication = replication;
    if (!random) {
      return;
    }
    for (int g = 0; g < agents.length; g++) {
      for (int day = 0; day < scenario.days(); day++) {
        drawDay(g, day);
        countDay(g, scenario.firstOf(day), scenario.firstOf(day + 1));
      }
    }
    findChanges();
  }

  /**
   * Agents present.
   *
   * @param group dense agent group
   * @param interval an interval
   * @return heads
   */
  public int agents(int group, int interval) {
    return agents[group][interval];
  }

  /**
   * Puts other numbers in place of those of the scenario.
   *
   * @param other agents at work per dense agent group and interval, copied
   * @throws IllegalStateException if agents may be absent, who are drawn for the numbers there are
   */
  public void become(int[][] other) {
    if (random) {
      throw new IllegalStateException("only agents of whom none is absent can be replaced");
    }
    for (int g = 0; g < agents.length; g++) {
      System.arraycopy(other[g], 0, agents[g], 0, agents[g].length);
    }
    findChanges();
  }

  /**
   * The largest number of agents of each group before absence.
   *
   * @return heads per group
   */
  public int[] largest() {
    int[] largest = new int[absent.length];
    for (int g = 0; g < largest.length; g++) {
      largest[g] = absent[g].length;
    }
    return largest;
  }

  /**
   * Number of intervals at whose start staffing or hours change, the first interval included.
   *
   * @return at least 1
   */
  public int changes() {
    return changeCount;
  }

  /**
   * An interval at whose start something changes.
   *
   * @param change 0 to {@code changes() - 1}
   * @return the interval; the number of intervals for a closing at the end of the horizon
   */
  public int change(int change) {
    return changes[change];
  }

  /**
   * Draws who of a group is absent on a day, for {@link #isAbsent}.
   *
   * @param group dense agent group
   * @param day a day
   */
  public void drawDay(int group, int day) {
    double share = scenario.staffing().absence(group)[day];
    if (!random) {
      return;
    }
    long entity = StreamKey.entity(scenario.staffing().entity(group), scenario.dateKey(day));
    for (int number = 0; number < absent[group].length; number++) {
      absent[group][number] =
          StreamKey.uniform(seed, replication, Purpose.ABSENCE, entity, number) < share;
    }
  }

  /**
   * Whether an agent is absent on the day drawn last.
   *
   * @param group dense agent group
   * @param number number within the group, from 0
   * @return false for numbers beyond the schedule
   */
  public boolean isAbsent(int group, int number) {
    return number < absent[group].length && absent[group][number];
  }

  private static boolean isAnyPositive(double[] shares) {
    for (double share : shares) {
      if (share > 0) {
        return true;
      }
    }
    return false;
  }

  private int mostAgents(int group) {
    int most = 0;
    for (int agents : scenario.staffing().net(group)) {
      most = Math.max(most, agents);
    }
    return most;
  }

  private void countDay(int group, int from, int to) {
    int[] net = scenario.staffing().net(group);
    for (int i = from; i < to; i++) {
      if (i > from && net[i] == net[i - 1]) {
        agents[group][i] = agents[group][i - 1];
      } else {
        agents[group][i] = present(group, net[i]);
      }
    }
  }

  private int present(int group, int net) {
    int count = 0;
    for (int number = 0; number < net; number++) {
      count += absent[group][number] ? 0 : 1;
    }
    return count;
  }

  private void findChanges() {
    changeCount = 0;
    for (int i = 0; i <= scenario.intervals(); i++) {
      if (i == 0 || (i < scenario.intervals() && staffingChanges(i)) || clears(i)) {
        changes[changeCount++] = i;
      }
    }
  }

  private boolean staffingChanges(int interval) {
    for (int[] of : agents) {
      if (of[interval] != of[interval - 1]) {
        return true;
      }
    }
    return false;
  }

  private boolean clears(int interval) {
    for (int t = 0; t < scenario.types(); t++) {
      boolean[] open = scenario.demand().open(t);
      if (scenario.demand().clears(t) && open[interval - 1] && !open[interval]) {
        return true;
      }
    }
    return false;
  }
}
