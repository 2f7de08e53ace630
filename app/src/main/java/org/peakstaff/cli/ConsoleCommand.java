package org.peakstaff.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peakstaff.report.Display;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command with the options that every command has. */
abstract class ConsoleCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and stop.")
  private boolean help;

  @Option(
      names = "--json",
      description = "Print the answer as one JSON document on stdout and nothing else there.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no progress and no tables.")
  private boolean quiet;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = {
        "Write numbers and dates for people as in this place, such as de-DE or en-US",
        "(default: a decimal point and ISO dates everywhere). CSV and JSON never change."
      })
  private Locale locale = Locale.ROOT;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  ConsoleCommand(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  /** Whether the answer is JSON. */
  final boolean isJson() {
    return json;
  }

  /** Whether only what must be said is said. */
  final boolean isQuiet() {
    return quiet;
  }

  /**
   * Prints an answer as it was asked for, and which files hold it.
   *
   * @param document prints all of it as JSON
   * @param sentences what must be said
   * @param lines all of it for people
   * @param files those written
   */
  final void answer(
      Consumer<Writer> document,
      Supplier<List<String>> sentences,
      Supplier<List<String>> lines,
      List<Path> files) {
    if (json) {
      document.accept(console.out());
    } else if (quiet) {
      console.print(sentences.get());
    } else {
      console.print(lines.get());
      OutputFiles.list(files, console);
    }
  }

  /** Lines of an answer and what follows them. */
  static List<String> followed(List<String> lines, String... more) {
    return Stream.concat(lines.stream(), Stream.of(more)).toList();
  }

  /**
   * The command's name with those above it but for the program's, such as {@code scenario check}.
   */
  final String commandName() {
    return spec.qualifiedName().substring(spec.root().name().length()).strip();
  }

  /** How numbers and dates for people are written. */
  final Display display() {
    return Display.of(locale);
  }

  /** The version of the program. */
  final String version() {
    return ProgramVersion.text();
  }
}
