package org.peakstaff.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.NotYetSimulated;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.IntervalSamples;
import org.peakstaff.history.IntervalFileReader;
import org.peakstaff.history.IntervalFiles;
import org.peakstaff.history.ReadOptions;
import org.peakstaff.planner.estimation.History;
import org.peakstaff.planner.validation.HistoryValidation;
import org.peakstaff.planner.validation.MeasureFit;
import org.peakstaff.planner.validation.ValidatedMeasure;
import org.peakstaff.report.ValidatedScenario;
import org.peakstaff.report.ValidationCsv;
import org.peakstaff.report.ValidationJson;
import org.peakstaff.report.ValidationText;
import org.peakstaff.report.html.ValidationReport;
import org.peakstaff.result.DecimalText;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.scenario.json.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a scenario by what happened. */
@Command(
    name = "validate",
    header = "Judges a scenario by what really happened.",
    description = {
      "",
      "Simulates the scenario and compares every interval of its history, or of a part of it that",
      "was held out, with the band of the simulation. Ends with 1 when the scenario does not fit.",
      ""
    },
    footer = {
      "",
      "@|bold Example:|@",
      "  peakstaff validate monday.json --history queues.csv --from 2026-11-16"
    })
final class ValidateCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  @Option(
      names = "--history",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Interval files of what happened, of any layout that import reads.")
  private List<Path> files;

  @Mixin private final HistoryOptions history = new HistoryOptions();

  @Option(
      names = "--week",
      paramLabel = "DATE",
      description = "Judge the seven days from this day on, instead of --from and --to.")
  private @Nullable LocalDate week;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of the files (default: the scenario's).")
  private @Nullable ZoneId zone;

  @Mixin private final RepeatOptions run = new RepeatOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write report.html, validation.csv and validation.json there.")
  private @Nullable Path folder;

  ValidateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ExperimentOptions options = run.experiment();
    LoadedScenario loaded = Refusals.check(input.read(console()), NotYetSimulated::refusals);
    CompiledScenario compiled = ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
    run.checkEngine(compiled);
    IntervalFiles read = read(loaded);
    if (folder != null) {
      OutputFiles.prepareFolder(console().resolve(folder));
    }
    try (Simulation simulation = Simulation.begin(this)) {
      History actual = counted(read.history());
      Judge judge = new Judge(simulation, options, actual);
      HistoryValidation result = judge.of(compiled);
      if (result.isAmbiguous()) {
        result = result.explainedBy(judge.of(withDemandOf(result)));
      }
      List<String> names = read.files().stream().map(IntervalFiles.SourceFile::name).toList();
      report(new ValidatedScenario(loaded, options.seed(), options.replications(), names, result));
      return result.fits() ? ExitCode.DONE : ExitCode.TARGET_NOT_MET;
    }
  }

  /** The scenario with the history's level of volumes and handle times. */
  private CompiledScenario withDemandOf(HistoryValidation result) {
    List<String> sets = new ArrayList<>();
    for (MeasureFit fit : result.measures()) {
      String type = fit.contactType();
      if (!type.equals(HistoryValidation.ALL) && fit.measure() == ValidatedMeasure.VOLUME) {
        sets.add(scale(type, "volumes", result.factor(type, ValidatedMeasure.VOLUME)));
        sets.add(scale(type, "handleTime", result.factor(type, ValidatedMeasure.HANDLE_TIME)));
      }
    }
    LoadedScenario corrected = input.source(console()).changed("--history", sets);
    return ScenarioCompiler.compile(corrected.scenario(), corrected.sha256());
  }

  private static String scale(String type, String what, double factor) {
    return "scale.contactTypes." + type + "." + what + "=" + DecimalText.of(factor);
  }

  /** Simulates scenarios and judges them by one history. */
  private record Judge(Simulation simulation, ExperimentOptions options, History actual) {
    HistoryValidation of(CompiledScenario compiled) {
      IntervalSamples samples =
          simulation.watch(progress -> IntervalSamples.run(compiled, options, progress));
      if (samples.stop() == StopReason.INTERRUPTED) {
        throw CommandFailure.interrupted(
            "interrupted after " + samples.replications() + " replications");
      }
      return validation(compiled, samples, actual);
    }
  }

  private static HistoryValidation validation(
      CompiledScenario compiled, IntervalSamples samples, History history) {
    try {
      return HistoryValidation.of(compiled, samples, history);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.input(String.valueOf(e.getMessage()));
    }
  }

  private IntervalFiles read(LoadedScenario loaded) {
    ZoneId center = zone == null ? loaded.scenario().horizon().timeZone() : zone;
    ReadOptions reading = history.reading(console(), center, null);
    ReadOptions days = week == null ? reading : reading.between(week, week.plusDays(6));
    return IntervalFileReader.read(files.stream().map(console()::resolve).toList(), days);
  }

  /** The history without the queues and days that are left out. */
  private History counted(History all) {
    return all.where(
        row ->
            !history.excludedDates().contains(row.start().toLocalDate())
                && (history.only().isEmpty()
                    ? !history.excluded().contains(row.contactType())
                    : history.only().contains(row.contactType())));
  }

  private void report(ValidatedScenario validated) {
    List<Path> written = write(validated);
    answer(
        out -> ValidationJson.write(validated, version(), out),
        () -> ValidationText.sentences(display(), validated),
        () -> ValidationText.lines(display(), validated, console().emphasis()),
        written);
  }

  private List<Path> write(ValidatedScenario validated) {
    Path into = folder == null ? null : console().resolve(folder);
    return OutputFiles.write(
        into,
        files -> {
          files.add(
              "report.html", out -> ValidationReport.write(display(), validated, version(), out));
          files.add("validation.csv", out -> ValidationCsv.write(validated, out));
          files.add("validation.json", out -> ValidationJson.write(validated, version(), out));
        });
  }
}
