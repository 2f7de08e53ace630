package org.peakstaff.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.multiskill.CostBound;
import org.peakstaff.planner.multiskill.GroupStaff;
import org.peakstaff.planner.multiskill.OptimizedStaff;
import org.peakstaff.planner.multiskill.ReferenceCost;
import org.peakstaff.planner.multiskill.StaffingPeriod;
import org.peakstaff.result.TargetCheck;

/** The cheapest staff in words and tables. */
public final class OptimizeText {
  private static final int WIDTH = 100;
  private static final int START = 16;
  private static final int SHORTEST_ID = 6;

  private static final String BOUNDS =
      "A bound by formula holds as far as the formulas do: constant rates in each interval with"
          + " the work carried over, exponential handle times and patience, customers of a type"
          + " served in order of arrival, handle times of the fastest group. It is no bound of"
          + " the search sample. What other ways would cost is by the same formulas.";

  private static final String TOGETHER =
      "The target of all contact types together (plan.target) is in no formula: bounds and other ways"
          + " keep the targets of single types alone.";

  private static final String COSTS =
      "Costs are of paid hours: the hours at work divided by 1 - shrinkage - absence, before heads"
          + " are rounded up.";

  private OptimizeText() {}

  /**
   * All there is to say on a terminal.
   *
   * @param display how numbers and dates are written
   * @param found the staff
   * @param emphasis how words stand out
   * @return the lines
   */
  public static List<String> lines(Display display, OptimizedStaff found, Emphasis emphasis) {
    List<String> lines = new ArrayList<>();
    lines.add(emphasis.strong("Cheapest staff of " + found.scenario()));
    lines.add("");
    lines.addAll(groups(display, found).lines());
    if (found.period() != StaffingPeriod.HORIZON) {
      lines.add("");
      lines.addAll(intervals(display, found));
    }
    lines.add("");
    lines.addAll(CertificateText.table(display, found.certificate(), "optimize.json"));
    lines.add("");
    lines.addAll(
        CertificateText.verdict(verdict(display, found), found.certificate().isIssued(), emphasis));
    found.obstacles().forEach(each -> lines.addAll(Paragraph.lines("- " + each, WIDTH)));
    lines.add("");
    lines.addAll(costs(display, found).lines());
    lines.add("");
    notes(display, found).forEach(note -> lines.addAll(Paragraph.lines(note, WIDTH)));
    return lines;
  }

  /**
   * Cost, bound and certificate in two sentences.
   *
   * @param display how numbers and dates are written
   * @param found the staff
   * @return the sentences
   */
  public static List<String> sentences(Display display, OptimizedStaff found) {
    List<String> sentences = new ArrayList<>();
    sentences.add(cost(display, found));
    sentences.add(verdict(display, found));
    sentences.addAll(found.obstacles());
    return sentences;
  }

  private static String cost(Display display, OptimizedStaff found) {
    return "The cheapest staff found costs "
        + money(display, found, found.cost())
        + " for "
        + display.number(found.hours(), 1)
        + " hours at work; by formula none costs less than "
        + money(display, found, found.bound())
        + gap(display, found)
        + ".";
  }

  private static String gap(Display display, OptimizedStaff found) {
    if (Double.isNaN(found.gap())) {
      return "";
    }
    return found.gap() < 0
        ? ", which the simulation does not need: the formulas are no bound here"
        : " (gap " + display.shortPercent(found.gap()) + ")";
  }

  /**
   * The certificate in words.
   *
   * @param display how numbers and dates are written
   * @param found the staff
   * @return such as {@code Certified: ...}
   */
  public static String verdict(Display display, OptimizedStaff found) {
    Certificate certificate = found.certificate();
    return switch (certificate.outcome()) {
      case CERTIFIED ->
          "Certified: on "
              + display.count(certificate.validationSample())
              + " fresh days every target holds to within "
              + CertificateText.tolerance(display, certificate)
              + ", all together with "
              + CertificateText.confidence(display, certificate)
              + " confidence; and no agent can be spared: "
              + removals(display, found)
              + ".";
      case UNDECIDED ->
          "Not certified: on "
              + display.count(certificate.validationSample())
              + " fresh days "
              + display.count(certificate.undecided().size())
              + " of "
              + display.count(certificate.stretches().size())
              + " targets are not certain to hold to within "
              + CertificateText.tolerance(display, certificate)
              + ". No agent can be spared: "
              + removals(display, found)
              + ".";
      case UNREACHABLE -> "Not certified: no staff was found with which every target holds.";
      case INTERRUPTED ->
          "Not certified: the search was interrupted; this is the best staff it had found.";
    };
  }

  private static String removals(Display display, OptimizedStaff found) {
    String one =
        switch (found.period()) {
          case INTERVAL -> "an agent of a group in an interval";
          case DAY -> "an agent of a group on a day";
          case HORIZON -> "an agent of a group";
        };
    return "each of "
        + display.count(found.certificate().removals())
        + " single removals ("
        + one
        + ") misses a target on the search sample of "
        + display.count(found.certificate().searchSample())
        + " days";
  }

