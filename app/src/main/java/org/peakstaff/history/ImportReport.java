package org.peakstaff.history;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peakstaff.planner.estimation.BusynessEstimate;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.planner.estimation.HandleTimeEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates;
import org.peakstaff.planner.estimation.HistoryEstimates.DayEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates.TypeEstimate;
import org.peakstaff.planner.estimation.PatienceEstimate;
import org.peakstaff.planner.estimation.Recorded;
import org.peakstaff.planner.estimation.VolumeForecast;

/** What an import tells the planner: mapping, bridge of volumes, estimates, findings. */
final class ImportReport {
  private static final int EXAMPLES = 5;
  private static final String WIDE = "  %-30s %s";
  private static final List<String> TIMES =
      List.of(
          "contact type",
          "AHT s",
          "cv",
          "answered",
          "own intervals",
          "abandoned",
          "patience s",
          "95 % interval");

  private final ImportRequest request;
  private final IntervalFiles files;
  private final HistoryEstimates estimates;
  private final List<String> lines = new ArrayList<>();

  private ImportReport(ImportRequest request, IntervalFiles files, HistoryEstimates estimates) {
    this.request = request;
    this.files = files;
    this.estimates = estimates;
  }

  static List<String> of(ImportRequest request, IntervalFiles files, HistoryEstimates estimates) {
    ImportReport report = new ImportReport(request, files, estimates);
    report.sources();
    report.mapping();
    report.bridge();
    report.volumes();
    report.times();
    report.center();
    report.findings();
    return report.lines;
  }

  private void sources() {
    for (IntervalFiles.SourceFile file : files.files()) {
      add(
          "Read %s: %d rows, %s, fields between %s, intervals of %d minutes",
          file.name(),
          file.rows(),
          file.layout().title(),
          file.delimiter() == '\t' ? "tabs" : "\"" + file.delimiter() + "\"",
          files.history().intervalMinutes());
    }
    add(
        "Days %s to %s, local time in %s",
        files.history().dates().first(), files.history().dates().last(), request.zone());
  }

  private void mapping() {
    heading("What was mapped to what");
    Map<List<String>, List<String>> byColumns = new LinkedHashMap<>();
    for (IntervalFiles.SourceFile file : files.files()) {
      byColumns.computeIfAbsent(file.columns(), c -> new ArrayList<>()).add(file.name());
    }
    byColumns.forEach(this::columns);
    absent();
    files.queues().entries().forEach(this::queue);
    for (String queue : files.unmapped()) {
      add("  queue %s is not in the map; its name was used", queue);
    }
  }

  private void columns(List<String> pairs, List<String> names) {
    if (files.files().size() > names.size()) {
      add("  in %s:", String.join(", ", names));
    }
    for (int i = 0; i < pairs.size(); i += 2) {
      String more = pairs.get(i).equals("agents seen") ? ", " + agentsMeaning() : "";
      add(WIDE, pairs.get(i), pairs.get(i + 1) + more);
    }
  }

  private void absent() {
    List<String> absent = EnumSet.complementOf(recorded()).stream().map(Recorded::words).toList();
    if (!absent.isEmpty()) {
      add(WIDE, "not in the files", String.join(", ", absent));
    }
  }

  private EnumSet<Recorded> recorded() {
    EnumSet<Recorded> recorded = EnumSet.noneOf(Recorded.class);
    recorded.addAll(files.history().recorded());
    return recorded;
  }

  private void queue(String queue, QueueMap.Entry entry) {
    String type = entry.contactType();
    boolean planned = !type.isEmpty() && request.plans(type);
    String channel = entry.channel().equals("phone") ? "" : ", " + entry.channel();
    add("  queue %s -> %s", queue, planned ? type + channel : "left out");
  }

  private String agentsMeaning() {
    return request.agentsSeen() == AgentsSeen.ROSTERED
        ? "taken as heads before shrinkage"
        : "taken as agents net of shrinkage";
  }

