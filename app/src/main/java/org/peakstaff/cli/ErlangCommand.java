package org.peakstaff.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.peakstaff.calculator.Batch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The calculator of queueing formulas, and many questions at once. */
@Command(
    name = "erlang",
    header = "Calculates queues: agents for targets, load for agents, or what both achieve.",
    synopsisSubcommandLabel = "[b | c | a | mmng]",
    description = {
      "",
      "What is not given is solved for. With --batch, every line of a file is a question in JSON",
      "and is answered by a line; a line that makes no sense is answered by its error, and the exit",
      "code is 3 in the end.",
      ""
    },
    footer = {
      "",
      "@|bold Examples:|@",
      "  peakstaff erlang c --volume 100 --aht 180s --service-level 80%% --within 20s",
      "  peakstaff erlang --batch questions.jsonl > answers.jsonl"
    })
final class ErlangCommand extends ConsoleCommand {
  private static final String STDIN = "-";

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answer every line of this file of JSON Lines; - reads stdin.")
  private @Nullable Path batch;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  ErlangCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (batch == null) {
      throw new ParameterException(
          spec.commandLine(), "a formula is missing after erlang (b, c, a or mmng), or --batch");
    }
    try (BufferedReader questions = reader(batch)) {
      int wrong = Batch.run(questions, console().out());
      if (wrong > 0 && !isQuiet()) {
        console().say(wrong == 1 ? "1 line makes no sense" : wrong + " lines make no sense");
      }
      return wrong == 0 ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    } catch (NoSuchFileException e) {
      throw CommandFailure.input("there is no file " + batch);
    } catch (IOException e) {
      throw CommandFailure.input(batch + " cannot be read: " + e.getMessage());
    }
  }

  private BufferedReader reader(Path file) throws IOException {
    InputStream in =
        file.toString().equals(STDIN)
            ? console().in()
            : Files.newInputStream(console().resolve(file));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
