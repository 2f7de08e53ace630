package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;
import org.peakstaff.planner.program.SolverUnavailableException;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.report.HiringCsv;
import org.peakstaff.report.HiringExcel;
import org.peakstaff.report.HiringJson;
import org.peakstaff.report.HiringText;
import org.peakstaff.report.HiringWords;
import org.peakstaff.report.html.HiringReport;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringStudy;
import org.peakstaff.whatif.NamedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans hiring week by week. */
@Command(
    name = "hire",
    header = "Plans whom to hire in which week, at what cost, and what to decide by when.",
    description = {
      "",
      "Prints the plan and writes hiring.html, hiring.xlsx, hiring.csv and hiring.json.",
      "The exit code is 1 when the plan leaves weeks short, and 3 when the scenario's limits",
      "leave no plan at all.",
      ""
    },
    footer = {"", "@|bold Example:|@", "  peakstaff hire scenarios/black-friday-hiring.json"})
final class HireCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  @Mixin private final HireOptions run = new HireOptions();

  @Option(
      names = "--approved",
      paramLabel = "SCENARIO",
      description = "The plan that was approved: shows what leads from it to the new one.")
  private @Nullable Path approved;

  @Mixin private final ReportOptions reporting = new ReportOptions();

  HireCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ExperimentOptions options = run.experiment();
    int futures = run.futures();
    NamedScenario scenario = HiringFiles.read(input.source(console()));
    NamedScenario before =
        approved == null
            ? null
            : HiringFiles.read(input.source(console()).of(console().resolve(approved)));
    Path into = reporting.prepared(input, console());
    try (Simulation simulation = Simulation.begin(this)) {
      HiringAnswer answer =
          simulation.watch(
              progress -> HiringStudy.run(scenario, before, options, futures, progress));
      if (answer.plan().outcome() == Outcome.INFEASIBLE) {
        throw HiringFiles.infeasible(display(), answer);
      }
      report(answer, write(answer, into));
      return exitCode(answer);
    } catch (UnplannableScenarioException e) {
      throw HiringFiles.unplannable(scenario, e);
    } catch (SolverUnavailableException e) {
      throw CommandFailure.machine(String.valueOf(e.getMessage()));
    } catch (CancellationException e) {
      throw CommandFailure.interrupted("stopped before there was a plan");
    }
  }

  private int exitCode(HiringAnswer answer) {
    if (answer.interrupted()) {
      console().say(HiringWords.interrupted(answer));
      return ExitCode.INTERRUPTED;
    }
    boolean enough = answer.summary().shortWeeks().isEmpty();
    return enough ? ExitCode.DONE : ExitCode.TARGET_NOT_MET;
  }

  private List<Path> write(HiringAnswer answer, Path into) {
    return OutputFiles.write(
        into,
        files -> {
          files.add("hiring.html", out -> HiringReport.write(display(), answer, version(), out));
          files.addBytes(
              "hiring.xlsx", out -> HiringExcel.write(display(), answer, version(), out));
          files.add("hiring.csv", out -> HiringCsv.write(answer, out));
          files.add("hiring.json", out -> HiringJson.write(answer, version(), out));
        });
  }

  private void report(HiringAnswer answer, List<Path> files) {
    answer(
        out -> HiringJson.write(answer, version(), out),
        () -> List.of(HiringText.verdict(display(), answer)),
        () ->
            followed(
                HiringText.lines(display(), answer, console().emphasis()),
                "",
                ValueCounts.summary(display(), answer.scenario().loaded(), input.file())),
        files);
  }
}
