package org.peakstaff.planner.timevarying;

/** What becomes of contacts in hand when fewer agents are staffed than are busy. */
public enum StaffingFall {
  /**
   * The contacts go back to the head of the queue: the number of agents is the number of contacts
   * in hand at most, at every instant. The textbook rule; nobody works like that, but the answers
   * are close and the state is one number.
   */
  PRE_EMPT,
  /**
   * The agents who are too many are marked at the instant of the fall, finish the contact in hand
   * and leave; the others work on. The rule of the simulation.
   */
  FINISH
}
