package org.peakstaff.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

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

  @Test
  void daysAreDaysAndFormulasAreWorkedOutBeforeTheFileIsWritten() throws IOException {
    try (XSSFWorkbook workbook = read(withChart())) {
      XSSFSheet sheet = workbook.getSheet("Weeks");
      assertThat(sheet.getRow(2).getCell(0).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 8, 10));
      assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString())
          .isEqualTo("yyyy-mm-dd");
      assertThat(sheet.getRow(2).getCell(3).getCellFormula()).isEqualTo("C3-B3");
      assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(-2);
    }
  }

  @Test
  void aChartIsDrawnByTheSpreadsheetFromTheCells() throws IOException {
    try (XSSFWorkbook workbook = read(withChart())) {
      XSSFChart chart = workbook.getSheet("Chart").getDrawingPatriarch().getCharts().get(0);
      assertThat(chart.getTitleText().getString()).isEqualTo("Staff");
      CTLineSer[] lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray();
      assertThat(lines).hasSize(2);
      assertThat(lines[0].getVal().getNumRef().getF()).isEqualTo("Weeks!$B$2:$B$3");
      assertThat(lines[1].getVal().getNumRef().getF()).isEqualTo("Weeks!$C$2:$C$3");
      assertThat(lines[1].getCat().getNumRef().getF()).isEqualTo("Weeks!$A$2:$A$3");
    }
    assertThat(withChart()).isEqualTo(withChart());
  }

  @Test
  void aFormulaNamesItsCellsByTheirHeads() throws IOException {
    try (ExcelFile file = ExcelFile.create("test")) {
      ExcelSheet sheet = file.sheet("x", List.of("a", "b"));
      assertThat(sheet.place("b")).isEqualTo("B2");
      assertThatIllegalArgumentException().isThrownBy(() -> sheet.place("c"));
    }
  }

  @Test
  void aTableLongerThanWhatStaysInMemoryIsWrittenWhole() throws IOException {
    int rows = 2_000;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExcelFile file = ExcelFile.create("test")) {
      ExcelSheet sheet = file.sheet("Long", List.of("Name", "Number", "Twice"));
      for (int i = 0; i < rows; i++) {
        String twice = "2*" + sheet.place("Number");
        sheet.text("desk").number(i, NumberStyle.WHOLE).formula(twice, NumberStyle.WHOLE, 2.0 * i);
        sheet.endRow();
      }
      file.writeTo(out);
    }
    String cells = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
    assertThat(cells.split("<row ", -1)).hasSize(rows + 2);
    assertThat(cells).contains("<f>2*B2001</f><v>3998.0</v>");
  }

  private static String part(byte[] archive, String name) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry part = parts.getNextEntry();
      while (part != null && !part.getName().equals(name)) {
        part = parts.getNextEntry();
      }
      return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] withChart() throws IOException {
    try (ExcelFile file = ExcelFile.create("test")) {
      ExcelSheet weeks = file.sheet("Weeks", List.of("Week", "Required", "Productive", "Gap"));
      for (int i = 0; i < 2; i++) {
        weeks.date(LocalDate.of(2026, 8, 3).plusWeeks(i)).number(10 + i, NumberStyle.DECIMAL);
        weeks.number(9, NumberStyle.DECIMAL);
        String gap = weeks.place("Productive") + "-" + weeks.place("Required");
        weeks.formula(gap, NumberStyle.SIGNED).endRow();
      }
      LineChart lines =
          new LineChart(
              weeks, "Week", List.of("Required", "Productive"), "FTE", 0, weeks.rows() - 1);
      file.lineChart("Chart", "Staff", lines);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeTo(out);
      return out.toByteArray();
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
