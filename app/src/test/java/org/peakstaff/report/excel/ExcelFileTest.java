package org.peakstaff.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Excel files, read again by the library that wrote them. */
class ExcelFileTest {
  @Test
  void numbersAreNumbersAndHeadsAreFrozen() throws IOException {
    try (XSSFWorkbook workbook = read(bytes())) {
      XSSFSheet sheet = workbook.getSheet("Costs");
      assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(.8127);
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
      assertThat(sheet.getRow(2).getCell(1)).isNull();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    }
  }

  @Test
  void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe() throws IOException {
    try (XSSFWorkbook workbook = read(bytes())) {
      XSSFSheet sheet = workbook.getSheet("Costs");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("'=1+1");
      assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
    assertThat(new String(bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("2026");
  }

  @Test
  void aSheetMayHaveAnyName() throws IOException {
    try (ExcelFile file = ExcelFile.create("test")) {
      file.sheet("a/b:c [and a name that is far too long]", List.of("x"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeTo(out);
      try (XSSFWorkbook workbook = read(out.toByteArray())) {
        assertThat(workbook.getSheetName(0)).isEqualTo("a-b-c -and a name that is far t");
      }
    }
  }

  @Test
  void aRowHasOneCellPerColumn() throws IOException {
    try (ExcelFile file = ExcelFile.create("test")) {
      ExcelSheet sheet = file.sheet("x", List.of("a", "b"));
      assertThatIllegalStateException().isThrownBy(() -> sheet.text("only one").endRow());
    }
  }

  private static byte[] bytes() throws IOException {
    try (ExcelFile file = ExcelFile.create("test")) {
      file.sheet("Costs", List.of("Name", "Share"))
          .text("desk")
          .number(.8127, NumberStyle.PERCENT)
          .endRow()
          .text("=1+1")
          .number(Double.NaN, NumberStyle.PERCENT)
          .endRow();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeTo(out);
      return out.toByteArray();
    }
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
