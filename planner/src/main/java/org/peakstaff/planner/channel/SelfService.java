package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What self-services leave to the agents of one contact reason: the arithmetic of expectation.
 *
 * <p>With volume V and one stage, agents get at once V (1 - e) + V e (escalated), e the adoption,
 * and later V e (bounced), by the channel mix. Stages in series: customers meet the first one
 * first; those it does not engage, and those it escalates, go on to the next, whose adoption is the
 * share of those who get that far. What the last one escalates or does not engage reaches the
 * agents; handle-time factors of stages passed by escalation multiply.
 *
 * @param stages in the order in which customers meet them
 */
public record SelfService(List<SelfServiceStage> stages) {
  /** Copies the list. */
  public SelfService {
    stages = List.copyOf(stages);
  }

  /**
   * The given stages.
   *
   * @param stages in the order in which customers meet them
   * @return the self-services
   */
  public static SelfService of(SelfServiceStage... stages) {
    return new SelfService(List.of(stages));
  }

  /**
   * What becomes of a volume.
   *
   * @param volume contacts before self-service, at least 0
   * @return sessions, outcomes and the agents' share
   * @throws IllegalArgumentException if the volume is negative, infinite or NaN
   */
  public Outcome of(double volume) {
    Check.notNegative("volume", volume);
    Walk walk = new Walk(volume);
    stages.forEach(walk::pass);
    return walk.outcome();
  }

  /**
   * What becomes of a volume; the parts add up: volume = agents + resolved + bounced + left.
   *
   * @param volume contacts before self-service
   * @param agents contacts that reach an agent now
   * @param handleTimeFactor mean handle time of those over that of a contact without self-service;
   *     1 where there are none
   * @param escalated those of {@code agents} who came through at least one session
   * @param resolved sessions that ended in a solution
   * @param bounced sessions whose customer comes back later
   * @param bouncedTo the same by contact type
   * @param left sessions given up
   * @param stages sessions and outcomes of each stage
   */
  public record Outcome(
      double volume,
      double agents,
      double handleTimeFactor,
      double escalated,
      double resolved,
      double bounced,
      Map<String, Double> bouncedTo,
      double left,
      List<StageOutcome> stages) {
    /** Copies the collections. */
    public Outcome {
      bouncedTo = Collections.unmodifiableMap(new TreeMap<>(bouncedTo));
      stages = List.copyOf(stages);
    }

    /**
     * Deflection: the net demand removed from agents, now and later.
     *
     * @return (resolved + left) / volume; 0 without volume
     */
    public double deflection() {
      return volume > 0 ? (resolved + left) / volume : 0;
    }

    /**
     * The work agents are relieved of at once, which is less than their contacts where the easy
     * ones went.
     *
     * @return 1 - agents x handleTimeFactor / volume; 0 without volume
     */
    public double workRemovedNow() {
      return volume > 0 ? 1 - agents * handleTimeFactor / volume : 0;
    }
  }

  /**
   * Sessions of one stage.
   *
   * @param entered sessions begun
   * @param resolved ended in a solution
   * @param escalated went on to the next stage or to an agent
   * @param bounced seemed resolved, come back
   * @param left gave up
   */
  public record StageOutcome(
      double entered, double resolved, double escalated, double bounced, double left) {}

  /** One volume on its way through the stages. */
  private static final class Walk {
    private final double volume;
    private final List<StageOutcome> stages = new ArrayList<>();
    private final Map<String, Double> bouncedTo = new TreeMap<>();

    /** Not engaged by any stage so far. */
    private double untouched;

    /** Escalated by a stage and not engaged since. */
    private double escalated;

    /** Their work: contacts times handle-time factor. */
    private double escalatedWork;

    Walk(double volume) {
      this.volume = volume;
      this.untouched = volume;
    }

    void pass(SelfServiceStage stage) {
      double fresh = untouched * stage.adoption();
      double again = escalated * stage.adoption();
      double againWork = escalatedWork * stage.adoption();
      double entered = fresh + again;
      stages.add(
          new StageOutcome(
              entered,
              entered * stage.resolved(),
              entered * stage.escalated(),
              entered * stage.bounced(),
              entered * stage.left()));
      stage
          .bouncedTo()
          .forEach(
              (type, share) ->
                  bouncedTo.merge(type, entered * stage.bounced() * share, Double::sum));
      untouched -= fresh;
      escalated += entered * stage.escalated() - again;
      escalatedWork +=
          (fresh + againWork) * stage.escalated() * stage.escalatedHandleTimeFactor() - againWork;
    }

    Outcome outcome() {
      double agents = untouched + escalated;
      return new Outcome(
          volume,
          agents,
          agents > 0 ? (untouched + escalatedWork) / agents : 1,
          escalated,
          stages.stream().mapToDouble(StageOutcome::resolved).sum(),
          stages.stream().mapToDouble(StageOutcome::bounced).sum(),
          bouncedTo,
          stages.stream().mapToDouble(StageOutcome::left).sum(),
          stages);
    }
  }
}
