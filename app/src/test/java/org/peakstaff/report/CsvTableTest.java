package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static String cell(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (CsvTable csv = CsvTable.to(out, List.of("head"))) {
      csv.text(text).endRow();
    }
    return CsvReader.builder().ofCsvRecord(out.toString()).stream().toList().get(1).getField(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx"})
  void keepsSpreadsheetsFromRunningTexts(String text) throws IOException {
    assertThat(cell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"care-phone", "a,b", "say \"hello\"", "two\nlines", "Zürich"})
  void readsBackOtherTextsAsTheyAre(String text) throws IOException {
    assertThat(cell(text)).isEqualTo(text);
  }

  @Test
  void writesNumbersPlainAlsoWhenNegative() throws IOException {
    StringWriter out = new StringWriter();
    try (CsvTable csv = CsvTable.to(out, List.of("a", "b", "c", "d"))) {
      csv.number(-3).number(0.5).number(Double.NaN).empty(1).endRow();
    }
    assertThat(out).hasToString("a,b,c,d\n-3,0.5,,\n");
  }

  @Test
  void refusesARowOfAnotherLength() {
    CsvTable csv = CsvTable.to(new StringWriter(), List.of("a", "b"));
    assertThatIllegalStateException()
        .isThrownBy(() -> csv.number(1).endRow())
        .withMessageContaining("one cell per column, 2, not 1");
  }
}
