package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.report.excel.ExcelFile;

/** Values of a scenario in a sheet: what is a quantity can be counted with. */
class ValueCellTest {
  private static Cell cell(String json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExcelFile file = ExcelFile.create("test")) {
      ValueCell.add(file.sheet("Values", List.of("Value")), json).endRow();
      file.writeTo(out);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return workbook.getSheet("Values").getRow(1).getCell(0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          8,        8,      General
          -2.5,     -2.5,   General
          1.5e-3,   0.0015, General
          "30%",    0.3,    0.0%
          12.5 %,   0.125,  0.0%
          "20s",    20,     'General" s"'
          "1h30m",  5400,   'General" s"'
          "250ms",  0.25,   'General" s"'
          """)
  void aQuantityIsANumber(String json, double value, String format) throws IOException {
    Cell cell = cell(json);
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(value);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Center\"",
        "\"8\"",
        "true",
        "[1, 2]",
        "\"2026-01-05\"",
        "\"08:00-12:00\"",
        "\"none\"",
        "9223372036854775807",
        "0123456789012345678901234567890123456789012345678901234567890123"
      })
  void whatIsNoneStaysAText(String json) throws IOException {
    assertThat(cell(json).getStringCellValue()).isEqualTo(json);
  }

  @Test
  void aMinusAloneIsNoFormula() throws IOException {
    assertThat(cell("-").getStringCellValue()).isEqualTo("'-");
  }
}
