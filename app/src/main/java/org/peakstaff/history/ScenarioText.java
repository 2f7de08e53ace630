package org.peakstaff.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.BusynessEstimate;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.ForecastMethod;
import org.peakstaff.planner.estimation.HandleTimeEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates;
import org.peakstaff.planner.estimation.HistoryEstimates.DayEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates.TypeEstimate;
import org.peakstaff.planner.estimation.PatienceEstimate;
import org.peakstaff.planner.estimation.Recorded;
import org.peakstaff.planner.estimation.VolumeForecast;
import org.peakstaff.scenario.Horizon;

/** The scenario file of an import: every estimate with its source. */
final class ScenarioText {
  static final String DEMAND = "demand.csv";
  static final String SCHEDULE = "schedule.csv";
  static final String GROUP = "agents";
  private static final String PHONE = "phone";

  /** Comparisons from which a coefficient of variation is estimated rather than assumed. */
  private static final int ENOUGH_COMPARISONS = 20;

  private final ImportRequest request;
  private final IntervalFiles files;
  private final HistoryEstimates estimates;
  private final @Nullable String schema;

  private ScenarioText(
      ImportRequest request,
      IntervalFiles files,
      HistoryEstimates estimates,
      @Nullable String schema) {
    this.request = request;
    this.files = files;
    this.estimates = estimates;
    this.schema = schema;
  }

  /**
   * The text.
   *
   * @param request what was asked for
   * @param files what was read
   * @param estimates the numbers
   * @param schema relative path of the JSON Schema, null when there is none nearby
   */
  static String of(
      ImportRequest request,
      IntervalFiles files,
      HistoryEstimates estimates,
      @Nullable String schema) {
    return JsonText.of(new ScenarioText(request, files, estimates, schema).scenario());
  }

  private Map<String, Object> scenario() {
    Map<String, Object> scenario = new LinkedHashMap<>();
    if (schema != null) {
      scenario.put("$schema", schema);
    }
    scenario.put("format", 1);
    scenario.put("name", name());
    scenario.put("note", note());
    scenario.put("assumptions", "industry-1");
    scenario.put("horizon", horizon());
    scenario.put("openingHours", Map.of("center", hours()));
    scenario.put("busyness", busyness());
    scenario.put("contactTypes", contactTypes());
    scenario.put("agentGroups", Map.of(GROUP, agentGroup()));
    scenario.put(
        "routing", object("type", "ranks", "group", "longest-idle", "contact", "longest-wait"));
    return scenario;
  }

