package org.peakstaff.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.peakstaff.scenario.json.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How numbers, dates and time zones on the command line are read, and refused in plain words. */
final class Converters {
  private Converters() {}

  /** Reads them so in a command and all below it. */
  static CommandLine in(CommandLine line) {
    ITypeConverter<Integer> integer = of("a whole number", Integer::valueOf);
    ITypeConverter<Long> large = of("a whole number", Long::valueOf);
    ITypeConverter<Double> number = of("a number", Double::valueOf);
    return line.registerConverter(int.class, integer)
        .registerConverter(Integer.class, integer)
        .registerConverter(long.class, large)
        .registerConverter(Long.class, large)
        .registerConverter(double.class, number)
        .registerConverter(Double.class, number)
        .registerConverter(LocalDate.class, of("a date such as 2026-11-27", LocalDate::parse))
        .registerConverter(ZoneId.class, Converters::zone);
  }

  private static <T> ITypeConverter<T> of(String what, Function<String, T> reading) {
    return text -> {
      try {
        return reading.apply(text);
      } catch (NumberFormatException | DateTimeException e) {
        throw new TypeConversionException("must be " + what + ", not \"" + text + "\"");
      }
    };
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "must be a time zone such as Europe/Berlin, not \""
              + text
              + "\"."
              + Suggestions.didYouMean(text, ZoneId.getAvailableZoneIds()));
    }
  }
}
