package org.peakstaff.report;

import java.util.List;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CheckedStretch;
import org.peakstaff.scenario.Target;

/** Certificates for tests of reports. */
public final class Certificates {
  private Certificates() {}

  public static Certificate of(Certificate.Outcome outcome, CheckedStretch... stretches) {
    return new Certificate(
        outcome, 0.05, 0.01, 0.05, 30, 1000, 2000, 1, 280, true, 25_000, List.of(stretches));
  }

  /** A service level: .1 points above its bound in the search, .1 below it on fresh numbers. */
  public static CheckedStretch checked(String type, double bound, CheckedStretch.Verdict verdict) {
    TargetStretch target =
        new TargetStretch(
            type, "serviceLevel", Target.Scope.DAY, "2026-11-27", 0, -1, bound, true, null);
    return new CheckedStretch(
        target, bound + 0.001, bound - 0.001, bound - 0.004, bound - 0.01, verdict);
  }
}
