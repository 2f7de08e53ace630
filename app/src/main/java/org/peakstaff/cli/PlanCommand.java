package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.requirement.NotYetPlanned;
import org.peakstaff.planner.requirement.PlanningMethod;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.report.CertificateText;
import org.peakstaff.report.PlanCsv;
import org.peakstaff.report.PlanExcel;
import org.peakstaff.report.PlanJson;
import org.peakstaff.report.PlanText;
import org.peakstaff.report.RiskText;
import org.peakstaff.report.StaffingOverlay;
import org.peakstaff.report.Verdict;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.html.HtmlReport;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.scenario.json.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans the staff of a scenario: the main job. */
@Command(
    name = "plan",
    header = "Plans the staff a scenario needs, and checks the plan by simulation.",
    description = {
      "",
      "Prints the requirement per interval and writes report.html, plan.xlsx, plan.csv and plan.json.",
      "The exit code is 1 when the simulated plan misses a target, or with --method simulation when",
      "it is not certified.",
      ""
    },
    footer = {"", "@|bold Example:|@", "  peakstaff plan scenarios/bank-1999/monday.json"})
final class PlanCommand extends ConsoleCommand {
  private static final String SIMULATION = PlanningMethod.SIMULATION.id();

  @Mixin private final ScenarioInput input = new ScenarioInput();

  @Mixin private final RunOptions run = new RunOptions();

  @Mixin private final ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--write-staffing",
      paramLabel = "FILE",
      description = {
        "Also write the planned heads on the roster as a variant of the scenario, in its folder or",
        "a folder below it: the plan becomes a baseline."
      })
  private @Nullable Path staffing;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      completionCandidates = MethodNames.class,
      description = {
        "The planning method, in place of the scenario's plan.method",
        "(default: the one that fits the scenario): ${COMPLETION-CANDIDATES}."
      })
  private @Nullable String method;

  @Option(
      names = "--why",
      description = {
        "Also say why the requirement is not that of Erlang C: what each assumption adds or takes",
        "away. Plans with --method simulation."
      })
  private boolean why;

  PlanCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    List<String> changes = changes();
    ExperimentOptions plain = run.experiment();
    StaffingFile variant = StaffingFile.of(staffing, console(), input);
    LoadedScenario loaded =
        Refusals.check(
            input.source(console()).changed("--method", changes), NotYetPlanned::refusals);
    run.checkEngine(ScenarioCompiler.compile(loaded.scenario(), loaded.sha256()));
    Path into = reporting.prepared(input, console());
    try (Simulation simulation = Simulation.begin(this)) {
      CheckpointFile checkpoint = run.checkpoint(this, into, plain, List.of(loaded));
      ExperimentOptions options = plain.withCheckpoint(checkpoint);
      RequirementPlan plan =
          explained(plan(loaded, options, simulation), loaded, options, simulation);
      ForecastRisk risk = risk(plan, loaded, options, simulation);
      report(plan, risk, loaded, write(plan, risk, loaded, into, variant));
      simulation.end(checkpoint);
      return exitCode(plan, simulation);
    }
  }

  private RequirementPlan plan(
      LoadedScenario loaded, ExperimentOptions options, Simulation simulation) {
    try {
      return simulation.watch(
          progress ->
              RequirementPlanner.plan(loaded.scenario(), loaded.sha256(), options, progress));
    } catch (UnplannableScenarioException e) {
      throw ScenarioPlaces.unplannable(loaded, e);
    }
  }

  /** The method asked for, as a change of the scenario. */
  private List<String> changes() {
    if (method != null) {
      run.choice("--method", method, PlanningMethod.values(), PlanningMethod::id);
    }
    if (why && method != null && !method.equals(SIMULATION)) {
      throw run.wrong(
          "--why explains a plan by simulation: it goes with --method simulation, not " + method);
    }
    return why || method != null
        ? List.of("plan.method=" + (why ? SIMULATION : method))
        : List.of();
  }

  /** With its reasons where they are asked for and nobody stops the simulation. */
  private RequirementPlan explained(
      RequirementPlan plan,
      LoadedScenario loaded,
      ExperimentOptions options,
      Simulation simulation) {
    if (!why || plan.simulation().stop() == StopReason.INTERRUPTED) {
      return plan;
    }
    try {
      return plan.withWaterfall(
          simulation.watch(
              progress ->
                  RequirementPlanner.waterfall(loaded.scenario(), plan, options, progress)));
    } catch (CancellationException e) {
      return plan;
    }
  }

  /** The risk of a plan that was not interrupted, null where the forecast has no error. */
  private static @Nullable ForecastRisk risk(
      RequirementPlan plan,
      LoadedScenario loaded,
      ExperimentOptions options,
      Simulation simulation) {
    return plan.simulation().stop() == StopReason.INTERRUPTED
        ? null
        : simulation.<@Nullable ForecastRisk>watch(
            progress -> ForecastRisk.of(loaded.scenario(), plan, options, progress));
  }

  /** A certificate decides where there is one, else the simulation of the roster. */
  private static int exitCode(RequirementPlan plan, Simulation simulation) {
    int code = simulation.exitCode(plan.simulation());
    boolean judged = code != ExitCode.INTERRUPTED && plan.certificate() != null;
    return !judged ? code : plan.certified() ? ExitCode.DONE : ExitCode.TARGET_NOT_MET;
  }

  private List<Path> write(
      RequirementPlan plan,
      @Nullable ForecastRisk risk,
      LoadedScenario loaded,
      Path into,
      @Nullable StaffingFile variant) {
    HtmlReport html =
        HtmlReport.of(display(), plan, risk, loaded.scenario(), loaded.values(), version());
    return OutputFiles.write(
        into,
        files -> {
          files.add("report.html", html::writeTo);
          if (PlanExcel.fits(plan)) {
            files.addBytes(
                "plan.xlsx",
                out ->
                    PlanExcel.write(
                        display(), plan, loaded.scenario(), loaded.values(), version(), out));
          } else {
            console().say("no plan.xlsx: " + ExcelSheet.TOO_LONG + " plan.csv has them all.");
          }
          files.add("plan.csv", out -> PlanCsv.write(plan, out));
          files.add("plan.json", out -> PlanJson.write(plan, risk, version(), out));
          StaffingFile.add(
              variant,
              loaded,
              files,
              (adjustments, baseline, out) ->
                  StaffingOverlay.write(plan, adjustments, baseline, out));
        });
  }

  private void report(
      RequirementPlan plan, @Nullable ForecastRisk risk, LoadedScenario loaded, List<Path> files) {
    answer(
        out -> PlanJson.write(plan, risk, version(), out),
        () -> List.of(verdict(plan)),
        () -> lines(plan, risk, loaded),
        files);
  }

  private String verdict(RequirementPlan plan) {
    Certificate certificate = plan.certificate();
    return certificate == null
        ? Verdict.sentence(display(), plan.simulation().targets())
        : CertificateText.sentence(display(), certificate);
  }

  private List<String> lines(
      RequirementPlan plan, @Nullable ForecastRisk risk, LoadedScenario loaded) {
    List<String> lines =
        new ArrayList<>(PlanText.lines(display(), plan, loaded.scenario(), console().emphasis()));
    lines.addAll(RiskText.lines(display(), risk));
    return followed(lines, "", ValueCounts.summary(display(), loaded, input.file()));
  }

  /** The methods that can be asked for. */
  static final class MethodNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PlanningMethod.ids().iterator();
    }
  }
}
