package org.peakstaff.whatif;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.DecimalText;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;

/**
 * A value of a scenario that is varied between two bounds: a number, whole heads, a share or a
 * duration, as its bounds are written.
 *
 * @param path where the value stands
 * @param low the smaller bound; shares as parts of 1, durations in seconds
 * @param high the larger bound
 * @param kind how it is written
 * @param together what resolved and escalated sessions sum to where the value is the share resolved
 *     by self-service; null for all other values
 */
record VariedValue(String path, double low, double high, Kind kind, @Nullable Double together) {
  private static final double SMALL_STEP = 1.0 / 2048;
  private static final Map<String, Double> SECONDS = Map.of("s", 1.0, "m", 60.0, "h", 3600.0);

  /** How a value is written. */
  enum Kind {
    NUMBER,
    WHOLE,
    SHARE,
    DURATION
  }

  /**
   * Reads bounds.
   *
   * @throws IllegalArgumentException if they cannot be read
   */
  static VariedValue of(String path, String between, Scenario scenario) {
    String[] ends = between.split(",", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("write --between LOW,HIGH, such as 20%,80%");
    }
    double one = number(ends[0]);
    double other = number(ends[1]);
    if (!(one < other)) {
      throw new IllegalArgumentException("--between names the smaller bound first: " + between);
    }
    return new VariedValue(path, one, other, kind(ends[0], ends[1]), together(path, scenario));
  }

  private static Kind kind(String one, String other) {
    if (one.contains("%") || other.contains("%")) {
      return Kind.SHARE;
    } else if (SECONDS.containsKey(unit(one)) || SECONDS.containsKey(unit(other))) {
      return Kind.DURATION;
    }
    return one.contains(".") || other.contains(".") ? Kind.NUMBER : Kind.WHOLE;
  }

  /**
   * A number, a share such as {@code 80%}, or a duration such as {@code 90s} in seconds.
   *
   * @throws IllegalArgumentException if it is none
   */
  static double number(String text) {
    String clean = text.strip().toLowerCase(Locale.ROOT);
    String unit = unit(clean);
    String digits = clean.substring(0, clean.length() - unit.length()).strip();
    double factor = unit.equals("%") ? 0.01 : SECONDS.getOrDefault(unit, Double.NaN);
    try {
      double value = Double.parseDouble(digits) * (unit.isEmpty() ? 1 : factor);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw unreadable(text, e);
    }
    throw unreadable(text, null);
  }

  private static IllegalArgumentException unreadable(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "\"" + text + "\" is no number, share such as 80% or duration such as 90s", cause);
  }

  private static String unit(String text) {
    String clean = text.strip().toLowerCase(Locale.ROOT);
    int last = clean.length() - 1;
    return last >= 0 && !Character.isDigit(clean.charAt(last)) ? clean.substring(last) : "";
  }

  private static @Nullable Double together(String path, Scenario scenario) {
    for (Map.Entry<String, SelfService> service : scenario.selfService().entrySet()) {
      for (Map.Entry<String, SelfService.Outcomes> type :
          service.getValue().contactTypes().entrySet()) {
        String start = "selfService." + service.getKey() + ".contactTypes." + type.getKey();
        SelfService.Escalated escalated = type.getValue().escalated();
        if (path.equals(start + ".resolved") && escalated != null) {
          return type.getValue().resolved().value() + escalated.share().value();
        }
      }
    }
    return null;
  }

  /** The changes that give the scenario a value. */
  List<String> changes(double x) {
    if (together != null) {
      String service = path.substring(0, path.length() - ".resolved".length());
      double resolved = Math.min(x, together);
      return UncertainInput.containment(service, resolved, together - resolved);
    }
    return List.of(path + "=" + text(x));
  }

  /** A value as a scenario writes it. */
  String text(double x) {
    return switch (kind) {
      case NUMBER -> DecimalText.of(Math.rint(x * 1e6) / 1e6);
      case WHOLE -> DecimalText.of(Math.rint(x));
      case SHARE -> DecimalText.of(Math.rint(x * 1e6) / 1e4) + "%";
      case DURATION -> DecimalText.of(Math.rint(x * 1e3) / 1e3) + "s";
    };
  }

  double middle(double one, double other) {
    double middle = (one + other) / 2;
    return kind == Kind.WHOLE ? Math.floor(middle) : middle;
  }

  /** Whether a bracket is narrow enough. */
  boolean done(double one, double other) {
    return kind == Kind.WHOLE
        ? Math.abs(other - one) <= 1
        : Math.abs(other - one) <= (high - low) * SMALL_STEP;
  }

  double within(double x) {
    return Math.max(low, Math.min(high, x));
  }
}
