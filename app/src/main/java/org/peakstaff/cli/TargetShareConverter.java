package org.peakstaff.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share from 0 to 1, both included: {@code 80%} or {@code 0.8}. */
final class TargetShareConverter implements ITypeConverter<Double> {
  @Override
  public Double convert(String text) {
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    double value = number(digits, text).movePointLeft(percent ? 2 : 0).doubleValue();
    if (!(value >= 0 && value <= 1)) {
      throw new TypeConversionException(
          "must lie from 0 % to 100 %, such as 80%, not \"" + text + "\"");
    }
    return value;
  }

  private static BigDecimal number(String digits, String text) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("is a share such as 80%, not \"" + text + "\"");
    }
  }
}
