package org.peakstaff.compile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;

/**
 * The expected demand of a scenario: for each contact type and interval the volume, the factors on
 * handle time and patience, and whether the type is open.
 *
 * <p>Volume = profile x weekday x date (or the values given), plus what events add, times the
 * factors of events, less the share that proactive contact spares; day-to-day variation has mean 1
 * and does not appear. Volumes outside a type's hours are kept, since those contacts arrive and
 * find the center closed; a constant rate holds within the hours only. What an event adds is spread
 * evenly over its elapsed time, whatever the type's hours, or in proportion to {@link EventCourse
 * its ramps}; the part beyond the horizon is lost. Within a ramp an interval has the mean of the
 * factor.
 *
 * <p>Types are indexed densely in id order. Arrays are handed out as copies.
 */
public final class DemandTable {
  private final List<String> contactTypes;
  private final int intervals;
  private final double[] volume;
  private final double[] handleTimeFactor;
  private final double[] handleTimeSeconds;
  private final double[] patienceFactor;
  private final boolean[] open;

  private DemandTable(Scenario scenario, IntervalGrid grid) {
    contactTypes = List.copyOf(scenario.contactTypes().keySet());
    intervals = grid.size();
    int cells = Math.multiplyExact(contactTypes.size(), intervals);
    volume = new double[cells];
    handleTimeFactor = ones(cells);
    handleTimeSeconds = new double[cells];
    patienceFactor = ones(cells);
    open = new boolean[cells];
    VolumeSpread spread = new VolumeSpread(scenario, grid);
    for (int type = 0; type < contactTypes.size(); type++) {
      fill(scenario, grid, spread, type);
    }
    apply(scenario.events().values(), grid);
    spare(scenario);
  }

  /**
   * The demand of a scenario.
   *
   * @param scenario the scenario
   * @return its demand table
   * @throws IllegalArgumentException if hours or profile are unknown, or values do not match the
   *     number of intervals
   */
  public static DemandTable of(Scenario scenario) {
    return new DemandTable(scenario, IntervalGrid.of(scenario.horizon()));
  }

  private static double[] ones(int length) {
    double[] values = new double[length];
    Arrays.fill(values, 1);
    return values;
  }

  /** Contacts that events add are multiplied by the factors of all events, too. */
  private void apply(Collection<Event> events, IntervalGrid grid) {
    events.forEach(event -> add(event, EventCourse.of(event, grid)));
    events.forEach(event -> multiply(event, EventCourse.of(event, grid)));
  }

  private void spare(Scenario scenario) {
    for (int type = 0; type < contactTypes.size(); type++) {
      ContactType given = scenario.contactTypes().get(contactTypes.get(type));
      Arrivals.Proactive proactive = Objects.requireNonNull(given).arrivals().proactive();
      for (int i = 0; proactive != null && i < intervals; i++) {
        volume[type * intervals + i] *= 1 - proactive.share().value();
      }
    }
  }

  private void fill(Scenario scenario, IntervalGrid grid, VolumeSpread spread, int type) {
    String id = contactTypes.get(type);
    ContactType contactType = Objects.requireNonNull(scenario.contactTypes().get(id));
    boolean[] typeOpen = OpenIntervals.of(scenario, grid, contactType.hours());
    double[] volumes = spread.volumes(contactType.volumes(), typeOpen, id);
    System.arraycopy(typeOpen, 0, open, type * intervals, intervals);
    System.arraycopy(volumes, 0, volume, type * intervals, intervals);
    fillHandleTimes(contactType.volumes(), type * intervals);
  }

  private void fillHandleTimes(@Nullable Volumes volumes, int from) {
    Arrays.fill(handleTimeSeconds, from, from + intervals, Double.NaN);
    if (volumes instanceof Volumes.FromFile file && !file.handleTimeSeconds().isEmpty()) {
      for (int i = 0; i < intervals; i++) {
        handleTimeSeconds[from + i] = file.handleTimeSeconds().get(i);
      }
    }
  }

