package org.peakstaff.planner.multiskill;

import org.peakstaff.planner.certify.CertificateSettings;

/**
 * What staff is looked for, and how hard.
 *
 * @param period how long a group keeps one number of agents
 * @param certificate what to promise, and on how many days to search
 * @param mostTried exchanges of agents that are simulated in vain before a search ends, at least 0
 */
public record OptimizeSettings(
    StaffingPeriod period, CertificateSettings certificate, int mostTried) {
  private static final int TRIED = 64;

  /** Checks the number. */
  public OptimizeSettings {
    if (mostTried < 0) {
      throw new IllegalArgumentException("exchanges tried are at least 0, not " + mostTried);
    }
  }

  /**
   * Settings that try {@value #TRIED} exchanges.
   *
   * @param period how long a group keeps one number of agents
   * @param certificate what to promise
   * @return settings
   */
  public static OptimizeSettings of(StaffingPeriod period, CertificateSettings certificate) {
    return new OptimizeSettings(period, certificate, TRIED);
  }
}
