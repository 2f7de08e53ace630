package org.peakstaff.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Basis;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.ProviderNote;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.result.WaitPercentiles;
import org.peakstaff.scenario.ForecastError;

/** A simulation result as tables for a terminal of 100 columns. */
public final class SimulationText {
  private static final int NAME_WIDTH = 20;
  private static final int DAYS_SHOWN = 14;
  private static final int WIDTH = 100;
  private static final int SHOWN_OF_HASH = 12;

  private final Display display;
  private final SimulationResult result;
  private final Emphasis emphasis;
  private final List<String> lines = new ArrayList<>();

  private SimulationText(Display display, SimulationResult result, Emphasis emphasis) {
    this.display = display;
    this.result = result;
    this.emphasis = emphasis;
  }

  /**
   * The tables and the verdict.
   *
   * @param display how numbers and dates are written
   * @param result the result
   * @param emphasis how words stand out
   * @return the lines
   */
  public static List<String> lines(Display display, SimulationResult result, Emphasis emphasis) {
    return new SimulationText(display, result, emphasis).all();
  }

  private List<String> all() {
    lines.add(emphasis.strong(result.scenario()) + ": simulated");
    lines.add("(" + basis(display, result) + ")");
    lines.addAll(spread(display, result));
    result.basis().providers().forEach(provider -> lines.add("(" + provider(provider) + ")"));
    section(contactTypes(result.measures()));
    section(agentGroups(result.measures()));
    section(days());
    journeys();
    scorecard();
    busiestDay();
    lines.add("");
    lines.addAll(targets(display, result.targets(), emphasis));
    return List.copyOf(lines);
  }

  /**
   * What the numbers rest on.
   *
   * @param display how numbers and dates are written
   * @param result the result
   * @return such as {@code 200 replications, seed 1, 95 % intervals}
   */
  static String basis(Display display, SimulationResult result) {
    int n = result.replications();
    Basis.Batches batches = result.basis().batches();
    boolean single = n == 1 && batches == null;
    return (batches == null
            ? display.count(n) + (n == 1 ? " replication" : " replications")
            : display.count(batches.number())
                + " batches of "
                + hours(display, batches.length())
                + " of one run")
        + stop(result.stop())
        + ", seed "
        + result.seed()
        + ", "
        + result.engine()
        + " engine"
        + (single ? "" : ", ± " + display.shortPercent(result.confidence()) + " intervals");
  }

  private static String hours(Display display, Duration length) {
    return display.shortNumber(length.toMinutes() / 60.0, 2) + " h";
  }

  /**
   * Says that the forecast was off, where the spread of a result holds its error.
   *
   * @param display how numbers and dates are written
   * @param result the result
   * @return no line where the forecast is as given
   */
  static List<String> spread(Display display, SimulationResult result) {
    ForecastError error = result.basis().forecastError();
    if (error == null) {
      return List.of();
    }
    String sentence =
        "Every replication has a forecast error of its own ("
            + ForecastErrorText.of(display, error)
            + "): ranges and intervals hold it beside day-to-day variation.";
    return Paragraph.lines(sentence, WIDTH);
  }

  private static String provider(ProviderNote provider) {
    String hash = provider.sha256();
    return "with the provider "
        + provider.name()
        + " "
        + provider.version()
        + (hash.isEmpty() ? "" : ", jar " + hash.substring(0, SHOWN_OF_HASH));
  }

  private static String stop(SimulationResult.StopReason stop) {
    return switch (stop) {
      case REPLICATIONS_DONE -> "";
      case PRECISION_REACHED -> " (precision reached)";
      case MAXIMUM_REACHED -> " (the most allowed, precision not reached)";
      case INTERRUPTED -> " (interrupted)";
    };
  }

  private void section(TextTable table) {
    lines.add("");
    lines.addAll(table.lines());
  }

  private void journeys() {
    List<String> journeys = JourneyText.lines(display, result.measures());
    if (!journeys.isEmpty()) {
      lines.add("");
      lines.addAll(journeys);
    }
  }

  private void scorecard() {
    List<String> scorecard = ScorecardText.lines(display, result.scorecard(), emphasis);
    if (!scorecard.isEmpty()) {
      lines.add("");
      lines.addAll(scorecard);
    }
  }

  private TextTable contactTypes(Measures measures) {
    TextTable table =
        TextTable.create()
            .text("Contact type")
            .number("Offered")
            .number("Service level")
            .number("P10-P90\nof days")
            .number("Abandoned")
            .number("ASA")
            .number("90 % wait\nat most");
    measures.contactTypes().forEach((id, type) -> table.row(contactRow(id, type)));
    if (measures.contactTypes().size() > 1) {
      table.row(contactRow("all", measures.total()));
    }
    return table;
  }

