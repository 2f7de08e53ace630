package org.peakstaff.planner.certify;

import java.util.List;

/**
 * What is proven of a requirement, and what is not.
 *
 * <p>It speaks of the error of simulation alone, not of forecasts, and of the bare requirement:
 * agents at work, everybody there.
 *
 * @param outcome what was reached
 * @param alpha probability, over all bounds and attempts, of a certificate that should not be
 * @param delta tolerance of shares
 * @param timeDelta tolerance of times, as a part of the bound
 * @param searchSample days of the fixed search sample
 * @param searchPool days from which the search sample was chosen
 * @param validationSample days of the last validation, 0 when there was none
 * @param attempts validations begun
 * @param removals pairs of interval and agent group from which an agent could be taken, each of
 *     which was tried and missed if {@link #minimal}
 * @param minimal whether every single removal makes some estimate miss on the search sample
 * @param simulated days simulated in all
 * @param stretches every bound in every stretch of time
 */
public record Certificate(
    Outcome outcome,
    double alpha,
    double delta,
    double timeDelta,
    int searchSample,
    int searchPool,
    int validationSample,
    int attempts,
    int removals,
    boolean minimal,
    long simulated,
    List<CheckedStretch> stretches) {
  /** Copies the list. */
  public Certificate {
    stretches = List.copyOf(stretches);
  }

  /** How the search for a certificate ended. */
  public enum Outcome {
    /** Every bound holds on fresh random numbers and no agent can be spared. */
    CERTIFIED("certified"),
    /** The largest search sample was used and some bounds were still not decided. */
    UNDECIDED("undecided"),
    /** No staff was found with which every bound holds on the search sample. */
    UNREACHABLE("unreachable"),
    /** Stopped before its end; the staff is the best so far. */
    INTERRUPTED("interrupted");

    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    /**
     * The name used in results.
     *
     * @return for example {@code certified}
     */
    public String id() {
      return id;
    }
  }

  /**
   * Whether the certificate is issued.
   *
   * @return true for {@link Outcome#CERTIFIED}
   */
  public boolean isIssued() {
    return outcome == Outcome.CERTIFIED;
  }

  /**
   * The bounds that are not certain to hold.
   *
   * @return empty when the certificate is issued
   */
  public List<CheckedStretch> undecided() {
    return stretches.stream()
        .filter(stretch -> stretch.verdict() != CheckedStretch.Verdict.HOLDS)
        .toList();
  }
}
