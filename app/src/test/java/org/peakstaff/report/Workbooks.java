package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks, read again by the library that wrote them. */
final class Workbooks {
  private Workbooks() {}

  /** The rows of a sheet as cells by head, formulas evaluated afresh. */
  static List<Map<String, Cell>> rows(XSSFWorkbook workbook, String name) {
    XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    XSSFSheet sheet = workbook.getSheet(name);
    List<Map<String, Cell>> rows = new ArrayList<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      Map<String, Cell> cells = new HashMap<>();
      for (Cell head : sheet.getRow(0)) {
        Cell cell = sheet.getRow(i).getCell(head.getColumnIndex());
        if (cell != null) {
          evaluator.evaluateFormulaCell(cell);
          cells.put(head.getStringCellValue(), cell);
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  static double number(Map<String, Cell> row, String head) {
    return Objects.requireNonNull(row.get(head), head).getNumericCellValue();
  }

  static String text(Map<String, Cell> row, String head) {
    return Objects.requireNonNull(row.get(head), head).getStringCellValue();
  }

  /** The one row whose cell under a head holds a text. */
  static Map<String, Cell> row(List<Map<String, Cell>> rows, String head, String value) {
    List<Map<String, Cell>> found =
        rows.stream().filter(row -> text(row, head).equals(value)).toList();
    assertThat(found).as(head + " " + value).hasSize(1);
    return found.get(0);
  }

  /** Checks that the value beside every formula is what it gives; says how many there are. */
  static int checkedFormulas(XSSFWorkbook workbook) {
    XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    int formulas = 0;
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas++;
            assertThat(cell.getNumericCellValue())
                .as(sheet.getSheetName() + " " + cell.getAddress())
                .isCloseTo(evaluator.evaluate(cell).getNumberValue(), within(1e-9));
          }
        }
      }
    }
    return formulas;
  }
}
