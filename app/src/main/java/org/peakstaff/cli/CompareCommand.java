package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.extension.Extensions;
import org.peakstaff.report.ComparisonCsv;
import org.peakstaff.report.ComparisonExcel;
import org.peakstaff.report.ComparisonJson;
import org.peakstaff.report.ComparisonText;
import org.peakstaff.report.html.ComparisonReport;
import org.peakstaff.whatif.ComparedScenarios;
import org.peakstaff.whatif.ComparedStaff;
import org.peakstaff.whatif.NamedScenario;
import org.peakstaff.whatif.ScenarioComparison;
import org.peakstaff.whatif.ScenarioSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares variants of a scenario with their baseline. */
@Command(
    name = "compare",
    header = "Compares variants with a baseline on the same customers.",
    description = {
      "",
      "Prints how each variant differs, with the interval of the difference, and what it costs.",
      ""
    },
    footer = {
      "",
      "@|bold Examples:|@",
      "  peakstaff compare scenarios/black-friday.json scenarios/black-friday/volume+20.json",
      "  peakstaff compare scenarios/two-skills.json --variant scale.contactTypes.*.volumes=1.1"
    })
final class CompareCommand extends ConsoleCommand {
  private static final String HIRE = "hire";

  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  @Parameters(index = "0", paramLabel = "BASELINE", description = "Scenario file.")
  private Path baseline;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "VARIANT",
      description = "Scenario files to compare with it: overlays, or whole scenarios.")
  private List<Path> variants = new ArrayList<>();

  @Option(
      names = "--variant",
      paramLabel = "PATH=VALUE",
      description = "A variant that is the baseline but for one value; may be repeated.")
  private List<String> changes = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Replace one value of the baseline and of all variants; may be repeated.")
  private List<String> sets = new ArrayList<>();

  @Mixin private final PluginOptions plugins = new PluginOptions();

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description = {
        "The measure the verdict is on, such as serviceLevel (default), meanWait,",
        "contactTypes.orders.abandonment or agentGroups.desk.occupancy."
      })
  private @Nullable String measure;

  @Option(
      names = "--of",
      paramLabel = "NAME",
      defaultValue = "simulate",
      description = {
        "simulate (default): the scenarios as they are staffed; plan: the staff that the",
        "planning formulas find; hire: hiring plans, each made anew."
      })
  private String of = "simulate";

  @Option(
      names = "--decisions",
      paramLabel = "NAME",
      description = {
        "own: each with the staff it names (default with simulate); fixed: all with the",
        "baseline's staff; replanned: each with the staff it needs (default with plan)."
      })
  private @Nullable String decisions;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write report.html, compare.xlsx, compare.csv and compare.json there.")
  private @Nullable Path folder;

  @Mixin private final RepeatOptions run = new RepeatOptions();

  CompareCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ExperimentOptions options = run.experiment();
    List<NamedScenario> scenarios = scenarios();
    if (of.equals(HIRE)) {
      return hiring(scenarios, options);
    }
    ComparedStaff staff = staff();
    ScenarioComparison comparison =
        ComparedFiles.prepare(scenarios, staff, Optional.ofNullable(measure), run);
    if (folder != null) {
      OutputFiles.prepareFolder(console().resolve(folder));
    }
    CheckpointFile checkpoint =
        run.checkpoint(
            this,
            ScenarioInput.outputFolder(baseline, folder, console()),
            options,
            scenarios.stream().map(NamedScenario::loaded).toList(),
            staff.name());
    try (Simulation simulation = Simulation.begin(this)) {
      ComparedScenarios compared =
          simulation.watch(
              progress -> comparison.run(options.withCheckpoint(checkpoint), progress));
      report(compared);
      simulation.end(checkpoint);
      return simulation.exitCodeWithoutTargets(compared.run());
    }
  }

  private int hiring(List<NamedScenario> scenarios, ExperimentOptions options) {
    if (decisions != null || measure != null) {
      throw run.wrong("--of hire plans each scenario anew: no --decisions and no --measure");
    }
    Path into = folder == null ? null : console().resolve(folder);
    return new ComparedHiring(this).run(scenarios, options, into);
  }

  /** The baseline first. */
  private List<NamedScenario> scenarios() {
    if (variants.isEmpty() && changes.isEmpty()) {
      throw run.wrong("a variant is missing: name a file, or a change with --variant");
    }
    Extensions extensions = plugins.extensions(console());
    ScenarioSource source = new ScenarioSource(console().resolve(baseline), sets, extensions);
    List<NamedScenario> all = new ArrayList<>();
    all.add(NamedScenario.read(source));
    variants.forEach(each -> all.add(NamedScenario.read(source.of(console().resolve(each)))));
    changes.forEach(each -> all.add(NamedScenario.changed(source, each)));
    return all;
  }

  private ComparedStaff staff() {
    return ComparedStaff.of(of, Optional.ofNullable(decisions))
        .orElseThrow(
            () ->
                run.wrong(
                    "--of is simulate (with --decisions own or fixed), plan (with replanned or fixed)"
                        + " or hire"));
  }

  private void report(ComparedScenarios compared) {
    List<Path> files = write(compared);
    answer(
        out -> ComparisonJson.write(compared, version(), out),
        () -> ComparisonText.sentences(display(), compared),
        () -> ComparisonText.lines(display(), compared, console().emphasis()),
        files);
  }

  private List<Path> write(ComparedScenarios compared) {
    Path into = folder == null ? null : console().resolve(folder);
    return OutputFiles.write(
        into,
        files -> {
          files.add(
              "report.html", out -> ComparisonReport.write(display(), compared, version(), out));
          files.addBytes("compare.xlsx", out -> ComparisonExcel.write(compared, version(), out));
          files.add("compare.csv", out -> ComparisonCsv.write(compared, out));
          files.add("compare.json", out -> ComparisonJson.write(compared, version(), out));
        });
  }
}
