package org.peakstaff.planner.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.scenario.ByWeek;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.HiringGroup.CrossTraining;
import org.peakstaff.scenario.HiringGroup.Outsourcing;
import org.peakstaff.scenario.HiringGroup.PartTime;
import org.peakstaff.scenario.HiringGroup.Releases;
import org.peakstaff.scenario.HiringGroup.VoluntaryTimeOff;
import org.peakstaff.scenario.Share;

/** Random inputs with everything in them, and random decisions. */
final class RandomSeason {
  private final Random random;
  private final int weeks;

  RandomSeason(long seed) {
    this(seed, 20);
  }

  RandomSeason(long seed, int weeks) {
    random = new Random(seed);
    this.weeks = weeks;
  }

  HiringInputs inputs() {
    Season season = new Season().efficiency(0.8 + 0.2 * random.nextDouble());
    Crew chat = crew();
    Crew voice = crew();
    if (random.nextBoolean()) {
      voice.crossTraining.put(
          "chat", new CrossTraining(random.nextInt(4), 3, Share.of(0.9), 250, random.nextInt(3)));
    }
    return season.group("chat", chat, hours(20)).group("voice", voice, hours(40)).inputs();
  }

  private double[] hours(int fte) {
    double peak = random.nextDouble();
    return IntStream.range(0, weeks)
        .mapToDouble(w -> fte * 30 * (1 + (w > weeks / 2 ? peak : 0) + 0.1 * random.nextDouble()))
        .toArray();
  }

  Crew crew() {
    Crew crew = new Crew().heads(0, random.nextInt(5)).heads(6, random.nextInt(8));
    crew.heads(20 + random.nextInt(20), 20 + random.nextInt(20));
    crew.hoursPerWeek = 36 + random.nextInt(4);
    crew.shrinkage =
        new ByWeek<>(new TreeMap<>(Map.of(Season.FROM, 0.3, Season.FROM.plusWeeks(5), 0.2)));
    if (random.nextBoolean()) {
      crew.lost(0.6 * random.nextDouble(), 3 + random.nextInt(20), 0.4 * random.nextDouble());
    } else {
      crew.leavers(random.nextDouble());
    }
    crew.classes(course()).costs(1500, 500);
    maybe(() -> crew.seasonal(course().contract(5 + random.nextInt(8))));
    maybe(() -> crew.partTime = new PartTime(20, Share.of(0.3), Share.of(0.95)));
    maybe(() -> crew.releases = new Releases(3, random.nextInt(4)));
    maybe(() -> crew.outsourcing = new Outsourcing(Share.of(0.2), 45, 2));
    maybe(() -> crew.timeOff = new VoluntaryTimeOff(Share.of(0.05), 0));
    maybe(() -> crew.overtime(0.1, 0.5));
    crew.onCosts = 0.25;
    crew.severance = 900;
    return crew.shortfall(70);
  }

  private void maybe(Runnable change) {
    if (random.nextBoolean()) {
      change.run();
    }
  }

  private Course course() {
    Course course = new Course().lead(random.nextInt(3)).size(2 + random.nextInt(3), 12);
    int training = random.nextInt(4);
    course.training(training, training == 0 ? 0 : 0.2 * random.nextDouble());
    course.nesting(random.nextInt(3), 0.4 + 0.3 * random.nextDouble());
    return random.nextBoolean() ? course : course.ramp(0.7, 1 + random.nextInt(8));
  }

  HiringDecisions decisions(HiringInputs inputs) {
    Map<String, OfGroup> groups = new TreeMap<>();
    inputs.hiring().groups().forEach((id, group) -> groups.put(id, ofGroup(group)));
    return new HiringDecisions(groups);
  }

  private OfGroup ofGroup(HiringGroup group) {
    Map<String, List<Integer>> moves = new TreeMap<>();
    group.crossTraining().keySet().forEach(id -> moves.put(id, whole(3)));
    return new OfGroup(
        starts(group.classes(), group.partTime() != null),
        starts(group.seasonal(), false),
        shares(0.1),
        shares(0.05),
        shares(200),
        group.releases() == null ? whole(1) : whole(3),
        moves);
  }

  private List<ClassStart> starts(@Nullable HiringClasses classes, boolean part) {
    List<ClassStart> starts = new ArrayList<>();
    for (int week = 0; classes != null && week < weeks; week++) {
      if (random.nextInt(3) == 0) {
        int heads = 2 + random.nextInt(10);
        starts.add(new ClassStart(week, 1, heads, part ? random.nextInt(heads) : 0));
      }
    }
    return starts;
  }

  private List<Double> shares(double most) {
    return DoubleStream.generate(() -> most * random.nextDouble()).limit(weeks).boxed().toList();
  }

  private List<Integer> whole(int below) {
    return Stream.generate(() -> random.nextInt(below)).limit(weeks).toList();
  }
}
