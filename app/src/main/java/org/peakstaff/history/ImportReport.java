package org.peakstaff.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peakstaff.planner.estimation.BusynessEstimate;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.planner.estimation.HandleTimeEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates;
import org.peakstaff.planner.estimation.HistoryEstimates.DayEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates.TypeEstimate;
import org.peakstaff.planner.estimation.PatienceEstimate;
import org.peakstaff.planner.estimation.VolumeForecast;

/** What an import tells the planner: mapping, bridge of volumes, estimates, findings. */
final class ImportReport {
  private static final int EXAMPLES = 5;
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
          "Read %s: %d rows, fields between \"%s\", intervals of %d minutes",
          file.name(), file.rows(), file.delimiter(), files.history().intervalMinutes());
    }
    add(
        "Days %s to %s, local time in %s",
        files.history().dates().first(), files.history().dates().last(), request.zone());
  }

  private void mapping() {
    heading("What was mapped to what");
    columns();
    files
        .queues()
        .forEach(
            (id, queue) -> add("  queue %s -> %s", queue, request.plans(id) ? id : "left out"));
  }

  private void columns() {
    lines.addAll(
        columns(
            "start of the interval", "date_from, time",
            "volume", "offd_direct_call_cnt",
            "mean handle time", "(talking_call_dur + wrap_up_dur) / answ_call_cnt",
            "mean patience",
                "(queued_and_answ_call_dur + queued_and_aband_call_dur) / aband_call_cnt",
            "agents seen", "avg_avail_member_cnt, " + agentsMeaning(),
            "checked only", "overflow_in_call_cnt, overflow_out_call_cnt",
            "not used",
                "longest waits, ans_servicelevel_cnt, wait_dur, aband_short_call_cnt,"
                    + " aband_within_sl_cnt"));
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
    rows.add(0, List.of("offered in the files", String.valueOf(offered)));
  }

  private void calls(List<List<String>> rows) {
    Calls used =
        estimates.types().values().stream()
            .map(TypeEstimate::calls)
            .reduce(Calls.NONE, Calls::plus);
    rows.add(List.of("- outside opening hours", "-" + outside(used.offered())));
    rows.add(List.of("= used for the estimates", String.valueOf(used.offered())));
    rows.add(List.of("+ overflow in", String.valueOf(used.overflowIn())));
    rows.add(List.of("= answered", String.valueOf(used.answered())));
    rows.add(List.of("+ abandoned", String.valueOf(used.abandoned())));
    rows.add(List.of("+ overflow out", String.valueOf(used.overflowOut())));
    rows.add(List.of("+ unaccounted for", String.valueOf(used.unaccounted())));
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
    add("  patience = waiting of all calls / abandons, maximum likelihood if it is exponential.");
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
    add(
        "  Handling fills %s of the time of the agents seen, calls left out included.",
        Text.percent(estimates.days().get(0).agents().handlingShare()));
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
        estimates.findings().stream()
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

  private static List<String> columns(String... pairs) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      result.add(String.format(Locale.ROOT, "  %-22s %s", pairs[i], pairs[i + 1]));
    }
    return result;
  }

  private void heading(String text) {
    lines.add("");
    lines.add(text);
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