  private static TextTable groups(Display display, OptimizedStaff found) {
    TextTable table =
        TextTable.create()
            .text("\nAgent group")
            .number("agents\nat work")
            .number("heads on\nthe roster")
            .number("hours\nat work")
            .number("cost of a\npaid hour")
            .number("\ncost" + (found.currency() == null ? "" : ", " + found.currency()));
    for (Map.Entry<String, GroupStaff> each : found.groups().entrySet()) {
      table.row(groupRow(display, each.getKey(), each.getValue()));
    }
    table.row(
        List.of("all", "", "", display.number(found.hours(), 1), "", display.amount(found.cost())));
    return table;
  }

  /**
   * The cells of a group: id, agents, heads, hours, cost of an hour, cost.
   *
   * @param display how numbers and dates are written
   * @param id of the group
   * @param group its staff
   * @return the cells
   */
  public static List<String> groupRow(Display display, String id, GroupStaff group) {
    return List.of(
        Display.shortened(id, 24),
        range(display, group.agents()),
        range(display, group.rostered()),
        display.number(group.hours(), 1),
        display.shortNumber(group.costPerHour(), 2) + (group.costAssumed() ? " assumed" : ""),
        display.amount(group.cost()));
  }

  /** The numbers while anybody is there. */
  private static String range(Display display, List<Integer> agents) {
    List<Integer> there = agents.stream().filter(each -> each > 0).toList();
    if (there.isEmpty()) {
      return display.count(0);
    }
    int least = Collections.min(there);
    int most = Collections.max(there);
    return least == most ? display.count(most) : display.count(least) + "-" + display.count(most);
  }

  private static String start(Display display, String iso) {
    return display.isNeutral() ? iso.substring(0, START).replace('T', ' ') : display.stretch(iso);
  }

  private static List<String> intervals(Display display, OptimizedStaff found) {
    int width = (WIDTH - START) / found.groups().size() - 2;
    if (width < SHORTEST_ID) {
      return List.of("The agents of " + found.groups().size() + " groups by time: optimize.csv");
    }
    TextTable table = TextTable.create().text("Agents from");
    found.groups().keySet().forEach(id -> table.number(Display.shortened(id, width)));
    List<String> before = List.of();
    for (int i = 0; i < found.starts().size(); i++) {
      List<String> row = intervalRow(display, found, i);
      if (!row.equals(before)) {
        List<String> cells = new ArrayList<>(List.of(start(display, found.starts().get(i))));
        cells.addAll(row);
        table.row(cells);
      }
      before = row;
    }
    return table.lines();
  }

  /**
   * The agents of all groups in an interval.
   *
   * @param display how numbers and dates are written
   * @param found the staff
   * @param interval its index
   * @return a number per group
   */
  public static List<String> intervalRow(Display display, OptimizedStaff found, int interval) {
    return found.groups().values().stream()
        .map(group -> display.count(group.agents().get(interval)))
        .toList();
  }

  private static TextTable costs(Display display, OptimizedStaff found) {
    TextTable table = TextTable.create().text("Cost").number("").number("of the staff found");
    costRows(display, found).forEach(table::row);
    return table;
  }

  /**
   * Cost, bounds and what other ways would cost: label, cost, change against the staff found.
   *
   * @param display how numbers and dates are written
   * @param found the staff
   * @return the rows
   */
  public static List<List<String>> costRows(Display display, OptimizedStaff found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("The staff found", money(display, found, found.cost()), ""));
    for (CostBound bound : found.bounds()) {
      rows.add(costRow(display, found, "Bound by formula: " + bound.kind().label(), bound.cost()));
    }
    for (ReferenceCost reference : found.references()) {
      String label =
          reference.kind().label()
              + ", by formula"
              + (reference.exists() ? "" : " (no such group: cost of the dearest)");
      rows.add(costRow(display, found, label, reference.cost()));
    }
    return rows;
  }

  private static List<String> costRow(
      Display display, OptimizedStaff found, String label, double cost) {
    double change = cost / found.cost() - 1;
    return List.of(
        label,
        money(display, found, cost),
        Double.isFinite(change) ? (change < 0 ? "" : "+") + display.percent(change) : Display.NONE);
  }

  private static String money(Display display, OptimizedStaff found, double cost) {
    return display.money(cost, found.currency());
  }

  /**
   * How the numbers are to be read.
   *
   * @param display how numbers and dates are written
   * @param found the staff
   * @return sentences
   */
  public static List<String> notes(Display display, OptimizedStaff found) {
    List<String> notes = new ArrayList<>();
    notes.add(BOUNDS);
    if (found.certificate().stretches().stream()
        .anyMatch(each -> each.target().subject().equals(TargetCheck.ALL_TYPES))) {
      notes.add(TOGETHER);
    }
    notes.add(COSTS);
    if (found.groups().values().stream().anyMatch(GroupStaff::costAssumed)) {
      notes.add(
          "Where a group has no costPerHour an hour of an agent is taken to cost 1 (assumed).");
    }
    notes.add(
        display.count(found.cutRounds())
            + " integer programs, "
            + display.count(found.cuts())
            + " cuts from simulation, "
            + display.count(found.certificate().simulated())
            + " days simulated.");
    return notes;
  }
}
