package org.peakstaff.cli;

/** How the program ends. */
final class ExitCode {
  /** Everything asked for was done. */
  static final int DONE = 0;

  /** It was done, and a target is not met. */
  static final int TARGET_NOT_MET = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** The scenario or a file it names is wrong. */
  static final int INVALID_INPUT = 3;

  /** A defect of the program, or of the machine it runs on. */
  static final int INTERNAL_ERROR = 4;

  /** Stopped by Ctrl-C, after what was done has been reported. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
