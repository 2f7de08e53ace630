package org.peakstaff.planner.requirement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peakstaff.compile.Feature;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;

/**
 * What a scenario asks for that the formulas have no place for: the simulation that checks the plan
 * has it, and the plan says so.
 */
final class LeftToSimulation {
  private static final Map<Feature, String> FEATURES = features();

  private LeftToSimulation() {}

  private static Map<Feature, String> features() {
    Map<Feature, String> features = new LinkedHashMap<>();
    features.put(Feature.OVERFLOW, "overflow between groups after a delay");
    features.put(Feature.CUSTOM_ROUTING, "routing of one's own");
    features.put(Feature.RESERVE, "how often a reserve lets no one work");
    features.put(Feature.SILENT_ABANDONMENT, "customers who leave a chat without a sign");
    features.put(Feature.CALLBACK, "callbacks in place of waiting");
    features.put(Feature.MESSAGE, "messages left in place of waiting");
    features.put(Feature.PLACES, "limited places");
    features.put(Feature.SESSION_LIMIT, "limited self-service sessions");
    features.put(Feature.INTERVAL_NOISE, "noise from interval to interval");
    features.put(Feature.TOTAL_TARGET, "the target of all contact types together");
    return features;
  }

  /** A sentence that says that the plan is for the forecast as it is, empty without an error. */
  static String forecastError(Scenario scenario) {
    ForecastError error = scenario.forecastError();
    return error == null
        ? ""
        : String.format(
            Locale.ROOT,
            "The plan and its check are for the forecast as it is: the forecast error (CV %s %% on"
                + " volume, %s %% on handle time) is left out.",
            percent(error.volume()),
            percent(error.handleTime()));
  }

  private static String percent(Share share) {
    return BigDecimal.valueOf(share.value() * 100)
        .round(new MathContext(3))
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A sentence that names them with their places, empty when there is nothing to name. */
  static String sentence(Scenario scenario) {
    List<String> left = new ArrayList<>();
    FEATURES.forEach(
        (feature, words) -> {
          List<String> places = feature.placesIn(scenario);
          if (!places.isEmpty()) {
            left.add(words + " (" + String.join(", ", places) + ")");
          }
        });
    return left.isEmpty()
        ? ""
        : "The formulas leave to the simulation: " + String.join("; ", left) + ".";
  }
}
