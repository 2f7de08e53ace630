package org.peakstaff.calculator;

import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Tolerance;
import org.peakstaff.report.JsonDocument;

/**
 * Heads on the roster for agents at work: agents / (1 - shrinkage), rounded up.
 *
 * @param agents at work
 * @param shrinkage paid but not available / paid
 * @param heads on the roster; 0 where there is no shrinkage or no answer
 */
public record Roster(double agents, double shrinkage, long heads) {
  /**
   * The roster of an answer.
   *
   * @param answer with its agents
   * @param shrinkage from 0 to below 1
   * @return the roster
   */
  public static Roster of(Answer answer, double shrinkage) {
    QueueMeasures measures = answer.measures();
    double agents = measures == null ? 0 : measures.agents();
    boolean known = measures != null && shrinkage > 0;
    long heads = known ? (long) Tolerance.ceilQuotient(agents, 1 - shrinkage) : 0;
    return new Roster(agents, shrinkage, heads);
  }

  /** Whether there is anything to say. */
  boolean isKnown() {
    return heads > 0;
  }

  /**
   * Writes the heads, where there is anything to say.
   *
   * @param json the document, inside its root
   */
  public void write(JsonDocument json) {
    if (isKnown()) {
      json.integer("rostered", heads);
    }
  }
}
