package org.peakstaff.planner.channel;

/** Deferred work that cannot be done in time with any staff that is allowed. */
public final class InfeasibleWorkException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String work;

  /**
   * A type of work that cannot be done in time.
   *
   * @param work id of the type
   * @param message rule and state in a sentence
   */
  public InfeasibleWorkException(String work, String message) {
    super(message);
    this.work = work;
  }

  /**
   * Which type cannot be done in time.
   *
   * @return its id
   */
  public String work() {
    return work;
  }
}
