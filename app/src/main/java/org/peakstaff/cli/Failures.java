package org.peakstaff.cli;

import java.util.List;
import org.peakstaff.calculator.InvalidQuestionException;
import org.peakstaff.extension.ProviderException;
import org.peakstaff.report.JsonDocument;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a user hears when a command cannot do its work, and the exit code that goes with it. */
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** The command line cannot be understood. */
  int usage(ParameterException problem) {
    CommandLine line = problem.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    console.say(name + ": " + problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, console.err());
    console.say("Try: " + name + " --help");
    return ExitCode.USAGE;
  }

  /** The command failed. */
  int execution(Exception problem, CommandLine line) {
    if (problem instanceof InvalidScenarioException invalid) {
      return invalid(invalid.problems(), line);
    } else if (problem instanceof InvalidQuestionException invalid) {
      return usage(new ParameterException(line, String.join("; ", invalid.problems())));
    } else if (problem instanceof CommandFailure failure) {
      console.say(line.getCommandSpec().qualifiedName() + ": " + failure.getMessage());
      return failure.exitCode();
    } else if (problem instanceof ProviderException fault) {
      console.say(line.getCommandSpec().qualifiedName() + ": " + fault.getMessage());
      return fault.inUse() ? ExitCode.INTERNAL_ERROR : ExitCode.INVALID_INPUT;
    }
    console.say(Main.defect(console, problem));
    return ExitCode.INTERNAL_ERROR;
  }

  /** A scenario is wrong: every problem on a line of its own and, if asked for, as JSON. */
  private int invalid(List<Problem> problems, CommandLine line) {
    problems.forEach(problem -> console.say(problem.toString()));
    console.say(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    if (line.getCommand() instanceof ConsoleCommand command && command.isJson()) {
      String name = command.commandName();
      try (JsonDocument json = JsonDocument.result(console.out(), command.version(), name)) {
        json.beginArray("problems");
        problems.forEach(problem -> problem(problem, json));
        json.endArray();
      }
    }
    return ExitCode.INVALID_INPUT;
  }

  private static void problem(Problem problem, JsonDocument json) {
    json.beginInline()
        .text("file", problem.file())
        .integer("line", problem.line())
        .integer("column", problem.column())
        .text("path", problem.path())
        .text("message", problem.message())
        .endInline();
  }
}
