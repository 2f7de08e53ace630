package org.peakstaff.architecture;

/** Package patterns that several rules share, in ArchUnit's notation. */
final class Packages {

  static final String[] SIMULATOR = {
    "org.peakstaff.scenario..",
    "org.peakstaff.random..",
    "org.peakstaff.compile..",
    "org.peakstaff.engine..",
    "org.peakstaff.routing..",
    "org.peakstaff.extension..",
    "org.peakstaff.statistics..",
    "org.peakstaff.result..",
    "org.peakstaff.experiment.."
  };

  static final String[] PLANNER = {"org.peakstaff.planner.."};

  /** Packages run per contact: no allocation, no streams, no logging. */
  static final String[] HOT = {
    "org.peakstaff.engine..",
    "org.peakstaff.random..",
    "org.peakstaff.routing..",
    "org.peakstaff.statistics.."
  };

  private Packages() {}
}
