package org.peakstaff.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
  private final Scenario scenario;
  private final ShiftGrid grid;

  private ShiftShortage(Display display, Scenario scenario) {
    this.display = display;
    this.scenario = scenario;
    grid = ShiftGrid.of(scenario);
  }

  /** The sentences: what is missing, then what would help. */
  public static List<String> sentences(
      Display display, Scenario scenario, UncoverableException shortage) {
    ShiftShortage words = new ShiftShortage(display, scenario);
    List<String> sentences = new ArrayList<>();
    sentences.add(words.missing(shortage.missing()));
    words.grid.unusedFamilies().forEach(family -> sentences.add(words.unused(family)));
    sentences.add(words.help(shortage.relaxations()));
    return sentences;
  }

  private String unused(String family) {
    return "no shift of \"" + family + "\" lies within the hours of its agent groups";
  }

  private String help(List<Relaxation> relaxations) {
    List<String> all = new ArrayList<>();
    relaxations.stream()
        .filter(each -> each.limit() == UncoverableException.Limit.SEATS)
        .max(Comparator.comparingDouble(Relaxation::by))
        .ifPresent(most -> all.add(seats(most)));
    relaxations.stream()
        .filter(each -> each.limit() != UncoverableException.Limit.SEATS)
        .map(this::relaxed)
        .forEach(all::add);
    return all.isEmpty()
        ? "no limit of the families helps: at these times no shift may work at all, or its break"
            + " falls on them. Maybe earlier or later starts, longer shifts, more days, wider"
            + " windows for breaks, or --shortfall with a price of a missing hour"
        : "everything could be covered with "
            + all.stream().limit(NAMED).collect(Collectors.joining("; and "))
            + more(all.size());
  }

  private String missing(List<Missing> missing) {
    if (missing.isEmpty()) {
      return "the limits of the shift families contradict each other, whatever is required";
    }
    double hours = missing.stream().mapToDouble(Missing::heads).sum() * grid.stepHours();
    return "no shifts cover the requirement: missing are "
        + missing.stream().limit(NAMED).map(this::missing).collect(Collectors.joining(", "))
        + more(missing.size())
        + "; in all "
        + display.shortNumber(hours, 1)
        + (hours == 1 ? " hour" : " hours")
        + " of heads";
  }

  private String more(int size) {
    return size > NAMED ? " and " + display.count(size - NAMED) + " more" : "";
  }

  private String missing(Missing each) {
    String heads = display.shortNumber(each.heads(), 1);
    return heads
        + (heads.equals("1") ? " head of " : " heads of ")
        + grid.group(each.group())
        + " at "
        + moment(each.step());
  }

  /** Seats are whole, and the most that are missing at a time are enough at all times. */
  private String seats(Relaxation most) {
    int now = Objects.requireNonNull(scenario.plan().seats());
    return display.count((int) Math.ceil(now + most.by() - 1e-6))
        + " seats in place of "
        + display.count(now)
        + ", the most at "
        + moment(most.at());
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
      case SEATS -> seats(each);
    };
  }

  private String family(Relaxation each) {
    return grid.family(each.family());
  }

  private String day(Relaxation each) {
    return display.day(grid.date(each.at()));
  }
}
