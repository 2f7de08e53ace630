package org.peakstaff.cli;

import java.time.Duration;
import org.peakstaff.scenario.json.Durations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a duration with its unit, {@code 20s} or {@code 3m30s}, as seconds. */
final class SecondsConverter implements ITypeConverter<Double> {
  private static final double NANOS = 1e9;

  @Override
  public Double convert(String text) {
    Duration duration =
        Durations.parse(text).orElseThrow(() -> new TypeConversionException(advice(text)));
    return duration.getSeconds() + duration.getNano() / NANOS;
  }

  private static String advice(String text) {
    return text.matches("\\d+(\\.\\d+)?")
        ? "a duration needs a unit: write " + text + "s, not " + text
        : "is a duration such as 20s, 3m30s or 4h, not \"" + text + "\"";
  }
}
