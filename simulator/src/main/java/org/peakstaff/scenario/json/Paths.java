package org.peakstaff.scenario.json;

/** Dotted paths of values in a scenario. */
final class Paths {
  private Paths() {}

  static String member(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  static String element(String path, int index) {
    return path + "[" + index + "]";
  }
}