  private void add(Event event, EventCourse course) {
    EventSpan span = course.span();
    for (Map.Entry<String, Event.ContactEffect> entry : event.contactTypes().entrySet()) {
      double perInterval = entry.getValue().volumeAdded() / course.total();
      int offset = index(entry.getKey()) * intervals;
      for (int i = span.first(); perInterval != 0 && i < span.end(); i++) {
        volume[offset + i] += perInterval * course.part(i);
      }
    }
  }

  private void multiply(Event event, EventCourse course) {
    EventSpan span = course.span();
    for (Map.Entry<String, Event.ContactEffect> entry : event.contactTypes().entrySet()) {
      Event.ContactEffect effect = entry.getValue();
      int offset = index(entry.getKey()) * intervals;
      for (int i = span.first(); i < span.end(); i++) {
        double part = course.part(i);
        volume[offset + i] *= EventCourse.factor(effect.volume(), part);
        handleTimeFactor[offset + i] *= EventCourse.factor(effect.handleTime(), part);
        patienceFactor[offset + i] *= EventCourse.factor(effect.patience(), part);
      }
    }
  }

  /**
   * The contact types in the order of their dense indices.
   *
   * @return ids in id order
   */
  public List<String> contactTypes() {
    return contactTypes;
  }

  /**
   * The dense index of a contact type.
   *
   * @param contactType its id
   * @return 0 to {@code contactTypes().size() - 1}
   * @throws IllegalArgumentException if the scenario has no such type
   */
  public int index(String contactType) {
    int index = contactTypes.indexOf(contactType);
    if (index < 0) {
      throw new IllegalArgumentException("there is no contact type " + contactType);
    }
    return index;
  }

  /**
   * The number of intervals of the horizon.
   *
   * @return at least 1
   */
  public int intervals() {
    return intervals;
  }

  /**
   * The expected number of arrivals, whether the type is open or not.
   *
   * @param type dense index of the contact type
   * @param interval index of the interval
   * @return contacts, at least 0
   */
  public double volume(int type, int interval) {
    return volume[type * intervals + interval];
  }

  /**
   * The factor of events on the handle time of contacts that arrive in an interval.
   *
   * @param type dense index of the contact type
   * @param interval index of the interval
   * @return 1 where no event says otherwise
   */
  public double handleTimeFactor(int type, int interval) {
    return handleTimeFactor[type * intervals + interval];
  }

  /**
   * The mean handle time that a file gives for an interval: it replaces the mean of the type's law,
   * which keeps its cv. Factors of events are not in it.
   *
   * @param type dense index of the contact type
   * @param interval index of the interval
   * @return seconds, NaN where no file gives one
   */
  public double handleTimeSeconds(int type, int interval) {
    return handleTimeSeconds[type * intervals + interval];
  }

  /**
   * The factor of events on the patience of contacts that arrive in an interval.
   *
   * @param type dense index of the contact type
   * @param interval index of the interval
   * @return 1 where no event says otherwise
   */
  public double patienceFactor(int type, int interval) {
    return patienceFactor[type * intervals + interval];
  }

  /**
   * Whether an interval lies within a type's opening hours.
   *
   * @param type dense index of the contact type
   * @param interval index of the interval
   * @return false when contacts find the center closed
   */
  public boolean open(int type, int interval) {
    return open[type * intervals + interval];
  }

  /**
   * {@link #volume(int, int)} of every interval.
   *
   * @param type dense index of the contact type
   * @return a new array
   */
  public double[] volumes(int type) {
    return row(volume, type);
  }

  /**
   * {@link #handleTimeFactor(int, int)} of every interval.
   *
   * @param type dense index of the contact type
   * @return a new array
   */
  public double[] handleTimeFactors(int type) {
    return row(handleTimeFactor, type);
  }

  /**
   * {@link #patienceFactor(int, int)} of every interval.
   *
   * @param type dense index of the contact type
   * @return a new array
   */
  public double[] patienceFactors(int type) {
    return row(patienceFactor, type);
  }

  /**
   * {@link #open(int, int)} of every interval.
   *
   * @param type dense index of the contact type
   * @return a new array
   */
  public boolean[] open(int type) {
    return Arrays.copyOfRange(open, type * intervals, (type + 1) * intervals);
  }

  private double[] row(double[] cells, int type) {
    return Arrays.copyOfRange(cells, type * intervals, (type + 1) * intervals);
  }
}
