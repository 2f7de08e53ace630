package org.peakstaff.report.excel;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFFormulaEvaluator;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet with one table: heads that stay in sight, then a row at a time, cell by cell. */
public final class ExcelSheet {
  /** The most rows that a table can have under its heads; the format knows no more. */
  public static final int MOST_ROWS = (1 << 20) - 1;

  /** Why a file is left out, in a sentence. */
  public static final String TOO_LONG = "a sheet would have more than 1,048,576 rows.";

  /** A cell holds no more than 32,767 characters. */
  private static final int LONGEST = 32_000;

  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final int DATE_WIDTH = 12;
  private static final int MOMENT_WIDTH = 17;
  private static final double SECONDS_OF_DAY = 86_400;
  private static final int UNITS_PER_CHARACTER = 256;

  private final SXSSFSheet sheet;
  private final Map<NumberStyle, CellStyle> styles;
  private final List<String> heads;
  private final int[] widths;
  private final List<SXSSFCell> formulas = new ArrayList<>();
  private @Nullable SXSSFRow row;
  private int rowNumber;
  private int column;

  ExcelSheet(
      SXSSFSheet sheet, List<String> heads, CellStyle head, Map<NumberStyle, CellStyle> styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.heads = List.copyOf(heads);
    widths = new int[heads.size()];
    Arrays.fill(widths, NARROWEST);
    for (String each : heads) {
      text(each);
      cell(column - 1).setCellStyle(head);
    }
    sheet.createFreezePane(1, 1);
    endRow();
  }

  /** A cell of the current row, made where it is not there yet. */
  private SXSSFCell cell(int at) {
    if (row == null) {
      row = sheet.createRow(rowNumber);
    }
    SXSSFCell cell = row.getCell(at);
    return cell == null ? row.createCell(at) : cell;
  }

  /** The next cell, in a style. */
  private SXSSFCell styled(NumberStyle style) {
    SXSSFCell cell = cell(column);
    cell.setCellStyle(Objects.requireNonNull(styles.get(style)));
    column++;
    return cell;
  }

  /**
   * Adds a cell of text.
   *
   * @param value the text, null for an empty cell
   * @return this
   */
  public ExcelSheet text(@Nullable String value) {
    if (value != null) {
      cell(column)
          .setCellValue(
              HarmlessText.of(value.length() > LONGEST ? value.substring(0, LONGEST) : value));
      int longest = value.lines().mapToInt(String::length).max().orElse(0);
      widths[column] = Math.max(widths[column], Math.min(WIDEST, longest + 2));
    }
    column++;
    return this;
  }

  /**
   * Adds a cell with a number.
   *
   * @param value the number, NaN for an empty cell
   * @param style how it looks
   * @return this
   */
  public ExcelSheet number(double value, NumberStyle style) {
    if (Double.isFinite(value)) {
      styled(style).setCellValue(value);
    } else {
      column++;
    }
    return this;
  }

  /**
   * Adds a cell with a day, which a spreadsheet can count with.
   *
   * @param day the day
   * @return this
   */
  public ExcelSheet date(LocalDate day) {
    widths[column] = Math.max(widths[column], DATE_WIDTH);
    styled(NumberStyle.DATE).setCellValue(day);
    return this;
  }

  /**
   * Adds a cell with a moment.
   *
   * @param moment local date and time
   * @return this
   */
  public ExcelSheet moment(LocalDateTime moment) {
    widths[column] = Math.max(widths[column], MOMENT_WIDTH);
    styled(NumberStyle.MOMENT).setCellValue(moment);
    return this;
  }

  /**
   * Adds a cell with a time of day.
   *
   * @param time the time, a part of a day for a spreadsheet
   * @return this
   */
  public ExcelSheet time(LocalTime time) {
    return number(time.toSecondOfDay() / SECONDS_OF_DAY, NumberStyle.TIME);
  }

  /**
   * Adds a cell that is worked out from others of its row. Its value is written beside the formula
   * when the row ends, so that it is there without a spreadsheet too.
   *
   * @param formula without the equals sign; never from an imported name
   * @param style how the number looks
   * @return this
   */
  public ExcelSheet formula(String formula, NumberStyle style) {
    SXSSFCell cell = styled(style);
    cell.setCellFormula(formula);
    formulas.add(cell);
    return this;
  }

  /**
   * Adds a cell that is worked out from any others, the value of which is known.
   *
   * @param formula without the equals sign; never from an imported name
   * @param style how the number looks
   * @param value what the formula gives; NaN for an empty cell
   * @return this
   */
  public ExcelSheet formula(String formula, NumberStyle style, double value) {
    if (Double.isFinite(value)) {
      SXSSFCell cell = styled(style);
      cell.setCellFormula(formula);
      cell.setCellValue(value);
    } else {
      column++;
    }
    return this;
  }

  /**
   * The place of a cell of the current row, for a formula.
   *
   * @param head the head of its column
   * @return such as {@code C7}
   * @throws IllegalArgumentException if no column has this head
   */
  public String place(String head) {
    return CellReference.convertNumToColString(column(head)) + (rowNumber + 1);
  }

  /**
   * How many rows the table has so far, without its heads.
   *
   * @return the number
   */
  public int rows() {
    return rowNumber - 1;
  }

  /**
   * The name of the sheet as the file has it.
   *
   * @return the name
   */
  public String name() {
    return sheet.getSheetName();
  }

  /**
   * The cells of a column from one row of the table to another, for a formula on any sheet.
   *
   * @param head the head of the column
   * @param first first row of the table, from 0
   * @param last last row
   * @return such as {@code Staff!C2:C49}
   */
  public String range(String head, int first, int last) {
    return cells(head, first, last).formatAsString(name(), false);
  }

  /** The cells of a column from one row of the table to another. */
  CellRangeAddress cells(String head, int first, int last) {
    int at = column(head);
    return new CellRangeAddress(first + 1, last + 1, at, at);
  }

  /** The sheet without its rows, for charts. */
  XSSFSheet sheet() {
    return sheet.getWorkbook().getXSSFWorkbook().getSheet(name());
  }

  private int column(String head) {
    int at = heads.indexOf(head);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + head + ", only " + heads);
    }
    return at;
  }

  /**
   * Adds empty cells.
   *
   * @param count how many
   * @return this
   */
  public ExcelSheet empty(int count) {
    column += count;
    return this;
  }

  /**
   * Ends the row.
   *
   * @return this
   * @throws IllegalStateException if it has more or fewer cells than the table has columns
   */
  public ExcelSheet endRow() {
    if (column != widths.length) {
      throw new IllegalStateException(
          "a row has one cell per column, " + widths.length + ", not " + column);
    }
    if (!formulas.isEmpty()) {
      SXSSFFormulaEvaluator evaluator = new SXSSFFormulaEvaluator(sheet.getWorkbook());
      formulas.forEach(evaluator::evaluateFormulaCell);
      formulas.clear();
    }
    row = null;
    rowNumber++;
    column = 0;
    return this;
  }

  /**
   * Gives columns their widths and the table its filter, once it is whole, and hands over the last
   * rows: were that left to the library, it would do so in no order, which shows in the bytes.
   */
  void finish() throws IOException {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * UNITS_PER_CHARACTER);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, rows(), 0, widths.length - 1));
    sheet.flushRows();
  }
}
