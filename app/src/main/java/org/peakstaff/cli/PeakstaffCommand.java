package org.peakstaff.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which does nothing without a command. */
@Command(
    name = "peakstaff",
    header = "Plans and simulates contact centers.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = ProgramVersion.class,
    footer = {
      "",
      "@|bold Examples:|@",
      "  peakstaff scenario new my-center.json",
      "  peakstaff plan my-center.json",
      "",
      "@|bold Exit codes:|@ 0 done, 1 a target is not met, 2 usage, 3 invalid input, 4 internal error."
    })
final class PeakstaffCommand implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and stop.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and stop.")
  private boolean version;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
