package org.peakstaff.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.NotYetSimulated;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.report.SweepReport;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.whatif.ScenarioSource;
import org.peakstaff.whatif.SweepPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Simulates a scenario for many values, or for every patch of a file. */
@Command(
    name = "sweep",
    header = "Simulates a scenario for many values, on the same customers.",
    description = {
      "",
      "With --vary every combination of the values is a point of a table. With --batch every line of",
      "a file is a JSON merge patch and is answered by a line; a line that makes no sense is",
      "answered by its error, and the exit code is 3 in the end.",
      ""
    },
    footer = {
      "",
      "@|bold Examples:|@",
      "  peakstaff sweep scenarios/two-skills.json --vary agentGroups.order-desk.scheduled.agents=13,14,15",
      "  peakstaff sweep scenarios/two-skills.json --batch patches.jsonl > results.jsonl"
    })
final class SweepCommand extends ConsoleCommand {
  private static final String STDIN = "-";

  @Mixin private final ScenarioInput input = new ScenarioInput();

  @Option(
      names = "--vary",
      paramLabel = "PATH=a,b,c",
      description = "Values of a path; scale.PATH=0.9,1.1 multiplies; may be repeated.")
  private List<String> varied = new ArrayList<>();

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answer every line of this file of JSON Lines; - reads stdin.")
  private @Nullable Path batch;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write sweep.csv and sweep.json there (with --vary).")
  private @Nullable Path folder;

  @Mixin private final RepeatOptions run = new RepeatOptions();

  SweepCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (varied.isEmpty() == (batch == null)) {
      throw run.wrong("either --vary or --batch is needed");
    }
    ExperimentOptions options = run.experiment();
    try (Simulation simulation = Simulation.begin(this)) {
      return batch == null
          ? table(combinations(), options, simulation)
          : lines(batch, options, simulation);
    }
  }

  private List<Map<String, String>> combinations() {
    try {
      return SweepPoint.combinations(varied);
    } catch (IllegalArgumentException e) {
      throw run.wrong("--vary: " + e.getMessage());
    }
  }

  private int table(
      List<Map<String, String>> combinations, ExperimentOptions options, Simulation simulation) {
    if (folder != null) {
      OutputFiles.prepareFolder(console().resolve(folder));
    }
    List<LoadedScenario> loaded = new ArrayList<>();
    ScenarioSource source = input.source(console());
    combinations.forEach(values -> loaded.add(checked(source.changed("--vary", changes(values)))));
    CheckpointFile checkpoint = checkpoint(options, loaded);
    ExperimentOptions kept = options.withCheckpoint(checkpoint);
    List<SweepPoint> points = new ArrayList<>();
    int code = ExitCode.DONE;
    for (int i = 0; i < loaded.size() && code == ExitCode.DONE; i++) {
      SweepPoint point = point(combinations.get(i), loaded.get(i), kept, simulation);
      points.add(point);
      code = simulation.exitCodeWithoutTargets(point.result());
    }
    report(points);
    simulation.end(checkpoint);
    return code;
  }

  private CheckpointFile checkpoint(ExperimentOptions options, List<LoadedScenario> loaded) {
    Path kept = input.outputFolder(folder, console());
    return run.checkpoint(this, kept, options, loaded, input.file() + " " + input.sets());
  }

  private static LoadedScenario checked(LoadedScenario loaded) {
    return Refusals.check(loaded, NotYetSimulated::refusals);
  }

  private static List<String> changes(Map<String, String> values) {
    return values.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList();
  }

  private static SweepPoint point(
      Map<String, String> values,
      LoadedScenario loaded,
      ExperimentOptions options,
      Simulation simulation) {
    return simulation.watch(progress -> SweepPoint.run(values, loaded, options, progress));
  }

  private void report(List<SweepPoint> points) {
    List<Path> files = write(points);
    answer(
        out -> SweepReport.writeJson(points, version(), out),
        () -> List.of(),
        () -> SweepReport.lines(display(), points),
        files);
  }

  private List<Path> write(List<SweepPoint> points) {
    Path into = folder == null ? null : console().resolve(folder);
    return OutputFiles.write(
        into,
        files -> {
          files.add("sweep.csv", out -> SweepReport.writeCsv(points, out));
          files.add("sweep.json", out -> SweepReport.writeJson(points, version(), out));
        });
  }

  private int lines(Path file, ExperimentOptions options, Simulation simulation) {
    try (BufferedReader patches = reader(file)) {
      return lines(patches, options, simulation);
    } catch (NoSuchFileException e) {
      throw CommandFailure.input("there is no file " + file);
    } catch (IOException e) {
      throw CommandFailure.input(file + " cannot be read: " + e.getMessage());
    }
  }

  private int lines(BufferedReader patches, ExperimentOptions options, Simulation simulation)
      throws IOException {
    ScenarioSource source = input.source(console());
    CheckpointFile checkpoint = checkpoint(options, List.of());
    ExperimentOptions kept = options.withCheckpoint(checkpoint);
    int number = 0;
    int wrong = 0;
    for (String line = patches.readLine();
        line != null && !console().isClosed();
        line = patches.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        SweepPoint point = point(Map.of(), checked(source.patched(line)), kept, simulation);
        SweepReport.writeLine(point, number, console().out());
        if (point.result().stop() == StopReason.INTERRUPTED) {
          return simulation.exitCodeWithoutTargets(point.result());
        }
      } catch (InvalidScenarioException e) {
        wrong++;
        SweepReport.writeError(e.problems(), number, console().out());
      }
      console().out().flush();
    }
    simulation.end(checkpoint);
    return wrong == 0 ? ExitCode.DONE : ExitCode.INVALID_INPUT;
  }

  private BufferedReader reader(Path file) throws IOException {
    InputStream in =
        file.toString().equals(STDIN)
            ? console().in()
            : Files.newInputStream(console().resolve(file));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
