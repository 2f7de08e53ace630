package org.peakstaff.planner.validation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.IntervalSamples;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.History;
import org.peakstaff.planner.estimation.HistoryInterval;
import org.peakstaff.planner.estimation.Seconds;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;

/** Works out a {@link HistoryValidation}. */
final class Validator {
  /** Standard normal quantile of a two-sided 99 %. */
  private static final double WIDE = 2.5758293035489004;

  private final CompiledScenario scenario;
  private final IntervalSamples samples;
  private final History history;
  private final MatchedDays days;
  private final List<String> types;
  private final List<ValidatedMeasure> measures;
  private final Map<LocalDate, List<Integer>> intervalsOf = new LinkedHashMap<>();

  Validator(CompiledScenario scenario, IntervalSamples samples, History history) {
    this.scenario = scenario;
    this.samples = samples;
    this.history = history;
    types = scenario.typeIds().stream().filter(history.contactTypes()::contains).toList();
    measures =
        Arrays.stream(ValidatedMeasure.values())
            .filter(measure -> measure.isIn(history.recorded()))
            .toList();
    days = MatchedDays.of(history, scenario.scenario().horizon());
    for (int interval = 0; interval < scenario.intervals(); interval++) {
      LocalDate date = scenario.grid().start(interval).toLocalDate();
      intervalsOf.computeIfAbsent(date, d -> new ArrayList<>()).add(interval);
    }
  }

  HistoryValidation validate() {
    check();
    List<ValidationCell> intervals = new ArrayList<>();
    List<ValidationCell> ofDays = new ArrayList<>();
    List<MeasureFit> fits = new ArrayList<>();
    for (String type : withAll()) {
      for (ValidatedMeasure measure : measures) {
        List<String> ids = counting(type, measure);
        if (ids.isEmpty()) {
          continue;
        }
        Comparison comparison = new Comparison(type, ids, measure);
        List<ValidationCell> cells = comparison.intervals();
        intervals.addAll(cells);
        ofDays.addAll(comparison.days());
        fits.add(comparison.fit(cells));
      }
    }
    return new HistoryValidation(
        days,
        intervals,
        ofDays,
        fits,
        ReasonRules.of(fits),
        outside(),
        missing(),
        silent(),
        List.of());
  }

  private void check() {
    if (types.isEmpty()) {
      throw new IllegalArgumentException(noType());
    }
    if (days.days().isEmpty()) {
      throw new IllegalArgumentException(
          "no simulated day has the weekday of a day of the history");
    }
    checkIntervals();
  }

  private void checkIntervals() {
    long minutes = scenario.scenario().horizon().interval().toMinutes();
    if (minutes != history.intervalMinutes()) {
      throw new IllegalArgumentException(
          "the history has intervals of "
              + history.intervalMinutes()
              + " minutes, the scenario of "
              + minutes);
    }
  }

  private String noType() {
    return "no contact type of the scenario is in the history. It has "
        + String.join(", ", history.contactTypes())
        + ", the scenario "
        + String.join(", ", scenario.typeIds())
        + ". Maybe a map of queues?";
  }

  private List<String> withAll() {
    List<String> all = new ArrayList<>(List.of(HistoryValidation.ALL));
    all.addAll(types);
    return all;
  }

  /** The types that a measure is about: without an answer threshold there is no service level. */
  private List<String> counting(String type, ValidatedMeasure measure) {
    List<String> ids = type.equals(HistoryValidation.ALL) ? types : List.of(type);
    return measure == ValidatedMeasure.SERVICE_LEVEL
        ? ids.stream().filter(this::hasThreshold).toList()
        : ids;
  }

  private boolean hasThreshold(String id) {
    ContactType type = Objects.requireNonNull(scenario.scenario().contactTypes().get(id));
    Target own = type.target();
    TotalTarget total = scenario.scenario().plan().target();
    boolean common = total != null && total.serviceLevel() != null && type.deferred() == null;
    return common || (own != null && own.serviceLevel() != null);
  }

  private List<String> missing() {
    return history.contactTypes().stream().filter(type -> !types.contains(type)).toList();
  }

  private List<String> silent() {
    return scenario.typeIds().stream().filter(type -> !types.contains(type)).toList();
  }

  /** Contacts of the history where the scenario expects none. */
  private long outside() {
    return history.intervals().stream()
        .filter(row -> types.contains(row.contactType()))
        .filter(row -> isOutside(row))
        .mapToLong(row -> row.calls().offered())
        .sum();
  }

  private boolean isOutside(HistoryInterval row) {
    LocalDate like = days.days().get(row.start().toLocalDate());
    return like != null
        && of(like).stream()
            .noneMatch(
                interval ->
                    start(interval).toLocalTime().equals(row.start().toLocalTime())
                        && expects(scenario.typeIds().indexOf(row.contactType()), interval));
  }

  private List<Integer> of(LocalDate date) {
    return intervalsOf.getOrDefault(date, List.of());
  }

  private ZonedDateTime start(int interval) {
    return scenario.grid().start(interval);
  }

  private boolean expects(int type, int interval) {
    return IntStream.range(0, samples.replications())
        .anyMatch(r -> samples.value(IntervalSamples.Field.OFFERED, r, type, interval) > 0);
  }

  /** One measure of one contact type. */
  private final class Comparison {
    private final String type;
    private final ValidatedMeasure measure;
    private final int[] dense;
    private double actualTop;
    private double actualBottom;
    private double expectedTop;
    private double expectedBottom;
    private final List<double[][]> judgedDays = new ArrayList<>();

