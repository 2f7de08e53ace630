package org.peakstaff.report.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet with one table: heads that stay in sight, then a row at a time, cell by cell. */
public final class ExcelSheet {
  /** A cell holds no more than 32,767 characters. */
  private static final int LONGEST = 32_000;

  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final int DATE_WIDTH = 12;
  private static final int MOMENT_WIDTH = 17;
  private static final double SECONDS_OF_DAY = 86_400;
  private static final int UNITS_PER_CHARACTER = 256;

  private final XSSFSheet sheet;
  private final Map<NumberStyle, CellStyle> styles;
  private final List<String> heads;
  private final int[] widths;
  private XSSFRow row;
  private int column;

  ExcelSheet(
      XSSFSheet sheet, List<String> heads, CellStyle head, Map<NumberStyle, CellStyle> styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.heads = List.copyOf(heads);
    widths = new int[heads.size()];
    Arrays.fill(widths, NARROWEST);
    row = sheet.createRow(0);
    for (String each : heads) {
      text(each);
      row.getCell(column - 1).setCellStyle(head);
    }
    sheet.createFreezePane(1, 1);
    endRow();
  }

  /**
   * Adds a cell of text.
   *
   * @param value the text, null for an empty cell
   * @return this
   */
  public ExcelSheet text(@Nullable String value) {
    if (value != null) {
      XSSFCell cell = row.createCell(column);
      cell.setCellValue(
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
      XSSFCell cell = row.createCell(column);
      cell.setCellValue(value);
      cell.setCellStyle(Objects.requireNonNull(styles.get(style)));
    }
    column++;
    return this;
  }

  /**
   * Adds a cell with a day, which a spreadsheet can count with.
   *
   * @param day the day
   * @return this
   */
  public ExcelSheet date(LocalDate day) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(day);
    cell.setCellStyle(Objects.requireNonNull(styles.get(NumberStyle.DATE)));
    widths[column] = Math.max(widths[column], DATE_WIDTH);
    column++;
    return this;
  }

  /**
   * Adds a cell with a moment.
   *
   * @param moment local date and time
   * @return this
   */
  public ExcelSheet moment(LocalDateTime moment) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(moment);
    cell.setCellStyle(Objects.requireNonNull(styles.get(NumberStyle.MOMENT)));
    widths[column] = Math.max(widths[column], MOMENT_WIDTH);
    column++;
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
   * Adds a cell that is worked out from others. Its value is written beside the formula when the
   * file is, so that it is there without a spreadsheet too.
   *
   * @param formula without the equals sign; never from an imported name
   * @param style how the number looks
   * @return this
   */
  public ExcelSheet formula(String formula, NumberStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellStyle(Objects.requireNonNull(styles.get(style)));
    column++;
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
    return CellReference.convertNumToColString(column(head)) + (row.getRowNum() + 1);
  }

  /**
   * How many rows the table has so far, without its heads.
   *
   * @return the number
   */
  public int rows() {
    return row.getRowNum() - 1;
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

  XSSFSheet sheet() {
    return sheet;
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
    row = sheet.createRow(row.getRowNum() + 1);
    column = 0;
    return this;
  }

  /** Gives columns their widths and the table its filter, once it is whole. */
  void finish() {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * UNITS_PER_CHARACTER);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, rows(), 0, widths.length - 1));
    sheet.removeRow(row);
  }
}
