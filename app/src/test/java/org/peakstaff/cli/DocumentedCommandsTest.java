package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The pages about commands say what the commands do: their console blocks are run. */
class DocumentedCommandsTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/reference/commands.md");
  private static final String PROMPT = "$ ./peakstaff ";
  private static final String LEFT_OUT = "...";

  /** Pages whose blocks take some seconds. */
  private static final Set<String> LONG =
      Set.of(
          "certified.md",
          "commands.md",
          "multi-skill.md",
          "why-not-erlang.md",
          "fifteen-minutes.md",
          "omnichannel.md",
          "peak-hiring.md",
          "validate-against-history.md",
          "week.md");

  @TempDir Path folder;

  /** A command and the lines it is said to print. */
  private record Example(String command, List<String> output) {}

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(pages.stream(), Stream.of(ROOT.resolve("README.md")))
          .filter(Files::exists);
    }
  }

  private static List<Example> examples(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inside) {
        examples.get(examples.size() - 1).output().add(line);
      }
    }
    return examples;
  }

  static Stream<Path> shortPages() throws IOException {
    return pages().filter(page -> !LONG.contains(page.getFileName().toString()));
  }

  static Stream<Path> longPages() throws IOException {
    return pages().filter(page -> LONG.contains(page.getFileName().toString()));
  }

  @ParameterizedTest
  @MethodSource("shortPages")
  void everyConsoleBlockPrintsWhatThePageSays(Path page) throws IOException {
    runBlocks(page);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("longPages")
  void soDoesEveryBlockThatTakesLonger(Path page) throws IOException {
    runBlocks(page);
  }

  private void runBlocks(Path page) throws IOException {
    copyScenarios();
    Terminal terminal = new Terminal(folder);
    for (Example example : examples(page)) {
      Terminal.Outcome outcome = terminal.run(example.command().split(" "));
      String printed =
          (outcome.out() + outcome.err()).replace(folder + "/", "").replace(folder.toString(), "");
      assertThat(printed.lines().toList())
          .as("%s: %s", page, example.command())
          .is(
              new org.assertj.core.api.Condition<>(
                  lines -> matches(example.output(), lines), "what the page says: %s", example));
    }
  }

  @Test
  void theReferenceHasExamples() throws IOException {
    assertThat(examples(PAGE)).hasSizeGreaterThan(7);
  }

  @Test
  void theReferenceNamesEveryCommandAndOption() throws IOException {
    String page = Files.readString(PAGE);
    Console console =
        Console.of(
            java.io.OutputStream.nullOutputStream(),
            java.io.OutputStream.nullOutputStream(),
            folder,
            java.util.Map.of());
    List<CommandLine> commands = new ArrayList<>();
    collect(Commands.of(console), commands);
    for (CommandLine command : commands) {
      String name = command.getCommandSpec().qualifiedName().replaceFirst("^peakstaff ?", "");
      assertThat(page).contains(name);
      if (!name.endsWith("import")) {
        assertThat(page).contains(optionNames(command));
      }
    }
  }

  private static List<String> optionNames(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(option -> option.longestName())
        .filter(option -> !option.equals("--version"))
        .toList();
  }

  private static void collect(CommandLine line, List<CommandLine> all) {
    all.add(line);
    line.getSubcommands().values().forEach(sub -> collect(sub, all));
  }

  /** Compares line by line; {@value #LEFT_OUT} stands for any number of lines. */
  private static boolean matches(List<String> said, List<? extends String> printed) {
    if (said.isEmpty()) {
      return printed.isEmpty();
    }
    List<String> restSaid = said.subList(1, said.size());
    if (!said.get(0).equals(LEFT_OUT)) {
      return !printed.isEmpty()
          && printed.get(0).equals(said.get(0))
          && matches(restSaid, printed.subList(1, printed.size()));
    }
    for (int i = 0; i <= printed.size(); i++) {
      if (matches(restSaid, printed.subList(i, printed.size()))) {
        return true;
      }
    }
    return false;
  }

  private void copyScenarios() throws IOException {
    Path from = ROOT.resolve("scenarios");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve("scenarios").resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }
}