  private List<String> contactRow(String id, ContactMeasures type) {
    Estimate level = type.serviceLevel();
    WaitPercentiles wait = type.waitPercentiles();
    return List.of(
        Display.shortened(id, NAME_WIDTH),
        offered(type),
        serviceLevel(level),
        level == null ? Display.NONE : range(level.days()),
        display.percent(type.abandonment()),
        display.seconds(type.averageSpeedOfAnswer()),
        wait == null ? Display.NONE : display.seconds(wait.p90()));
  }

  private String serviceLevel(@Nullable Estimate level) {
    return level == null ? Display.NONE : display.percent(level);
  }

  private String range(@Nullable Percentiles days) {
    return days == null
        ? Display.NONE
        : display.number(days.p10() * 100, 1) + "-" + display.percent(days.p90());
  }

  private String offered(ContactMeasures type) {
    Estimate offered = type.counts().get(Count.OFFERED);
    return offered == null ? Display.NONE : display.number(offered, 1);
  }

  private TextTable agentGroups(Measures measures) {
    TextTable table =
        TextTable.create()
            .text("Agent group")
            .number("Occupancy")
            .number("Staffed hours")
            .number("Hours after shift")
            .number("Contacts taken");
    measures.agentGroups().forEach((id, group) -> table.row(groupRow(id, group)));
    if (measures.agentGroups().size() > 1) {
      table.row(groupRow("all", measures.allGroups()));
    }
    return table;
  }

  private List<String> groupRow(String id, GroupMeasures group) {
    return List.of(
        Display.shortened(id, NAME_WIDTH),
        display.percent(group.occupancy()),
        display.number(group.staffedHours().mean(), 1),
        display.number(group.overTimeHours().mean(), 1),
        display.number(group.answered(), 1));
  }

  private TextTable days() {
    TextTable table =
        TextTable.create()
            .text("Day")
            .number("Offered")
            .number("Service level")
            .number("Abandoned")
            .number("ASA")
            .number("Occupancy");
    result.days().stream().limit(DAYS_SHOWN).forEach(day -> table.row(dayRow(day)));
    int left = result.days().size() - DAYS_SHOWN;
    if (left > 0) {
      table.row(List.of("(" + display.count(left) + " more)", "", "", "", "", ""));
    }
    return table;
  }

  private List<String> dayRow(DayMeasures day) {
    ContactMeasures total = day.measures().total();
    return List.of(
        display.day(day.date()),
        offered(total),
        serviceLevel(total.serviceLevel()),
        display.percent(total.abandonment()),
        display.seconds(total.averageSpeedOfAnswer()),
        display.percent(day.measures().allGroups().occupancy()));
  }

  private void busiestDay() {
    DayShape shape = DayShape.busiest(display, result.intervals(), SimulationText::offeredMean);
    if (shape.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("The day by interval, " + shape.title());
    lines.add("  offered        " + shape.bars(SimulationText::offeredMean));
    if (result.measures().total().serviceLevel() != null) {
      lines.add("  service level  " + shape.shareBars(SimulationText::levelMean));
    }
    lines.add("  occupancy      " + shape.shareBars(SimulationText::occupancyMean));
  }

  private static double offeredMean(IntervalMeasures interval) {
    Map<Count, Estimate> counts = interval.measures().total().counts();
    Estimate offered = counts.get(Count.OFFERED);
    return offered == null ? 0 : offered.mean();
  }

  private static double levelMean(IntervalMeasures interval) {
    Estimate level = interval.measures().total().serviceLevel();
    return level == null ? Double.NaN : level.mean();
  }

  private static double occupancyMean(IntervalMeasures interval) {
    return interval.measures().allGroups().occupancy().mean();
  }

  /**
   * One line per target where there are several, and the verdict.
   *
   * @param display how numbers and dates are written
   * @param targets the targets, checked
   * @param emphasis how words stand out
   * @return the lines
   */
  static List<String> targets(Display display, List<TargetCheck> targets, Emphasis emphasis) {
    List<String> lines = new ArrayList<>();
    if (targets.size() > 1) {
      targets.forEach(check -> lines.add(targetLine(display, check, emphasis)));
    }
    String sentence = Verdict.sentence(display, targets);
    String good = Verdict.met(targets) ? emphasis.good(sentence) : emphasis.bad(sentence);
    lines.add(targets.isEmpty() ? sentence : good);
    return lines;
  }

  private static String targetLine(Display display, TargetCheck check, Emphasis emphasis) {
    String mark = check.met() ? emphasis.good("met   ") : emphasis.bad("missed");
    return "  " + mark + "  " + Verdict.clause(display, check);
  }
}
