package org.peakstaff.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.AgentsSeen;
import org.peakstaff.history.HoursText;
import org.peakstaff.history.ImportLimits;
import org.peakstaff.history.ImportRequest;
import org.peakstaff.history.ImportResult;
import org.peakstaff.history.ScenarioImport;
import org.peakstaff.history.SchemaPlace;
import org.peakstaff.scenario.OpeningHours;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a scenario of interval files from a telephone system. */
@Command(
    name = "import",
    header = "Makes a scenario of the interval files of a telephone system.",
    description = {
      "",
      "Reads queue files of the Teleopti / Calabrio layout (no header, 21 fields, ; or ,),",
      "estimates volumes, handle times, patience, busyness and agents for a coming day or week,",
      "and writes NAME.json, demand.csv and schedule.csv, each estimate with its source.",
      ""
    },
    footer = {
      "",
      "@|bold Example:|@",
      "  peakstaff scenario import queues.csv --date 2026-11-30 --zone Europe/Berlin --out week-49"
    })
final class ImportCommand extends ConsoleCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Queue files, in any order.")
  private List<Path> files = List.of();

  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  @ArgGroup(multiplicity = "1")
  private Coming coming;

  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  @Option(
      names = "--zone",
      required = true,
      paramLabel = "ZONE",
      description = "Time zone of the files' local times, such as Europe/Berlin.")
  private ZoneId zone;

  @Option(
      names = "--hours",
      paramLabel = "HOURS",
      description = {
        "Opening hours, such as \"mon-fri 08:00-20:00, sat 09:00-13:00\".",
        "Without it they are read off the volumes."
      })
  private @Nullable String hours;

  @Option(
      names = "--queues",
      split = ",",
      paramLabel = "NAME",
      description = "Import these queues only, by the names the import prints.")
  private Set<String> only = Set.of();

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "NAME",
      defaultValue = "outgoing",
      description = "Leave these queues out (default: ${DEFAULT-VALUE}).")
  private Set<String> excluded = Set.of();

  @Option(
      names = "--exclude-dates",
      split = ",",
      paramLabel = "DATE",
      description = "Days of the past that are not to count, such as holidays.")
  private Set<LocalDate> excludedDates = Set.of();

  @Option(
      names = "--keep-unusual",
      description = "Forecast volumes with the unusual intervals as they are.")
  private boolean keepsUnusual;

  @Option(
      names = "--agents",
      paramLabel = "MEANING",
      defaultValue = "rostered",
      description = {
        "What the agents counted in the files are: rostered (heads, shrinkage still",
        "comes off) or available (net of shrinkage). Default: ${DEFAULT-VALUE}."
      })
  private String agents = "rostered";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder to write to (default: the current one).")
  private Path folder = Path.of(".");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the scenario's file without .json (default: its weekday and date).")
  private @Nullable String name;

  @Option(names = "--overwrite", description = "Replace files that exist.")
  private boolean overwrites;

  /** The days to forecast. */
  static final class Coming {
    @Option(names = "--date", paramLabel = "DATE", description = "Forecast this day.")
    private @Nullable LocalDate date;

    @Option(
        names = "--week",
        paramLabel = "DATE",
        description = "Forecast the seven days from this day on.")
    private @Nullable LocalDate week;
  }

  ImportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Path target = console().resolve(folder);
    String schema = SchemaPlace.nearest(target);
    ImportResult result =
        ScenarioImport.run(
            request(), ImportLimits.DEFAULT, schema == null ? SchemaPlace.BESIDE : schema);
    report(result, write(target, result, schema == null));
    return ExitCode.DONE;
  }

  private void report(ImportResult result, List<Path> written) {
    if (isJson()) {
      ImportJson.write(result.estimates(), written, version(), console().out());
    } else if (!isQuiet()) {
      console().print(result.report());
      console().print("");
      OutputFiles.list(written, console());
      console().print("Next: peakstaff plan " + written.get(0));
    }
  }

  private List<Path> write(Path target, ImportResult result, boolean withSchema) {
    result.texts().keySet().forEach(file -> checkAbsent(target, file));
    OutputFiles.prepareFolder(target);
    try (OutputFiles drafts = new OutputFiles()) {
      result.texts().forEach((file, text) -> drafts.add(target.resolve(file), o -> o.write(text)));
      if (withSchema) {
        ScenarioSchemaCommand.add(drafts, target.resolve(SchemaPlace.BESIDE));
      }
      return drafts.commit();
    }
  }

  private void checkAbsent(Path target, String file) {
    if (!overwrites && Files.exists(target.resolve(file))) {
      throw CommandFailure.usage(
          folder.resolve(file) + " exists already. Maybe another folder, or --overwrite?");
    }
  }

  private ImportRequest request() {
    LocalDate from = firstDay();
    return new ImportRequest(
        files.stream().map(console()::resolve).toList(),
        name(from, days()),
        from,
        days(),
        zone,
        hours(),
        only,
        excluded,
        excludedDates,
        keepsUnusual,
        agentsSeen());
  }

  private LocalDate firstDay() {
    LocalDate from = coming.date != null ? coming.date : coming.week;
    if (from == null) {
      throw CommandFailure.usage("--date or --week is missing");
    }
    return from;
  }

  private int days() {
    return coming.date != null ? 1 : 7;
  }

  private String name(LocalDate from, int days) {
    String chosen = name == null ? ScenarioImport.defaultName(from, days) : name;
    if (!chosen.matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
      throw CommandFailure.usage("a name has letters, digits, - _ and ., not \"" + chosen + "\"");
    }
    return chosen;
  }

  private @Nullable OpeningHours hours() {
    try {
      return hours == null ? null : HoursText.parse(hours);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--hours: " + e.getMessage());
    }
  }

  private AgentsSeen agentsSeen() {
    return switch (agents.toLowerCase(Locale.ROOT)) {
      case "rostered" -> AgentsSeen.ROSTERED;
      case "available" -> AgentsSeen.AVAILABLE;
      default ->
          throw CommandFailure.usage("--agents is rostered or available, not \"" + agents + "\"");
    };
  }
}
