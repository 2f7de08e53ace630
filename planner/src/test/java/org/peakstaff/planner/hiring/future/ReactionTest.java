package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.peakstaff.planner.hiring.future.Reaction.Balance;
import org.peakstaff.planner.hiring.future.Reaction.Limits;

class ReactionTest {
  private static final Limits LIMITS = new Limits(0.1, 0.05, 0.2);
  private static final Reaction NOTHING = new Reaction(0, 0, 0);
  private static final Balance EVEN = new Balance(1000, 1000);

  @Test
  void aWeekAsPlannedStaysAsPlanned() {
    Reaction planned = new Reaction(300, 200, 900); // beyond every limit
    assertThat(Reaction.to(planned, EVEN, EVEN, LIMITS)).isSameAs(planned);
  }

  @Test
  void aShortageIsMetByTimeOffThenOvertimeThenOutsourcing() {
    Reaction planned = new Reaction(0, 40, 0);
    Balance forecast = new Balance(1040, 1000);

    assertThat(Reaction.to(planned, forecast, new Balance(1040, 1030), LIMITS))
        .isEqualTo(new Reaction(0, 10, 0));
    assertThat(Reaction.to(planned, forecast, new Balance(1040, 1100), LIMITS))
        .isEqualTo(new Reaction(60, 0, 0));
    assertThat(Reaction.to(planned, forecast, new Balance(1040, 1200), LIMITS))
        .isEqualTo(new Reaction(104, 0, 56));
  }

  @Test
  void nothingGoesBeyondItsLimit() {
    Reaction all = Reaction.to(NOTHING, EVEN, new Balance(500, 2000), LIMITS);
    assertThat(all).isEqualTo(new Reaction(50, 0, 400));

    Reaction off = Reaction.to(NOTHING, EVEN, new Balance(2000, 500), LIMITS);
    assertThat(off).isEqualTo(new Reaction(0, 100, 0));
  }

  @Test
  void aSurplusCutsOvertimeThenOutsourcingThenGrantsTimeOff() {
    Reaction planned = new Reaction(80, 0, 50);
    Balance forecast = new Balance(1000, 1130);

    assertThat(Reaction.to(planned, forecast, new Balance(1000, 1100), LIMITS))
        .isEqualTo(new Reaction(50, 0, 50));
    assertThat(Reaction.to(planned, forecast, new Balance(1000, 1020), LIMITS))
        .isEqualTo(new Reaction(0, 0, 20));
    assertThat(Reaction.to(planned, forecast, new Balance(1000, 970), LIMITS))
        .isEqualTo(new Reaction(0, 30, 0));
  }

  @Test
  void whatCannotBeDecidedAnyMoreStands() {
    Limits fixed = new Limits(Double.NaN, Double.NaN, Double.NaN);
    Reaction planned = new Reaction(20, 10, 30);
    Balance forecast = new Balance(1000, 1040);

    assertThat(Reaction.to(planned, forecast, new Balance(900, 1040), fixed)).isEqualTo(planned);
    assertThat(Reaction.to(planned, forecast, new Balance(1100, 900), fixed)).isEqualTo(planned);
  }

  @Test
  void anAcceptedShortfallIsKeptAndAStoreIsUsedUpFirst() {
    Balance forecast = new Balance(900, 1000);
    Reaction short100 = Reaction.to(NOTHING, forecast, new Balance(880, 1000), LIMITS);
    assertThat(short100.overtime()).isCloseTo(20, within(1e-9));

    Balance store = new Balance(1100, 1000);
    assertThat(Reaction.to(NOTHING, store, new Balance(1100, 1080), LIMITS)).isEqualTo(NOTHING);
    assertThat(Reaction.to(NOTHING, store, new Balance(1100, 1130), LIMITS))
        .isEqualTo(new Reaction(30, 0, 0));
  }
}
