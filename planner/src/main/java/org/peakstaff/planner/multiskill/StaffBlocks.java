package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.erlang.Tolerance;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.scenario.AgentGroup;

/**
 * The numbers that are looked for. A block is an agent group in the open intervals of a {@link
 * StaffingPeriod}, in all of which it has the same agents at work.
 *
 * <p>An agent at work for an hour costs the group's {@code costPerHour}, 1 where the scenario names
 * none, divided by 1 - shrinkage - absence: the agent's paid time that is not at work is paid too.
 */
final class StaffBlocks {
  private static final int CLOSED = -1;
  private static final double NOBODY = 1e-12;

  private final CompiledScenario scenario;
  private final List<AgentGroup> groups = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private final StaffTable table;

  /** Block of each group and interval. */
  private final int[][] blockAt;

  /**
   * A block.
   *
   * @param group dense index
   * @param intervals its open intervals, in order
   * @param hours their length
   * @param cost of one agent in all of them
   * @param least agents, the group's {@code minimumAgents}
   */
  record Block(int group, List<Integer> intervals, double hours, double cost, int least) {}

  private StaffBlocks(CompiledScenario scenario, StaffingPeriod period) {
    this.scenario = scenario;
    blockAt = new int[scenario.groups()][scenario.intervals()];
    table = StaffTable.of(scenario.scenario());
    for (int g = 0; g < blockAt.length; g++) {
      String id = scenario.groupIds().get(g);
      groups.add(Objects.requireNonNull(scenario.scenario().agentGroups().get(id)));
      addBlocks(g, table.open(table.index(id)), period);
    }
  }

  static StaffBlocks of(CompiledScenario scenario, StaffingPeriod period) {
    return new StaffBlocks(scenario, period);
  }

