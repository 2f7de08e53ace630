package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.random.SamplerCases.Case;

/** Draws allocate nothing, by the thread's own account. */
class AllocationTest {
  private static final int N = 2_000;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void drawingAllocatesNothing(Case law) {
    double[] out = new double[N];
    Xoshiro256 rng = law.stream();
    Sampler sampler = law.sampler();
    assertThat(leastAllocated(() -> draw(sampler, rng, out))).isZero();
  }

  @Test
  void seedingAStreamAllocatesNothing() {
    Xoshiro256 rng = new Xoshiro256();
    assertThat(leastAllocated(() -> seed(rng))).isZero();
  }

  private static void draw(Sampler sampler, Xoshiro256 rng, double[] out) {
    sampler.fill(rng, out, 0, out.length);
    for (int i = 0; i < out.length; i++) {
      out[i] = sampler.sample(rng);
    }
  }

  private static void seed(Xoshiro256 rng) {
    for (int i = 0; i < N; i++) {
      long entity = StreamKey.entity(17, i);
      StreamKey.seed(rng, 1, i, Purpose.REPEAT, entity);
      rng.seed(StreamKey.bits(1, i, Purpose.REDIAL, entity, 1), 2, 3, rng.nextLong());
    }
  }

  /** The least of a few repetitions: the first may load classes and link. */
  private long leastAllocated(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      work.run();
      least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
