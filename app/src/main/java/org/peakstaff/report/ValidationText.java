package org.peakstaff.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peakstaff.planner.validation.HistoryValidation;
import org.peakstaff.planner.validation.MeasureFit;
import org.peakstaff.planner.validation.Reason;
import org.peakstaff.planner.validation.ValidatedMeasure;
import org.peakstaff.planner.validation.ValidationCell;

/** A validation in plain text. */
public final class ValidationText {
  private static final int MOST_NAMES = 12;
  private static final String FITS =
      "The scenario fits this history: nothing it says is off by more than chance allows.";

  private final Display display;
  private final HistoryValidation result;
  private final List<String> lines = new ArrayList<>();

  private ValidationText(Display display, ValidatedScenario validated) {
    this.display = display;
    result = validated.result();
  }

  /**
   * Everything.
   *
   * @param display how numbers and dates are written
   * @param validated the validation
   * @param emphasis how words stand out
   * @return lines without line ends
   */
  public static List<String> lines(
      Display display, ValidatedScenario validated, Emphasis emphasis) {
    ValidationText text = new ValidationText(display, validated);
    text.lines.add(emphasis.strong(validated.name() + " against its history"));
    text.lines.addAll(sentences(display, validated));
    text.lines.add("");
    text.measures();
    text.lines.add("");
    text.days();
    text.lines.add("");
    reading(display, validated).forEach(each -> text.lines.addAll(Paragraph.lines(each, 100)));
    return List.copyOf(text.lines);
  }

  /**
   * The verdict.
   *
   * @param display how numbers and dates are written
   * @param validated the validation
   * @return sentences: the verdict, what is off, the likeliest reason, what was compared
   */
  public static List<String> sentences(Display display, ValidatedScenario validated) {
    HistoryValidation result = validated.result();
    List<String> sentences = new ArrayList<>();
    sentences.add(result.fits() ? FITS : "The scenario does not fit this history.");
    result.measures().stream()
        .filter(fit -> fit.contactType().equals(HistoryValidation.ALL) && !fit.fits())
        .forEach(fit -> sentences.add(miss(display, fit)));
    reasons(result.reasons(), sentences);
    if (!result.ownDemand().isEmpty()) {
      sentences.add(ownDemand(display, result));
    }
    sentences.add(compared(display, validated));
    return sentences;
  }

  private static String miss(Display display, MeasureFit fit) {
    ValidatedMeasure measure = fit.measure();
    String words = measure.words().substring(0, 1).toUpperCase(Locale.ROOT);
    return words
        + measure.words().substring(1)
        + ": "
        + value(display, measure, fit.actual())
        + " where the simulation has "
        + value(display, measure, fit.expected())
        + "; "
        + display.percent(fit.inside(), 0)
        + " of the intervals inside their bands.";
  }

