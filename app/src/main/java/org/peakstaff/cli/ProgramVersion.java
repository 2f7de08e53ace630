package org.peakstaff.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its build wrote it into the jar. */
final class ProgramVersion implements IVersionProvider {
  /** The version, or {@code development} when the program does not run from its jar. */
  static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"peakstaff " + text()};
  }
}
