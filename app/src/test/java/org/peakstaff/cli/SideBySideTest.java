package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void outcomesKeepTheirOrder() {
    CountDownLatch second = new CountDownLatch(1);
    Supplier<String> waits =
        () -> {
          await(second);
          return "a";
        };
    Supplier<String> first =
        () -> {
          second.countDown();
          return "b";
        };
    assertThat(SideBySide.all(List.of(first, waits))).containsExactly("b", "a");
  }

  @Test
  void theFirstFailureInOrderIsTheOneThatCounts() {
    CountDownLatch other = new CountDownLatch(1);
    Supplier<String> late =
        () -> {
          await(other);
          throw new IllegalArgumentException("first");
        };
    Supplier<String> early =
        () -> {
          other.countDown();
          throw new IllegalStateException("second");
        };
    assertThatThrownBy(() -> SideBySide.all(List.of(early, late)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("second");
    assertThatThrownBy(() -> SideBySide.all(List.of(late, early)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("first");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
