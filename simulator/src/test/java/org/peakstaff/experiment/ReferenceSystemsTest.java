package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/**
 * Systems that an independent simulator has simulated to tight intervals. Days shorter than 24
 * hours end at midnight.
 */
class ReferenceSystemsTest {
  private static final List<Table.Row> REFERENCE = Table.read("reference-systems.csv");

  /** 100 agents, 95 calls a minute, service of a minute, patience of two: in the long run. */
  @Test
  void oneLargeQueueInTheLongRun() {
    Centers.TypeSpec type =
        Centers.TypeSpec.of(new Volumes.Constant(95 * 60), exponential(60))
            .patience(exponential(120))
            .serviceLevel(.8, 20);
    Scenario scenario =
        Centers.of(1, Duration.ofHours(1))
            .warmUp(Duration.ofHours(2))
            .type("t0", type)
            .group("g0", new Scheduled.Constant(100), Map.of("t0", Centers.skill(1)))
            .build();
    Comparison comparison = Comparison.of(scenario, 50);
    REFERENCE.stream().filter(row -> row.text("system").equals("mma")).forEach(comparison::check);
    assertThat(comparison.checks).isEqualTo(10);
  }

  /** An hour from empty: balking, and priorities over two groups of one and two agents. */
  @Test
  void threeTypesWithPriorities() {
    Centers center = Centers.of(1, Duration.ofHours(1));
    double[] volume = {60, 120, 60};
    double[] patience = {300, 600, 300};
    double[] balking = {.08, .06, .08};
    double[] threshold = {20, 30, 15};
    for (int t = 0; t < volume.length; t++) {
      center.type(
          "t" + t,
          Centers.TypeSpec.of(lastHours(volume[t]), exponential(60))
              .patience(exponential(patience[t]))
              .balking(balking[t])
              .serviceLevel(.8, threshold[t]));
    }
    center.group("g0", lastHours(1), Map.of("t0", skill(1, 2), "t1", skill(1, 1)));
    center.group("g1", lastHours(2), Map.of("t1", skill(2, 1), "t2", skill(1, 2)));
    Comparison comparison = Comparison.of(center.build(), 20_000);
    REFERENCE.stream()
        .filter(row -> row.text("system").equals("three-types"))
        .forEach(comparison::check);
    assertThat(comparison.checks).isEqualTo(44);
  }

  /**
   * Thirteen hours with four falls of staffing. After a fall the other simulator lets the group
   * take nothing while more are busy than staffed; here those who leave are named at the fall, so
   * that the figures of the intervals of a fall and of the day differ. Those are known exactly.
   */
  @Test
  void aDayOfThirteenPeriods() {
    Comparison comparison = Comparison.of(thirteenPeriods(), 6000);
    Set<String> falls = Set.of("5", "8", "10", "all");
    REFERENCE.stream()
        .filter(row -> row.text("system").equals("thirteen-periods"))
        .filter(row -> !falls.contains(row.text("period")) || row.text("measure").equals("offered"))
        .forEach(comparison::check);
    assertThat(comparison.checks).isEqualTo(114);
    checkThirteenPeriods(comparison);
  }

  @Tag("slow")
  @Test
  void aDayOfThirteenPeriodsClosely() {
    Comparison comparison = Comparison.of(thirteenPeriods(), 100_000);
    checkThirteenPeriods(comparison);
    double error =
        comparison.agreement.standardError(comparison.find("withoutEarlyAbandons", "t0", "all"));
    assertThat(error).isLessThan(0.0001);
  }

  private static void checkThirteenPeriods(Comparison comparison) {
    comparison.exact("withoutEarlyAbandons", "all", .925396, .5e-6);
    comparison.exact("withoutEarlyAbandons", "5", .93449, .5e-5);
    comparison.exact("withoutEarlyAbandons", "8", .93661, .5e-5);
    comparison.exact("withoutEarlyAbandons", "10", .87793, .5e-5);
    comparison.exact("meanWait", "all", 4.5735, .5e-4);
  }

  private static Scenario thirteenPeriods() {
    Centers.TypeSpec type =
        Centers.TypeSpec.of(
                lastHours(100.0, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60),
                exponential(100))
            .patience(exponential(1000))
            .balking(.1)
            .serviceLevel(.8, 20);
    return Centers.of(1, Duration.ofHours(1))
        .type("t0", type)
        .group(
            "g0", lastHours(4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4), Map.of("t0", Centers.skill(1)))
        .build();
  }

  private static Skill skill(int rank, int priority) {
    return new Skill(rank, priority, 1, 1);
  }

  private static Volumes lastHours(double... perHour) {
    Double[] values = new Double[24];
    int before = 24 - perHour.length;
    Arrays.setAll(values, i -> i < before ? 0 : perHour[i - before]);
    return new Volumes.Intervals(List.of(values));
  }

  private static Scheduled lastHours(int... agents) {
    Integer[] values = new Integer[24];
    int before = 24 - agents.length;
    Arrays.setAll(values, i -> i < before ? 0 : agents[i - before]);
    return new Scheduled.Intervals(List.of(values));
  }

