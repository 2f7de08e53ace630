package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.Estimate;
import org.peakstaff.whatif.Sensitivity;
import org.peakstaff.whatif.Sensitivity.Bar;
import org.peakstaff.whatif.Sensitivity.CurvePoint;
import org.peakstaff.whatif.Sensitivity.Price;

/** What a scenario is sensitive to, as tables for a terminal of 100 columns. */
public final class SensitivityText {
  private static final int WIDTH = 100;
  private static final int HALF_BAR = 15;

  private final Display display;
  private final Sensitivity sensitivity;
  private final ComparedMeasure measure;
  private final Emphasis emphasis;

  private SensitivityText(Display display, Sensitivity sensitivity, Emphasis emphasis) {
    this.display = display;
    this.sensitivity = sensitivity;
    this.emphasis = emphasis;
    measure = sensitivity.measure().measure();
  }

  /**
   * The tables.
   *
   * @param display how numbers and dates are written
   * @param sensitivity what was found
   * @param emphasis how words stand out
   * @return the lines
   */
  public static List<String> lines(Display display, Sensitivity sensitivity, Emphasis emphasis) {
    return new SensitivityText(display, sensitivity, emphasis).all();
  }

  private List<String> all() {
    List<String> lines = new ArrayList<>();
    String words = sensitivity.measure().words();
    lines.add(
        emphasis.strong(sensitivity.run().scenario()) + ": what its " + words + " depends on");
    lines.add("(" + SimulationText.basis(display, sensitivity.run()) + ")");
    lines.add("");
    lines.addAll(tornado().lines());
    lines.add("");
    lines.addAll(curve().lines());
    lines.add("");
    sentences(display, sensitivity).forEach(each -> lines.addAll(Paragraph.lines(each, WIDTH)));
    return List.copyOf(lines);
  }

  private TextTable tornado() {
    String unit = MeasureDisplay.unitOfChange(measure);
    TextTable table =
        TextTable.create()
            .text("Input")
            .text("Moved by")
            .number("When lower,\n" + unit)
            .number("When higher,\n" + unit)
            .text("  lower ◁ change ▶ higher");
    double widest = sensitivity.bars().stream().mapToDouble(Bar::size).max().orElse(0);
    for (Bar bar : sensitivity.bars()) {
      table.row(
          List.of(
              bar.input(),
              moved(display, sensitivity, bar),
              MeasureDisplay.change(display, measure, bar.down()),
              MeasureDisplay.change(display, measure, bar.up()),
              picture(bar, widest)));
    }
    return table;
  }

  /**
   * By how much an input was moved.
   *
   * @param display how numbers and dates are written
   * @param sensitivity what was found
   * @param bar the input
   * @return such as {@code 10 %} or {@code 10 points}
   */
  public static String moved(Display display, Sensitivity sensitivity, Bar bar) {
    double step = sensitivity.step();
    return "±"
        + (bar.points()
            ? display.shortNumber(step * 100, 2) + " points"
            : display.shortPercent(step));
  }

  /** Two marks on a line through no change: where the measure goes with less and with more. */
  private static String picture(Bar bar, double widest) {
    char[] line = " ".repeat(2 * HALF_BAR + 1).toCharArray();
    fill(line, bar.up().change().mean() / widest, '▶', '▬');
    fill(line, bar.down().change().mean() / widest, '◁', '─');
    line[HALF_BAR] = '|';
    return new String(line).stripTrailing();
  }

  private static void fill(char[] line, double share, char end, char body) {
    int length = Double.isFinite(share) ? (int) Math.rint(Math.abs(share) * HALF_BAR) : 0;
    int direction = share < 0 ? -1 : 1;
    for (int i = 1; i <= length; i++) {
      line[HALF_BAR + direction * i] = i == length ? end : body;
    }
  }

  private TextTable curve() {
    String words = measure.words();
    TextTable table =
        TextTable.create()
            .number("Staff")
            .number("Roster hours")
            .number("Cost")
            .number(Character.toUpperCase(words.charAt(0)) + words.substring(1))
            .number("Change, " + MeasureDisplay.unitOfChange(measure));
    for (CurvePoint point : sensitivity.curve()) {
      Double cost = point.roster().cost();
      table.row(
          List.of(
              staff(display, point),
              display.number(point.roster().hours(), 1),
              cost == null ? Display.NONE : display.number(cost, 0),
              MeasureDisplay.value(display, measure, point.value()),
              point.factor() == 1
                  ? "as it is"
                  : MeasureDisplay.change(display, measure, point.change())));
    }
    return table;
  }

  /**
   * The staff of a point of the curve against that of the scenario.
   *
   * @param display how numbers and dates are written
   * @param point the point
   * @return such as {@code +2.5 %}
   */
  public static String staff(Display display, CurvePoint point) {
    return display.signedPercent(point.factor() - 1);
  }

  /**
   * What matters most, and the price of a point.
   *
   * @param display how numbers and dates are written
   * @param sensitivity what was found
   * @return sentences
   */
  public static List<String> sentences(Display display, Sensitivity sensitivity) {
    List<String> sentences = new ArrayList<>();
    ComparedMeasure measure = sensitivity.measure().measure();
    String words = sensitivity.measure().words();
    Bar first = sensitivity.bars().isEmpty() ? null : sensitivity.bars().get(0);
    if (first != null && !(first.size() > 0)) {
      sentences.add("No input that was moved shows in " + words + ".");
    } else if (first != null) {
      sentences.add(
          "The "
              + words
              + " depends most on "
              + first.input()
              + ": "
              + moved(display, sensitivity, first)
              + " of it are worth "
              + MeasureDisplay.change(display, measure, first.down().change())
              + " and "
              + MeasureDisplay.change(display, measure, first.up().change())
              + " "
              + MeasureDisplay.unitOfChange(measure)
              + ".");
    }
    sentences.add(price(display, sensitivity));
    return sentences;
  }

  private static String price(Display display, Sensitivity sensitivity) {
    Price price = sensitivity.price();
    String words = sensitivity.measure().words();
    if (price == null) {
      return "More staff does not show in " + words + ": there is no price to tell.";
    }
    Estimate cost = price.cost();
    String money = cost == null ? "" : ", " + money(display, cost, price.currency());
    String unit =
        sensitivity.measure().measure().unit() == ComparedMeasure.Unit.SHARE
            ? "one point of "
            : "one unit of ";
    return "The price of "
        + unit
        + words
        + ": "
        + range(display, price.hours(), 1)
        + " roster hours"
        + money
        + ".";
  }

  private static String money(Display display, Estimate cost, @Nullable String currency) {
    String mean = display.money(cost.mean(), currency);
    return cost.hasInterval()
        ? mean + " (" + display.amount(cost.low()) + " to " + display.amount(cost.high()) + ")"
        : mean;
  }

  private static String range(Display display, Estimate estimate, int decimals) {
    String mean = display.number(estimate.mean(), decimals);
    return estimate.hasInterval()
        ? mean
            + " ("
            + display.number(estimate.low(), decimals)
            + " to "
            + display.number(estimate.high(), decimals)
            + ")"
        : mean;
  }
}
