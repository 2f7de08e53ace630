package org.peakstaff.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into a request: while this is open, the end of the process waits until the command
 * has reported what is done, at most {@value #PATIENCE_SECONDS} seconds. The process then ends with
 * the signal's own exit code, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch reported = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");
  private volatile boolean requested;

  private Interruption() {}

  /** Begins to listen. */
  static Interruption listen() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Asks the command to stop. */
  void request() {
    requested = true;
  }

  private void interrupt() {
    request();
    try {
      reported.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether someone pressed Ctrl-C. */
  boolean isRequested() {
    return requested;
  }

  /** Everything is reported: lets the process end. */
  @Override
  public void close() {
    reported.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        requested = true;
      }
    }
  }
}
