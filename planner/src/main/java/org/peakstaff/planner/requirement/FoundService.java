package org.peakstaff.planner.requirement;

/**
 * What a planned staff does to contacts, as far as it decides who comes back.
 *
 * @param abandonment share that abandons, by type and interval
 * @param handled deferred contacts completed, by type and interval; all 0 for types that queue
 * @param handleTime mean, seconds, by type
 * @param ownHandleTime the same as the type has it, without what its contacts bring from where they
 *     were before
 */
record FoundService(
    double[][] abandonment, double[][] handled, double[] handleTime, double[] ownHandleTime) {
  /** Half of this and half of an earlier one, which settles what would swing to and fro. */
  FoundService dampedBy(FoundService earlier) {
    double[][] shares = new double[abandonment.length][];
    for (int type = 0; type < shares.length; type++) {
      shares[type] = abandonment[type].clone();
      for (int i = 0; i < shares[type].length; i++) {
        shares[type][i] = (shares[type][i] + earlier.abandonment[type][i]) / 2;
      }
    }
    return new FoundService(shares, handled, handleTime, ownHandleTime);
  }
}
