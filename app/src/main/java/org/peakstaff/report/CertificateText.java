package org.peakstaff.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CheckedStretch;
import org.peakstaff.planner.certify.CheckedStretch.Verdict;

/** A certificate in words: the verdict in a sentence, and a table of the bounds it speaks of. */
public final class CertificateText {
  private static final int SHOWN = 12;
  private static final int WIDTH = 100;

  private CertificateText() {}

  /**
   * The table of bounds, those not certain first, and the verdict.
   *
   * @param display how numbers and dates are written
   * @param certificate the certificate
   * @param emphasis how words stand out
   * @return the lines
   */
  public static List<String> lines(Display display, Certificate certificate, Emphasis emphasis) {
    List<String> lines = new ArrayList<>(table(display, certificate, "plan.json"));
    lines.add("");
    lines.addAll(verdict(sentence(display, certificate), certificate.isIssued(), emphasis));
    return lines;
  }

  /**
   * A verdict as a paragraph.
   *
   * @param sentence the verdict
   * @param good whether it is a good one
   * @param emphasis how words stand out
   * @return the lines
   */
  static List<String> verdict(String sentence, boolean good, Emphasis emphasis) {
    return Paragraph.lines(sentence, WIDTH).stream()
        .map(line -> good ? emphasis.good(line) : emphasis.bad(line))
        .toList();
  }

  /**
   * The table of bounds, those not certain first.
   *
   * @param display how numbers and dates are written
   * @param certificate the certificate
   * @param file where the rest is
   * @return the lines
   */
  static List<String> table(Display display, Certificate certificate, String file) {
    TextTable table =
        TextTable.create()
            .text("\nCertificate of")
            .text("\nmeasure")
            .text("\nin")
            .number("\nbound")
            .number("search\nsample")
            .number("fresh\nnumbers")
            .number(confidence(display, certificate) + " limit,\nall together")
            .text("\nverdict");
    List<CheckedStretch> sorted = sorted(certificate);
    sorted.stream().limit(SHOWN).forEach(each -> table.row(row(display, each)));
    List<String> lines = new ArrayList<>(table.lines());
    if (sorted.size() > SHOWN) {
      lines.add(
          display.count(sorted.size() - SHOWN)
              + " more, all with more to spare, are in "
              + file
              + " and the page.");
    }
    return lines;
  }

  /**
   * The bounds, those not certain to hold first, each with the least to spare first.
   *
   * @param certificate the certificate
   * @return all of them
   */
  public static List<CheckedStretch> sorted(Certificate certificate) {
    return certificate.stretches().stream()
        .sorted(
            Comparator.comparing((CheckedStretch each) -> each.verdict() == Verdict.HOLDS)
                .thenComparingDouble(CertificateText::spare))
        .toList();
  }

  /** How far the fresh estimate, or that of the search, is on the right side. */
  private static double spare(CheckedStretch each) {
    double found = Double.isNaN(each.fresh()) ? each.searched() : each.fresh();
    return each.target().margin(found) / each.target().required();
  }

  /**
   * The verdict in one sentence or two.
   *
   * @param display how numbers and dates are written
   * @param certificate the certificate
   * @return such as {@code Certified: ...}
   */
  public static String sentence(Display display, Certificate certificate) {
    return switch (certificate.outcome()) {
      case CERTIFIED ->
          "Certified: on "
              + display.count(certificate.validationSample())
              + " fresh days every target holds to within "
              + tolerance(display, certificate)
              + ", all together with "
              + confidence(display, certificate)
              + " confidence; and no agent can be spared: each of "
              + display.count(certificate.removals())
              + " single removals (interval, group) misses a target on the search sample of "
              + display.count(certificate.searchSample())
              + " days.";
      case UNDECIDED ->
          "Not certified: on "
              + display.count(certificate.validationSample())
              + " fresh days "
              + display.count(certificate.undecided().size())
              + " of "
              + display.count(certificate.stretches().size())
              + " targets are not certain to hold to within "
              + tolerance(display, certificate)
              + ". Each of "
              + display.count(certificate.removals())
              + " single removals misses a target on the search sample of "
              + display.count(certificate.searchSample())
              + " days.";
      case UNREACHABLE ->
          "Not certified: no staff was found with which every target holds; those that miss are"
              + " listed first.";
      case INTERRUPTED ->
          "Not certified: the search was interrupted; this is the best staff it had found.";
    };
  }

  static String tolerance(Display display, Certificate certificate) {
    return display.shortNumber(100 * certificate.delta(), 2)
        + (certificate.delta() == 0.01 ? " point" : " points");
  }

  static String confidence(Display display, Certificate certificate) {
    return display.shortPercent(1 - certificate.alpha());
  }

  /**
   * The cells of a bound.
   *
   * @param display how numbers and dates are written
   * @param each the bound
   * @return whose, measure, stretch, bound, estimate of the search, fresh estimate, limit, verdict
   */
  public static List<String> row(Display display, CheckedStretch each) {
    TargetStretch target = each.target();
    return List.of(
        Display.shortened(target.subject(), 20),
        measure(display, target),
        Display.shortened(display.stretch(target.stretch()), 25),
        bound(display, target),
        value(display, target, each.searched()),
        value(display, target, each.fresh()),
        value(display, target, each.limit()),
        each.verdict().id());
  }

  /**
   * The name of a bound's measure.
   *
   * @param display how numbers and dates are written
   * @param target the bound
   * @return such as {@code service level}
   */
  public static String measure(Display display, TargetStretch target) {
    String name =
        switch (target.measure()) {
          case "serviceLevel" -> "service level";
          case "averageSpeedOfAnswer" -> "speed of answer";
          case "completed" -> "done in time";
          default -> target.measure();
        };
    return target.probability() == null
        ? name
        : name + " " + side(target.atLeast()) + plain(display, target, target.bound());
  }

  /**
   * What an estimate is compared with.
   *
   * @param display how numbers and dates are written
   * @param target the bound
   * @return such as {@code >= 80.0 %}
   */
  public static String bound(Display display, TargetStretch target) {
    return side(target.isLowerBound()) + value(display, target, target.required());
  }

  private static String side(boolean atLeast) {
    return atLeast ? ">= " : "<= ";
  }

  /**
   * An estimate of a bound's measure, or of the share of days that meet it.
   *
   * @param display how numbers and dates are written
   * @param target the bound
   * @param value the estimate
   * @return a dash when it is NaN
   */
  public static String value(Display display, TargetStretch target, double value) {
    return target.probability() == null ? plain(display, target, value) : percent(display, value);
  }

  private static String plain(Display display, TargetStretch target, double value) {
    boolean time = target.measure().equals("averageSpeedOfAnswer");
    return time ? display.seconds(value) : percent(display, value);
  }

  private static String percent(Display display, double share) {
    return display.percent(share, 2);
  }
}
