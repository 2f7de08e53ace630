package org.peakstaff.cli;

/** Ends a command with a message for its user and an exit code. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** What was typed makes no sense. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  /** A file that was named cannot be read or is wrong. */
  static CommandFailure input(String message) {
    return new CommandFailure(ExitCode.INVALID_INPUT, message);
  }

  /** The user stopped the command before there was anything to report. */
  static CommandFailure interrupted(String message) {
    return new CommandFailure(ExitCode.INTERRUPTED, message);
  }

  /** The machine does not do what is asked, such as writing a file. */
  static CommandFailure machine(String message) {
    return new CommandFailure(ExitCode.INTERNAL_ERROR, message);
  }

  int exitCode() {
    return exitCode;
  }
}
