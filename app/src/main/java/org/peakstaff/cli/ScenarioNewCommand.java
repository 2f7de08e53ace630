package org.peakstaff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.peakstaff.report.JsonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a scenario to start from. */
@Command(
    name = "new",
    header = "Writes a scenario to start from, with the schema beside it.",
    description = {"", "An existing file is never overwritten.", ""},
    footer = {"", "@|bold Example:|@", "  peakstaff scenario new my-center.json"})
final class ScenarioNewCommand extends ConsoleCommand {
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file;

  ScenarioNewCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Path target = console().resolve(file);
    if (Files.exists(target)) {
      throw CommandFailure.usage(file + " exists already. Maybe another name?");
    }
    OutputFiles.prepareFile(target);
    report(write(target));
    return ExitCode.DONE;
  }

  private void report(List<Path> written) {
    if (isJson()) {
      try (JsonDocument json = JsonDocument.result(console().out(), version(), commandName())) {
        json.texts("files", written.stream().map(Path::toString).toList());
      }
    } else if (!isQuiet()) {
      OutputFiles.list(written, console());
      console().print("Next: peakstaff plan " + file);
    }
  }

  private static List<Path> write(Path target) {
    try (OutputFiles files = new OutputFiles()) {
      files.add(target, out -> out.write(template()));
      ScenarioSchemaCommand.add(files, target.resolveSibling(ScenarioSchemaCommand.PLACE));
      return files.commit();
    }
  }

  private static String template() {
    try (InputStream in = ScenarioNewCommand.class.getResourceAsStream("new-scenario.json")) {
      byte[] bytes = Objects.requireNonNull(in, "new-scenario.json is in the jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