  private void bridge() {
    heading("Bridge of volumes, calls");
    List<List<String>> rows = new ArrayList<>();
    offered(rows);
    long excluded = onExcludedDays();
    if (excluded > 0) {
      rows.add(List.of("- excluded days", "-" + excluded));
    }
    calls(rows);
    lines.addAll(Text.table(rows));
    add(
        "  Redials and repeat contacts cannot be told apart in interval totals; volumes hold them.");
  }

  private void offered(List<List<String>> rows) {
    long offered = 0;
    for (String type : files.history().contactTypes()) {
      long calls = files.history().calls(type).offered();
      offered += calls;
      if (!request.plans(type)) {
        rows.add(List.of("- " + type + ", left out", "-" + calls));
      }
    }
    long second = files.secondHour();
    rows.add(0, List.of("offered in the files", String.valueOf(offered + second)));
    if (second > 0) {
      rows.add(List.of("- second hour of a clock set back", "-" + second));
    }
  }

  private void calls(List<List<String>> rows) {
    Calls used =
        estimates.types().values().stream()
            .map(TypeEstimate::calls)
            .reduce(Calls.NONE, Calls::plus);
    rows.add(List.of("- outside opening hours", "-" + outside(used.offered())));
    rows.add(List.of("= used for the estimates", String.valueOf(used.offered())));
    boolean overflow = has(Recorded.OVERFLOW);
    if (overflow) {
      rows.add(List.of("+ overflow in", String.valueOf(used.overflowIn())));
    }
    if (has(Recorded.ANSWERED)) {
      rows.add(List.of("= answered", String.valueOf(used.answered())));
    }
    if (has(Recorded.ABANDONED)) {
      rows.add(List.of("+ abandoned", String.valueOf(used.abandoned())));
    }
    if (overflow) {
      rows.add(List.of("+ overflow out", String.valueOf(used.overflowOut())));
    }
    if (has(Recorded.ABANDONED)) {
      rows.add(List.of("+ unaccounted for", String.valueOf(used.unaccounted())));
    }
  }

  private boolean has(Recorded what) {
    return files.history().records(what);
  }

  private long onExcludedDays() {
    return files.history().intervals().stream()
        .filter(row -> request.plans(row.contactType()))
        .filter(row -> estimates.settings().excludedDates().contains(row.start().toLocalDate()))
        .mapToLong(row -> row.calls().offered())
        .sum();
  }

  private long outside(long used) {
    return estimates.all().intervals().stream()
            .filter(row -> request.plans(row.contactType()))
            .mapToLong(row -> row.calls().offered())
            .sum()
        - used;
  }

  private void volumes() {
    heading("Expected calls");
    add("  open %s (%s)", HoursText.of(estimates.hours()), hoursOrigin());
    lines.addAll(Text.table(volumeRows()));
    add(
        "  Days with equal hours are one class; a weekday's own mean counts as far as weekdays"
            + " differ (weight).");
    backtests();
  }

  private void backtests() {
    DayEstimate day = estimates.days().get(0);
    List<String> text =
        BacktestText.lines(
            estimates.types().keySet().stream()
                .map(type -> ScenarioText.forecast(day, type))
                .toList());
    if (!text.isEmpty()) {
      heading("Backtest: the last weeks forecast from what was before them");
      lines.addAll(text);
    }
  }

