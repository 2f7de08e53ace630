package org.peakstaff.cli;

import org.peakstaff.report.Emphasis;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands of the program. A new one is registered here. */
final class Commands {
  private static final int HELP_WIDTH = 100;

  private Commands() {}

  /** The command line of the program. */
  static CommandLine of(Console console) {
    CommandLine line =
        new CommandLine(new PeakstaffCommand())
            .addSubcommand(new PlanCommand(console))
            .addSubcommand(new OptimizeCommand(console))
            .addSubcommand(new SimulateCommand(console))
            .addSubcommand(new CompareCommand(console))
            .addSubcommand(new SweepCommand(console))
            .addSubcommand(new SensitivityCommand(console))
            .addSubcommand(new ScheduleCommand(console))
            .addSubcommand(new HireCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(erlang(console))
            .addSubcommand(scenario(console))
            .addSubcommand(new CompletionCommand(console));
    Failures failures = new Failures(console);
    return Converters.in(line)
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler((problem, arguments) -> failures.usage(problem))
        .setExecutionExceptionHandler(
            (problem, failed, parsed) -> failures.execution(problem, failed));
  }

  private static CommandLine scenario(Console console) {
    return new CommandLine(new ScenarioCommand())
        .addSubcommand(new ScenarioNewCommand(console))
        .addSubcommand(new ScenarioCheckCommand(console))
        .addSubcommand(new ScenarioExplainCommand(console))
        .addSubcommand(new ScenarioSchemaCommand(console))
        .addSubcommand(new ImportCommand(console));
  }

  private static CommandLine erlang(Console console) {
    return new CommandLine(new ErlangCommand(console))
        .addSubcommand(new ErlangBCommand(console))
        .addSubcommand(new ErlangCCommand(console))
        .addSubcommand(new ErlangACommand(console))
        .addSubcommand(new ErlangMmngCommand(console));
  }

  private static Ansi ansi(Console console) {
    return console.emphasis() == Emphasis.COLOUR ? Ansi.ON : Ansi.OFF;
  }
}
