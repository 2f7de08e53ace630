package org.peakstaff.routing;

import org.peakstaff.extension.Parameters;
import org.peakstaff.extension.Provider;

/** Provides routing. */
public interface RoutingProvider extends Provider {
  /**
   * A router with some parameters.
   *
   * @param center who can do what
   * @param parameters what the scenario says; they agree with the schema
   * @return a router for one thread
   * @throws IllegalArgumentException if the parameters do not fit the center; the message is shown
   */
  Router router(Center center, Parameters parameters);
}