  /** Our measures under the names of the reference. */
  private static final class Comparison {
    private final SimulationResult result;
    private final Agreement agreement;
    private final int periods;
    private int checks;

    private Comparison(SimulationResult result) {
      this.result = result;
      agreement = Agreement.of(result.replications());
      periods =
          (int)
              result.intervals().stream()
                  .filter(i -> i.measures().allGroups().staffedHours().mean() > 0)
                  .count();
    }

    static Comparison of(Scenario scenario, int replications) {
      return new Comparison(
          Experiment.run(
              ScenarioCompiler.compile(scenario, ""),
              new ExperimentOptions(1, replications, null, 0.95, 2),
              Progress.NONE));
    }

    void check(Table.Row row) {
      double theirs = Agreement.standardError(row.number("halfWidth"), .95);
      checks++;
      if (row.text("measure").equals("abandonedWithin")) {
        checkAbandonedWithin(row, theirs);
      } else if (row.text("measure").equals("timeToAbandon")) {
        checkTimeToAbandon(row, theirs);
      } else {
        Estimate found = find(row.text("measure"), row.text("entity"), row.text("period"));
        agreement.simulated(row.toString(), found, row.number("mean"), theirs, 0);
      }
    }

    void exact(String measure, String period, double value, double rounding) {
      agreement.exact(
          measure + " in period " + period, find(measure, "t0", period), value, rounding);
    }

    /** A_T / N is the difference of two service levels; its error is below their errors' sum. */
    private void checkAbandonedWithin(Table.Row row, double theirs) {
      ContactMeasures contacts = contacts(row.text("entity"), row.text("period"));
      Estimate met = level(contacts, ServiceLevelConvention.EARLY_ABANDONS_MET);
      Estimate answered = level(contacts, ServiceLevelConvention.ANSWERED_OF_OFFERED);
      assertThat(met.mean() - answered.mean())
          .as(row.toString())
          .isCloseTo(row.number("mean"), within(4 * Math.hypot(theirs, theirsScaled(row, theirs))));
    }

    /** The waits of all less those of the answered, over the abandoned. */
    private void checkTimeToAbandon(Table.Row row, double theirs) {
      ContactMeasures contacts = contacts(row.text("entity"), row.text("period"));
      double answered = contacts.count(Count.ANSWERED).mean();
      double abandoned = contacts.count(Count.ABANDONED).mean();
      double waits = contacts.meanWait().mean() * (answered + abandoned);
      double ofAnswered = contacts.averageSpeedOfAnswer().mean() * answered;
      assertThat((waits - ofAnswered) / abandoned)
          .as(row.toString())
          .isCloseTo(row.number("mean"), within(4 * Math.hypot(theirs, theirsScaled(row, theirs))));
    }

    /** The standard error we have when ours per replication is theirs. */
    private double theirsScaled(Table.Row row, double theirs) {
      double observations =
          switch (row.text("system")) {
            case "mma" -> 60 * 6000 / 1320.0;
            case "three-types" -> 100_000;
            default -> 30_000;
          };
      return theirs * Math.sqrt(observations / result.replications());
    }

    private Estimate find(String measure, String entity, String period) {
      if (measure.equals("occupancy")) {
        Measures measures = measures(period);
        return (entity.equals("all") ? measures.allGroups() : measures.agentGroups().get(entity))
            .occupancy();
      }
      if (measure.equals("answeredBy")) {
        String[] typeAndGroup = entity.split("-");
        return contacts(typeAndGroup[0], period).answeredByGroup().get(typeAndGroup[1]);
      }
      ContactMeasures contacts = contacts(entity, period);
      return switch (measure) {
        case "offered" -> contacts.count(Count.OFFERED);
        case "abandonment" -> contacts.abandonment();
        case "delayed" -> contacts.delayed();
        case "meanWait" -> contacts.meanWait();
        case "averageSpeedOfAnswer" -> contacts.averageSpeedOfAnswer();
        case "withoutEarlyAbandons" ->
            level(contacts, ServiceLevelConvention.WITHOUT_EARLY_ABANDONS);
        case "earlyAbandonsMet" -> level(contacts, ServiceLevelConvention.EARLY_ABANDONS_MET);
        case "meanQueue" -> meanQueue(contacts, period);
        default -> throw new IllegalArgumentException(measure);
      };
    }

    /** Over the periods, not over the day. */
    private Estimate meanQueue(ContactMeasures contacts, String period) {
      Estimate found = contacts.meanQueue();
      double by = period.equals("all") ? result.intervals().size() / (double) periods : 1;
      return new Estimate(
          found.mean() * by, found.low() * by, found.high() * by, found.confidence(), null);
    }

    private static Estimate level(ContactMeasures contacts, ServiceLevelConvention convention) {
      return contacts.serviceLevels().get(convention);
    }

    private ContactMeasures contacts(String entity, String period) {
      Measures measures = measures(period);
      return entity.equals("all") ? measures.total() : measures.contactTypes().get(entity);
    }

    private Measures measures(String period) {
      if (period.equals("all")) {
        return result.measures();
      }
      int first = result.intervals().size() - periods;
      return result.intervals().get(first + Integer.parseInt(period)).measures();
    }
  }
}
