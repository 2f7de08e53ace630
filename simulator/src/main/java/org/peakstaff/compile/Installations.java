package org.peakstaff.compile;

import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Installed;

/** Providers that must be there by now. */
final class Installations {
  private Installations() {}

  static Installed of(@Nullable Installed installed, String name) {
    if (installed == null) {
      throw new IllegalArgumentException(
          "the provider \"" + name + "\" is not installed. Maybe the scenario was not read?");
    }
    return installed;
  }
}
