package org.peakstaff.compile;

import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.ArrivalProcess;
import org.peakstaff.extension.Installed;
import org.peakstaff.extension.Parameters;
import org.peakstaff.scenario.Volumes;

/**
 * Arrivals of a contact type that a provider makes.
 *
 * @param provider the provider
 * @param parameters what it is told
 */
public record CustomArrivals(Installed provider, Parameters parameters) {
  static @Nullable CustomArrivals of(@Nullable Volumes volumes) {
    return volumes instanceof Volumes.Custom custom
        ? new CustomArrivals(
            Installations.of(custom.installed(), custom.provider()),
            new Parameters(custom.parameters()))
        : null;
  }

  /**
   * The process.
   *
   * @return a new one, for one thread
   * @throws org.peakstaff.extension.ProviderException if the provider fails
   */
  public ArrivalProcess process() {
    return provider.arrivals(parameters);
  }
}
