package org.peakstaff.planner.requirement;

/**
 * What a queueing formula is told to take into account. Everything switched off it is Erlang C for
 * each contact type alone.
 *
 * @param abandonment customers leave, after an exponential patience with their mean
 * @param patienceLaw those who leave have their own law of patience, and balk
 * @param handleTimeLaw handle times vary by their own law
 * @param carryOver the load is the modified offered load
 * @param busyness days differ
 * @param pooling types that are planned for one group are one queue
 */
record Assumptions(
    boolean abandonment,
    boolean patienceLaw,
    boolean handleTimeLaw,
    boolean carryOver,
    boolean busyness,
    boolean pooling) {
  static final Assumptions ERLANG_C = new Assumptions(false, false, false, false, false, false);

  Assumptions withAbandonment() {
    return new Assumptions(true, patienceLaw, handleTimeLaw, carryOver, busyness, pooling);
  }

  Assumptions withPatienceLaw() {
    return new Assumptions(abandonment, true, handleTimeLaw, carryOver, busyness, pooling);
  }

  Assumptions withHandleTimeLaw() {
    return new Assumptions(abandonment, patienceLaw, true, carryOver, busyness, pooling);
  }

  Assumptions withCarryOver() {
    return new Assumptions(abandonment, patienceLaw, handleTimeLaw, true, busyness, pooling);
  }

  Assumptions withBusyness() {
    return new Assumptions(abandonment, patienceLaw, handleTimeLaw, carryOver, true, pooling);
  }

  Assumptions withPooling() {
    return new Assumptions(abandonment, patienceLaw, handleTimeLaw, carryOver, busyness, true);
  }
}
