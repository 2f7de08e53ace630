package org.peakstaff.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands about scenario files. */
@Command(
    name = "scenario",
    header = "Writes, checks and explains scenario files.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "@|bold Example:|@", "  peakstaff scenario check my-center.json"})
final class ScenarioCommand implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and stop.")
  private boolean help;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing after scenario");
  }
}
