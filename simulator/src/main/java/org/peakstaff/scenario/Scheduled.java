package org.peakstaff.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Heads on the roster of an agent group per interval, before shrinkage. */
public sealed interface Scheduled {
  /**
   * The same number in every interval within the group's hours.
   *
   * @param agents heads
   */
  record Constant(int agents) implements Scheduled {}

  /**
   * One number per interval.
   *
   * @param values heads, one per interval of the horizon in order
   */
  record Intervals(List<Integer> values) implements Scheduled {
    /** Copies the list. */
    public Intervals {
      values = List.copyOf(values);
    }
  }

  /**
   * Rows of a CSV file ({@code start,agentGroup,agents}).
   *
   * @param path relative to the scenario file that names it
   * @param factor multiplies every number, rounded half up; 1 unless scaled
   * @param values heads per interval of the horizon, factor applied; filled when the file is read
   */
  record FromFile(String path, double factor, List<Integer> values) implements Scheduled {
    /** Copies the list. */
    public FromFile {
      values = List.copyOf(values);
    }
  }

  /**
   * Shifts.
   *
   * @param shifts by id
   */
  record Shifts(Map<String, Shift> shifts) implements Scheduled {
    /** Copies the map in id order. */
    public Shifts {
      shifts = Collections.unmodifiableMap(new TreeMap<>(shifts));
    }
  }
}
