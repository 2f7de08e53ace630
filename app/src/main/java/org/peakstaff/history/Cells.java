package org.peakstaff.history;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, times and shares as telephone systems and spreadsheets write them. */
final class Cells {
  private static final Pattern COUNT = Pattern.compile("(\\d{1,10})(?:[.,]0{1,6})?");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([., '])\\d{3})(?:\\1\\d{3})*");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,5}):)?(\\d{0,5}):(\\d{2}(?:[.,]\\d{1,6})?)");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,9})?");
  private static final Pattern OF_THREE = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern LONG =
      Pattern.compile("\\d{1,3}(?:([., '])\\d{3})+(?:(?!\\1)[.,]\\d{1,9})?");
  private static final double LARGEST = 1e10;

  private Cells() {}

  /** A whole number: {@code 1234}, {@code 1,234}, {@code 1.234} or {@code 12.0}. */
  static OptionalLong count(String text) {
    Matcher plain = COUNT.matcher(text);
    if (plain.matches()) {
      boolean thousands = GROUPED.matcher(text).matches();
      return OptionalLong.of(Long.parseLong(thousands ? digits(text) : plain.group(1)));
    }
    return GROUPED.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(digits(text)))
        : OptionalLong.empty();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /**
   * Seconds: {@code 210}, {@code 210.5}, {@code 210,5}, {@code 3:30}, {@code :45} or {@code
   * 00:03:30}.
   *
   * @param comma as in {@link #number}
   */
  static OptionalDouble seconds(String text, boolean comma) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
      double minutes = clock.group(2).isEmpty() ? 0 : Double.parseDouble(clock.group(2));
      return OptionalDouble.of(
          hours * 3600 + minutes * 60 + Double.parseDouble(clock.group(3).replace(',', '.')));
    }
    return number(text, comma);
  }

  /**
   * A number, with thousands apart or not: {@code 1234.5}, {@code 1234,5}, {@code 1,234.5}, {@code
   * 1.234,5} or {@code 1 234,5}.
   *
   * @param comma whether the comma of {@code 1,234}, which could be either, stands before decimals
   */
  static OptionalDouble number(String text, boolean comma) {
    boolean either = OF_THREE.matcher(text).matches();
    boolean decimals = either ? text.indexOf(',') >= 0 == comma : DECIMAL.matcher(text).matches();
    if (!decimals && !LONG.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(decimals ? text.replace(',', '.') : ungrouped(text));
    return value <= LARGEST ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** A number whose first sign between digits is one of thousands. */
  private static String ungrouped(String text) {
    char thousands = text.replaceAll("\\d", "").charAt(0);
    return text.replace(String.valueOf(thousands), "").replace(',', '.');
  }

  /**
   * A share: {@code 82%}, {@code 0.82}, or {@code 82.5} where the head or the size says percent.
   *
   * @param percent whether the head says that numbers are percent
   * @param comma as in {@link #number}
   */
  static OptionalDouble share(String text, boolean percent, boolean comma) {
    boolean signed = text.endsWith("%");
    OptionalDouble number =
        number(signed ? text.substring(0, text.length() - 1).strip() : text, comma);
    if (number.isEmpty() || number.getAsDouble() > 100) {
      return OptionalDouble.empty();
    }
    double value = number.getAsDouble();
    return OptionalDouble.of(signed || percent || value > 1 ? value / 100 : value);
  }
}
