package org.peakstaff.history;

/**
 * How much an import reads at most, so that a wrong file ends in a message and not in an exhausted
 * machine.
 *
 * @param bytes of one file
 * @param rows of all files together
 * @param problems reported before reading stops
 */
public record ImportLimits(long bytes, int rows, int problems) {
  /** 256 MB a file, a million rows: more than twenty queues of quarter hours over a year. */
  public static final ImportLimits DEFAULT = new ImportLimits(256L << 20, 1_000_000, 100);

  /** Checks that something may be read. */
  public ImportLimits {
    if (bytes < 1 || rows < 1 || problems < 1) {
      throw new IllegalArgumentException(
          "limits are at least 1, not " + bytes + ", " + rows + ", " + problems);
    }
  }
}
