package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;
import org.peakstaff.scenario.AgentGroup;

/**
 * Why no staff keeps all targets, in sentences: types that nobody serves when they call, minimum
 * agents without seats, and bounds that are missed with agents in plenty.
 */
final class Obstacles {
  private static final int DAYS = 20;
  private static final int MOST_NAMED = 5;

  private final StaffBlocks blocks;
  private final TypeLoads loads;
  private final CompiledScenario scenario;
  private final List<String> sentences = new ArrayList<>();

  private Obstacles(StaffBlocks blocks, TypeLoads loads) {
    this.blocks = blocks;
    this.loads = loads;
    scenario = blocks.scenario();
  }

  /** What can be said before any search; empty when nothing stands in the way. */
  static List<String> of(StaffBlocks blocks, TypeLoads loads, StaffTrials trials) {
    Obstacles obstacles = new Obstacles(blocks, loads);
    obstacles.minimaWithoutSeats();
    BlockStaff plenty = obstacles.plenty();
    TargetSums days = trials.sums(blocks.agents(plenty), IntStream.range(0, DAYS).toArray());
    obstacles.unreachable(trials.stretches(), days, plenty);
    return obstacles.sentences;
  }

  private void unreachable(List<TargetStretch> stretches, TargetSums days, BlockStaff plenty) {
    int missed = 0;
    for (int s = 0; s < stretches.size(); s++) {
      if (!stretches.get(s).holds(days.ratio(s)) && missed++ < MOST_NAMED) {
        unreachable(stretches.get(s), days.ratio(s), plenty);
      }
    }
    if (missed > MOST_NAMED) {
      sentences.add("So do " + (missed - MOST_NAMED) + " more.");
    }
  }

  /** What a search that failed ended with. */
  static List<String> ofSearch(
      StaffBlocks blocks, BlockStaff staff, List<TargetStretch> stretches, TargetSums days) {
    List<String> sentences = new ArrayList<>();
    Integer seats = blocks.seats();
    int most = blocks.mostAtOnce(staff);
    if (seats != null && most > seats) {
      sentences.add(tooFewSeats(seats, most));
    }
    String taken = seats == null || most > seats ? "" : taken(seats, most);
    for (int s = 0; s < stretches.size() && sentences.size() < MOST_NAMED; s++) {
      if (!stretches.get(s).holds(days.ratio(s))) {
        sentences.add(missed(stretches.get(s), days.ratio(s)) + taken + ".");
      }
    }
    return sentences;
  }

  private static String tooFewSeats(int seats, int most) {
    return String.format(
        Locale.ROOT,
        "No staff was found for the %d seats of plan.seats: the staff shown has %d agents at work"
            + " at a time; at least %d more seats, or lower targets, would relax it.",
        seats,
        most,
        most - seats);
  }

  private static String taken(int seats, int most) {
    return String.format(
        Locale.ROOT,
        ", with %d of %d seats (plan.seats) taken; more seats would relax it",
        most,
        seats);
  }

  private static String missed(TargetStretch stretch, double best) {
    return required(stretch)
        + ": the best that was found is "
        + value(stretch, best)
        + ", which misses by "
        + distance(stretch, -stretch.margin(best));
  }

  /** Three times the load of all types in every block. */
  private BlockStaff plenty() {
    int[] staff = new int[blocks.size()];
    for (int b = 0; b < staff.length; b++) {
      double most = blocks.get(b).intervals().stream().mapToDouble(this::load).max().orElse(0);
      staff[b] = Math.max(blocks.get(b).least(), (int) Math.ceil(3 * most) + 20);
    }
    return BlockStaff.of(staff);
  }

  private double load(int interval) {
    double sum = 0;
    for (int type = 0; type < scenario.types(); type++) {
      sum += loads.load(type, interval);
    }
    return sum;
  }

  private void minimaWithoutSeats() {
    Integer seats = blocks.seats();
    if (seats != null && blocks.mostAtOnce(blocks.least()) > seats) {
      sentences.add(
          String.format(
              Locale.ROOT,
              "plan.seats is %d, but the minimumAgents of the groups that are open at a time add up"
                  + " to %d.",
              seats,
              blocks.mostAtOnce(blocks.least())));
    }
  }

  private void unreachable(TargetStretch stretch, double best, BlockStaff plenty) {
    String why = unserved(stretch);
    sentences.add(
        String.format(
            Locale.ROOT,
            "%s: with as many as %d agents at work it is %s, which misses by %s.%s",
            required(stretch),
            blocks.mostAtOnce(plenty),
            value(stretch, best),
            distance(stretch, -stretch.margin(best)),
            why.isEmpty() ? "" : " " + why));
  }

  /** Says which contacts come while nobody who can serve them is open. */
  private String unserved(TargetStretch stretch) {
    int type = scenario.typeIds().indexOf(stretch.subject());
    if (type < 0) {
      return "";
    }
    double all = 0;
    double alone = 0;
    for (int i = 0; i < scenario.intervals(); i++) {
      all += loads.volume(type, i);
      alone += loads.isServed(type, i) ? 0 : loads.volume(type, i);
    }
    if (!(alone > 0)) {
      return "";
    }
    List<String> able =
        scenario.groupIds().stream()
            .filter(id -> group(id).skills().containsKey(stretch.subject()))
            .toList();
    return able.isEmpty()
        ? "No agent group has the skill " + stretch.subject() + "."
        : String.format(
            Locale.ROOT,
            "%.1f %% of its contacts come while no group that serves it (%s) is open; longer hours"
                + " of one of them would relax it.",
            100 * alone / all,
            String.join(", ", able));
  }

  private AgentGroup group(String id) {
    return Objects.requireNonNull(scenario.scenario().agentGroups().get(id));
  }

  private static String required(TargetStretch stretch) {
    String probability =
        stretch.probability() == null
            ? ""
            : String.format(Locale.ROOT, " on %.0f %% of days", 100 * stretch.probability());
    return String.format(
        Locale.ROOT,
        "%s of %s in %s must be at %s %s%s",
        stretch.measure(),
        stretch.subject(),
        stretch.stretch(),
        stretch.atLeast() ? "least" : "most",
        plain(stretch, stretch.bound()),
        probability);
  }

  private static String value(TargetStretch stretch, double value) {
    return stretch.probability() == null
        ? plain(stretch, value)
        : String.format(Locale.ROOT, "so on %.1f %% of days", 100 * value);
  }

  private static String distance(TargetStretch stretch, double by) {
    return stretch.probability() == null && isTime(stretch)
        ? String.format(Locale.ROOT, "%.1f s", by)
        : String.format(Locale.ROOT, by < 0.001 ? "%.3f points" : "%.1f points", 100 * by);
  }

  private static String plain(TargetStretch stretch, double value) {
    boolean close = !isTime(stretch) && Math.abs(value - stretch.bound()) < 0.001;
    return isTime(stretch)
        ? String.format(Locale.ROOT, "%.1f s", value)
        : String.format(
            Locale.ROOT, close && value != stretch.bound() ? "%.3f %%" : "%.1f %%", 100 * value);
  }

  private static boolean isTime(TargetStretch stretch) {
    return stretch.measure().equals("averageSpeedOfAnswer");
  }
}
