package org.peakstaff.calculator;

import java.util.List;

/** A question that makes no sense, with all that is wrong with it. */
public final class InvalidQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final List<String> problems;

  /**
   * Copies the problems.
   *
   * @param problems at least one
   */
  public InvalidQuestionException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong.
   *
   * @return at least one problem, each a sentence without full stop
   */
  public List<String> problems() {
    return problems;
  }
}
