package org.peakstaff.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** The program {@code peakstaff}. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /**
   * Runs a command.
   *
   * @param console where it writes
   * @param arguments the command line
   * @return its exit code, see {@link ExitCode}
   */
  static int run(Console console, String... arguments) {
    int code = execute(console, arguments);
    String failure = console.finish();
    if (failure == null) {
      return code;
    }
    console.say("peakstaff: the answer could not be written: " + failure);
    return ExitCode.INTERNAL_ERROR;
  }

  /** Errors, which the parser of the command line lets through, end here. */
  private static int execute(Console console, String[] arguments) {
    try {
      CommandLine line = Commands.of(console);
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      console.say(
          "peakstaff: not enough memory. Maybe fewer --replications or --threads, a shorter"
              + " horizon, or more memory: PEAKSTAFF_JAVA_OPTIONS=-Xmx8g");
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      console.say(defect(console, e));
    }
    return ExitCode.INTERNAL_ERROR;
  }

  /** What is said about a defect: where it came from for a developer, what to do for a user. */
  static String defect(Console console, Throwable problem) {
    if (console.isDebugging()) {
      StringWriter trace = new StringWriter();
      problem.printStackTrace(new PrintWriter(trace));
      return trace.toString().stripTrailing();
    }
    String message = problem.getMessage();
    return "peakstaff: internal error: "
        + problem.getClass().getSimpleName()
        + (message == null ? "" : ": " + message)
        + "\nThis is a defect of the program. Maybe report it with the scenario and what"
        + " PEAKSTAFF_DEBUG=1 prints.";
  }
}