  private List<List<String>> volumeRows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "day and contact type", "calls", "class mean", "days", "weekday mean", "n", "weight"));
    for (DayEstimate day : estimates.days()) {
      for (String type : estimates.types().keySet()) {
        rows.add(volume(day, ScenarioText.forecast(day, type)));
      }
    }
    return rows;
  }

  private static List<String> volume(DayEstimate day, VolumeForecast forecast) {
    return List.of(
        day.date() + " " + forecast.contactType(),
        Text.fixed(forecast.level(), 1),
        Text.fixed(forecast.classMean(), 1),
        String.valueOf(forecast.classDays()),
        Text.fixed(forecast.weekdayMean(), 1),
        String.valueOf(forecast.weekdayDays()),
        Text.fixed(forecast.weekdayWeight(), 2));
  }

  private String hoursOrigin() {
    return estimates.settings().hours() == null ? "read off the volumes" : "as given";
  }

  private void times() {
    heading("Handle time and patience");
    List<List<String>> rows = new ArrayList<>();
    rows.add(TIMES);
    DayEstimate day = estimates.days().get(0);
    for (TypeEstimate type : estimates.types().values()) {
      rows.add(times(type, ScenarioText.handleTimes(day, type.id())));
    }
    lines.addAll(Text.table(rows));
    add(
        "  An interval has its own handle time from %d answered calls on, else the type's mean;",
        HandleTimeEstimate.ENOUGH);
    if (waits()) {
      add("  patience = waiting of all calls / abandons, maximum likelihood if it is exponential.");
    } else {
      add(
          "  Patience: %s s assumed (industry-1), the files do not say who waited how long.",
          "120");
    }
    add(
        "  cv: how the means of the same interval differ between days, weighted by answered"
            + " calls; totals show no more.");
    shortAbandons();
  }

  private boolean waits() {
    return has(Recorded.ABANDONED) && has(Recorded.WAIT_ANSWERED) && has(Recorded.WAIT_ABANDONED);
  }

  private void shortAbandons() {
    long all = 0;
    long within = 0;
    for (TypeEstimate type : estimates.types().values()) {
      all += type.calls().abandoned();
      within += type.calls().abandonedShort();
    }
    if (has(Recorded.ABANDONED_SHORT) && all > 0) {
      add(
          "  Short abandons, by the files' own threshold: %d of %d, %s.",
          within, all, Text.percent((double) within / all));
    }
  }

  private static List<String> times(TypeEstimate type, HandleTimeEstimate handleTime) {
    PatienceEstimate patience = type.patience();
    long own = handleTime.slots().stream().filter(HandleTimeEstimate.SlotMean::own).count();
    return List.of(
        type.id(),
        Text.fixed(handleTime.meanSeconds(), 1),
        Text.fixed(handleTime.cv(), 2),
        String.valueOf(handleTime.answered()),
        own + " of " + handleTime.slots().size(),
        String.valueOf(type.calls().abandoned()),
        patience == null ? "-" : Text.fixed(patience.meanSeconds(), 0),
        patience == null ? "-" : interval(patience) + (type.patiencePooled() ? " pooled" : ""));
  }

  private static String interval(PatienceEstimate patience) {
    return Text.fixed(patience.lowSeconds(), 0) + " - " + Text.fixed(patience.highSeconds(), 0);
  }

  private void center() {
    heading("The center");
    busyness(estimates.busyness());
    if (has(Recorded.AGENTS)) {
      add(
          "  Handling fills %s of the time of the agents seen, calls left out included.",
          Text.percent(estimates.days().get(0).agents().handlingShare()));
    } else {
      add("  Agents: load / 85%% / (1 - shrinkage) assumed, the files hold none; put yours there.");
    }
    add("  Shrinkage %s is assumed (industry-1).", Text.percent(ImportRequest.SHRINKAGE));
  }

  private void busyness(BusynessEstimate busyness) {
    if (busyness.degreesOfFreedom() == 0) {
      add("  Busyness: 10%% assumed (industry-1), too few days to compare");
    } else {
      add(
          "  Busyness of a day: cv %s, 95 %% interval %s to %s (%d degrees of freedom; %s with"
              + " chance)",
          Text.percent(busyness.cv()),
          Text.percent(busyness.low()),
          Text.percent(busyness.high()),
          busyness.degreesOfFreedom(),
          Text.percent(busyness.rawCv()));
    }
  }

  private void findings() {
    heading("Worth a look");
    Map<Kind, List<Finding>> byKind =
        Stream.concat(files.findings().stream(), estimates.findings().stream())
            .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.toList()));
    if (byKind.isEmpty()) {
      add("  nothing found");
    }
    byKind.forEach(this::findings);
  }

  private void findings(Kind kind, List<Finding> findings) {
    add("  %d x %s", findings.size(), kind.text());
    findings.stream()
        .limit(EXAMPLES)
        .forEach(finding -> add("      %s: %s", finding.where(), finding.detail()));
    if (findings.size() > EXAMPLES) {
      add("      and %d more", findings.size() - EXAMPLES);
    }
  }

  private void heading(String text) {
    lines.add("");
    lines.add(text);
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
