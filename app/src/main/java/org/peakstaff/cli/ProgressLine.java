package org.peakstaff.cli;

import java.util.function.LongSupplier;
import org.peakstaff.experiment.Progress;
import org.peakstaff.report.Display;

/**
 * Shows on stderr how far an experiment is, on a line that is drawn over itself, and stops it on
 * Ctrl-C.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long NANOS_BETWEEN_DRAWINGS = 100_000_000L;
  private static final int WIDTH = 30;
  private static final String ERASE = "\r\u001B[K";

  private final Display display;
  private final Console console;
  private final Interruption interruption;
  private final boolean shown;
  private final LongSupplier clock;
  private final long start;
  private long lastDrawn;
  private boolean drawn;
  private int done;
  private int planned;

  /**
   * A line that is not drawn yet.
   *
   * @param display how numbers and dates are written
   * @param clock nanoseconds
   */
  ProgressLine(
      Display display,
      Console console,
      Interruption interruption,
      boolean shown,
      LongSupplier clock) {
    this.display = display;
    this.console = console;
    this.interruption = interruption;
    this.shown = shown;
    this.clock = clock;
    start = clock.getAsLong();
    lastDrawn = start;
  }

  @Override
  public boolean done(int nowDone, int nowPlanned) {
    done = nowDone;
    planned = nowPlanned;
    long now = clock.getAsLong();
    if (shown && now - lastDrawn >= NANOS_BETWEEN_DRAWINGS) {
      lastDrawn = now;
      drawn = true;
      console.err().print(ERASE + line(now));
      console.err().flush();
    }
    return !isStopped();
  }

  @Override
  public boolean isStopped() {
    return interruption.isRequested();
  }

  private String line(long now) {
    int filled = (int) ((long) WIDTH * done / planned);
    double secondsLeft = (now - start) * 1e-9 / done * (planned - done);
    return "["
        + "=".repeat(filled)
        + " ".repeat(WIDTH - filled)
        + "] "
        + display.count(done)
        + " of "
        + display.count(planned)
        + " replications, "
        + display.number(Math.ceil(secondsLeft), 0)
        + " s left";
  }

  /** How many replications were planned when it was last heard of. */
  int planned() {
    return planned;
  }

  /** Removes the line. */
  @Override
  public void close() {
    if (drawn) {
      console.err().print(ERASE);
      console.err().flush();
    }
  }
}
