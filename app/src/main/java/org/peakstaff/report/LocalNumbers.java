package org.peakstaff.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Decimal numbers as they are written in a place: its digits, decimal sign, groups, minus sign and
 * pattern of per cent. Without a language: a point, groups of three after a comma.
 *
 * <p>The signs are those the JDK knows (Unicode CLDR) with two changes. A narrow no-break space
 * (U+202F), which many fonts of terminals lack, is a no-break space. And in countries that count in
 * lakh and crore, groups are of two digits after the first of three, which {@link DecimalFormat}
 * cannot write.
 */
public final class LocalNumbers {
  private static final Set<String> LAKH = Set.of("IN", "BD", "NP");
  private static final int FIRST_GROUP = 3;
  private static final int NEXT_GROUP = 2;

  private final Locale locale;

  private LocalNumbers(Locale locale) {
    this.locale = locale;
  }

  static LocalNumbers of(Locale locale) {
    return new LocalNumbers(locale);
  }

  /**
   * A number with as many decimals as it has.
   *
   * @param value the number, rounded
   * @return such as {@code 1,234.5}
   */
  public String text(BigDecimal value) {
    return written((DecimalFormat) NumberFormat.getNumberInstance(locale), value, value.scale());
  }

  /**
   * A number of hundredths in per cent.
   *
   * @param hundredths such as 81.3, rounded
   * @return such as {@code 81.3 %}
   */
  public String percent(BigDecimal hundredths) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getPercentInstance(locale);
    return written(format, hundredths.movePointLeft(2), hundredths.scale());
  }

  private String written(DecimalFormat format, BigDecimal value, int decimals) {
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setGroupingSize(FIRST_GROUP);
    String text = format.format(value).replace('\u202f', '\u00a0');
    return LAKH.contains(locale.getCountry())
        ? inLakh(text, format.getDecimalFormatSymbols().getGroupingSeparator())
        : text;
  }

  /** Moves the signs between groups: {@code 1,234,567} to {@code 12,34,567}. */
  private static String inLakh(String text, char sign) {
    int last = text.lastIndexOf(sign);
    if (last < 0) {
      return text;
    }
    int from = 0;
    while (!Character.isDigit(text.charAt(from))) {
      from++;
    }
    StringBuilder digits = new StringBuilder(text.substring(from, last).replace("" + sign, ""));
    for (int at = digits.length() - NEXT_GROUP; at > 0; at -= NEXT_GROUP) {
      digits.insert(at, sign);
    }
    return text.substring(0, from) + digits + text.substring(last);
  }
}
