package org.peakstaff.planner.channel;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.erlang.WaitingRoom;

/**
 * A queue of chats before agents who hold up to L of them: Poisson arrivals, exponential handle
 * times of stand-alone work, exponential patience or none, first come first served, a chat goes to
 * an agent with the fewest in hand. With k in hand an agent works at rate c(k), shared equally.
 *
 * <p>Three ways to its measures, from quick to exact:
 *
 * <ul>
 *   <li>{@link #firstGuess()}: Erlang with load and handle time divided by c(L), as if an agent
 *       were one fast server and not L slow slots. Right for the waits of those who wait; too many
 *       wait, since a chat is taken by an agent who has others in hand.
 *   <li>{@link #balancedMeasures}: a birth-death chain of the number of chats in hand, as if they
 *       were spread as evenly as they can be. Exact for one agent. With more, completions leave
 *       chats less evenly spread than that: the guess is too good where the gain by one more chat
 *       falls with their number, and too bad where it rises.
 *   <li>{@link #measures}: the Markov chain of agents per number of chats. Its occupancy and slot
 *       utilisation are exact too.
 * </ul>
 *
 * <p>Implementation note. Somebody waits only while all n L slots are taken; from then on the
 * completion rate is the constant n c(L), and the wait of a chat that finds j waiting is a sum of j
 * + 1 exponential times. So the law of the wait, given that there is one, is exactly that of M/M/n
 * or M/M/n+M with handle time divided by c(L), in every digit and for every threshold; the chain is
 * needed for the chance of waiting alone ({@link WaitingRoom}).
 */
public final class ChatQueue {
  /** Chains with more states than this are replaced by the birth-death guess. */
  static final double MOST_STATES = 50_000;

  private static final int MOST_AGENTS = 1_000_000;

  private final double load;
  private final double handleTime;
  private final double patience;
  private final CapacityFactors factors;

  private ChatQueue(double load, double handleTime, double patience, CapacityFactors factors) {
    this.load = load;
    this.handleTime = handleTime;
    this.patience = patience;
    this.factors = factors;
  }

  /**
   * The queue with the given demand.
   *
   * @param load offered load in erlangs of stand-alone work: arrival rate x handle time, above 0
   * @param handleTime mean stand-alone handle time, seconds, above 0
   * @param patience mean patience, seconds, above 0; infinite where customers wait for ever
   * @param factors of an agent
   * @return the model
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ChatQueue of(
      double load, double handleTime, double patience, CapacityFactors factors) {
    Check.positive("load", load);
    Check.positive("handle time", handleTime);
    if (!(patience > 0)) {
      throw new IllegalArgumentException("patience must be above 0, was " + patience);
    }
    return new ChatQueue(load, handleTime, patience, factors);
  }

  /**
   * The first guess: Erlang C, or A where patience is finite, with load and handle time divided by
   * the factor of a full agent.
   *
   * @return the queueing model, agents being agents
   */
  public QueueModel firstGuess() {
    double shortened = handleTime / factors.full();
    return patience < Double.POSITIVE_INFINITY
        ? ErlangA.of(load / factors.full(), shortened, patience)
        : ErlangC.of(load / factors.full(), shortened);
  }

  /**
   * The stationary measures by the Markov chain of agents per number of chats; where that has more
   * than 50,000 states, by the birth-death guess, and {@link ChatMeasures#exact()} is false.
   *
   * @param agents at least 1
   * @param thresholds where service levels are wanted
   * @return the measures
   * @throws IllegalArgumentException if there is no agent
   */
  public ChatMeasures measures(int agents, Thresholds thresholds) {
    checkAgents(agents);
    if (ChatStates.count(agents, factors.limit()) > MOST_STATES) {
      return balancedMeasures(agents, thresholds);
    }
    return assemble(agents, ChatLevels.ofChain(agents, load, factors), true, thresholds);
  }

