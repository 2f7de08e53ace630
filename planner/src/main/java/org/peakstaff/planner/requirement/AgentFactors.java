package org.peakstaff.planner.requirement;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.peakstaff.compile.Proficiencies;
import org.peakstaff.scenario.AgentGroup;

/**
 * Says what a plan makes of agents who differ: handle times are multiplied by the mean factor over
 * the agents of a group. Faster agents take more contacts than slower ones, so the true mean is a
 * little lower and the plan on the safe side; the simulation has every agent with its own factor.
 */
final class AgentFactors {
  private AgentFactors() {}

  /** A pool with one more sentence on its formula where the agents of the group differ. */
  static StaffingPool described(StaffingPool pool, AgentGroup agents) {
    List<String> types = pool.contactTypes();
    Proficiencies own = Proficiencies.of(agents.proficiency(), types);
    if (own == null || types.isEmpty()) {
      return pool;
    }
    List<String> factors =
        IntStream.range(0, types.size())
            .mapToObj(
                t -> String.format(Locale.ROOT, "%s x %.3f", types.get(t), own.meanHandleFactor(t)))
            .toList();
    String sentence =
        "Handle times by the mean over the group's agents of tenure and assistance: "
            + String.join(", ", factors)
            + ".";
    return new StaffingPool(types, pool.formula(), pool.formulaReason() + " " + sentence);
  }
}
