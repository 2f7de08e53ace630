package org.peakstaff.planner.hiring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a hiring plan decides.
 *
 * @param groups decisions by group
 */
public record HiringDecisions(Map<String, OfGroup> groups) {
  /** Copies the map in id order. */
  public HiringDecisions {
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
  }

  /**
   * To leave everything as it is.
   *
   * @param inputs the plan's inputs
   * @return nobody is hired, nothing else is done
   */
  public static HiringDecisions none(HiringInputs inputs) {
    Map<String, OfGroup> groups = new TreeMap<>();
    inputs.groups().forEach(id -> groups.put(id, OfGroup.none(inputs.hiring().weeks())));
    return new HiringDecisions(groups);
  }

  /**
   * The same decisions but for one group.
   *
   * @param id of the group
   * @param decisions the group's
   * @return a copy
   */
  public HiringDecisions with(String id, OfGroup decisions) {
    Map<String, OfGroup> copies = new TreeMap<>(groups);
    copies.put(id, decisions);
    return new HiringDecisions(copies);
  }

  /**
   * What is decided for a group. Lists by week have one value per week.
   *
   * @param classes classes that start, in order of weeks
   * @param seasonal classes whose contracts end, in order of weeks
   * @param overtime share of productive hours added, by week
   * @param timeOff share of productive hours taken off unpaid, by week
   * @param outsourcedHours hours at work done by a partner, by week
   * @param releases heads released at the end of a week, by week
   * @param crossTrained heads who begin to move over, by week, by the group they come from
   */
  public record OfGroup(
      List<ClassStart> classes,
      List<ClassStart> seasonal,
      List<Double> overtime,
      List<Double> timeOff,
      List<Double> outsourcedHours,
      List<Integer> releases,
      Map<String, List<Integer>> crossTrained) {
    /** Copies the lists. */
    public OfGroup {
      classes = List.copyOf(classes);
      seasonal = List.copyOf(seasonal);
      overtime = List.copyOf(overtime);
      timeOff = List.copyOf(timeOff);
      outsourcedHours = List.copyOf(outsourcedHours);
      releases = List.copyOf(releases);
      Map<String, List<Integer>> copies = new TreeMap<>();
      crossTrained.forEach((id, heads) -> copies.put(id, List.copyOf(heads)));
      crossTrained = Collections.unmodifiableMap(copies);
    }

    /**
     * To leave a group as it is.
     *
     * @param weeks of the plan
     * @return no decisions
     */
    public static OfGroup none(int weeks) {
      List<Double> zeros = Collections.nCopies(weeks, 0.0);
      List<Integer> nobody = Collections.nCopies(weeks, 0);
      return new OfGroup(List.of(), List.of(), zeros, zeros, zeros, nobody, Map.of());
    }

    /**
     * With other classes.
     *
     * @param others classes that start
     * @return a copy
     */
    public OfGroup withClasses(List<ClassStart> others) {
      return new OfGroup(
          others, seasonal, overtime, timeOff, outsourcedHours, releases, crossTrained);
    }

    /**
     * With other seasonal classes.
     *
     * @param others classes whose contracts end
     * @return a copy
     */
    public OfGroup withSeasonal(List<ClassStart> others) {
      return new OfGroup(
          classes, others, overtime, timeOff, outsourcedHours, releases, crossTrained);
    }

    /**
     * With other moves from a group.
     *
     * @param from id of that group
     * @param heads who move over, by week
     * @return a copy
     */
    public OfGroup withMoves(String from, List<Integer> heads) {
      Map<String, List<Integer>> moves = new TreeMap<>(crossTrained);
      moves.put(from, heads);
      return new OfGroup(classes, seasonal, overtime, timeOff, outsourcedHours, releases, moves);
    }

    /**
     * The people hired.
     *
     * @return heads of all classes
     */
    public int hires() {
      return heads(classes) + heads(seasonal);
    }

    private static int heads(List<ClassStart> starts) {
      return starts.stream().mapToInt(ClassStart::heads).sum();
    }
  }

  /**
   * The classes that start in a week.
   *
   * @param week from 0
   * @param classes how many
   * @param heads in all of them, those with part-time contracts included
   * @param partTime heads with part-time contracts
   */
  public record ClassStart(int week, int classes, int heads, int partTime) {
    /** Checks that part-timers are among the heads. */
    public ClassStart {
      if (week < 0 || classes < 1 || heads < classes || partTime < 0 || partTime > heads) {
        throw new IllegalArgumentException(
            "no classes: " + classes + " in week " + week + ", " + partTime + " of " + heads);
      }
    }
  }
}
