package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.planner.program.SolverUnavailableException;
import org.peakstaff.planner.requirement.NotYetPlanned;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.planner.shift.CoverPrices;
import org.peakstaff.planner.shift.ShiftPlanner;
import org.peakstaff.planner.shift.ShiftSettings;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.planner.shift.UncoverableException;
import org.peakstaff.report.ScheduleCsv;
import org.peakstaff.report.ScheduleExcel;
import org.peakstaff.report.ScheduleJson;
import org.peakstaff.report.ScheduleOverlay;
import org.peakstaff.report.ScheduleText;
import org.peakstaff.report.ShiftShortage;
import org.peakstaff.report.Verdict;
import org.peakstaff.report.html.ScheduleReport;
import org.peakstaff.scenario.json.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes shifts for the requirement of a scenario. */
@Command(
    name = "schedule",
    header = "Makes the cheapest shifts that meet a scenario's targets, checked by simulation.",
    description = {
      "",
      "Covers the requirement with shifts of the scenario's shiftFamilies, simulates exactly these",
      "shifts, and repairs them: where a target holds over a day, intervals trade. Writes",
      "schedule.html, schedule.xlsx, schedule.csv and schedule.json. The exit code is 1 when the",
      "simulated shifts miss a target.",
      ""
    },
    footer = {"", "@|bold Example:|@", "  peakstaff schedule scenarios/shift-families.json"})
final class ScheduleCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  @Mixin private final RepeatOptions run = new RepeatOptions();

  @Mixin private final ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--write-staffing",
      paramLabel = "FILE",
      description = {
        "Also write the shifts as a variant of the scenario, in its folder or a folder below it."
      })
  private @Nullable Path staffing;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "4",
      description = {
        "Rounds of repair by simulation (default ${DEFAULT-VALUE}); 0 keeps the shifts that cover",
        "every interval."
      })
  private int rounds;

  @Option(
      names = "--shortfall",
      paramLabel = "PRICE",
      description = {
        "Price of an hour in which a required head is missing",
        "(default: every interval is covered)."
      })
  private @Nullable Double shortfall;

  @Option(
      names = "--surplus",
      paramLabel = "PRICE",
      defaultValue = "0",
      description =
          "Price of an hour in which there is a head too many, beside its wage (default 0).")
  private double surplus;

  ScheduleCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ExperimentOptions options = run.experiment();
    ShiftSettings settings = settings();
    StaffingFile variant = StaffingFile.of(staffing, console(), input);
    LoadedScenario loaded = Refusals.check(input.read(console()), NotYetPlanned::refusals);
    Path into = reporting.prepared(input, console());
    try (Simulation simulation = Simulation.begin(this)) {
      CheckpointFile checkpoint = checkpoint(into, options, settings, loaded);
      StaffSchedule schedule =
          plan(loaded, options.withCheckpoint(checkpoint), settings, simulation);
      report(schedule, write(schedule, loaded, into, variant));
      simulation.end(checkpoint);
      return simulation.exitCode(schedule.simulation());
    }
  }

  private CheckpointFile checkpoint(
      Path into, ExperimentOptions options, ShiftSettings settings, LoadedScenario loaded) {
    String prices = settings.prices().toString();
    return run.checkpoint(this, into, options, List.of(loaded), prices, "rounds " + rounds);
  }

  private ShiftSettings settings() {
    run.atLeast(0, "--rounds", rounds);
    try {
      return ShiftSettings.DEFAULT
          .withRounds(rounds)
          .withPrices(new CoverPrices(shortfall, surplus));
    } catch (IllegalArgumentException e) {
      throw run.wrong("--shortfall and --surplus are prices of at least 0: " + e.getMessage());
    }
  }

  private StaffSchedule plan(
      LoadedScenario loaded,
      ExperimentOptions options,
      ShiftSettings settings,
      Simulation simulation) {
    try {
      return simulation.watch(
          progress ->
              ShiftPlanner.plan(
                  loaded.scenario(),
                  loaded.sha256(),
                  options,
                  settings.withLimits(settings.limits().withStop(simulation::isStopped)),
                  progress));
    } catch (UnplannableScenarioException e) {
      throw ScenarioPlaces.unplannable(loaded, e);
    } catch (UncoverableException e) {
      List<String> sentences = ShiftShortage.sentences(display(), loaded.scenario(), e);
      throw ScenarioPlaces.invalid(loaded, "shiftFamilies", sentences);
    } catch (SolverUnavailableException e) {
      throw CommandFailure.machine(String.valueOf(e.getMessage()));
    } catch (CancellationException e) {
      throw simulation.isStopped()
          ? CommandFailure.interrupted("stopped before there was a schedule")
          : CommandFailure.machine(
              "the search ended before it found shifts. Maybe fewer starts, or coarser breaks");
    }
  }

  private List<Path> write(
      StaffSchedule schedule, LoadedScenario loaded, Path into, @Nullable StaffingFile variant) {
    return OutputFiles.write(
        into,
        files -> {
          files.add(
              "schedule.html",
              out -> ScheduleReport.write(display(), schedule, loaded.values(), version(), out));
          files.addBytes("schedule.xlsx", out -> ScheduleExcel.write(display(), schedule, out));
          files.add("schedule.csv", out -> ScheduleCsv.write(schedule, out));
          files.add("schedule.json", out -> ScheduleJson.write(schedule, version(), out));
          StaffingFile.add(
              variant,
              loaded,
              files,
              (adjustments, baseline, out) ->
                  ScheduleOverlay.write(schedule, adjustments, baseline, out));
        });
  }

  private void report(StaffSchedule schedule, List<Path> files) {
    answer(
        out -> ScheduleJson.write(schedule, version(), out),
        () -> List.of(Verdict.sentence(display(), schedule.simulation().targets())),
        () -> followed(ScheduleText.lines(display(), schedule, console().emphasis()), ""),
        files);
  }
}
