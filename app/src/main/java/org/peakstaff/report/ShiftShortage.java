package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peakstaff.planner.shift.ShiftGrid;
import org.peakstaff.planner.shift.UncoverableException;
import org.peakstaff.planner.shift.UncoverableException.Missing;
import org.peakstaff.planner.shift.UncoverableException.Relaxation;
import org.peakstaff.scenario.Scenario;

/** Why no shifts cover a requirement, and what would help, in sentences. */
public final class ShiftShortage {
  private static final int NAMED = 3;

  private final Display display;
  private final ShiftGrid grid;

  private ShiftShortage(Display display, ShiftGrid grid) {
    this.display = display;
    this.grid = grid;
  }

  /** The sentences: what is missing, then what would help. */
  public static List<String> sentences(
      Display display, Scenario scenario, UncoverableException shortage) {
    ShiftShortage words = new ShiftShortage(display, ShiftGrid.of(scenario));
    List<String> sentences = new ArrayList<>();
    sentences.add(words.missing(shortage.missing()));
    sentences.add(words.help(shortage.relaxations()));
    return sentences;
  }

  private String help(List<Relaxation> relaxations) {
    return relaxations.isEmpty()
        ? "no limit of the families helps: at these times no shift may work at all, or its break"
            + " falls on them. Maybe earlier or later starts, longer shifts, more days, wider"
            + " windows for breaks, or --shortfall with a price of a missing hour"
        : "everything could be covered with "
            + relaxations.stream()
                .limit(NAMED)
                .map(this::relaxed)
                .collect(Collectors.joining("; and "))
            + more(relaxations.size());
  }

  private String missing(List<Missing> missing) {
    if (missing.isEmpty()) {
      return "the limits of the shift families contradict each other, whatever is required";
    }
    return "no shifts cover the requirement: missing are "
        + missing.stream().limit(NAMED).map(this::missing).collect(Collectors.joining(", "))
        + more(missing.size());
  }

  private String more(int size) {
    return size > NAMED ? " and " + display.count(size - NAMED) + " more" : "";
  }

  private String missing(Missing each) {
    return display.shortNumber(each.heads(), 1)
        + " heads of "
        + grid.group(each.group())
        + " at "
        + moment(each.step());
  }

  private String moment(int step) {
    return display.moment(grid.start(step));
  }

  private String relaxed(Relaxation each) {
    String by = display.shortNumber(each.by(), 1);
    return switch (each.limit()) {
      case MINIMUM -> "a minimum of \"" + family(each) + "\" lower by " + by + " on " + day(each);
      case MAXIMUM -> "a maximum of \"" + family(each) + "\" higher by " + by + " on " + day(each);
      case SHARE -> by + " heads more of \"" + family(each) + "\" than its share on " + day(each);
      case SEATS -> by + " more seats at " + moment(each.at());
    };
  }

  private String family(Relaxation each) {
    return grid.family(each.family());
  }

  private String day(Relaxation each) {
    return display.day(grid.date(each.at()));
  }
}