  private String name() {
    String days = Text.name(request.from().getDayOfWeek()) + " " + request.from();
    String files =
        request.files().stream()
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining(", "));
    return (request.days() == 1 ? "" : "Week from ") + days + ", from " + files;
  }

  private String note() {
    LocalDate first = estimates.used().dates().first();
    LocalDate last = estimates.used().dates().last();
    return "Imported from the days "
        + first
        + " to "
        + last
        + "; volumes are calls offered, redials and repeats included; opening hours "
        + (estimates.settings().hours() == null ? "read off the volumes" : "as given")
        + "; one pool of agents for all types"
        + replaced();
  }

  private String replaced() {
    int count = estimates.settings().keepsUnusual() ? 0 : estimates.unusual().size();
    return count == 0
        ? ""
        : "; " + count + " unusual intervals of the past replaced by the mean of the other days";
  }

  private Map<String, Object> horizon() {
    Horizon horizon = estimates.settings().horizon();
    return object(
        "from",
        horizon.from().toString(),
        "days",
        horizon.days(),
        "timeZone",
        horizon.timeZone().getId(),
        "interval",
        horizon.interval().toMinutes() == 60 ? "1h" : horizon.interval().toMinutes() + "m");
  }

  private Map<String, Object> hours() {
    Map<String, Object> hours = new LinkedHashMap<>();
    HoursText.byWeekdays(estimates.hours())
        .forEach((days, spans) -> hours.put(days, spans.size() == 1 ? spans.get(0) : spans));
    return hours;
  }

  private Map<String, Object> busyness() {
    BusynessEstimate busyness = estimates.busyness();
    if (busyness.degreesOfFreedom() == 0) {
      return object(
          "type", "gamma", "cv", "10%", "shared", "all", "source", "assumption: industry-1");
    }
    String cv = Text.percent(busyness.cv());
    return object("type", "gamma", "cv", cv, "shared", "all", "source", source(busyness));
  }

  private static String source(BusynessEstimate busyness) {
    return "import: variance of day totals beyond chance, "
        + busyness.degreesOfFreedom()
        + " degrees of freedom, 95 % interval "
        + Text.percent(busyness.low())
        + " to "
        + Text.percent(busyness.high());
  }

  private Map<String, Object> contactTypes() {
    Map<String, Object> types = new LinkedHashMap<>();
    estimates.types().values().forEach(type -> types.put(type.id(), contactType(type)));
    return types;
  }

  private Map<String, Object> contactType(TypeEstimate type) {
    String channel = channel(type.id());
    Map<String, Object> members = new LinkedHashMap<>();
    String queue = files.queues().onlyQueue(type.id());
    if (queue != null && !queue.contains(type.id())) {
      members.put("label", queue);
    }
    members.putAll(object("channel", channel, "hours", "center"));
    members.put("volumes", volumes(type));
    members.put("handleTime", handleTime(type));
    if (type.patience() != null || (waits() && channel.equals(PHONE))) {
      members.put("patience", patience(type));
    }
    if (channel.equals(PHONE)) {
      members.put("shortAbandon", "5s");
      members.put("target", target());
    }
    return members;
  }

  /** Whether the files say how long customers waited and that they gave up. */
  private boolean waits() {
    return files
        .history()
        .recorded()
        .containsAll(Set.of(Recorded.ABANDONED, Recorded.WAIT_ANSWERED, Recorded.WAIT_ABANDONED));
  }

  private String channel(String type) {
    return files.queues().entries().values().stream()
        .filter(entry -> entry.contactType().equals(type))
        .map(QueueMap.Entry::channel)
        .findFirst()
        .orElse(PHONE);
  }

  private Map<String, Object> volumes(TypeEstimate type) {
    List<DayEstimate> days = estimates.days();
    String source =
        days.size() == 1
            ? level(days.get(0), type.id())
            : days.stream()
                .map(day -> day.date() + " " + calls(forecast(day, type.id()).level()))
                .collect(Collectors.joining(", "));
    Map<String, Object> volumes =
        object("type", "file", "path", DEMAND, "source", "import: " + source + method(type));
    String note = BacktestText.note(forecast(days.get(0), type.id()));
    if (!note.isEmpty()) {
      volumes.put("note", note);
    }
    return volumes;
  }

  private String method(TypeEstimate type) {
    VolumeForecast forecast = forecast(estimates.days().get(0), type.id());
    return forecast.method() == ForecastMethod.LEVEL ? "" : "; " + forecast.method().words();
  }

  private static String level(DayEstimate day, String type) {
    VolumeForecast forecast = forecast(day, type);
    return calls(forecast.level())
        + " calls; mean of "
        + forecast.classDays()
        + " days ("
        + day.dayClass().label()
        + ") "
        + calls(forecast.classMean())
        + weekdayLevel(forecast, Text.name(day.date().getDayOfWeek()));
  }

  private static String weekdayLevel(VolumeForecast forecast, String weekday) {
    return String.format(
        Locale.ROOT,
        ", of %d %ss %s, weight of the latter %s",
        forecast.weekdayDays(),
        weekday,
        calls(forecast.weekdayMean()),
        Text.percent(forecast.weekdayWeight()));
  }

  private static String calls(double number) {
    return Text.number(number, 1);
  }

  private Map<String, Object> handleTime(TypeEstimate type) {
    HandleTimeEstimate estimate = handleTimes(estimates.days().get(0), type.id());
    boolean whole = files.findings().stream().noneMatch(ScenarioText::isSpread);
    boolean compared = estimate.degreesOfFreedom() >= ENOUGH_COMPARISONS && estimate.cv() > 0;
    boolean known = compared && whole;
    String mean = Text.duration(estimate.meanSeconds());
    Plain cv = new Plain(known ? Text.number(estimate.cv(), 2) : "1");
    String source = source(estimate, known);
    return object("type", "lognormal", "mean", mean, "cv", cv, "source", source);
  }

  private static boolean isSpread(Finding finding) {
    return finding.kind() == Finding.Kind.DAILY;
  }

  private static String source(HandleTimeEstimate estimate, boolean cvKnown) {
    if (estimate.answered() == 0) {
      return "assumption: mean as given on import, cv 1; the files hold no handle times";
    }
    int comparisons = estimate.degreesOfFreedom();
    String spread =
        cvKnown
            ? "cv from " + comparisons + " comparisons of interval means between days"
            : "cv 1 assumed, too few intervals to compare";
    return "import: handling / answered of " + estimate.answered() + " calls; " + spread;
  }

  private static Object patience(TypeEstimate type) {
    PatienceEstimate patience = type.patience();
    if (patience == null) {
      return "none";
    }
    String mean = Text.duration(patience.meanSeconds());
    String source = source(patience, type.patiencePooled());
    return object("type", "exponential", "mean", mean, "source", source);
  }

  private static String source(PatienceEstimate patience, boolean pooled) {
    return String.format(
        Locale.ROOT,
        "import: waiting of all calls / %d abandons%s (maximum likelihood if exponential),"
            + " %s%% interval %s to %s",
        patience.abandoned(),
        pooled ? " of all types together, this one has too few" : "",
        Text.number(patience.confidence() * 100, 1),
        Text.duration(patience.lowSeconds()),
        Text.duration(patience.highSeconds()));
  }

  private static Map<String, Object> target() {
    return object(
        "serviceLevel",
        object("share", "80%", "within", "20s", "convention", "answered-of-offered"),
        "over",
        "day",
        "source",
        "assumption: industry-1");
  }

  private Map<String, Object> agentGroup() {
    Map<String, Object> skills = new LinkedHashMap<>();
    estimates.types().keySet().forEach(type -> skills.put(type, Map.of("rank", 1)));
    return object(
        "hours",
        "center",
        "scheduled",
        object("type", "file", "path", SCHEDULE, "source", scheduleSource()),
        "skills",
        skills,
        "shrinkage",
        Text.percent(ImportRequest.SHRINKAGE),
        "note",
        "shrinkage is an assumption of industry-1");
  }

  private String scheduleSource() {
    if (!files.history().records(Recorded.AGENTS)) {
      return "assumption: expected load / 85 % occupancy / (1 - shrinkage), the files hold no"
          + " agents; put your roster here";
    }
    boolean rostered = request.agentsSeen() == AgentsSeen.ROSTERED;
    return "import: mean of the agents seen, taken as "
        + (rostered ? "heads on the roster before shrinkage" : "agents net of shrinkage")
        + "; handling fills "
        + Text.percent(estimates.days().get(0).agents().handlingShare())
        + " of their time";
  }

  static VolumeForecast forecast(DayEstimate day, String type) {
    return java.util.Objects.requireNonNull(day.volumes().get(type));
  }

  static HandleTimeEstimate handleTimes(DayEstimate day, String type) {
    return java.util.Objects.requireNonNull(day.handleTimes().get(type));
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /** A number as it is to be written. */
  private record Plain(String digits) {
    @Override
    public String toString() {
      return digits;
    }
  }
}
