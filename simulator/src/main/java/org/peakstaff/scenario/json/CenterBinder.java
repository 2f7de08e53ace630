package org.peakstaff.scenario.json;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Extensions;
import org.peakstaff.routing.RoutingProvider;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Custom;
import org.peakstaff.scenario.Experience;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.Places;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Binds what concerns the center as a whole. */
final class CenterBinder {
  private CenterBinder() {}

  static Places places(Fields places) {
    Map<String, Integer> ofType = new TreeMap<>();
    Trees.entries(places.object())
        .forEach(
            (id, m) -> {
              if (m.value() instanceof NumberValue n) {
                ofType.put(id, (int) n.value());
              }
            });
    return new Places(ofType, places.entries("shared", CenterBinder::sharedPlaces));
  }

  private static Places.SharedPlaces sharedPlaces(ScenarioTree tree) {
    Fields shared = Fields.of(tree);
    return new Places.SharedPlaces(
        shared.elements("contactTypes", Fields::text), shared.integer("places"));
  }

  static Adjustment adjustment(ScenarioTree tree) {
    Fields adjustment = Fields.of(tree);
    return new Adjustment(
        adjustment.textOrNull("label"),
        adjustment.text("agentGroup"),
        LocalDateTime.parse(adjustment.text("from")),
        LocalDateTime.parse(adjustment.text("to")),
        adjustment.integer("change"));
  }

  static ForecastError forecastError(Fields error) {
    return new ForecastError(error.share("volume"), error.share("handleTime"));
  }

  static @Nullable Busyness busyness(Fields scenario) {
    if (scenario.isNone("busyness")) {
      return null;
    }
    Fields busyness = scenario.below("busyness");
    return new Busyness(
        busyness.constant(Busyness.Law.class, "type"),
        busyness.share("cv"),
        busyness.tree("shared") instanceof ObjectValue
            ? Busyness.Sharing.CORRELATED
            : busyness.constant(Busyness.Sharing.class, "shared"),
        correlation(busyness.tree("shared")),
        busyness.orNull("interval", CenterBinder::noise));
  }

  private static Map<String, Map<String, Double>> correlation(@Nullable ScenarioTree shared) {
    Map<String, Map<String, Double>> pairs = new TreeMap<>();
    Trees.entries(shared, "correlation")
        .forEach(
            (id, m) -> {
              Map<String, Double> others = pairs.computeIfAbsent(id, any -> new TreeMap<>());
              Trees.entries(m.value())
                  .forEach((other, value) -> others.put(other, Fields.number(value.value())));
            });
    return pairs;
  }

  private static Busyness.Noise noise(Fields noise) {
    return new Busyness.Noise(noise.constant(Busyness.Law.class, "type"), noise.share("cv"));
  }

  static Experience experience(Fields experience) {
    return new Experience(
        experience.orNull("csat", CenterBinder::response),
        experience.orNull("nps", CenterBinder::response),
        experience.orNull("effort", CenterBinder::response),
        targets(experience.below("targets")));
  }

  private static Experience.Response response(Fields response) {
    return new Experience.Response(
        response.number("base"),
        response.number("perMinuteWaited"),
        response.number("unresolved"),
        response.number("perTransfer"),
        response.number("perRepeat"));
  }

  private static Experience.Targets targets(Fields targets) {
    return new Experience.Targets(
        targets.shareOrNull("firstContactResolution"),
        targets.shareOrNull("csat"),
        targets.numberOrNull("nps"),
        targets.numberOrNull("effort"),
        targets.durationOrNull("averageResponse"),
        targets.shareOrNull("serviceLevel"));
  }

  static Routing routing(Fields routing, Extensions extensions) {
    String provider = routing.textOrNull("provider");
    return new Routing(
        routing.constant(Routing.GroupRule.class, "group"),
        routing.constant(Routing.ContactRule.class, "contact"),
        routing.elements("groupOrder", Fields::text),
        routing.elements("contactOrder", Fields::text),
        routing.entries("queueRatio", Fields::number),
        provider == null ? null : custom(provider, routing, extensions));
  }

  private static Custom custom(String provider, Fields routing, Extensions extensions) {
    return new Custom(
        provider,
        parameters(routing),
        extensions.find(RoutingProvider.class, provider).orElse(null));
  }

  /** What a provider is told. */
  static Map<String, Object> parameters(Fields owner) {
    Map<String, Object> parameters = new TreeMap<>();
    Trees.entries(owner.object(), "parameters")
        .forEach((name, m) -> parameters.put(name, Trees.plain(m.value())));
    return parameters;
  }
}
