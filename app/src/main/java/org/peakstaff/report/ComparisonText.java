package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.VariantComparison;
import org.peakstaff.whatif.ComparedScenarios;
import org.peakstaff.whatif.ComparedScenarios.Verdict;

/** A comparison as tables for a terminal of 100 columns. */
public final class ComparisonText {
  private static final int WIDTH = 100;
  private static final int NAME_WIDTH = 22;
  private static final int TYPE_WIDTH = 18;
  private static final int TYPE_ROWS_SHOWN = 40;
  private static final MeasurePath ABANDONMENT = new MeasurePath(null, ComparedMeasure.ABANDONMENT);
  private static final MeasurePath SPEED =
      new MeasurePath(null, ComparedMeasure.AVERAGE_SPEED_OF_ANSWER);
  private static final MeasurePath OCCUPANCY = new MeasurePath(null, ComparedMeasure.OCCUPANCY);

  private final Display display;
  private final ComparedScenarios compared;
  private final MeasurePath primary;
  private final Emphasis emphasis;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(Display display, ComparedScenarios compared, Emphasis emphasis) {
    this.display = display;
    this.compared = compared;
    this.emphasis = emphasis;
    primary = compared.comparison().primary();
  }

  /**
   * The tables and what they say.
   *
   * @param display how numbers and dates are written
   * @param compared the comparison
   * @param emphasis how words stand out
   * @return the lines
   */
  public static List<String> lines(Display display, ComparedScenarios compared, Emphasis emphasis) {
    return new ComparisonText(display, compared, emphasis).all();
  }

