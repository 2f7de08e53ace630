package org.peakstaff.compile;

import java.util.Collection;
import java.util.List;
import org.peakstaff.scenario.Scenario;

/**
 * Something that a valid scenario asks for and that this version does not do.
 *
 * @param path where it asks for it, such as {@code contactTypes.care-phone.redial}
 * @param message a sentence without the path
 */
public record Refusal(String path, String message) {
  /**
   * Refuses some features wherever a scenario asks for them.
   *
   * @param scenario the scenario
   * @param features what is refused
   * @param by who refuses it, such as {@code the simulation}
   * @return one refusal per place, empty when the scenario asks for none of them
   */
  public static List<Refusal> of(Scenario scenario, Collection<Feature> features, String by) {
    return features.stream()
        .flatMap(feature -> feature.placesIn(scenario).stream())
        .map(
            path ->
                new Refusal(
                    path,
                    "\""
                        + path.substring(path.lastIndexOf('.') + 1)
                        + "\" is not yet supported by "
                        + by))
        .toList();
  }
}
