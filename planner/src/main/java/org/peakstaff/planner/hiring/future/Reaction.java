package org.peakstaff.planner.hiring.future;

/**
 * What a center does in a week that turns out otherwise than planned, hires being made: it lets
 * overtime, voluntary time off and outsourcing follow, each within its limit and only if it can
 * still be decided.
 *
 * <p>Short of what the plan has in store, or of what is needed if the plan has more: first time off
 * is taken back, then overtime goes up to its limit, then outsourcing. Long of it: first overtime
 * is cut, then outsourcing, then time off is granted up to its limit. A shortfall that the plan
 * accepts is accepted here too, and a surplus that it keeps is kept. In a week as planned nothing
 * changes.
 *
 * <p>All numbers are agent hours at work in the week.
 *
 * @param overtime hours worked on top
 * @param timeOff hours not worked
 * @param outsourced hours worked by a partner
 */
record Reaction(double overtime, double timeOff, double outsourced) {

  /** The hours without any of the three, and those needed. */
  record Balance(double own, double needed) {}

  /**
   * How far each can go this week.
   *
   * @param overtime share of the own hours, NaN when it cannot change any more
   * @param timeOff share of the own hours, NaN when it cannot change any more
   * @param outsourced share of the hours needed, NaN when it cannot change any more
   */
  record Limits(double overtime, double timeOff, double outsourced) {}

  /**
   * The reaction to a week.
   *
   * @param planned what the plan has for the week
   * @param forecast the balance the plan reckons with
   * @param now the balance as it is
   * @param limits of each
   */
  static Reaction to(Reaction planned, Balance forecast, Balance now, Limits limits) {
    if (forecast.equals(now)) {
      return planned;
    }
    double net = planned.net(forecast);
    Reaction kept = planned.within(limits, now);
    double off = kept.net(now);
    if (off < Math.min(net, 0)) {
      return kept.more(Math.min(net, 0) - off, now, limits);
    }
    double spare = off - Math.max(net, 0);
    return spare > 0 ? kept.less(spare, now, limits) : kept;
  }

  /** Fewer people can do less overtime, and take less time off, than planned. */
  private Reaction within(Limits limits, Balance now) {
    return new Reaction(
        least(overtime, limits.overtime() * now.own()),
        least(timeOff, limits.timeOff() * now.own()),
        outsourced);
  }

  private static double least(double planned, double limit) {
    return planned > limit ? limit : planned;
  }

  private double net(Balance balance) {
    return balance.own() + overtime - timeOff + outsourced - balance.needed();
  }

  private Reaction more(double missing, Balance now, Limits limits) {
    double back = Double.isNaN(limits.timeOff()) ? 0 : Math.min(missing, timeOff);
    double left = missing - back;
    double extra = room(limits.overtime() * now.own() - overtime, left);
    left -= extra;
    double bought = room(limits.outsourced() * now.needed() - outsourced, left);
    return new Reaction(overtime + extra, timeOff - back, outsourced + bought);
  }

  private Reaction less(double spare, Balance now, Limits limits) {
    double cut = Double.isNaN(limits.overtime()) ? 0 : Math.min(spare, overtime);
    double left = spare - cut;
    double unbought = Double.isNaN(limits.outsourced()) ? 0 : Math.min(left, outsourced);
    left -= unbought;
    double granted = room(limits.timeOff() * now.own() - timeOff, left);
    return new Reaction(overtime - cut, timeOff + granted, outsourced - unbought);
  }

  /** As much as is wanted and there is room for; none where the room is undefined. */
  private static double room(double room, double wanted) {
    return room > 0 ? Math.min(room, wanted) : 0;
  }
}
