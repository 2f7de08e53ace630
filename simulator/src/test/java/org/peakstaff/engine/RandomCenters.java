package org.peakstaff.engine;

import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/**
 * Random small centers with everything the format can say: staffing falls, long services, hours,
 * ties in routing.
 */
public final class RandomCenters {
  private final SplittableRandom random;
  private final int intervals;
  private final int types;
  private final int groups;

  private RandomCenters(long seed, int mostTypes, int mostGroups) {
    random = new SplittableRandom(seed);
    intervals = 24 * (1 + random.nextInt(2));
    types = 1 + random.nextInt(mostTypes);
    groups = 1 + random.nextInt(mostGroups);
  }

  /** The center of a seed. */
  public static Scenario of(long seed) {
    return new RandomCenters(seed, 4, 4).build();
  }

  /** A center with one contact type and one agent group. */
  public static Scenario singleQueue(long seed) {
    return new RandomCenters(seed, 1, 1).build();
  }

  private Scenario build() {
    Centers center = Centers.of(intervals / 24, Duration.ofHours(1));
    center.hours("day", hours(8, 10 + random.nextInt(13)));
    for (int t = 0; t < types; t++) {
      center.type("t" + t, type());
    }
    for (int g = 0; g < groups; g++) {
      center.group("g" + g, null, scheduled(), skills(g), share(0.5, 0.2));
    }
    if (random.nextBoolean()) {
      Busyness.Sharing sharing =
          random.nextBoolean() ? Busyness.Sharing.ALL : Busyness.Sharing.NONE;
      center.busyness(new Busyness(Busyness.Law.GAMMA, Share.of(0.3), sharing));
    }
    Routing.GroupRule[] groupRules = Routing.GroupRule.values();
    Routing.ContactRule[] contactRules = {
      Routing.ContactRule.LONGEST_WAIT, Routing.ContactRule.FIXED_ORDER
    };
    center.routing(
        new Routing(
            groupRules[random.nextInt(groupRules.length)],
            contactRules[random.nextInt(contactRules.length)],
            List.of(),
            List.of()));
    return center.build();
  }

  private Centers.TypeSpec type() {
    List<Double> volumes = new ArrayList<>();
    for (int i = 0; i < intervals; i++) {
      volumes.add(random.nextInt(4) == 0 ? 0 : random.nextDouble(25));
    }
    double mean = random.nextInt(4) == 0 ? 7200 : random.nextDouble(60, 900);
    Centers.TypeSpec spec =
        Centers.TypeSpec.of(new Volumes.Intervals(volumes), law(mean))
            .balking(share(0.5, 0.3).value())
            .shortAbandon(30)
            .serviceLevel(0.8, 60 * random.nextInt(3));
    if (random.nextInt(4) > 0) {
      spec.patience(exponential(random.nextDouble(20, 1200)));
    }
    if (random.nextInt(3) == 0) {
      spec.hours("day", random.nextBoolean() ? ClosingRule.SERVE : ClosingRule.ABANDON);
    }
    return spec;
  }

  private Law law(double mean) {
    return switch (random.nextInt(4)) {
      case 0 -> new Law.Deterministic(seconds(mean));
      case 1 -> new Law.Lognormal(seconds(mean), 1.2, null, null);
      case 2 -> new Law.Gamma(seconds(mean), 0.7, null, null);
      default -> exponential(mean);
    };
  }

  private Scheduled scheduled() {
    if (random.nextInt(4) == 0) {
      return new Scheduled.Constant(random.nextInt(6));
    }
    List<Integer> agents = new ArrayList<>();
    int level = random.nextInt(7);
    for (int i = 0; i < intervals; i++) {
      level = random.nextInt(3) == 0 ? random.nextInt(7) : level;
      agents.add(level);
    }
    return new Scheduled.Intervals(agents);
  }

  private Map<String, Skill> skills(int group) {
    Map<String, Skill> skills = new TreeMap<>();
    for (int t = 0; t < types; t++) {
      if (t % groups == group || random.nextBoolean()) {
        double weight = random.nextBoolean() ? 1 : 1 + random.nextInt(3);
        double factor = random.nextBoolean() ? 1 : random.nextDouble(0.7, 1.4);
        int rank = random.nextInt(3);
        int priority = random.nextBoolean() ? rank : random.nextInt(3);
        skills.put("t" + t, new Skill(rank, priority, weight, factor));
      }
    }
    if (skills.isEmpty()) {
      skills.put("t0", new Skill(1, 1, 1, 1));
    }
    return skills;
  }

  private Share share(double probability, double largest) {
    return random.nextDouble() < probability ? Share.ZERO : Share.of(random.nextDouble() * largest);
  }

  private static OpeningHours hours(int from, int to) {
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, List.of(new OpeningHours.Span(60 * from, 60 * to)));
    }
    return new OpeningHours(days, Map.of());
  }
}
