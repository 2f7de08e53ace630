package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Busyness.Sharing;
import org.peakstaff.scenario.Share;

class BusyDaysTest {
  private static final List<String> TYPES = List.of("a", "b", "c", "d");
  private static final List<PoolContact> ONE = loads(10);
  private static final List<PoolContact> FOUR = loads(10, 10, 10, 10);

  private static List<PoolContact> loads(double... erlangs) {
    return IntStream.range(0, erlangs.length)
        .mapToObj(type -> new PoolContact(type, 1, 1, 1, erlangs[type]))
        .toList();
  }

  private static BusyDays days(Busyness.Law law, double cv, Sharing sharing) {
    return new BusyDays(new Busyness(law, Share.of(cv), sharing), TYPES);
  }

  @Test
  void correlatedFactorsVaryTogetherAsFarAsTheyAreCorrelated() {
    Map<String, Map<String, Double>> pairs = Map.of("a", Map.of("b", 0.5));
    Busyness correlated =
        new Busyness(Busyness.Law.GAMMA, Share.of(0.2), Sharing.CORRELATED, pairs, null);
    double cv = 0.2 * Math.sqrt(10 * 10 + 30 * 30 + 2 * 0.5 * 10 * 30) / 40;

    assertThat(new BusyDays(correlated, TYPES).factor(0.9, loads(10, 30)))
        .isCloseTo(days(Busyness.Law.GAMMA, cv, Sharing.ALL).factor(0.9, ONE), within(1e-12));
  }

  @Test
  void withoutBusynessEveryDayIsAsForecast() {
    BusyDays none = new BusyDays(null, TYPES);

    assertThat(none.vary()).isFalse();
    assertThat(none.factor(0.9, ONE)).isEqualTo(1);
    assertThat(days(Busyness.Law.GAMMA, 0, Sharing.ALL).factor(0.9, ONE)).isEqualTo(1);
  }

  @Test
  void theNinetiethPercentileOfALognormalFactorIsKnown() {
    double sigma = Math.sqrt(Math.log1p(0.04));
    double expected = Math.exp(1.2815515655446004 * sigma - sigma * sigma / 2);

    assertThat(days(Busyness.Law.LOGNORMAL, 0.2, Sharing.ALL).factor(0.9, ONE))
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void anExponentialFactorIsTheGammaWithCvOne() {
    assertThat(days(Busyness.Law.GAMMA, 1, Sharing.ALL).factor(0.9, ONE))
        .isCloseTo(Math.log(10), within(1e-9));
  }

  @Test
  void typesThatShareAFactorVaryTogether() {
    BusyDays days = days(Busyness.Law.GAMMA, 0.2, Sharing.ALL);

    assertThat(days.factor(0.9, FOUR)).isEqualTo(days.factor(0.9, ONE));
  }

  @Test
  void fourEqualTypesWithFactorsOfTheirOwnVaryHalfAsMuch() {
    BusyDays own = days(Busyness.Law.GAMMA, 0.2, Sharing.NONE);
    BusyDays half = days(Busyness.Law.GAMMA, 0.1, Sharing.ALL);

    assertThat(own.factor(0.9, FOUR)).isCloseTo(half.factor(0.9, ONE), within(1e-12));
    assertThat(own.factor(0.1, FOUR)).isCloseTo(half.factor(0.1, ONE), within(1e-12));
  }

  @Test
  void aBusyDayNeedsMoreAndAQuietDayFewerAgents() {
    GroupRequirement row =
        Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20), Agents.some())
            .busyness(0.2, Sharing.ALL)
            .row();

    assertThat(row.requiredP10()).isLessThan(14);
    assertThat(row.required()).isEqualTo(14);
    assertThat(row.requiredP90()).isGreaterThan(14);
  }

  @Test
  void theBandIsThePlanOfDaysAtTheTenthAndTheNinetiethPercentile() {
    BusyDays days = days(Busyness.Law.GAMMA, 0.2, Sharing.ALL);
    GroupRequirement row = center(2000).busyness(0.2, Sharing.ALL).row();

    assertThat(row.requiredP10()).isEqualTo(center(2000 * days.factor(0.1, ONE)).row().required());
    assertThat(row.requiredP90()).isEqualTo(center(2000 * days.factor(0.9, ONE)).row().required());
  }

  private static Center center(double perHour) {
    return Center.of(Contacts.perHour(perHour, 180).serviceLevel(0.8, 20), Agents.some());
  }

  @Test
  void withoutBusynessTheBandIsThePlanItself() {
    GroupRequirement row =
        Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20), Agents.some()).row();

    assertThat(row.requiredP10()).isEqualTo(14);
    assertThat(row.requiredP90()).isEqualTo(14);
  }
}
