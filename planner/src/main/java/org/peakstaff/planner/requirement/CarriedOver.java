package org.peakstaff.planner.requirement;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.IntervalGrid;

/**
 * The interval in which work carried over from earlier ones raises the load most above volume x
 * handle time, as far as handle times are exponential.
 *
 * @param group the agent group, null when nothing is carried over
 * @param start the start of the interval
 * @param load mean load of the interval, erlangs
 * @param byVolume volume x handle time, erlangs
 * @param deviations the difference in standard deviations of the number of busy agents
 * @param missing erlangs by which, after the first interval, the load of some group stays below
 *     volume x handle time because contacts build up slowly; 0 when by less than a standard
 *     deviation
 */
record CarriedOver(
    @Nullable String group,
    @Nullable ZonedDateTime start,
    double load,
    double byVolume,
    double deviations,
    double missing) {
  /** Carried-over load, in standard deviations of the number of busy agents, that SIPP may miss. */
  private static final double TOLERATED = 0.1;

  /** Erlangs below which it makes no difference. */
  private static final double MATERIAL = 0.5;

  private static final double NOTICEABLE = 0.005;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ROOT);

  /** The worst of all pools; where there are some, among intervals with half an erlang more. */
  static CarriedOver of(List<PoolTimeline> pools, List<String> groups, IntervalGrid grid) {
    CarriedOver most = new CarriedOver(null, null, 0, 0, NOTICEABLE, 0);
    CarriedOver material = most;
    double missing = 0;
    for (PoolTimeline pool : pools) {
      double[] loads = meanLoads(pool, grid.intervalSeconds());
      for (int i = 0; i < loads.length; i++) {
        CarriedOver here = at(groups.get(pool.group()), grid.start(i), loads[i], pool.load(i));
        missing = i > 0 ? Math.max(missing, here.missing()) : missing;
        most = here.deviations() > most.deviations() ? here : most;
        material = here.isMaterial() && here.deviations() > material.deviations() ? here : material;
      }
    }
    return (material.sippFails() ? material : most).butMissing(missing);
  }

  private CarriedOver butMissing(double erlangs) {
    return new CarriedOver(group, start, load, byVolume, deviations, erlangs);
  }

  private static CarriedOver at(String group, ZonedDateTime start, double load, double byVolume) {
    double deviations = (load - byVolume) / Math.sqrt(Math.max(1, byVolume));
    double missing = deviations < -1 ? byVolume - load : 0;
    return new CarriedOver(group, start, load, byVolume, byVolume > 0 ? deviations : 0, missing);
  }

  private boolean isMaterial() {
    return load - byVolume >= MATERIAL;
  }

  /** Whether SIPP would staff the interval too low. */
  boolean sippFails() {
    return isMaterial() && deviations > TOLERATED;
  }

  /** The means over the intervals of m' = lambda - mu m, from an empty system. */
  private static double[] meanLoads(PoolTimeline pool, double seconds) {
    double[] means = new double[pool.intervals()];
    double now = 0;
    for (int i = 0; i < means.length; i++) {
      double passed = seconds / pool.handleTime(i);
      double forgotten = -StrictMath.expm1(-passed);
      double target = pool.load(i);
      means[i] = target + (now - target) * forgotten / passed;
      now = target + (now - target) * (1 - forgotten);
    }
    return means;
  }

  String whySipp() {
    String most =
        group == null
            ? "nothing is carried over from interval to interval"
            : String.format(
                Locale.ROOT,
                "what is carried over raises the load by %.1f erlangs, %.2f standard deviations, at"
                    + " most",
                load - byVolume,
                deviations);
    return missing > 0
        ? String.format(
            Locale.ROOT,
            "SIPP was used because %s. It staffs above the need where the load builds up slowly, by"
                + " up to %.1f erlangs: the method mol does not.",
            most,
            missing)
        : "SIPP was used because handle times are short against the intervals and demand changes"
            + " slowly: "
            + most
            + ".";
  }

  String whyNotSipp() {
    return String.format(
        Locale.ROOT,
        "Modified offered load was used because contacts last into the next intervals: on %s"
            + " the load of %s is %.1f erlangs, where volume x handle time says %.1f.",
        start == null ? "" : TIME.format(start),
        group,
        load,
        byVolume);
  }
}
