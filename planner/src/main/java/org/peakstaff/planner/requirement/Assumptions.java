package org.peakstaff.planner.requirement;

/**
 * What a queueing formula is told to take into account. Everything switched off it is Erlang C for
 * each contact type alone.
 *
 * @param abandonment customers leave by their law of patience
 * @param handleTimeLaw handle times vary by their own law
 * @param carryOver the load is the modified offered load
 * @param busyness days differ
 * @param pooling types that are planned for one group are one queue
 */
record Assumptions(
    boolean abandonment,
    boolean handleTimeLaw,
    boolean carryOver,
    boolean busyness,
    boolean pooling) {
  static final Assumptions ERLANG_C = new Assumptions(false, false, false, false, false);

  Assumptions withAbandonment() {
    return new Assumptions(true, handleTimeLaw, carryOver, busyness, pooling);
  }

  Assumptions withHandleTimeLaw() {
    return new Assumptions(abandonment, true, carryOver, busyness, pooling);
  }

  Assumptions withCarryOver() {
    return new Assumptions(abandonment, handleTimeLaw, true, busyness, pooling);
  }

  Assumptions withBusyness() {
    return new Assumptions(abandonment, handleTimeLaw, carryOver, true, pooling);
  }

  Assumptions withPooling() {
    return new Assumptions(abandonment, handleTimeLaw, carryOver, busyness, true);
  }
}