  private static String ownDemand(Display display, HistoryValidation result) {
    return "With the history's own level of volumes and handle times the simulation has "
        + result.ownDemand().stream()
            .filter(fit -> fit.measure().ordinal() > ValidatedMeasure.HANDLE_TIME.ordinal())
            .map(fit -> fit.measure().words() + " " + value(display, fit.measure(), fit.expected()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static void reasons(List<Reason> reasons, List<String> sentences) {
    if (!reasons.isEmpty()) {
      sentences.add("Likeliest reason: " + reasons.get(0).words() + ".");
    }
    if (reasons.size() > 1) {
      sentences.add(
          "Then: "
              + reasons.stream().skip(1).map(Reason::words).collect(Collectors.joining("; "))
              + ".");
    }
  }

  private static String compared(Display display, ValidatedScenario validated) {
    HistoryValidation result = validated.result();
    List<LocalDate> days = new ArrayList<>(result.days().days().keySet());
    String how = "by weekday and time, as the scenario simulates other dates";
    return "Compared: "
        + (days.size() == 1 ? "1 day" : display.count(days.size()) + " days")
        + " from "
        + display.date(days.get(0))
        + " to "
        + display.date(days.get(days.size() - 1))
        + ", matched "
        + (result.days().byDate() ? "by date" : how)
        + left(display, result);
  }

  private static String left(Display display, HistoryValidation result) {
    int unmatched = result.days().unmatched().size();
    long outside = result.outside();
    return part(unmatched > 0, display.count(unmatched) + " days without a simulated weekday")
        + part(outside > 0, display.count(outside) + " contacts where the scenario expects none")
        + names("not in the scenario: ", result.onlyInHistory())
        + names("not in the history: ", result.onlyInScenario())
        + ".";
  }

  private static String names(String words, List<String> names) {
    return part(!names.isEmpty(), words + String.join(", ", names));
  }

  private static String part(boolean said, String words) {
    return said ? "; " + words : "";
  }

  /**
   * How to read the numbers.
   *
   * @param display how numbers and dates are written
   * @param validated the validation
   * @return sentences
   */
  public static List<String> reading(Display display, ValidatedScenario validated) {
    return List.of(
        "Band: 5th to 95th percentile of the interval over "
            + display.count(validated.replications())
            + " replications; "
            + display.shortPercent(0.9)
            + " of the intervals are inside when the scenario is right, and from "
            + display.shortPercent(0.8)
            + " on it fits. A star marks what is outside.",
        "Range: where the period's value lies with "
            + display.shortPercent(0.99)
            + " when the scenario is right. Judged are"
            + " intervals with at least "
            + display.count(HistoryValidation.FEWEST_CONTACTS)
            + " expected contacts.",
        "Service level is answered within the threshold / offered, in both; the history counts by"
            + " the threshold of its system.");
  }

  private void measures() {
    TextTable table = heads();
    result.measures().forEach(fit -> table.row(cells(fit)));
    lines.addAll(table.lines());
  }

  private static TextTable heads() {
    return TextTable.create()
        .text("Contact type")
        .text("Measure")
        .number("Intervals\njudged")
        .number("Inside\n%")
        .number("Below\n%")
        .number("Above\n%")
        .number("Actual")
        .number("Simulated")
        .number("Range")
        .text("Fits");
  }

  private List<String> cells(MeasureFit fit) {
    ValidatedMeasure measure = fit.measure();
    boolean judged = fit.cells() > 0;
    return List.of(
        Display.shortened(fit.contactType(), MOST_NAMES),
        measure.words(),
        display.count(fit.cells()),
        judged ? digits(display, fit.inside()) : "-",
        judged ? digits(display, fit.below()) : "-",
        judged ? digits(display, fit.above()) : "-",
        value(display, measure, fit.actual()),
        value(display, measure, fit.expected()),
        value(display, measure, fit.low()) + "-" + value(display, measure, fit.high()),
        fit.fits() ? "yes" : "no");
  }

  private void days() {
    Map<LocalDate, Map<ValidatedMeasure, ValidationCell>> days = new TreeMap<>();
    for (ValidationCell cell : result.dayCells()) {
      if (cell.contactType().equals(HistoryValidation.ALL)) {
        days.computeIfAbsent(cell.start().toLocalDate(), d -> new TreeMap<>())
            .put(cell.measure(), cell);
      }
    }
    days(days);
  }

  private void days(Map<LocalDate, Map<ValidatedMeasure, ValidationCell>> days) {
    List<ValidatedMeasure> measures =
        days.values().stream().flatMap(day -> day.keySet().stream()).distinct().sorted().toList();
    TextTable table = TextTable.create().text("Day, all types:\nactual and band");
    measures.forEach(
        measure -> table.number(measure.words().replace(" of ", "\nof ").replace("e l", "e\nl")));
    days.forEach((date, cells) -> table.row(row(date, cells, measures)));
    lines.addAll(table.lines());
  }

  private List<String> row(
      LocalDate date,
      Map<ValidatedMeasure, ValidationCell> cells,
      List<ValidatedMeasure> measures) {
    List<String> row = new ArrayList<>();
    row.add(display.day(date));
    for (ValidatedMeasure measure : measures) {
      ValidationCell cell = cells.get(measure);
      row.add(cell == null ? "-" : cell(measure, cell));
    }
    return row;
  }

  private String cell(ValidatedMeasure measure, ValidationCell cell) {
    String band = bare(display, measure, cell.low()) + "-" + bare(display, measure, cell.high());
    return value(display, measure, cell.actual()) + " " + band + (cell.inside() ? " " : "*");
  }

  /**
   * A value as people read it.
   *
   * @param display how numbers and dates are written
   * @param measure what it is a value of
   * @param value it; shares as percentages
   * @return text
   */
  public static String value(Display display, ValidatedMeasure measure, double value) {
    return measure.isShare()
        ? display.percent(value, 0).replace(" %", "%")
        : bare(display, measure, value);
  }

  /** Without a sign of per cent. */
  private static String bare(Display display, ValidatedMeasure measure, double value) {
    return measure.isShare()
        ? digits(display, value)
        : display.number(value, measure == ValidatedMeasure.SPEED_OF_ANSWER ? 1 : 0);
  }

  /** Without the sign of per cent. */
  private static String digits(Display display, double share) {
    return display.number(100 * share, 0);
  }
}