  private void addBlocks(int group, boolean[] open, StaffingPeriod period) {
    Map<Integer, List<Integer>> intervals = new LinkedHashMap<>();
    Arrays.fill(blockAt[group], CLOSED);
    for (int i = 0; i < open.length; i++) {
      int key =
          switch (period) {
            case INTERVAL -> i;
            case DAY -> scenario.dayOf(i);
            case HORIZON -> 0;
          };
      if (open[i]) {
        intervals.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> each : intervals.values()) {
      for (int i : each) {
        blockAt[group][i] = blocks.size();
      }
      double hours = each.size() * intervalHours();
      double cost = 0;
      for (int i : each) {
        cost += intervalHours() * paidPerHour(group) / present(group, i);
      }
      int least = groups.get(group).minimumAgents();
      blocks.add(new Block(group, List.copyOf(each), hours, cost, least));
    }
  }

  double intervalHours() {
    return scenario.grid().intervalSeconds() / 3600.0;
  }

  /** Mean cost of an hour of an agent at work, with the paid time that is not at work. */
  double costPerHour(int group) {
    double cost = 0;
    double hours = 0;
    for (Block block : blocks) {
      cost += block.group() == group ? block.cost() : 0;
      hours += block.group() == group ? block.hours() : 0;
    }
    return hours > 0 ? cost / hours : Double.POSITIVE_INFINITY;
  }

  /** Cost of a paid hour. */
  double paidPerHour(int group) {
    Double perHour = groups.get(group).costPerHour();
    return perHour == null ? 1 : perHour;
  }

  boolean isCostAssumed(int group) {
    return groups.get(group).costPerHour() == null;
  }

  /** Heads on the roster for agents at work. */
  int rostered(int group, int interval, int agents) {
    return agents == 0 ? 0 : (int) Tolerance.ceilQuotient(agents, present(group, interval));
  }

  /** The share of paid time at work. */
  private double present(int group, int interval) {
    AgentGroup.Shrinkage shrinkage = groups.get(group).shrinkage();
    int own = table.index(scenario.groupIds().get(group));
    double present =
        1
            - shrinkage.outOfOffice().value()
            - shrinkage.inOffice().value()
            - table.absence(own, scenario.dayOf(interval));
    if (!(present > NOBODY)) {
      throw new UnplannableScenarioException(
          "agentGroups." + scenario.groupIds().get(group) + ".shrinkage",
          "shrinkage and absence leave nobody at work at " + scenario.grid().start(interval));
    }
    return present;
  }

  CompiledScenario scenario() {
    return scenario;
  }

  int size() {
    return blocks.size();
  }

  Block get(int block) {
    return blocks.get(block);
  }

  /** The block of a group in an interval, -1 while the group is closed. */
  int at(int group, int interval) {
    return blockAt[group][interval];
  }

  /** The blocks that are open in an interval. */
  List<Integer> openAt(int interval) {
    List<Integer> open = new ArrayList<>();
    for (int[] ofGroup : blockAt) {
      if (ofGroup[interval] != CLOSED) {
        open.add(ofGroup[interval]);
      }
    }
    return open;
  }

  /** Whether two blocks have a common interval. */
  boolean overlap(int first, int second) {
    List<Integer> one = blocks.get(first).intervals();
    List<Integer> other = blocks.get(second).intervals();
    return one.get(0) <= other.get(other.size() - 1) && other.get(0) <= one.get(one.size() - 1);
  }

  boolean serves(int group, int type) {
    return groups.get(group).skills().containsKey(scenario.typeIds().get(type));
  }

  /** The cap on agents at work over all groups at a time, null for none. */
  @Nullable Integer seats() {
    return scenario.scenario().plan().seats();
  }

  /** Nobody but the minimum. */
  BlockStaff least() {
    return BlockStaff.of(blocks.stream().mapToInt(Block::least).toArray());
  }

  /** Per dense group and interval. */
  int[][] agents(BlockStaff staff) {
    int[][] agents = new int[groups.size()][scenario.intervals()];
    for (int b = 0; b < blocks.size(); b++) {
      for (int i : blocks.get(b).intervals()) {
        agents[blocks.get(b).group()][i] = staff.at(b);
      }
    }
    return agents;
  }

  double cost(BlockStaff staff) {
    return cost(Arrays.stream(staff.toArray()).asDoubleStream().toArray());
  }

  double cost(double[] agents) {
    double cost = 0;
    for (int b = 0; b < blocks.size(); b++) {
      cost += agents[b] * blocks.get(b).cost();
    }
    return cost;
  }

  /** Hours at work. */
  double hours(BlockStaff staff) {
    double hours = 0;
    for (int b = 0; b < blocks.size(); b++) {
      hours += staff.at(b) * blocks.get(b).hours();
    }
    return hours;
  }

  /** Whether there is a seat for everybody, and no block has fewer than its minimum. */
  boolean allows(BlockStaff staff) {
    for (int b = 0; b < blocks.size(); b++) {
      if (staff.at(b) < blocks.get(b).least()) {
        return false;
      }
    }
    Integer seats = seats();
    return seats == null || mostAtOnce(staff) <= seats;
  }

  /** The most agents at work at a time. */
  int mostAtOnce(BlockStaff staff) {
    int most = 0;
    for (int i = 0; i < scenario.intervals(); i++) {
      most = Math.max(most, openAt(i).stream().mapToInt(staff::at).sum());
    }
    return most;
  }

  /** Whether an agent more in a block may help a bound that is missed. */
  boolean mayHelp(int block, TargetStretch stretch) {
    Block each = blocks.get(block);
    boolean able =
        switch (stretch.measure()) {
          case TargetStretch.OCCUPANCY ->
              scenario.groupIds().get(each.group()).equals(stretch.subject());
          default -> servesSubject(each.group(), stretch.subject());
        };
    int last = each.intervals().get(each.intervals().size() - 1);
    return able && each.intervals().get(0) < to(stretch) && last >= from(stretch);
  }

  private boolean servesSubject(int group, String subject) {
    return !scenario.typeIds().contains(subject) || groups.get(group).skills().containsKey(subject);
  }

  /** For a stretch of one interval also the one before, whose work is carried over. */
  private int from(TargetStretch stretch) {
    if (stretch.interval() >= 0) {
      return Math.max(0, stretch.interval() - 1);
    }
    return stretch.day() >= 0 ? scenario.firstOf(stretch.day()) : 0;
  }

  private int to(TargetStretch stretch) {
    if (stretch.interval() >= 0) {
      return stretch.interval() + 1;
    }
    return stretch.day() >= 0 ? scenario.firstOf(stretch.day() + 1) : scenario.intervals();
  }
}
