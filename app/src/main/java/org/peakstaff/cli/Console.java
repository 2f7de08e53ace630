package org.peakstaff.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.Emphasis;

/**
 * Where a command writes and where it runs: stdout for its answer, stderr for everything else, the
 * current folder, and the environment. All text is UTF-8, lines end with a line feed.
 */
final class Console {
  private final InputStream in;
  private final StandardOutput stream;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final Path folder;
  private final Map<String, String> environment;

  private Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Path folder,
      Map<String, String> environment) {
    this.in = in;
    stream = new StandardOutput(out);
    this.out = writer(stream);
    this.err = writer(err);
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminals.isTerminal(1),
        Terminals.isTerminal(2),
        Path.of(""),
        System.getenv());
  }

  /** A console without a terminal. */
  static Console of(
      OutputStream out, OutputStream err, Path folder, Map<String, String> environment) {
    return of(InputStream.nullInputStream(), out, err, folder, environment);
  }

  /** A console without a terminal, with something to read. */
  static Console of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Path folder,
      Map<String, String> environment) {
    return new Console(in, out, err, false, false, folder, environment);
  }

  /** stdin. */
  InputStream in() {
    return in;
  }

  /** stdout, for the answer. */
  PrintWriter out() {
    return out;
  }

  /** stderr, for progress and problems. */
  PrintWriter err() {
    return err;
  }

  /** Prints a line of the answer. */
  void print(String line) {
    out.print(line + "\n");
  }

  /** Prints lines of the answer. */
  void print(List<String> lines) {
    lines.forEach(this::print);
  }

  /** Prints a line beside the answer. */
  void say(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Whether stderr is seen by a person, so that progress makes sense. */
  boolean showsProgress() {
    return errIsTerminal && !"dumb".equals(environment.get("TERM"));
  }

  /** How words stand out in the answer: in colour on a terminal, unless NO_COLOR asks for none. */
  Emphasis emphasis() {
    String none = environment.getOrDefault("NO_COLOR", "");
    boolean colour = outIsTerminal && none.isEmpty() && !"dumb".equals(environment.get("TERM"));
    return colour ? Emphasis.COLOUR : Emphasis.PLAIN;
  }

  /** Whether a person who looks for a defect asked for details. */
  boolean isDebugging() {
    return !environment.getOrDefault("PEAKSTAFF_DEBUG", "").isEmpty();
  }

  /** A path as typed, seen from the current folder. */
  Path resolve(Path path) {
    return folder.resolve(path);
  }

  /** Whether nobody hears the answer any more. */
  boolean isClosed() {
    return stream.isClosed();
  }

  /** Writes what is left. */
  void flush() {
    out.flush();
    err.flush();
  }

  /** Writes what is left; says why the answer could not be written, null when it was. */
  @Nullable String finish() {
    flush();
    return stream.failure();
  }
}
