package org.peakstaff.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.AgentsSeen;
import org.peakstaff.history.HoursText;
import org.peakstaff.history.ImportRequest;
import org.peakstaff.history.ImportResult;
import org.peakstaff.history.ScenarioImport;
import org.peakstaff.history.ScenarioUpdate;
import org.peakstaff.history.SchemaPlace;
import org.peakstaff.planner.estimation.ForecastMethod;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.OpeningHours;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a scenario of interval files from a telephone system. */
@Command(
    name = "import",
    header = "Makes a scenario of the interval files of a telephone system.",
    description = {
      "",
      "Reads exports of Teleopti / Calabrio, Genesys Cloud, Amazon Connect, Avaya CMS, or any",
      "table whose heads are known; says what it took for what and what looks wrong;",
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
  /** Of a horizon before the files have said how long their intervals are. */
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private static final String INTO_ALONE =
      "--into takes days, zone and hours from the scenario; leave --date, --week, --zone and"
          + " --hours out";

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Interval files, in any order.")
  private List<Path> files = List.of();

  @ArgGroup(multiplicity = "0..1")
  private @Nullable Coming coming;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = {
        "Time zone of the center and of the files' local times, such as Europe/Berlin; starts",
        "in UTC are turned into its local time. Needed unless --into names a scenario."
      })
  private @Nullable ZoneId zone;

  @Mixin private final HistoryOptions history = new HistoryOptions();

  @Option(
      names = "--into",
      paramLabel = "SCENARIO",
      description = {
        "Bring this scenario up to date for its own days: the values and tables (volumes, heads)",
        "whose source begins \"import:\"; nothing else is touched. Prints old -> new. A table that",
        "changes is kept beside as NAME.before.csv."
      })
  private @Nullable Path into;

  @Option(
      names = "--forecast",
      paramLabel = "METHOD",
      defaultValue = "auto",
      description = {
        "How the level of a day is forecast: level (without trend), trend (damped Holt-Winters),",
        "naive (the same weekday before), or auto, the better of the first two in the backtest",
        "(default)."
      })
  private String forecast = "auto";

  @Option(
      names = "--handle-time",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "Mean handle time, where the files hold none.")
  private @Nullable Double handleTime;

  @Option(
      names = "--hours",
      paramLabel = "HOURS",
      description = {
        "Opening hours, such as \"mon-fri 08:00-20:00, sat 09:00-13:00\".",
        "Without it they are read off the volumes."
      })
  private @Nullable String hours;

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
    if (into != null) {
      return update(console().resolve(into));
    }
    Path target = console().resolve(folder);
    String schema = SchemaPlace.nearest(target);
    ImportResult result =
        ScenarioImport.run(request(), schema == null ? SchemaPlace.BESIDE : schema);
    report(result, result.report(), write(target, result, schema == null));
    return ExitCode.DONE;
  }

  private Integer update(Path file) {
    if (coming != null || zone != null || hours != null) {
      throw CommandFailure.usage(INTO_ALONE);
    }
    ImportInto target = ImportInto.of(file);
    ImportResult result = ScenarioImport.run(request(target), null);
    ScenarioUpdate update = target.update(result);
    List<String> lines = new ArrayList<>(result.report());
    lines.add("");
    lines.add("Old -> new");
    update.changes().forEach(change -> lines.add("  " + change));
    report(result, lines, target.write(update, mapDraft(result)));
    return ExitCode.DONE;
  }

  private void report(ImportResult result, List<String> lines, List<Path> written) {
    if (isJson()) {
      ImportJson.write(result, written, version(), console().out());
    } else if (!isQuiet()) {
      console().print(lines);
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
      mapDraft(result).forEach((file, text) -> drafts.add(file, o -> o.write(text)));
      return drafts.commit();
    }
  }

  private void checkAbsent(Path target, String file) {
    if (!overwrites && Files.exists(target.resolve(file))) {
      throw CommandFailure.usage(
          folder.resolve(file) + " exists already. Maybe another folder, or --overwrite?");
    }
  }

  /** The file of the map on its first use. */
  private Map<Path, String> mapDraft(ImportResult result) {
    Path file = history.mapFile(console());
    return file == null || Files.exists(file)
        ? Map.of()
        : Map.of(file, result.files().queues().text());
  }

  private ImportRequest request() {
    if (zone == null) {
      throw CommandFailure.usage("--zone is missing, such as --zone Europe/Berlin");
    }
    LocalDate from = firstDay();
    return request(name(from, days()), new Horizon(from, days(), zone, HALF_HOUR, null), hours());
  }

  private ImportRequest request(ImportInto target) {
    return request(target.name(), target.horizon(), target.hours());
  }

  private ImportRequest request(String called, Horizon days, @Nullable OpeningHours open) {
    return new ImportRequest(
        files.stream().map(console()::resolve).toList(),
        history.reading(console(), days.timeZone(), open),
        called,
        days.from(),
        days.days(),
        days.timeZone(),
        open,
        history.only(),
        history.excluded(),
        history.excludedDates(),
        keepsUnusual,
        agentsSeen(),
        handleTime,
        method());
  }

  private ForecastMethod method() {
    return Arrays.stream(ForecastMethod.values())
        .filter(method -> method.id().equals(forecast.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--forecast is auto, level, trend or naive, not \"" + forecast + "\""));
  }

  private LocalDate firstDay() {
    LocalDate from = coming == null ? null : coming.date != null ? coming.date : coming.week;
    if (from == null) {
      throw CommandFailure.usage("--date or --week is missing");
    }
    return from;
  }

  private int days() {
    return coming != null && coming.date != null ? 1 : 7;
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
