package org.peakstaff.planner.certify;

import org.peakstaff.experiment.TargetStretch;

/**
 * One bound in one stretch of time, as the certificate found it.
 *
 * @param target the bound
 * @param searched the estimate on the search sample; NaN when nothing happened
 * @param fresh the estimate on fresh random numbers; NaN when nothing happened, or when there was
 *     no validation
 * @param limit the one-sided confidence bound of the fresh estimate, a lower one for what must be
 *     at least its bound, at the bound's own level of Holm's procedure; NaN as before
 * @param tolerated what the limit is compared with: the bound less the tolerance, or plus it
 * @param verdict what follows
 */
public record CheckedStretch(
    TargetStretch target,
    double searched,
    double fresh,
    double limit,
    double tolerated,
    Verdict verdict) {
  /** What the validation says of a bound. */
  public enum Verdict {
    /** It holds, up to the tolerance. */
    HOLDS("holds"),
    /** The validation could not decide. */
    UNDECIDED("undecided"),
    /** It is missed by more than the tolerance. */
    MISSED("missed"),
    /** There was no validation. */
    UNCHECKED("unchecked");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    /**
     * The name used in results.
     *
     * @return for example {@code holds}
     */
    public String id() {
      return id;
    }
  }
}
