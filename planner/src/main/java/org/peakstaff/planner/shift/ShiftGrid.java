package org.peakstaff.planner.shift;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.peakstaff.scenario.Scenario;

/** What the numbers of groups, families, days and steps in the shifts of a scenario stand for. */
public final class ShiftGrid {
  private final ShiftCatalogue catalogue;

  private ShiftGrid(ShiftCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The grid of a scenario with shift families. */
  public static ShiftGrid of(Scenario scenario) {
    return new ShiftGrid(ShiftCatalogue.of(scenario));
  }

  /** The id of an agent group. */
  public String group(int group) {
    return catalogue.groups().get(group);
  }

  /** The id of a shift family. */
  public String family(int family) {
    return catalogue.families().get(family);
  }

  /** The date of a day. */
  public LocalDate date(int day) {
    return catalogue.grid().date(day);
  }

  /** Hours of a step. */
  public double stepHours() {
    return catalogue.stepSeconds() / 3600.0;
  }

  /** Families that begin on days of the horizon, none of whose shifts fits its groups' hours. */
  public List<String> unusedFamilies() {
    return catalogue.unused();
  }

  /** When a step begins. */
  public ZonedDateTime start(int step) {
    int within = step % catalogue.stepsPerInterval() * catalogue.stepSeconds();
    return catalogue.grid().start(step / catalogue.stepsPerInterval()).plusSeconds(within);
  }
}
