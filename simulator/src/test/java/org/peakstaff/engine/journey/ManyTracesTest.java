package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.Ticks;

/** The invariants of {@link JourneyTraceTest} on many more random centers. */
@Tag("slow")
class ManyTracesTest {
  @Test
  void invariantsHoldOnHundredsOfRandomCenters() {
    assertThat(JourneyTraceTest.check(62_000, 62_600, 1)).isGreaterThan(200_000);
  }

  @Test
  void andWhereEventsCoincide() {
    long minute = 60 * Ticks.PER_SECOND;
    assertThat(JourneyTraceTest.check(63_000, 63_600, minute)).isGreaterThan(200_000);
  }
}
