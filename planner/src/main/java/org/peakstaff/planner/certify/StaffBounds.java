package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.AgentGroup;

/**
 * Between what the search may move: opening hours and minimum agents of each group, what an agent
 * costs, and who can help a contact type.
 */
final class StaffBounds {
  private final CompiledScenario scenario;
  private final List<AgentGroup> groups;
  private final boolean[][] open;

  private StaffBounds(CompiledScenario scenario, List<AgentGroup> groups, boolean[][] open) {
    this.scenario = scenario;
    this.groups = groups;
    this.open = open;
  }

  static StaffBounds of(CompiledScenario scenario) {
    StaffTable table = StaffTable.of(scenario.scenario());
    List<AgentGroup> groups = new ArrayList<>();
    boolean[][] open = new boolean[scenario.groups()][];
    for (int g = 0; g < open.length; g++) {
      String id = scenario.groupIds().get(g);
      groups.add(Objects.requireNonNull(scenario.scenario().agentGroups().get(id)));
      open[g] = table.open(table.index(id));
    }
    return new StaffBounds(scenario, groups, open);
  }

  /** The same agents, but none outside opening hours and nowhere fewer than the minimum. */
  Staff within(Staff staff) {
    int[][] agents = staff.toArray();
    for (int g = 0; g < open.length; g++) {
      for (int i = 0; i < open[g].length; i++) {
        int least = least(new Cell(g, i));
        agents[g][i] = open[g][i] ? Math.max(agents[g][i], least) : 0;
      }
    }
    return Staff.of(agents);
  }

  /** The cells from which an agent may be taken, by group and then time. */
  List<Cell> removable(Staff staff) {
    List<Cell> cells = new ArrayList<>();
    for (int g = 0; g < open.length; g++) {
      for (int i = 0; i < open[g].length; i++) {
        Cell cell = new Cell(g, i);
        if (staff.at(cell) > least(cell)) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private int least(Cell cell) {
    return open[cell.group()][cell.interval()] ? groups.get(cell.group()).minimumAgents() : 0;
  }

  /**
   * The cells where one agent more may help some stretches: open groups that serve the contact
   * type, or the group whose occupancy is capped, in the stretch; for a stretch of one interval
   * also in the one before, whose work is carried over.
   */
  List<Cell> helpful(List<TargetStretch> stretches) {
    boolean[][] helps = new boolean[open.length][scenario.intervals()];
    for (TargetStretch stretch : Set.copyOf(stretches)) {
      for (int g = 0; g < open.length; g++) {
        for (int i = from(stretch); serves(g, stretch) && i < to(stretch); i++) {
          helps[g][i] = true;
        }
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int g = 0; g < open.length; g++) {
      for (int i = 0; i < open[g].length; i++) {
        if (helps[g][i] && open[g][i]) {
          cells.add(new Cell(g, i));
        }
      }
    }
    return cells;
  }

  private boolean serves(int group, TargetStretch stretch) {
    return stretch.measure().equals(TargetStretch.OCCUPANCY)
        ? scenario.groupIds().get(group).equals(stretch.subject())
        : stretch.subject().equals(TargetCheck.ALL_TYPES)
            || groups.get(group).skills().containsKey(stretch.subject());
  }

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

  /** Cost of an hour of one agent; 1 where the scenario names none. */
  double cost(Cell cell) {
    Double perHour = groups.get(cell.group()).costPerHour();
    return perHour == null || !(perHour > 0) ? 1 : perHour;
  }
}
