package org.peakstaff.planner.requirement;

/** The queueing formula behind a requirement. */
public enum ErlangFormula {
  /** Erlang C (M/M/n): customers wait for as long as it takes. */
  ERLANG_C("erlang-c", "Erlang C"),
  /** Erlang A (M/M/n+M): customers abandon after an exponential patience. */
  ERLANG_A("erlang-a", "Erlang A");

  private final String id;
  private final String label;

  ErlangFormula(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /**
   * The name used in results.
   *
   * @return for example {@code erlang-a}
   */
  public String id() {
    return id;
  }

  /**
   * The name used in text.
   *
   * @return for example {@code Erlang A}
   */
  public String label() {
    return label;
  }
}
