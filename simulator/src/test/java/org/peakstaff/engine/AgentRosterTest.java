package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgentRosterTest {
  @Test
  void slotsOrderAgentsByGroupThenNumber() {
    AgentRoster roster = new AgentRoster(new int[] {2, 0, 3});
    assertThat(roster.slot(0, 1)).isEqualTo(1);
    assertThat(roster.slot(2, 0)).isEqualTo(2);
    assertThat(roster.groupOf(1)).isZero();
    assertThat(roster.groupOf(2)).isEqualTo(2);
    assertThat(roster.capacity(1)).isZero();
  }

  @Test
  void theLongestIdleAgentStarts() {
    AgentRoster roster = new AgentRoster(new int[] {3});
    roster.fallIdle(2, 10);
    roster.fallIdle(0, 20);
    roster.startLongestIdle(0, 500);
    assertThat(roster.state(2)).isEqualTo(AgentRoster.BUSY);
    assertThat(roster.state(0)).isEqualTo(AgentRoster.IDLE);
    assertThat(roster.completionOf(2)).isEqualTo(500);
    assertThat(WinnerTree.player(roster.firstCompletion())).isEqualTo(2);
  }

  /** Whoever is there keeps state, number and completion when a group gets more numbers. */
  @Test
  void growingMovesTheAgentsOfLaterGroups() {
    AgentRoster roster = new AgentRoster(new int[] {2, 2});
    for (int slot = 0; slot < 4; slot++) {
      roster.fallIdle(slot, 0);
    }
    roster.startLongestIdle(0, 300);
    roster.startLongestIdle(1, 200);
    roster.markLeaving(roster.slot(1, 0), true);
    roster.setStaffed(1, 1);
    roster.grow(0);
    assertThat(roster.capacity(0)).isEqualTo(6);
    assertThat(roster.slot(1, 0)).isEqualTo(6);
    assertThat(roster.groupOf(6)).isEqualTo(1);
    assertThat(roster.groupOf(5)).isZero();
    assertThat(roster.state(2)).isEqualTo(AgentRoster.FREE);
    assertThat(roster.state(roster.slot(0, 0))).isEqualTo(AgentRoster.BUSY);
    assertThat(roster.state(roster.slot(0, 1))).isEqualTo(AgentRoster.IDLE);
    assertThat(roster.state(roster.slot(1, 0))).isEqualTo(AgentRoster.CLOSING);
    assertThat(roster.state(roster.slot(1, 1))).isEqualTo(AgentRoster.IDLE);
    assertThat(roster.completionOf(roster.slot(1, 0))).isEqualTo(200);
    assertThat(WinnerTree.player(roster.firstCompletion())).isEqualTo(6);
    assertThat(roster.idle(1).number()).isEqualTo(1);
    assertThat(roster.staffed(1)).isEqualTo(1);
  }

  @Test
  void clearedNobodyIsThere() {
    AgentRoster roster = new AgentRoster(new int[] {2});
    roster.fallIdle(0, 0);
    roster.fallIdle(1, 0);
    roster.startLongestIdle(0, 300);
    roster.setStaffed(0, 2);
    roster.clear();
    assertThat(roster.state(0)).isEqualTo(AgentRoster.FREE);
    assertThat(roster.idle(0).size()).isZero();
    assertThat(roster.staffed(0)).isZero();
    assertThat(roster.firstCompletion()).isEqualTo(WinnerTree.OUT);
  }
}
