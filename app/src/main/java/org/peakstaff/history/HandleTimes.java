package org.peakstaff.history;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.Finding.Kind;

/**
 * Whether a column of handle times holds totals or means.
 *
 * <p>Of totals, the quotient by the answered contacts varies less than the value; of means, the
 * value does. Where the head does not say which it is, that decides, and is reported; where the
 * head says one and the numbers clearly say the other, that is reported and the head is followed.
 */
final class HandleTimes {
  private static final int ENOUGH = 20;

  /** How much more one reading must vary before the numbers contradict a head. */
  private static final double CLEARLY = 1.5;

  /** Seconds: a shorter mean is rather one of minutes. */
  private static final double SHORTEST = 10;

  private HandleTimes() {}

  /** Looks at the rows of a file; an open column becomes totals in place. */
  static void check(String file, TableHeads heads, List<RawRow> rows, List<Finding> findings) {
    boolean open = heads.has(Meaning.HANDLE) && !isNamed(heads);
    if (!open && !isNamed(heads)) {
      return;
    }
    boolean mean = heads.has(Meaning.HANDLE_MEAN);
    ToDoubleFunction<RawRow> value =
        row ->
            open
                ? row.handle()
                : (double) row.seconds().handling() / (mean ? row.calls().answered() : 1);
    List<RawRow> judged =
        rows.stream().filter(row -> row.file().equals(file) && row.calls().answered() > 0).toList();
    double ofValue = variation(judged, value);
    double ofQuotient = variation(judged, row -> value.applyAsDouble(row) / row.calls().answered());
    if (open) {
      read(file, ofQuotient < ofValue, rows, findings, text(ofValue, ofQuotient));
    } else if (judged.size() >= ENOUGH) {
      contradict(file, mean, ofValue, ofQuotient, findings);
    }
    doubt(file, rows, findings);
  }

  /**
   * Reports a mean that is too short or too long for contacts: minutes or milliseconds, perhaps.
   */
  private static void doubt(String file, List<RawRow> rows, List<Finding> findings) {
    List<RawRow> own = rows.stream().filter(row -> row.file().equals(file)).toList();
    double seconds = own.stream().mapToDouble(row -> row.seconds().handling()).sum();
    double mean = seconds / own.stream().mapToDouble(row -> row.calls().answered()).sum();
    if (mean > 0 && mean < SHORTEST) {
      String takes = String.format(Locale.ROOT, "a contact takes %.1f s on average", mean);
      findings.add(new Finding(Kind.HANDLE_TIMES, file, takes + ". Minutes, perhaps?"));
    }
  }

  private static boolean isNamed(TableHeads heads) {
    return heads.has(Meaning.HANDLE_MEAN) || heads.has(Meaning.HANDLE_TOTAL);
  }

  private static void read(
      String file, boolean totals, List<RawRow> rows, List<Finding> findings, String numbers) {
    String reading = "the head does not say which; read as " + (totals ? "totals" : "means");
    findings.add(new Finding(Kind.HANDLE_TIMES, file, reading + ": " + numbers));
    rows.replaceAll(
        row ->
            row.file().equals(file)
                ? row.handled(row.handle() * (totals ? 1 : row.calls().answered()))
                : row);
  }

  private static void contradict(
      String file, boolean mean, double ofValue, double ofQuotient, List<Finding> findings) {
    boolean contradicts = mean ? ofValue > CLEARLY * ofQuotient : ofQuotient > CLEARLY * ofValue;
    if (contradicts) {
      String reading =
          mean ? "called means, but look like totals: " : "called totals, but look like means: ";
      findings.add(new Finding(Kind.HANDLE_TIMES, file, reading + text(ofValue, ofQuotient)));
    }
  }

  private static String text(double ofValue, double ofQuotient) {
    return String.format(
        Locale.ROOT,
        "the values vary by %.0f %%, divided by the answered contacts by %.0f %%",
        100 * ofValue,
        100 * ofQuotient);
  }

  /** Coefficient of variation, 0 for fewer than two values or a mean of 0. */
  private static double variation(List<RawRow> rows, ToDoubleFunction<RawRow> value) {
    double mean = rows.stream().mapToDouble(value).average().orElse(0);
    double squares =
        rows.stream()
            .mapToDouble(value)
            .map(each -> (each - mean) * (each - mean))
            .average()
            .orElse(0);
    return mean == 0 ? 0 : Math.sqrt(squares) / mean;
  }
}
