package org.peakstaff.report;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peakstaff.planner.shift.ShiftGrid;
import org.peakstaff.planner.shift.UncoverableException;
import org.peakstaff.planner.shift.UncoverableException.Missing;
import org.peakstaff.planner.shift.UncoverableException.Relaxation;
import org.peakstaff.scenario.Scenario;

/** Why no shifts cover a requirement, and what would help, in sentences. */
public final class ShiftShortage {
  private static final int NAMED = 3;

  private final ShiftGrid grid;

  private ShiftShortage(ShiftGrid grid) {
    this.grid = grid;
  }

  /** The sentences: what is missing, then what would help. */
  public static List<String> sentences(Scenario scenario, UncoverableException shortage) {
    ShiftShortage words = new ShiftShortage(ShiftGrid.of(scenario));
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

  private static String more(int size) {
    return size > NAMED ? " and " + (size - NAMED) + " more" : "";
  }

  private String missing(Missing each) {
    return String.format(
        Locale.ROOT,
        "%s heads of %s at %s",
        Display.shortNumber(each.heads(), 1),
        grid.group(each.group()),
        moment(each.step()));
  }

  private String moment(int step) {
    ZonedDateTime start = grid.start(step);
    return Display.day(start.toLocalDate()) + " " + Display.time(start);
  }

  private String relaxed(Relaxation each) {
    String by = Display.shortNumber(each.by(), 1);
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
    return Display.day(grid.date(each.at()));
  }
}
