package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ShareConverterTest {
  private final ShareConverter converter = new ShareConverter();

  @ParameterizedTest
  @CsvSource({"0.5%, 0.005", "0.005, 0.005", "'0.5 %', 0.005", "1e-3, 0.001", "99.9%, 0.999"})
  void readsSharesAndPerCents(String text, double value) {
    assertThat(converter.convert(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0%", "100%", "1", "-1%", "NaN", "Infinity", "", "%", "half", "5%%"})
  void refusesEverythingElse(String text) {
    assertThatExceptionOfType(TypeConversionException.class)
        .isThrownBy(() -> converter.convert(text))
        .withMessageContaining("0.5%");
  }
}
