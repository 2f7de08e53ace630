package org.peakstaff.planner.multiskill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.Progress;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetDays;
import org.peakstaff.planner.certify.Certificate.Outcome;
import org.peakstaff.planner.certify.CertificateSettings;

/**
 * Two skills per agent recover most of what full pooling gains over specialists: the finding of
 * Wallace and Whitt (2005), "A staffing algorithm for call centers with skill-based routing",
 * Manufacturing &amp; Service Operations Management 7, doi:10.1287/msom.1050.0086; here with six
 * types of 14 erlangs each, 90 agents and customers who abandon.
 */
class TwoSkillsTest {
  private static final int TYPES = 6;
  private static final int AGENTS = 15;
  private static final int DAYS = 30;

  @TempDir Path folder;

  /** Groups that serve their type and the next ones. */
  private CompiledScenario center(int skills) {
    List<String> types =
        IntStream.range(0, TYPES).mapToObj(t -> SkillCenters.type("t" + t, 280, "80%")).toList();
    List<String> groups =
        IntStream.range(0, TYPES)
            .mapToObj(g -> SkillCenters.group("g" + g, 1, ranks(g, skills)))
            .toList();
    return SkillCenters.compiled(folder, SkillCenters.center(types, groups));
  }

  /** Shares answered in time of all contacts, one per day. */
  private double[] served(int skills) {
    CompiledScenario scenario = center(skills);
    StaffBlocks blocks = StaffBlocks.of(scenario, StaffingPeriod.HORIZON);
    int[] staff = new int[TYPES];
    Arrays.fill(staff, AGENTS);
    try (StaffTrials trials = StaffTrials.of(scenario, SkillCenters.OPTIONS, Progress.NONE)) {
      TargetDays days =
          trials.days(blocks.agents(BlockStaff.of(staff)), IntStream.range(0, DAYS).toArray());
      return IntStream.range(0, DAYS).mapToDouble(day -> share(days, day)).toArray();
    }
  }

  private static Map<String, Integer> ranks(int group, int skills) {
    Map<String, Integer> ranks = new TreeMap<>();
    for (int k = 0; k < skills; k++) {
      ranks.put("t" + (group + k) % TYPES, k == 0 ? 1 : 2);
    }
    return ranks;
  }

  private static double share(TargetDays days, int day) {
    double met = 0;
    double all = 0;
    for (int type = 0; type < TYPES; type++) {
      met += days.numerator(day, type);
      all += days.denominator(day, type);
    }
    return met / all;
  }

  @Test
  void twoSkillsRecoverMostOfFullPooling() {
    double[] one = served(1);
    double[] two = served(2);
    double[] six = served(TYPES);
    double[] recovered = new double[DAYS];
    double[] gained = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      gained[day] = six[day] - one[day];
      recovered[day] = two[day] - one[day] - 0.7 * gained[day];
    }
    assertThat(low(gained)).isGreaterThan(0.1);
    assertThat(low(recovered)).isPositive();
  }

  @Test
  @Tag("slow")
  void withTwoSkillsNearlyAsFewAgentsSufficeAsWithAll() {
    int one = certified(1);
    int two = certified(2);
    int six = certified(TYPES);
    assertThat((double) (one - two) / (one - six)).isGreaterThan(0.8);
    assertThat((double) two / six).isLessThan(1.05);
  }

  /** The fewest agents that keep every target, as found and certified. */
  private int certified(int skills) {
    OptimizedStaff found =
        StaffOptimizer.of(
            center(skills),
            new OptimizeSettings(StaffingPeriod.HORIZON, CertificateSettings.withSample(20), 8),
            SkillCenters.OPTIONS,
            Progress.NONE);
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.CERTIFIED);
    return found.groups().values().stream().mapToInt(group -> group.agents().get(9)).sum();
  }

  /** Four standard errors below the mean. */
  private static double low(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
    return mean - 4 * Math.sqrt(squares / (DAYS - 1) / DAYS);
  }
}
