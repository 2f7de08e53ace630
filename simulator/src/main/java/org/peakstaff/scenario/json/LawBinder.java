package org.peakstaff.scenario.json;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.extension.Extensions;
import org.peakstaff.extension.LawProvider;
import org.peakstaff.scenario.Law;

/** Binds laws. */
final class LawBinder {
  private final Extensions extensions;

  LawBinder(Extensions extensions) {
    this.extensions = extensions;
  }

  Law bind(ScenarioTree tree) {
    Fields law = Fields.of(tree);
    return switch (law.text("type")) {
      case "deterministic" -> new Law.Deterministic(law.duration("mean"));
      case "exponential" ->
          new Law.Exponential(law.durationOrNull("mean"), law.numberOrNull("rate"));
      case "erlang" ->
          new Law.Erlang(
              law.integer("shape"), law.durationOrNull("mean"), law.durationOrNull("scale"));
      case "gamma" ->
          new Law.Gamma(
              law.durationOrNull("mean"),
              law.numberOrNull("cv"),
              law.numberOrNull("shape"),
              law.durationOrNull("scale"));
      case "lognormal" ->
          new Law.Lognormal(
              law.durationOrNull("mean"),
              law.numberOrNull("cv"),
              law.durationOrNull("median"),
              law.numberOrNull("sigma"));
      case "weibull" ->
          new Law.Weibull(
              law.durationOrNull("mean"),
              law.numberOrNull("cv"),
              law.numberOrNull("shape"),
              law.durationOrNull("scale"));
      case "uniform" -> new Law.Uniform(law.duration("low"), law.duration("high"));
      case "triangular" ->
          new Law.Triangular(law.duration("low"), law.duration("mode"), law.duration("high"));
      case "log-logistic" ->
          new Law.LogLogistic(
              law.durationOrNull("mean"),
              law.numberOrNull("cv"),
              law.numberOrNull("shape"),
              law.durationOrNull("scale"));
      default -> composed(law);
    };
  }

  private Law composed(Fields law) {
    return switch (law.text("type")) {
      case "hyperexponential" ->
          new Law.Hyperexponential(
              law.durationOrNull("mean"),
              law.numberOrNull("cv"),
              law.elements("probabilities", Fields::number),
              law.elements("means", Fields::duration));
      case "empirical" ->
          new Law.Empirical(
              law.elements("samples", Fields::duration),
              law.elements("edges", Fields::duration),
              law.elements("weights", Fields::number),
              quantiles(law));
      case "shifted" -> new Law.Shifted(law.duration("by"), bind(law.required("law")));
      case "truncated" ->
          new Law.Truncated(
              law.durationOrNull("low"), law.durationOrNull("high"), bind(law.required("law")));
      case "mixture" -> new Law.Mixture(law.elements("parts", this::part));
      case "by-time" -> new Law.ByTime(byTime(law));
      case "custom" -> custom(law);
      default -> throw new IllegalStateException("no law of type " + law.text("type"));
    };
  }

  private Law custom(Fields law) {
    String name = law.text("provider");
    return new Law.Custom(
        name, CenterBinder.parameters(law), extensions.find(LawProvider.class, name).orElse(null));
  }

  private Law.Mixture.Part part(ScenarioTree tree) {
    Fields part = Fields.of(tree);
    return new Law.Mixture.Part(part.share("share"), bind(part.required("law")));
  }

  private static Map<Double, Duration> quantiles(Fields law) {
    Map<Double, Duration> quantiles = new TreeMap<>();
    law.entries("quantiles", Fields::duration)
        .forEach((p, value) -> quantiles.put(Double.valueOf(p), value));
    return quantiles;
  }

  private Map<LocalTime, Law> byTime(Fields law) {
    Map<LocalTime, Law> from = new TreeMap<>();
    law.entries("from", this::bind).forEach((t, each) -> from.put(LocalTime.parse(t), each));
    return from;
  }
}