    Comparison(String type, List<String> ids, ValidatedMeasure measure) {
      this.type = type;
      this.measure = measure;
      dense = ids.stream().mapToInt(scenario.typeIds()::indexOf).toArray();
    }

    List<ValidationCell> intervals() {
      List<ValidationCell> cells = new ArrayList<>();
      days.days()
          .forEach(
              (date, like) -> {
                for (int interval : openOf(like)) {
                  add(cells, date, List.of(interval));
                }
              });
      return cells;
    }

    List<ValidationCell> days() {
      List<ValidationCell> cells = new ArrayList<>();
      days.days().forEach((date, like) -> addDay(cells, date, openOf(like)));
      return cells;
    }

    private List<Integer> openOf(LocalDate like) {
      return of(like).stream()
          .filter(interval -> Arrays.stream(dense).anyMatch(t -> expects(t, interval)))
          .toList();
    }

    private void add(List<ValidationCell> cells, LocalDate date, List<Integer> intervals) {
      LocalDateTime start = date.atTime(start(intervals.get(0)).toLocalTime());
      double[] actual = actual(date, intervals);
      double[][] simulated = simulated(intervals);
      cell(cells, start, actual, simulated);
    }

    private void addDay(List<ValidationCell> cells, LocalDate date, List<Integer> intervals) {
      if (intervals.isEmpty()) {
        return;
      }
      double[] actual = actual(date, intervals);
      double[][] simulated = simulated(intervals);
      actualTop += actual[0];
      actualBottom += actual[1];
      expectedTop += mean(simulated[0]);
      expectedBottom += mean(simulated[1]);
      judgedDays.add(simulated);
      cell(cells, date.atStartOfDay(), actual, simulated);
    }

    private void cell(
        List<ValidationCell> cells, LocalDateTime start, double[] actual, double[][] simulated) {
      double[] values = values(simulated);
      if (values.length == 0 || (ratio() && actual[1] == 0)) {
        return;
      }
      cells.add(
          new ValidationCell(
              start,
              type,
              measure,
              ratio() ? actual[0] / actual[1] : actual[0],
              values[(int) Math.floor(0.05 * (values.length - 1))],
              values[(values.length - 1) / 2],
              values[(int) Math.ceil(0.95 * (values.length - 1))],
              mean(simulated[1]) >= HistoryValidation.FEWEST_CONTACTS));
    }

    private boolean ratio() {
      return measure != ValidatedMeasure.VOLUME;
    }

    /** Values of the replications that have one, ascending. */
    private double[] values(double[][] simulated) {
      return IntStream.range(0, simulated[0].length)
          .filter(r -> !ratio() || simulated[1][r] > 0)
          .mapToDouble(r -> ratio() ? simulated[0][r] / simulated[1][r] : simulated[0][r])
          .sorted()
          .toArray();
    }

    /** What is above and below the line in the history. */
    private double[] actual(LocalDate date, List<Integer> intervals) {
      double top = 0;
      double bottom = 0;
      for (int interval : intervals) {
        LocalDateTime start = date.atTime(start(interval).toLocalTime());
        for (int t : dense) {
          HistoryInterval row = row(start, scenario.typeIds().get(t));
          top += measure.numerator(row);
          bottom += measure.denominator(row);
        }
      }
      return new double[] {top, bottom};
    }

    private HistoryInterval row(LocalDateTime start, String id) {
      HistoryInterval row = history.at(start.toLocalDate(), history.slotOf(start), id);
      return row != null ? row : new HistoryInterval(start, id, Calls.NONE, Seconds.NONE, 0);
    }

    /** What is above and below the line in each replication. */
    private double[][] simulated(List<Integer> intervals) {
      double[][] sums = new double[2][samples.replications()];
      for (int r = 0; r < sums[0].length; r++) {
        for (int interval : intervals) {
          for (int t : dense) {
            sums[0][r] += samples.value(measure.numerator(), r, t, interval);
            sums[1][r] += samples.value(measure.denominator(), r, t, interval);
          }
        }
      }
      return sums;
    }

    MeasureFit fit(List<ValidationCell> cells) {
      List<ValidationCell> judged = cells.stream().filter(ValidationCell::judged).toList();
      int n = judged.size();
      double inside = share(judged.stream().filter(ValidationCell::inside).count(), n);
      double above = share(judged.stream().filter(c -> c.actual() > c.high()).count(), n);
      double below = 1 - inside - above;
      double expected = ratio() ? expectedTop / expectedBottom : expectedTop;
      double actual = ratio() ? actualTop / actualBottom : actualTop;
      double low = expected - WIDE * deviation(expected);
      double high = expected + WIDE * deviation(expected);
      return new MeasureFit(
              type, measure, n, inside, below, above, actual, expected, low, high, false)
          .judged();
    }

    private static double share(long part, int whole) {
      return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** Standard deviation of the period's value, days being independent. */
    private double deviation(double expected) {
      double variance = 0;
      for (double[][] day : judgedDays) {
        double[] residuals = new double[day[0].length];
        for (int r = 0; r < residuals.length; r++) {
          residuals[r] = ratio() ? day[0][r] - expected * day[1][r] : day[0][r];
        }
        variance += variance(residuals);
      }
      return Math.sqrt(variance) / (ratio() ? expectedBottom : 1);
    }
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return values.length < 2 ? 0 : squares / (values.length - 1);
  }
}
