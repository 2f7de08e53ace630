package org.peakstaff.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.peakstaff.compile.InstalledProviders;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.extension.Installed;
import org.peakstaff.scenario.json.LoadedScenario;

/** All that the results of a run depend on, as one line. */
final class RunIdentity {
  private RunIdentity() {}

  /**
   * Command, version of the program, and the hash of options, scenarios and plug-ins.
   *
   * @param command what is run
   * @param options how it simulates
   * @param scenarios what it simulates
   * @param others what else its results depend on
   */
  static String of(
      ConsoleCommand command,
      ExperimentOptions options,
      List<LoadedScenario> scenarios,
      String... others) {
    List<String> parts = new ArrayList<>(List.of(others));
    parts.add(String.valueOf(options.seed()));
    parts.add(String.valueOf(options.replications()));
    parts.add(String.valueOf(options.precision()));
    parts.add(String.valueOf(options.confidence()));
    scenarios.forEach(each -> add(each, parts));
    return command.commandName() + " " + command.version() + " " + sha256(parts);
  }

  private static void add(LoadedScenario scenario, List<String> parts) {
    parts.add(scenario.sha256());
    for (Installed provider : InstalledProviders.of(scenario.scenario())) {
      parts.add(provider.name() + " " + provider.version() + " " + provider.sha256());
    }
  }

  private static String sha256(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
