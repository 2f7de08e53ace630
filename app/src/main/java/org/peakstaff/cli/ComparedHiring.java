package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.report.HiringComparison;
import org.peakstaff.report.HiringComparisonExcel;
import org.peakstaff.report.html.HiringComparisonReport;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringStudy;
import org.peakstaff.whatif.NamedScenario;

/** The part of a comparison that is about hiring plans, each made anew. */
final class ComparedHiring {
  private final ConsoleCommand command;

  ComparedHiring(ConsoleCommand command) {
    this.command = command;
  }

  /** Plans all scenarios, the baseline first, and reports. */
  int run(List<NamedScenario> scenarios, ExperimentOptions options, @Nullable Path into) {
    scenarios.forEach(HiringFiles::check);
    if (into != null) {
      OutputFiles.prepareFolder(into);
    }
    List<HiringAnswer> plans = new ArrayList<>();
    for (NamedScenario each : scenarios) {
      plans.add(plan(each, options));
    }
    report(plans, write(plans, into));
    return ExitCode.DONE;
  }

  private static HiringAnswer plan(NamedScenario scenario, ExperimentOptions options) {
    try {
      return HiringStudy.run(scenario, null, options, 0, (done, planned) -> true);
    } catch (UnplannableScenarioException e) {
      throw HiringFiles.unplannable(scenario, e);
    }
  }

  private List<Path> write(List<HiringAnswer> plans, @Nullable Path into) {
    return OutputFiles.write(
        into,
        files -> {
          files.add(
              "report.html",
              out ->
                  HiringComparisonReport.write(command.display(), plans, command.version(), out));
          files.addBytes(
              "compare.xlsx",
              out -> HiringComparisonExcel.write(command.display(), plans, command.version(), out));
          files.add("compare.csv", out -> HiringComparison.csv(plans, out));
          files.add("compare.json", out -> HiringComparison.write(plans, command.version(), out));
        });
  }

  private void report(List<HiringAnswer> plans, List<Path> files) {
    command.answer(
        out -> HiringComparison.write(plans, command.version(), out),
        () -> HiringComparison.sentences(command.display(), plans),
        () -> HiringComparison.lines(command.display(), plans),
        files);
  }
}
