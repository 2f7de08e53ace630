package org.peakstaff.planner.erlang;

import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * What has become of an offered contact at a waiting time T: shares of the offered, each computed
 * on its own so that small ones keep their digits.
 *
 * @param threshold T in seconds
 * @param answeredWithin S_T / N: answered after a wait of at most T
 * @param abandonedWithin A_T / N: abandoned within T
 * @param waitingLonger share that waits longer than T, whatever comes then
 * @param answeredLater share answered after T
 * @param abandonedShort A_s / N: abandoned within the short-abandon threshold
 * @param offeredWaitLonger share that would wait longer than T to be answered if it had unlimited
 *     patience
 */
public record ServiceLevelAt(
    double threshold,
    double answeredWithin,
    double abandonedWithin,
    double waitingLonger,
    double answeredLater,
    double abandonedShort,
    double offeredWaitLonger) {

  /**
   * The service level in one of the conventions of {@link ServiceLevelConvention}; 1 where its
   * denominator is 0.
   *
   * @param convention how abandoned contacts enter
   * @return a share from 0 to 1
   */
  public double serviceLevel(ServiceLevelConvention convention) {
    return switch (convention) {
      case ANSWERED_OF_OFFERED -> answeredWithin;
      case WITHOUT_EARLY_ABANDONS -> share(answeredWithin, waitingLonger);
      case EARLY_ABANDONS_MET -> Math.min(1, answeredWithin + abandonedWithin);
      case SHORT_ABANDONS_MET -> Math.min(1, answeredWithin + abandonedShort);
      case ANSWERED_OF_ANSWERED -> share(answeredWithin, answeredLater);
    };
  }

  private static double share(double part, double rest) {
    return part + rest > 0 ? part / (part + rest) : 1;
  }
}
