package org.peakstaff.history;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.EstimationSettings;
import org.peakstaff.planner.estimation.HistoryEstimates;
import org.peakstaff.planner.estimation.HistoryEstimator;
import org.peakstaff.planner.estimation.Recorded;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.Problem;

/** From queue files to a scenario: reads, estimates, and makes the texts of the files. */
public final class ScenarioImport {
  private static final double CONFIDENCE = 0.95;

  private ScenarioImport() {}

  /**
   * Imports.
   *
   * @param request what to import
   * @param schema relative path of the JSON Schema from the scenario's folder, null when there is
   *     none
   * @return the texts and the report; nothing is written
   * @throws InvalidScenarioException with everything that is wrong with the files, or with what
   *     they say about the coming days
   */
  public static ImportResult run(ImportRequest request, @Nullable String schema) {
    IntervalFiles files = IntervalFileReader.read(request.files(), request.reading());
    HistoryEstimates estimates = estimate(request, files);
    DayFiles dayFiles = new DayFiles(estimates);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(request.name() + ".json", ScenarioText.of(request, files, estimates, schema));
    texts.put(ScenarioText.DEMAND, dayFiles.demand());
    texts.put(ScenarioText.SCHEDULE, schedule(request, files, dayFiles));
    return new ImportResult(texts, ImportReport.of(request, files, estimates), estimates, files);
  }

  private static String schedule(ImportRequest request, IntervalFiles files, DayFiles dayFiles) {
    double present = request.agentsSeen() == AgentsSeen.ROSTERED ? 1 : 1 - ImportRequest.SHRINKAGE;
    return files.history().records(Recorded.AGENTS)
        ? dayFiles.schedule(ScenarioText.GROUP, present)
        : dayFiles.assumedSchedule(ScenarioText.GROUP);
  }

  private static HistoryEstimates estimate(ImportRequest request, IntervalFiles files) {
    try {
      return HistoryEstimator.estimate(files.history(), settings(request, files));
    } catch (IllegalArgumentException e) {
      throw invalid(request, String.valueOf(e.getMessage()));
    }
  }

  private static EstimationSettings settings(ImportRequest request, IntervalFiles files) {
    Duration interval = Duration.ofMinutes(files.history().intervalMinutes());
    checkHours(request, files.history().intervalMinutes());
    return new EstimationSettings(
        new Horizon(request.from(), request.days(), request.zone(), interval, null),
        types(request, files),
        request.hours(),
        request.excludedDates(),
        request.keepsUnusual(),
        CONFIDENCE,
        request.handleTimeSeconds(),
        request.method());
  }

  private static void checkHours(ImportRequest request, int minutes) {
    OpeningHours hours = request.hours();
    if (hours == null) {
      return;
    }
    for (List<OpeningHours.Span> spans : hours.weekdays().values()) {
      for (OpeningHours.Span span : spans) {
        if (span.fromMinute() % minutes != 0 || span.toMinute() % minutes != 0) {
          String rule = "hours begin and end with intervals of " + minutes + " minutes, not ";
          throw invalid(request, rule + HoursText.of(hours));
        }
      }
    }
  }

  private static Set<String> types(ImportRequest request, IntervalFiles files) {
    Set<String> present = files.history().contactTypes();
    List<String> unknown =
        request.only().stream().filter(type -> !present.contains(type)).sorted().toList();
    if (!unknown.isEmpty()) {
      String names = String.join(", ", unknown);
      throw invalid(
          request, "there is no queue " + names + ". The queues are " + String.join(", ", present));
    }
    Set<String> types = present.stream().filter(request::plans).collect(Collectors.toSet());
    if (types.isEmpty()) {
      throw invalid(request, "every queue is left out: " + String.join(", ", present));
    }
    return types;
  }

  private static InvalidScenarioException invalid(ImportRequest request, String message) {
    String name = String.valueOf(request.files().get(0).getFileName());
    return new InvalidScenarioException(List.of(new Problem(name, 0, 0, "", message)));
  }

  /**
   * The default name of a scenario: its weekday, or the week's first day.
   *
   * @param from first coming day
   * @param days number of days
   * @return such as {@code monday-2026-11-30} or {@code week-2026-11-30}
   */
  public static String defaultName(LocalDate from, int days) {
    String weekday = from.getDayOfWeek().name().toLowerCase(java.util.Locale.ROOT);
    return (days == 1 ? weekday : "week") + "-" + from;
  }
}
