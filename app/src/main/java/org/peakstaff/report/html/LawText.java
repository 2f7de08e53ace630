package org.peakstaff.report.html;

import java.util.Map;
import org.peakstaff.scenario.Law;

/** Probability laws by name. */
final class LawText {
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(Law.Deterministic.class, "always the same"),
          Map.entry(Law.Exponential.class, "exponential"),
          Map.entry(Law.Erlang.class, "Erlang"),
          Map.entry(Law.Gamma.class, "gamma"),
          Map.entry(Law.Lognormal.class, "lognormal"),
          Map.entry(Law.Weibull.class, "Weibull"),
          Map.entry(Law.Uniform.class, "uniform"),
          Map.entry(Law.Triangular.class, "triangular"),
          Map.entry(Law.Hyperexponential.class, "hyperexponential"),
          Map.entry(Law.LogLogistic.class, "log-logistic"),
          Map.entry(Law.Empirical.class, "empirical"),
          Map.entry(Law.Mixture.class, "a mixture"),
          Map.entry(Law.Custom.class, "a provider's own"),
          Map.entry(Law.ByTime.class, "varying with the time of day"));

  private LawText() {}

  /** The law's name; a shifted or truncated law is named after the law inside. */
  static String name(Law law) {
    if (law instanceof Law.Shifted shifted) {
      return name(shifted.law()) + ", shifted";
    }
    if (law instanceof Law.Truncated truncated) {
      return name(truncated.law()) + ", truncated";
    }
    String name = NAMES.get(law.getClass());
    return name == null ? law.getClass().getSimpleName() : name;
  }

  /** Whether a kind of law has a name of its own. */
  static boolean isNamed(Class<?> law) {
    return NAMES.containsKey(law);
  }
}
