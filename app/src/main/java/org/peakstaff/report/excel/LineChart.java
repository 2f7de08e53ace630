package org.peakstaff.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lines of a chart that the spreadsheet draws itself, from columns of a sheet.
 *
 * @param table the sheet with the numbers
 * @param across head of the column along the horizontal axis
 * @param up heads of the columns of numbers, a line each; the first is dashed, so that lines can be
 *     told apart without colours
 * @param unit of the vertical axis
 * @param first first row of the table that is shown, from 0
 * @param last last row that is shown
 * @param acrossStyle how the horizontal axis is written
 */
public record LineChart(
    ExcelSheet table,
    String across,
    List<String> up,
    String unit,
    int first,
    int last,
    NumberStyle acrossStyle) {
  private static final int COLUMNS = 18;
  private static final int ROWS = 30;
  private static final double LINE_WIDTH = 2.25;
  private static final List<PresetColor> COLOURS =
      List.of(PresetColor.ORANGE_RED, PresetColor.STEEL_BLUE, PresetColor.GRAY, PresetColor.BLACK);

  /** Copies the names. */
  public LineChart {
    up = List.copyOf(up);
    if (up.isEmpty() || up.size() > COLOURS.size() || last <= first) {
      throw new IllegalArgumentException("a chart has one to four lines and two rows or more");
    }
  }

  /**
   * Lines over days.
   *
   * @param table the sheet with the numbers
   * @param across head of the column of days
   * @param up heads of the columns of numbers
   * @param unit of the vertical axis
   * @param first first row of the table that is shown, from 0
   * @param last last row that is shown
   */
  public LineChart(
      ExcelSheet table, String across, List<String> up, String unit, int first, int last) {
    this(table, across, up, unit, first, last, NumberStyle.DATE);
  }

  /**
   * Draws the picture.
   *
   * @param place how many pictures the sheet has already
   */
  void draw(XSSFSheet sheet, String title, int place) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int top = place * (ROWS + 1);
    XSSFClientAnchor cells = drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS);
    XSSFChart chart = drawing.createChart(cells);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    bottom.setTitle(across);
    bottom.setNumberFormat(acrossStyle.format());
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    left.setTitle(unit);
    left.setCrosses(AxisCrosses.AUTO_ZERO);
    XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
    lines.setVaryColors(false);
    XDDFDataSource<Double> days =
        XDDFDataSourcesFactory.fromNumericCellRange(table.sheet(), cells(across));
    for (int i = 0; i < up.size(); i++) {
      line(lines, days, i);
    }
    chart.plot(lines);
  }

  private void line(XDDFLineChartData lines, XDDFDataSource<Double> days, int i) {
    XDDFLineChartData.Series line =
        (XDDFLineChartData.Series)
            lines.addSeries(
                days, XDDFDataSourcesFactory.fromNumericCellRange(table.sheet(), cells(up.get(i))));
    line.setTitle(up.get(i));
    line.setSmooth(false);
    line.setMarkerStyle(MarkerStyle.NONE);
    XDDFLineProperties look = new XDDFLineProperties();
    look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(i))));
    look.setWidth(LINE_WIDTH);
    if (i == 0) {
      look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    }
    line.setLineProperties(look);
  }

  private CellRangeAddress cells(String head) {
    return table.cells(head, first, last);
  }
}
