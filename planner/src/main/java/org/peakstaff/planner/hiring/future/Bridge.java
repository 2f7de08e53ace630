package org.peakstaff.planner.hiring.future;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.WeeklyRequirement;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.scenario.ByWeek;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Scenario;

/**
 * What leads from an approved plan to a new one: the inputs switched one group at a time, in a
 * fixed order, so that the parts add up to the whole difference. A part is the effect of its inputs
 * given those before it; in another order the parts would share out differently.
 *
 * @param approved the plan that was approved
 * @param parts in the order of the switches
 * @param now the new plan
 */
public record Bridge(State approved, List<Part> parts, State now) {
  /** Copies the list. */
  public Bridge {
    parts = List.copyOf(parts);
  }

  /** Inputs that are switched together, in this order. */
  public enum Input {
    /** Volumes and requirements, events, the calendar and its factors, what only one plan has. */
    VOLUME("volume"),
    /** Handle times. */
    HANDLE_TIME("handleTime"),
    /** Shrinkage and schedule efficiency. */
    SHRINKAGE("shrinkage"),
    /** Attrition. */
    ATTRITION("attrition"),
    /** Self-service, and what contacts enter it. */
    SELF_SERVICE("selfService"),
    /** Everything else. */
    REST("rest");

    private final String id;

    Input(String id) {
      this.id = id;
    }

    /**
     * The name used in results.
     *
     * @return for example {@code handleTime}
     */
    public String id() {
      return id;
    }
  }

  /**
   * What a plan comes to.
   *
   * @param requirement full-time equivalents required x weeks
   * @param cost in the scenario's currency
   */
  public record State(double requirement, double cost) {}

  /**
   * The effect of a group of inputs.
   *
   * @param input which
   * @param requirement change of full-time equivalents x weeks
   * @param cost change of the cost
   */
  public record Part(Input input, double requirement, double cost) {}

  /**
   * The bridge between two scenarios. Typical weeks and groups are matched by their ids; what only
   * one of them has comes and goes with the volume. Each state is planned anew.
   *
   * @param approved the scenario of the approved plan
   * @param now the scenario of the new plan
   * @param planner makes a plan from inputs; the cost of a state without a plan is NaN
   * @param stop asked before each plan of a typical week
   * @return the bridge
   * @throws java.util.concurrent.CancellationException if {@code stop} says so
   * @throws org.peakstaff.planner.requirement.UnplannableScenarioException if a typical week of a
   *     state cannot be planned
   * @throws IllegalArgumentException if a scenario has no hiring plan
   */
  public static Bridge between(
      Scenario approved,
      Scenario now,
      Function<HiringInputs, HiringPlan> planner,
      BooleanSupplier stop) {
    Set<Input> switched = EnumSet.noneOf(Input.class);
    Planning planning = new Planning(planner, stop);
    List<State> states = new ArrayList<>();
    states.add(planning.state(new SwitchedScenario(approved, now, switched).scenario()));
    for (Input input : Input.values()) {
      switched.add(input);
      Scenario next =
          input == Input.REST ? now : new SwitchedScenario(approved, now, switched).scenario();
      states.add(planning.state(next));
    }
    return of(states);
  }

  /** Plans one state after the other, and each but once. */
  private static final class Planning {
    private final Function<HiringInputs, HiringPlan> planner;
    private final BooleanSupplier stop;
    private final Map<HiringInputs, State> known = new HashMap<>();
    private final Map<Asked, WeeklyRequirement> asked = new HashMap<>();

    Planning(Function<HiringInputs, HiringPlan> planner, BooleanSupplier stop) {
      this.planner = planner;
      this.stop = stop;
    }

    State state(Scenario scenario) {
      Hiring hiring = Objects.requireNonNull(scenario.hiring());
      WeeklyRequirement requirement = asked.get(Asked.of(scenario, hiring));
      if (requirement == null) {
        requirement = WeeklyDemand.of(scenario, UnaryOperator.identity(), stop).requirement();
        asked.put(Asked.of(scenario, hiring), requirement);
      }
      return known.computeIfAbsent(new HiringInputs(plain(hiring), requirement), this::planned);
    }

    private State planned(HiringInputs inputs) {
      HiringPlan plan = planner.apply(inputs);
      boolean none = plan.outcome() == HiringPlan.Outcome.INFEASIBLE;
      return new State(requirement(inputs), none ? Double.NaN : plan.spending());
    }
  }

  /** What the requirement follows from: not shrinkage, attrition or costs. */
  private record Asked(
      Scenario itself,
      LocalDate from,
      int weeks,
      Set<String> groups,
      Object requirement,
      Object typicalWeeks,
      Object calendar,
      Object volume) {
    static Asked of(Scenario scenario, Hiring hiring) {
      return new Asked(
          scenario.withHiring(null),
          hiring.from(),
          hiring.weeks(),
          hiring.groups().keySet(),
          hiring.requirement(),
          hiring.typicalWeeks(),
          hiring.calendar(),
          hiring.volume());
    }
  }

  /** Without typical weeks, which have become a requirement. */
  private static Hiring plain(Hiring of) {
    return new Hiring(
        of.from(),
        of.weeks(),
        of.hoursPerFte(),
        of.scheduleEfficiency(),
        of.requirement(),
        Map.of(),
        new ByWeek<>(new TreeMap<>()),
        new ByWeek<>(new TreeMap<>()),
        of.groups(),
        of.costPerLostContact(),
        of.budget(),
        of.uncertainty());
  }

  /** Full-time equivalents x weeks, of rostered hours. */
  private static double requirement(HiringInputs inputs) {
    double sum = 0;
    List<String> groups = inputs.groups();
    for (int group = 0; group < groups.size(); group++) {
      List<Double> hours = inputs.requirement().hours().getOrDefault(groups.get(group), List.of());
      for (int week = 0; week < hours.size(); week++) {
        sum += hours.get(week) / inputs.net(group, week) / inputs.hiring().hoursPerFte();
      }
    }
    return sum;
  }

  /**
   * The bridge over some states.
   *
   * @param states the approved plan, then the plan after each switch, in the order of the inputs
   */
  static Bridge of(List<State> states) {
    Input[] inputs = Input.values();
    if (states.size() != inputs.length + 1) {
      throw new IllegalArgumentException(states.size() + " states for " + inputs.length + " parts");
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < inputs.length; i++) {
      State before = states.get(i);
      State after = states.get(i + 1);
      parts.add(
          new Part(
              inputs[i], after.requirement() - before.requirement(), after.cost() - before.cost()));
    }
    return new Bridge(states.get(0), parts, states.get(states.size() - 1));
  }
}
