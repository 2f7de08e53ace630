package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.planner.certify.Certificate.Outcome;
import org.peakstaff.planner.certify.CertificateSettings;
import org.peakstaff.planner.multiskill.OptimizeSettings;
import org.peakstaff.planner.multiskill.OptimizedStaff;
import org.peakstaff.planner.multiskill.StaffOptimizer;
import org.peakstaff.planner.multiskill.StaffingPeriod;
import org.peakstaff.planner.requirement.NotYetPlanned;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.report.OptimizeCsv;
import org.peakstaff.report.OptimizeJson;
import org.peakstaff.report.OptimizeText;
import org.peakstaff.report.StaffingOverlay;
import org.peakstaff.report.html.OptimizeReport;
import org.peakstaff.scenario.json.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the cheapest staff of groups with several skills. */
@Command(
    name = "optimize",
    header = "Finds the cheapest staff of agent groups with several skills.",
    description = {
      "",
      "Looks for the staff of least cost that keeps every target of every contact type, prints it",
      "with a bound on the cost of any staff, and writes optimize.html, optimize.csv and",
      "optimize.json. Cost is costPerHour of the groups; 1 where a group has none.",
      "The exit code is 1 when the staff is not certified.",
      ""
    },
    footer = {
      "",
      "@|bold Examples:|@",
      "  peakstaff optimize scenarios/multi-skill-bank.json",
      "  peakstaff optimize scenarios/multi-skill-bank.json --staffing horizon --set plan.seats=40"
    })
final class OptimizeCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  @Mixin private final RepeatOptions run = new RepeatOptions();

  @Option(
      names = "--staffing",
      paramLabel = "PERIOD",
      defaultValue = "day",
      completionCandidates = Periods.class,
      description = {
        "How long a group keeps one number of agents, within its opening hours",
        "(default ${DEFAULT-VALUE}): ${COMPLETION-CANDIDATES}."
      })
  private String staffing = StaffingPeriod.DAY.id();

  @Mixin private final ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--write-staffing",
      paramLabel = "FILE",
      description = {
        "Also write the heads on the roster as a variant of the scenario, in its folder or",
        "a folder below it: the staff becomes a baseline."
      })
  private @Nullable Path overlay;

  OptimizeCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    StaffingPeriod period =
        run.choice("--staffing", staffing, StaffingPeriod.values(), StaffingPeriod::id);
    ExperimentOptions options = run.experiment();
    StaffingFile variant = StaffingFile.of(overlay, console(), input);
    LoadedScenario loaded = Refusals.check(input.read(console()), NotYetPlanned::refusals);
    CompiledScenario compiled =
        ScenarioCompiler.compile(loaded.scenario().withForecastError(null), loaded.sha256());
    run.checkEngine(compiled);
    OptimizeSettings settings = OptimizeSettings.of(period, certificate(loaded, options));
    Path into = reporting.prepared(input, console());
    try (Simulation simulation = Simulation.begin(this)) {
      CheckpointFile checkpoint =
          run.checkpoint(this, into, options, List.of(loaded), settings.toString());
      ExperimentOptions kept = options.withCheckpoint(checkpoint);
      OptimizedStaff found = optimized(loaded, compiled, settings, kept, simulation);
      report(found, write(found, loaded, into, variant));
      simulation.end(checkpoint);
      return exitCode(found);
    }
  }

  /** With as many days in the search sample as replications are asked for. */
  private CertificateSettings certificate(LoadedScenario loaded, ExperimentOptions options) {
    return run.isFixed()
        ? CertificateSettings.withSample(Math.max(2, options.replications()))
        : CertificateSettings.of(loaded.scenario());
  }

  private static OptimizedStaff optimized(
      LoadedScenario loaded,
      CompiledScenario compiled,
      OptimizeSettings settings,
      ExperimentOptions options,
      Simulation simulation) {
    try {
      return simulation.watch(progress -> StaffOptimizer.of(compiled, settings, options, progress));
    } catch (UnplannableScenarioException e) {
      throw ScenarioPlaces.unplannable(loaded, e);
    }
  }

  private int exitCode(OptimizedStaff found) {
    if (found.certificate().outcome() == Outcome.INTERRUPTED) {
      console().say("interrupted after " + found.certificate().simulated() + " simulated days");
      return ExitCode.INTERRUPTED;
    }
    return found.certificate().isIssued() ? ExitCode.DONE : ExitCode.TARGET_NOT_MET;
  }

  private List<Path> write(
      OptimizedStaff found, LoadedScenario loaded, Path into, @Nullable StaffingFile variant) {
    return OutputFiles.write(
        into,
        files -> {
          files.add(
              "optimize.html",
              out -> OptimizeReport.write(display(), found, loaded.values(), version(), out));
          files.add("optimize.csv", out -> OptimizeCsv.write(found, out));
          files.add("optimize.json", out -> OptimizeJson.write(found, version(), out));
          StaffingFile.add(
              variant,
              loaded,
              files,
              (adjustments, baseline, out) ->
                  StaffingOverlay.write(found, adjustments, baseline, out));
        });
  }

  private void report(OptimizedStaff found, List<Path> files) {
    answer(
        out -> OptimizeJson.write(found, version(), out),
        () -> OptimizeText.sentences(display(), found),
        () -> followed(OptimizeText.lines(display(), found, console().emphasis()), ""),
        files);
  }

  /** The periods that can be asked for. */
  static final class Periods implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(StaffingPeriod.values()).map(StaffingPeriod::id).iterator();
    }
  }
}
