package org.peakstaff.planner.program;

import org.jspecify.annotations.Nullable;

/** The native solver could not be loaded on this machine; the message says why and what helps. */
public final class SolverUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the user reads, and what happened. */
  public SolverUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