  /**
   * The stationary measures as if chats were spread over the agents as evenly as they can be.
   *
   * @param agents at least 1
   * @param thresholds where service levels are wanted
   * @return the measures, exact for one agent
   * @throws IllegalArgumentException if there is no agent
   */
  public ChatMeasures balancedMeasures(int agents, Thresholds thresholds) {
    checkAgents(agents);
    return assemble(agents, ChatLevels.balanced(agents, factors), agents == 1, thresholds);
  }

  private static void checkAgents(int agents) {
    if (agents < 1) {
      throw new IllegalArgumentException("agents must be at least 1, was " + agents);
    }
  }

  private ChatMeasures assemble(
      int agents, ChatLevels levels, boolean exact, Thresholds thresholds) {
    double full = factors.full();
    QueueMeasures wait =
        new WaitingRoom(agents, load / full, handleTime / full, patience, levels.odds(load))
            .measures(thresholds);
    double[] belowFull = levels.belowFull(load);
    double places = (double) agents * factors.limit();
    double inHand = wait.pWait() * places;
    double idle = 0;
    for (int n = 0; n < belowFull.length; n++) {
      inHand += (1 - wait.pWait()) * belowFull[n] * n;
      idle += (1 - wait.pWait()) * belowFull[n] * levels.idle()[n];
    }
    double busy = agents - idle;
    return new ChatMeasures(
        withOccupancy(wait, Math.min(1, busy / agents)),
        Math.min(1, inHand / places),
        wait.occupancy(),
        inHand,
        inHand > 0 ? inHand / busy : 1,
        handleTimeInHand(wait, agents, inHand),
        exact);
  }

  /** Little's law for the chats in hand; the work done is the capacity used. */
  private double handleTimeInHand(QueueMeasures wait, int agents, double inHand) {
    double workDone = wait.occupancy() * agents * factors.full();
    return inHand / workDone * handleTime;
  }

  private static QueueMeasures withOccupancy(QueueMeasures wait, double occupancy) {
    return new QueueMeasures(
        wait.agents(),
        wait.pWait(),
        wait.pAbandon(),
        wait.blocking(),
        occupancy,
        wait.meanQueue(),
        wait.meanWait(),
        wait.averageSpeedOfAnswer(),
        wait.meanWaitAbandoned(),
        wait.unstable(),
        wait.serviceLevels());
  }

  /**
   * The least number of agents that meets all targets by the measures of this model: the true
   * minimum, found by steps of one from the first guess. An occupancy cap limits the time with at
   * least one chat in hand, which one chat per agent fills, and so is much stricter than a cap on
   * the first guess's load.
   *
   * @param targets what has to be met
   * @return the requirement, or the target that no number of agents meets
   */
  public Requirement requirement(StaffingTargets targets) {
    Requirement guess = firstGuess().requirement(targets);
    if (!guess.attainable()) {
      return guess;
    }
    Thresholds thresholds = targets.thresholds();
    int least = Math.max(1, targets.minimumAgents());
    int agents = Math.max(least, guess.agents());
    QueueMeasures measures = measures(agents, thresholds).queue();
    while (missed(targets, measures).isPresent() && agents < MOST_AGENTS) {
      agents++;
      measures = measures(agents, thresholds).queue();
    }
    return down(targets, least, agents, measures);
  }

  private Requirement down(
      StaffingTargets targets, int least, int start, QueueMeasures measuresAtStart) {
    int agents = start;
    QueueMeasures measures = measuresAtStart;
    Binding binding = Binding.MINIMUM_AGENTS;
    while (agents > least && binding == Binding.MINIMUM_AGENTS) {
      QueueMeasures fewer = measures(agents - 1, targets.thresholds()).queue();
      Optional<StaffingTarget> missed = missed(targets, fewer);
      if (fewer.unstable() || missed.isPresent()) {
        binding = missed.map(StaffingTarget::kind).orElse(Binding.STABILITY);
      } else {
        agents--;
        measures = fewer;
      }
    }
    return new Requirement(
        agents, OptionalDouble.empty(), binding, measures, OptionalInt.empty(), Optional.empty());
  }

  private static Optional<StaffingTarget> missed(StaffingTargets targets, QueueMeasures measures) {
    return targets.targets().stream().filter(target -> !target.metBy(measures)).findFirst();
  }
}
