package org.peakstaff.scenario.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations as people write them: {@code 20s}, {@code 3m30s}, {@code 4h}, {@code 1.5s}, {@code 2d},
 * {@code 6w}, {@code 250ms}, or ISO 8601 such as {@code PT20S}. A number alone is no duration.
 */
public final class Durations {
  /** What a duration looks like. */
  static final String PATTERN =
      "^(?!$)(\\d+(\\.\\d+)?w)?(\\d+(\\.\\d+)?d)?(\\d+(\\.\\d+)?h)?(\\d+(\\.\\d+)?m(?!s))?"
          + "(\\d+(\\.\\d+)?s)?(\\d+(\\.\\d+)?ms)?$"
          + "|^P(?!$)(\\d+W)?(\\d+D)?(T(?!$)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$";

  private static final Pattern WHOLE = Pattern.compile(PATTERN);
  private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|[wdhmsWDHMS])");
  private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(100L * 366 * 86_400);
  private static final int LONGEST_TEXT = 100;

  private Durations() {}

  /**
   * Reads a duration.
   *
   * @param text a duration with its units
   * @return the duration to the nanosecond, empty when the text is none or is longer than 100 years
   */
  public static Optional<Duration> parse(String text) {
    if (text.length() > LONGEST_TEXT || !WHOLE.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal seconds = BigDecimal.ZERO;
    Matcher part = PART.matcher(text);
    while (part.find()) {
      seconds = seconds.add(new BigDecimal(part.group(1)).multiply(unit(part.group(2))));
    }
    return seconds.compareTo(LONGEST_SECONDS) > 0 ? Optional.empty() : Optional.of(of(seconds));
  }

  /** The duration of a text that has been checked. */
  static @Nullable Duration orNull(@Nullable String text) {
    return text == null ? null : parse(text).orElse(null);
  }

  static Duration of(BigDecimal seconds) {
    long nanos =
        seconds.movePointRight(9).setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
    return Duration.ofNanos(nanos);
  }

  static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }

  private static BigDecimal unit(String name) {
    return switch (name) {
      case "w", "W" -> BigDecimal.valueOf(7 * 86_400);
      case "d", "D" -> BigDecimal.valueOf(86_400);
      case "h", "H" -> BigDecimal.valueOf(3600);
      case "m", "M" -> BigDecimal.valueOf(60);
      case "ms" -> new BigDecimal("0.001");
      default -> BigDecimal.ONE;
    };
  }

  /**
   * Writes a duration in its friendliest form.
   *
   * @param duration not negative
   * @return for example {@code 3m30s}; read back it gives the same duration
   */
  public static String text(Duration duration) {
    if (duration.isZero()) {
      return "0s";
    }
    if (duration.getSeconds() % 86_400 == 0 && duration.getNano() == 0) {
      return duration.toDays() + "d";
    }
    StringBuilder text = new StringBuilder();
    append(text, duration.toHours(), "h");
    append(text, duration.toMinutesPart(), "m");
    appendSeconds(text, duration);
    return text.toString();
  }

  private static void appendSeconds(StringBuilder text, Duration duration) {
    BigDecimal seconds =
        BigDecimal.valueOf(duration.toSecondsPart())
            .add(BigDecimal.valueOf(duration.getNano(), 9))
            .stripTrailingZeros();
    if (seconds.signum() != 0) {
      text.append(seconds.toPlainString()).append('s');
    }
  }

  private static void append(StringBuilder text, long count, String unit) {
    if (count != 0) {
      text.append(count).append(unit);
    }
  }
}
