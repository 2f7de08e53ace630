package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.NotYetSimulated;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.report.GoalJson;
import org.peakstaff.report.GoalText;
import org.peakstaff.report.SensitivityCsv;
import org.peakstaff.report.SensitivityJson;
import org.peakstaff.report.SensitivityText;
import org.peakstaff.report.html.SensitivityReport;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.whatif.GoalSeek;
import org.peakstaff.whatif.GoalSeek.Answer;
import org.peakstaff.whatif.Sensitivity;
import org.peakstaff.whatif.SensitivityAnalysis;
import org.peakstaff.whatif.UnknownMeasureException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a scenario's service depends on, and which value of an input reaches a goal. */
@Command(
    name = "sensitivity",
    header = "What the service depends on, the price of a point, and which value reaches a goal.",
    description = {
      "",
      "Moves every input a planner can be wrong about, and the staff, on the same customers.",
      "With --goal it looks for the value of one input that reaches a measure.",
      ""
    },
    footer = {
      "",
      "@|bold Examples:|@",
      "  peakstaff sensitivity scenarios/black-friday.json",
      "  peakstaff sensitivity scenarios/two-skills.json --goal serviceLevel=80%% \\",
      "      --vary agentGroups.cross-trained.scheduled.agents --between 1,30"
    })
final class SensitivityCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  @Option(
      names = "--step",
      paramLabel = "SHARE",
      defaultValue = "10%",
      converter = ShareConverter.class,
      description = "By how much inputs are moved (default 10%%; points where they are shares).")
  private double step;

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description = "The measure to look at (default serviceLevel); see compare.")
  private @Nullable String measure;

  @Option(
      names = "--goal",
      paramLabel = "MEASURE=VALUE",
      description = "Look for the value of --vary that reaches this, such as serviceLevel=80%%.")
  private @Nullable String goal;

  @Option(
      names = "--vary",
      paramLabel = "PATH",
      description = "The value of the scenario to vary for --goal; scale.PATH varies a factor.")
  private @Nullable String path;

  @Option(
      names = "--between",
      paramLabel = "LOW,HIGH",
      description = {
        "Where to look, such as 20%%,80%%, 60s,5m or 1,30; two whole numbers are whole heads,",
        "write 0.5,2.0 for a factor."
      })
  private @Nullable String between;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write report.html, sensitivity.csv and sensitivity.json there.")
  private @Nullable Path folder;

  @Mixin private final RepeatOptions run = new RepeatOptions();

  SensitivityCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ExperimentOptions options = run.experiment();
    try {
      return goal == null && path == null && between == null ? analyse(options) : seek(options);
    } catch (UnknownMeasureException e) {
      throw run.wrong(String.valueOf(e.getMessage()));
    }
  }

  private int analyse(ExperimentOptions options) {
    SensitivityAnalysis analysis =
        SensitivityAnalysis.of(input.source(console()), step, Optional.ofNullable(measure));
    Refusals.check(analysis.loaded(), NotYetSimulated::refusals);
    if (folder != null) {
      OutputFiles.prepareFolder(console().resolve(folder));
    }
    CheckpointFile checkpoint = checkpoint(options, analysis.loaded());
    ExperimentOptions kept = options.withCheckpoint(checkpoint);
    try (Simulation simulation = Simulation.begin(this)) {
      Sensitivity found = simulation.watch(progress -> analysis.run(kept, progress));
      report(found);
      simulation.end(checkpoint);
      return simulation.exitCodeWithoutTargets(found.run());
    }
  }

  private CheckpointFile checkpoint(ExperimentOptions options, LoadedScenario loaded) {
    Path kept = input.outputFolder(folder, console());
    return run.checkpoint(this, kept, options, List.of(loaded), what());
  }

  /** What is asked for, beside the scenario. */
  private String what() {
    return goal == null ? "step " + step : goal + " " + path + " " + between;
  }

  private void report(Sensitivity found) {
    List<Path> files = write(found);
    answer(
        out -> SensitivityJson.write(found, version(), out),
        () -> SensitivityText.sentences(display(), found),
        () -> SensitivityText.lines(display(), found, console().emphasis()),
        files);
  }

  private List<Path> write(Sensitivity found) {
    Path into = folder == null ? null : console().resolve(folder);
    return OutputFiles.write(
        into,
        files -> {
          files.add(
              "report.html", out -> SensitivityReport.write(display(), found, version(), out));
          files.add("sensitivity.csv", out -> SensitivityCsv.write(found, out));
          files.add("sensitivity.json", out -> SensitivityJson.write(found, version(), out));
        });
  }

  private int seek(ExperimentOptions options) {
    if (goal == null || path == null || between == null) {
      throw run.wrong("--goal, --vary and --between belong together");
    }
    GoalSeek seek = goalSeek(goal, path, between);
    CheckpointFile checkpoint = checkpoint(options, input.read(console()));
    ExperimentOptions kept = options.withCheckpoint(checkpoint);
    try (Simulation simulation = Simulation.begin(this)) {
      Answer answer = simulation.watch(progress -> seek.run(kept, progress));
      report(answer);
      simulation.end(checkpoint);
      int code = simulation.exitCodeWithoutTargets(answer.run());
      return code == ExitCode.DONE && !answer.reached() ? ExitCode.TARGET_NOT_MET : code;
    }
  }

  private void report(Answer answer) {
    if (isJson()) {
      GoalJson.write(answer, version(), console().out());
    } else {
      console().print(GoalText.lines(display(), answer, isQuiet()));
    }
  }

  private GoalSeek goalSeek(String wanted, String varied, String range) {
    try {
      return GoalSeek.of(input.source(console()), wanted, varied, range);
    } catch (IllegalArgumentException e) {
      throw run.wrong(String.valueOf(e.getMessage()));
    }
  }
}
