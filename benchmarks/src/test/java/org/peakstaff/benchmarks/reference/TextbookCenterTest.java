package org.peakstaff.benchmarks.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Thresholds;

/** The textbook engine simulates what it is said to simulate: theory agrees. */
class TextbookCenterTest {
  @Test
  void everyContactIsAnsweredOrAbandoned() {
    TextbookCenter center = new TextbookCenter(CenterModel.abandoning(20, 20_000), 1);
    long offered = center.run();
    assertThat(center.answered() + center.abandoned()).isEqualTo(offered);
    assertThat(center.abandoned()).isPositive();
  }

  @Test
  void abandonmentAndServiceLevelAreThoseOfErlangA() {
    QueueMeasures theory = ErlangA.of(100, 180, 360).measures(100, Thresholds.of(20));
    double serviceLevel = 0;
    double abandonment = 0;
    int runs = 5;
    for (int seed = 1; seed <= runs; seed++) {
      TextbookCenter center = new TextbookCenter(CenterModel.abandoning(100, 240_000), seed);
      double offered = center.run();
      abandonment += center.abandoned() / offered / runs;
      serviceLevel += center.serviceLevel() / runs;
    }
    assertThat(serviceLevel).isCloseTo(theory.serviceLevelAt(20).answeredWithin(), within(0.015));
    assertThat(abandonment).isCloseTo(theory.pAbandon(), within(0.002));
  }

  @Test
  void withoutAbandonmentTheShareDelayedIsThatOfErlangC() {
    long offered = 0;
    long delayed = 0;
    for (int seed = 1; seed <= 20; seed++) {
      TextbookCenter center = new TextbookCenter(CenterModel.patient(100, 240_000), seed);
      offered += center.run();
      delayed += center.delayed();
    }
    assertThat((double) delayed / offered).isCloseTo(ErlangC.waiting(100, 95), within(0.05));
  }

  @Test
  void oneSeedGivesOneResult() {
    CenterModel model = CenterModel.multiSkill(1);
    TextbookCenter first = new TextbookCenter(model, 7);
    TextbookCenter second = new TextbookCenter(model, 7);
    assertThat(first.run()).isEqualTo(second.run());
    assertThat(first.averageSpeedOfAnswer()).isEqualTo(second.averageSpeedOfAnswer());
    assertThat(new TextbookCenter(model, 8).run()).isNotEqualTo(new TextbookCenter(model, 7).run());
  }
}
