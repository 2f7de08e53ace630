package org.peakstaff.engine.express;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.Feature;
import org.peakstaff.engine.express.EligibleCenters.Center;

/**
 * For the same seed the express engines count what the general engine counts, to the last tick.
 * That these centers are hard enough to tell a wrong engine is shown by {@link ExpressMutantTest}.
 */
class ExpressEqualsGeneralTest {
  private static final int CENTERS = 300;

  @Test
  void onCentersWithManyQueues() {
    List<Center> centers = first(EligibleCenters.withManyQueues());
    centers.forEach(ExpressEqualsGeneralTest::compare);
    assertThatTheyAreHard(centers);
    assertThat(share(centers, center -> center.scenario().types() > 1)).isGreaterThan(0.6);
    assertThat(share(centers, center -> center.scenario().groups() > 1)).isGreaterThan(0.6);
  }

  @Test
  void onCentersWithOneQueue() {
    List<Center> centers = first(EligibleCenters.withOneQueue());
    centers.forEach(ExpressEqualsGeneralTest::compare);
    assertThatTheyAreHard(centers);
    assertThat(share(centers, center -> SingleQueueEngine.canRun(center.scenario())))
        .isGreaterThan(0.7);
  }

  @Test
  void onCentersWhoseTablesVary() {
    EligibleCenters varied = EligibleCenters.withVariedTables();
    List<Center> centers = IntStream.range(0, 100).mapToObj(varied::get).toList();
    centers.forEach(ExpressEqualsGeneralTest::compare);
    for (Feature feature : Feature.values()) {
      double asking =
          share(centers, each -> !feature.placesIn(each.scenario().scenario()).isEmpty());
      assertThat(asking > 0.2).as("%s", feature).isEqualTo(ExpressEngines.isOfTables(feature));
    }
  }

  private static List<Center> first(EligibleCenters centers) {
    return IntStream.range(0, CENTERS).mapToObj(centers::get).toList();
  }

  private static void compare(Center center) {
    List<long[]> actual = center.rowsOf(ExpressEngines.of(center.scenario()));
    for (int replication = 0; replication < EligibleCenters.REPLICATIONS; replication++) {
      assertThat(actual.get(replication))
          .as("center %d, replication %d", center.seed(), replication)
          .isEqualTo(center.rows().get(replication));
    }
  }

  /** Ties, falls and services longer than an interval, each in a good share of the centers. */
  private static void assertThatTheyAreHard(List<Center> centers) {
    assertThat(share(centers, Center::isCoarse)).isGreaterThan(0.4);
    assertThat(share(centers, Center::hasStaffingFall)).isGreaterThan(0.6);
    assertThat(share(centers, Center::hasLongServices)).isGreaterThan(0.2);
    assertThat(share(centers, c -> c.isCoarse() && c.hasStaffingFall() && c.hasLongServices()))
        .isGreaterThan(0.07);
  }

  private static double share(List<Center> centers, Predicate<Center> condition) {
    return centers.stream().filter(condition).count() / (double) centers.size();
  }
}
