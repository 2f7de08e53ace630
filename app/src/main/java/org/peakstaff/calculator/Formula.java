package org.peakstaff.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The queueing formulas of the calculator. */
public enum Formula {
  /** Loss: who finds all agents busy is turned away. */
  B("B", "Erlang B", false),
  /** Delay: customers wait for as long as it takes. */
  C("C", "Erlang C", false),
  /** Delay with exponential patience. */
  A("A", "Erlang A", true),
  /** Delay with any law of patience. */
  MMNG("MMNG", "M/M/n+G", true);

  private final String id;
  private final String label;
  private final boolean impatient;

  Formula(String id, String label, boolean impatient) {
    this.id = id;
    this.label = label;
    this.impatient = impatient;
  }

  /**
   * The name used in JSON.
   *
   * @return for example {@code MMNG}
   */
  public String id() {
    return id;
  }

  /**
   * The name used in text.
   *
   * @return for example {@code M/M/n+G}
   */
  public String label() {
    return label;
  }

  /**
   * Whether customers abandon.
   *
   * @return whether patience belongs to the formula
   */
  public boolean isImpatient() {
    return impatient;
  }

  /** The formula of a name in capitals or small letters, null when there is none. */
  static @Nullable Formula of(String name) {
    for (Formula formula : values()) {
      if (formula.id.equals(name.toUpperCase(Locale.ROOT))) {
        return formula;
      }
    }
    return null;
  }

  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Formula formula : values()) {
      ids.add(formula.id);
    }
    return ids;
  }
}
