package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.NotYetSimulated;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ContactTrace;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.report.SimulationCsv;
import org.peakstaff.report.SimulationExcel;
import org.peakstaff.report.SimulationJson;
import org.peakstaff.report.SimulationText;
import org.peakstaff.report.TraceCsv;
import org.peakstaff.report.Verdict;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.json.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Simulates a scenario with its own staffing. */
@Command(
    name = "simulate",
    header = "Simulates a scenario with its own staffing.",
    description = {
      "",
      "Prints every measure with its confidence interval, and whether the targets are met.",
      ""
    },
    footer = {
      "",
      "@|bold Example:|@",
      "  peakstaff simulate scenarios/mmn.json --precision 0.5%% --json"
    })
final class SimulateCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  @Mixin private final RunOptions run = new RunOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Write simulation.xlsx, simulation.csv (by interval) and simulation.json into this",
        "folder."
      })
  private @Nullable Path folder;

  @Option(
      names = "--per-replication",
      paramLabel = "FILE",
      description = {
        "Write a CSV file with a row per replication, or per batch of a long run: the counts,",
        "numerators and denominators that measures rest on."
      })
  private @Nullable Path perReplication;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Write a line per contact of one replication into this CSV file.")
  private @Nullable Path trace;

  @Option(
      names = "--trace-replication",
      paramLabel = "N",
      description = "The replication that --trace writes, from 1 (default 1).")
  private @Nullable Integer traced;

  SimulateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ExperimentOptions options = run.experiment();
    LoadedScenario loaded = Refusals.check(input.read(console()), NotYetSimulated::refusals);
    CompiledScenario compiled = ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
    run.checkEngine(compiled);
    run.checkBatches(compiled);
    prepare();
    Path kept = input.outputFolder(folder, console());
    CheckpointFile checkpoint = run.checkpoint(this, kept, options, List.of(loaded));
    RawFile raw = RawFile.of(perReplication, console(), compiled);
    try (Simulation simulation = Simulation.begin(this)) {
      SimulationResult result =
          simulation.watch(
              progress ->
                  Experiment.run(
                      compiled, options.withCheckpoint(checkpoint), progress, raw.rows()));
      report(result, loaded, compiled, raw);
      simulation.end(checkpoint);
      return simulation.exitCode(result);
    }
  }

  private void prepare() {
    if (traced != null && (trace == null || traced < 1)) {
      String fault = trace == null ? " belongs to --trace, which is not given" : " is at least 1";
      throw run.wrong("--trace-replication" + fault);
    }
    if (folder != null) {
      OutputFiles.prepareFolder(console().resolve(folder));
    }
    OutputFiles.prepareFile(trace == null ? null : console().resolve(trace));
  }

  private void report(
      SimulationResult result, LoadedScenario loaded, CompiledScenario compiled, RawFile raw) {
    List<Path> files = write(result, loaded, compiled, raw);
    answer(
        out -> SimulationJson.write(result, version(), out),
        () -> List.of(Verdict.sentence(display(), result.targets())),
        () -> SimulationText.lines(display(), result, console().emphasis()),
        files);
  }

  private List<Path> write(
      SimulationResult result, LoadedScenario loaded, CompiledScenario compiled, RawFile raw) {
    try (OutputFiles files = new OutputFiles()) {
      if (folder != null) {
        addResults(result, loaded, console().resolve(folder), files);
      }
      raw.addTo(files);
      if (trace != null) {
        addTrace(console().resolve(trace), compiled, result.seed(), files);
      }
      return files.commit();
    }
  }

  private void addResults(
      SimulationResult result, LoadedScenario loaded, Path into, OutputFiles files) {
    if (SimulationExcel.fits(result)) {
      files.addBytes(
          into.resolve("simulation.xlsx"),
          out ->
              SimulationExcel.write(
                  display(), result, loaded.scenario(), loaded.values(), version(), out));
    } else {
      console().say("no simulation.xlsx: " + ExcelSheet.TOO_LONG + " simulation.csv has them all.");
    }
    files.add(into.resolve("simulation.csv"), out -> SimulationCsv.write(result, out));
    files.add(into.resolve("simulation.json"), out -> SimulationJson.write(result, version(), out));
  }

  private void addTrace(Path file, CompiledScenario compiled, long seed, OutputFiles files) {
    int replication = traced == null ? 0 : traced - 1;
    ContactTrace contacts = ContactTrace.of(compiled, seed, replication);
    files.add(file, out -> TraceCsv.write(contacts, out));
  }
}
