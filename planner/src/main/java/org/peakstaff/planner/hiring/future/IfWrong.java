package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.demand.SelfServiceChange;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.scenario.Scenario;

/**
 * What becomes of a plan, hires fixed, if one input is wrong: the peak is a fifth higher, the bot
 * settles ten points less, a quarter more people leave. Everything else is drawn as in the stress
 * test, from the same seed, so that the difference is that of the input.
 *
 * @param input which
 * @param amount by how much it is wrong: a factor less one, or points
 * @param result what becomes of the plan
 */
public record IfWrong(Input input, double amount, StressResult result) {
  private static final double HIGHER = 0.2;
  private static final double WEAKER = 0.1;
  private static final double MORE = 0.25;

  /** What may be wrong. */
  public enum Input {
    /** Demand in the weeks around the peak. */
    PEAK("peak"),
    /** The share of customers that self-service settles. */
    SELF_SERVICE("selfService"),
    /** The rates of attrition. */
    ATTRITION("attrition");

    private final String id;

    Input(String id) {
      this.id = id;
    }

    /**
     * The name used in results.
     *
     * @return for example {@code selfService}
     */
    public String id() {
      return id;
    }
  }

  /**
   * Every input that the plan has, wrong in turn. Without typical weeks, or without self-service in
   * them, there is no bot to be wrong about. Where the bot is weaker, service is read from the same
   * curves as in the plan, and contacts grow with the hours required.
   *
   * @param scenario with the hiring plan
   * @param world the plan in the world it was made for
   * @param settings how many futures, from which seed
   * @param progress hears how far each is and may stop it
   * @return in the order of the inputs
   */
  public static List<IfWrong> of(
      Scenario scenario, World world, StressSettings settings, Progress progress) {
    List<IfWrong> all = new ArrayList<>();
    World higher = world.withFactors(atPeak(world));
    all.add(new IfWrong(Input.PEAK, HIGHER, StressTest.run(higher, settings, progress)));
    if (world.demand().scenarios().values().stream().anyMatch(w -> !w.selfService().isEmpty())) {
      WeeklyDemand demand =
          WeeklyDemand.of(
              scenario, week -> SelfServiceChange.weaker(week, WEAKER), progress::isStopped);
      StressResult result = StressTest.run(world.withDemand(demand), settings, progress);
      all.add(new IfWrong(Input.SELF_SERVICE, WEAKER, result));
    }
    World leaving = world.withAttrition(world.attrition() * (1 + MORE));
    all.add(new IfWrong(Input.ATTRITION, MORE, StressTest.run(leaving, settings, progress)));
    return all;
  }

  private static List<Double> atPeak(World world) {
    List<Integer> peak = world.peakWeeks();
    return IntStream.range(0, world.factors().size())
        .mapToObj(week -> world.factors().get(week) * (peak.contains(week) ? 1 + HIGHER : 1))
        .toList();
  }
}
