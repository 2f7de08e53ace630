package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The guide to routing of one's own does what it says: its blocks are compiled, packed and run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnRoutingGuideTest {
  private static final Path ROOT = Path.of("..");
  private static final Path GUIDE = ROOT.resolve("docs/guides/own-routing.md");
  private static final String PROMPT = "$ ./peakstaff ";
  private static final String VARIANT = "scenarios/nearest-target.json";
  private static final String JAR = "nearest-target.jar";

  @TempDir Path folder;
  private Terminal terminal;
  private byte[] jar;

  @BeforeAll
  void buildWhatTheGuideShows(@TempDir Path workshop) throws IOException {
    jar = packed(compile(block("java"), workshop), block("text").strip());
  }

  @BeforeEach
  void putItBesideItsScenario() throws IOException {
    terminal = new Terminal(folder);
    terminal.write("scenarios/two-skills.json", read(ROOT.resolve("scenarios/two-skills.json")));
    terminal.write(VARIANT, block("json"));
    Files.write(folder.resolve(JAR), jar);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  /** The first block of a kind. */
  private static String block(String kind) throws IOException {
    String text = read(GUIDE);
    int from = text.indexOf("```" + kind + "\n") + kind.length() + 4;
    return text.substring(from, text.indexOf("```", from));
  }

  private static Path compile(String source, Path workshop) throws IOException {
    Path classes = Files.createDirectory(workshop.resolve("classes"));
    Path file = Files.writeString(workshop.resolve("NearestTarget.java"), source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-d",
                classes.toString(),
                file.toString());
    assertThat(result).as("the compiler's exit code").isZero();
    return classes;
  }

  private static byte[] packed(Path classes, String provider) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(classes);
        JarOutputStream jar = new JarOutputStream(bytes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
      jar.putNextEntry(new JarEntry("META-INF/services/org.peakstaff.extension.Provider"));
      jar.write(provider.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void theCommandsOfTheGuidePrintWhatItSays() throws IOException {
    List<List<String>> blocks = consoleBlocks();
    assertThat(blocks).hasSize(4);
    for (List<String> block : blocks) {
      Terminal.Outcome outcome = terminal.run(block.get(0).substring(PROMPT.length()).split(" "));
      String printed = (outcome.out() + outcome.err()).replace(folder + "/", "");
      for (String line : block.subList(1, block.size())) {
        if (!line.equals("...")) {
          assertThat(printed.lines()).as(block.get(0)).contains(line);
        }
      }
    }
  }

  private static List<List<String>> consoleBlocks() throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(GUIDE)) {
      if (line.startsWith("```")) {
        inside = line.equals("```console plugin");
        if (inside) {
          blocks.add(new ArrayList<>());
        }
      } else if (inside) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    return blocks;
  }

  @Test
  void resultsNameTheProviderItsVersionAndTheHashOfItsJar() {
    JsonNode one = simulate("--threads", "1", "--plugins", JAR);
    JsonNode three = simulate("--threads", "3", "--plugins", ".");

    assertThat(three).isEqualTo(one);
    assertThat(one.at("/providers/0/name").asString()).isEqualTo("nearest-target");
    assertThat(one.at("/providers/0/version").asString()).isEqualTo("1.0");
    assertThat(one.at("/providers/0/sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(one.at("/engine").asString()).isEqualTo("general");
  }

  private JsonNode simulate(String... more) {
    List<String> words = new ArrayList<>(List.of("simulate", VARIANT, "--json"));
    words.addAll(List.of("--replications", "20"));
    words.addAll(List.of(more));
    return terminal.run(words.toArray(String[]::new)).json();
  }

  @Test
  void resultsWithoutProvidersSayNothingOfThem() {
    assertThat(
            terminal
                .run("simulate", "scenarios/two-skills.json", "--replications", "2", "--json")
                .out())
        .doesNotContain("providers");
  }

  @Test
  void aPlanIsCheckedWithTheRouterAndSaysThatTheFormulasDoNotKnowIt() {
    JsonNode own = plan(VARIANT, "--plugins", JAR);
    JsonNode ranks = plan("scenarios/two-skills.json");

    assertThat(own.at("/methodReason").asString())
        .contains("leave to the simulation: routing of one's own (routing.provider)");
    assertThat(ranks.at("/methodReason").asString()).doesNotContain("leave to the simulation");
    assertThat(own.at("/simulation/engine").asString()).isEqualTo("general");
  }

  private JsonNode plan(String scenario, String... more) {
    List<String> words = new ArrayList<>(List.of("plan", scenario, "--json"));
    words.addAll(List.of("--replications", "5"));
    words.addAll(List.of(more));
    return terminal.run(words.toArray(String[]::new)).json();
  }

  @Test
  void withoutThePluginTheProviderIsUnknown() {
    Terminal.Outcome outcome = terminal.run("scenario", "check", VARIANT);

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err())
        .contains(
            "routing.provider: there is no routing \"nearest-target\". None is installed."
                + " Maybe --plugins is missing?");
  }

  @Test
  void aMisspeltNameIsComparedWithTheInstalledOnes() {
    Terminal.Outcome outcome =
        terminal.run(
            "simulate", VARIANT, "--plugins", JAR, "--set", "routing.provider=nearest-targte");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err())
        .contains(
            "there is no routing \"nearest-targte\". Did you mean \"nearest-target\"? Installed:"
                + " \"nearest-target\".");
  }

  @Test
  void aProviderThatFailsIsNamedAndNoStackTraceIsShown() throws IOException {
    String broken =
        block("java").replace("return Decision.to(group);", "return Decision.to(group + 7);");
    Path classes = compile(broken, Files.createDirectory(folder.resolve("workshop")));
    Files.write(folder.resolve(JAR), packed(classes, block("text").strip()));

    Terminal.Outcome outcome = terminal.run("simulate", VARIANT, "--plugins", JAR);

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INTERNAL_ERROR);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .hasSize(1)
        .first()
        .asString()
        .matches(
            "peakstaff simulate: the provider \"nearest-target\" 1\\.0 sent a contact of type"
                + " \"[a-z]+\" to group [0-9]+, which cannot take it");
  }

  @Test
  void whatIsNoPluginIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    terminal.write("wrong.jar", "no jar");
    Files.write(folder.resolve(JAR), packed(folder.resolve("empty"), "example.Missing"));

    assertRefused("empty", "there is no jar in the folder .*empty");
    assertRefused("nowhere.jar", "there is no jar or folder of jars .*nowhere.jar");
    assertRefused(JAR, "a provider cannot be loaded: .*example.Missing.*");
  }

  private void assertRefused(String plugin, String message) {
    Terminal.Outcome outcome = terminal.run("scenario", "check", VARIANT, "--plugins", plugin);

    assertThat(outcome.exitCode()).as(plugin).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err().strip()).matches("peakstaff scenario check: " + message);
  }
}