  /**
   * A sentence per variant.
   *
   * @param display how numbers and dates are written
   * @param compared the comparison
   * @return such as {@code volume+20 is worse: service level 61.0 %, -25.2 points (-25.5 to
   *     -24.9).}
   */
  public static List<String> sentences(Display display, ComparedScenarios compared) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < compared.variants().size(); i++) {
      sentences.add(sentence(display, compared, i));
    }
    return sentences;
  }

  private List<String> all() {
    SimulationResult run = compared.run();
    int n = compared.variants().size();
    String count = n == 1 ? "a variant" : display.count(n) + " variants";
    lines.add(emphasis.strong(run.scenario()) + ": " + count + " compared on the same customers");
    lines.add("(" + compared.staff().words() + ")");
    lines.add("(" + SimulationText.basis(display, run) + ")");
    section(variants().lines());
    section(costs());
    section(contactTypes());
    lines.add("");
    sentences(display, compared).forEach(each -> lines.addAll(Paragraph.lines(each, WIDTH)));
    section(Paragraph.lines(note(), WIDTH));
    return List.copyOf(lines);
  }

  private void section(List<String> text) {
    if (!text.isEmpty()) {
      lines.add("");
      lines.addAll(text);
    }
  }

  private TextTable variants() {
    ComparedMeasure measure = primary.measure();
    TextTable table =
        TextTable.create()
            .text("Variant")
            .number(head(primary))
            .number("Change,\n" + MeasureDisplay.unitOfChange(measure))
            .text("Verdict")
            .number("Abandoned,\npoints")
            .number("ASA,\nseconds")
            .number("Occupancy,\npoints");
    table.row(baselineRow());
    for (int i = 0; i < compared.variants().size(); i++) {
      table.row(variantRow(i));
    }
    return table;
  }

  private static String head(MeasurePath path) {
    String words = path.measure().words();
    String name = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return path.id() == null ? name : name + "\n" + Display.shortened(path.id(), NAME_WIDTH);
  }

  private List<String> baselineRow() {
    return List.of(
        label(compared.baseline().label()),
        baseline(primary),
        "",
        "(baseline)",
        baseline(ABANDONMENT),
        baseline(SPEED),
        baseline(OCCUPANCY));
  }

  private String baseline(MeasurePath path) {
    return compared.comparison().variants().stream()
        .map(variant -> variant.differences().get(path))
        .filter(difference -> difference != null)
        .map(difference -> MeasureDisplay.value(display, path.measure(), difference.baseline()))
        .findFirst()
        .orElse(Display.NONE);
  }

  private List<String> variantRow(int i) {
    Map<MeasurePath, Difference> differences =
        compared.comparison().variants().get(i).differences();
    Difference main = differences.get(primary);
    return List.of(
        label(compared.variants().get(i).label()),
        main == null
            ? Display.NONE
            : MeasureDisplay.value(display, primary.measure(), main.variant()),
        main == null
            ? Display.NONE
            : MeasureDisplay.change(display, primary.measure(), main.change()),
        verdict(compared.verdict(i)),
        change(differences, ABANDONMENT),
        change(differences, SPEED),
        change(differences, OCCUPANCY));
  }

  /** What is changed stands at the end of a change's name. */
  private static String label(String name) {
    return name.contains("=")
        ? Display.shortenedAtStart(name, NAME_WIDTH)
        : Display.shortened(name, NAME_WIDTH);
  }

  private static String verdict(Verdict verdict) {
    return verdict.sign() + " " + verdict.words();
  }

  private String change(Map<MeasurePath, Difference> differences, MeasurePath path) {
    Difference difference = differences.get(path);
    return difference == null
        ? Display.NONE
        : MeasureDisplay.change(display, path.measure(), difference)
            + (difference.excludesZero() ? "" : "  ");
  }

  /** Only where rosters differ or cost something. */
  private List<String> costs() {
    boolean same = compared.costs().stream().allMatch(compared.baselineCost()::equals);
    if (same && compared.baselineCost().cost() == null) {
      return List.of();
    }
    TextTable table =
        TextTable.create()
            .text("Roster")
            .number("Hours")
            .number("Change")
            .number("Most heads\nat once")
            .number("Change")
            .number("Cost" + currency())
            .number("Change");
    RosterCost base = compared.baselineCost();
    table.row(costRow(compared.baseline().label(), base, null));
    for (int i = 0; i < compared.variants().size(); i++) {
      table.row(costRow(compared.variants().get(i).label(), compared.costs().get(i), base));
    }
    return table.lines();
  }

  private String currency() {
    String currency = compared.baselineCost().currency();
    return currency == null ? "" : ",\n" + currency;
  }

  private List<String> costRow(String name, RosterCost cost, @Nullable RosterCost base) {
    return List.of(
        label(name),
        display.number(cost.hours(), 1),
        base == null ? "" : display.signed(cost.hours() - base.hours(), 1),
        display.count(cost.mostHeads()),
        base == null ? "" : display.signed(cost.mostHeads() - base.mostHeads(), 0),
        display.number(orNan(cost.cost()), 0),
        base == null ? "" : display.signed(orNan(cost.cost()) - orNan(base.cost()), 0));
  }

  private static double orNan(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  /** A row per variant and contact type, where there are several types. */
  private List<String> contactTypes() {
    TextTable table =
        TextTable.create()
            .text("Variant")
            .text("Contact type")
            .number("Service level")
            .number("Change,\npoints")
            .number("Abandoned,\npoints")
            .number("ASA,\nseconds");
    int rows = 0;
    for (int i = 0; i < compared.variants().size(); i++) {
      VariantComparison variant = compared.comparison().variants().get(i);
      for (String type : variant.result().measures().contactTypes().keySet()) {
        if (rows++ < TYPE_ROWS_SHOWN) {
          table.row(typeRow(compared.variants().get(i).label(), type, variant.differences()));
        }
      }
    }
    if (rows > TYPE_ROWS_SHOWN) {
      table.row(List.of("(" + (rows - TYPE_ROWS_SHOWN) + " more)", "", "", "", "", ""));
    }
    return rows == compared.variants().size() ? List.of() : table.lines();
  }

  private List<String> typeRow(String name, String type, Map<MeasurePath, Difference> differences) {
    MeasurePath level = new MeasurePath(type, ComparedMeasure.SERVICE_LEVEL);
    Difference found = differences.get(level);
    return List.of(
        label(name),
        Display.shortened(type, TYPE_WIDTH),
        found == null
            ? Display.NONE
            : MeasureDisplay.value(display, level.measure(), found.variant()),
        change(differences, level),
        change(differences, new MeasurePath(type, ComparedMeasure.ABANDONMENT)),
        change(differences, new MeasurePath(type, ComparedMeasure.AVERAGE_SPEED_OF_ANSWER)));
  }

  private static String sentence(Display display, ComparedScenarios compared, int i) {
    MeasurePath primary = compared.comparison().primary();
    VariantComparison variant = compared.comparison().variants().get(i);
    Difference difference = variant.differences().get(primary);
    String name = compared.variants().get(i).label();
    if (difference == null || Double.isNaN(difference.change().mean())) {
      return name + ": " + primary.words() + " cannot be compared.";
    }
    Estimate change = difference.change();
    return name
        + ": "
        + compared.verdict(i).words()
        + ". Its "
        + primary.words()
        + " is "
        + MeasureDisplay.value(display, primary.measure(), difference.variant())
        + ", "
        + display.signed(change.mean() * scale(primary), 1)
        + " "
        + MeasureDisplay.unitOfChange(primary.measure())
        + " ("
        + MeasureDisplay.range(display, primary.measure(), change)
        + "; "
        + MeasureDisplay.probability(display, variant.adjustedP())
        + ").";
  }

  private static double scale(MeasurePath path) {
    return path.measure().unit() == ComparedMeasure.Unit.SHARE ? 100 : 1;
  }

  private String note() {
    return "The verdict is on "
        + primary.words()
        + ", with p-values corrected for the number of variants (Holm). "
        + MeasureDisplay.MARK
        + " marks other changes whose interval leaves out 0: exploratory, some do by chance.";
  }
}
