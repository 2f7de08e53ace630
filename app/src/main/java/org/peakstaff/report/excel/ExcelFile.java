package org.peakstaff.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Excel file: one table per sheet, heads that stay in sight, numbers as numbers.
 *
 * <p>It holds neither clock nor author: the same tables give the same bytes. Texts that a
 * spreadsheet would take for a formula get an apostrophe before them. Rows go to a temporary file
 * as they are written, so that a long table takes no memory.
 *
 * <pre>{@code
 * try (ExcelFile file = ExcelFile.create("Peakstaff")) {
 *   file.sheet("Variants", List.of("Variant", "Cost")).text("baseline").number(1200, NumberStyle.MONEY).endRow();
 *   file.writeTo(out);
 * }
 * }</pre>
 */
public final class ExcelFile implements AutoCloseable {
  /** The earliest moment an archive can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int LONGEST_NAME = 31;
  private static final int ROWS_IN_MEMORY = 100;

  private final SXSSFWorkbook workbook =
      new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, true, true);
  private final Map<NumberStyle, CellStyle> styles = new EnumMap<>(NumberStyle.class);
  private final List<ExcelSheet> sheets = new ArrayList<>();
  private final CellStyle head;

  private ExcelFile(String program) {
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
    properties.getCoreProperties().setCreator(program);
    properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    properties.getCoreProperties().setModified(Optional.of(Date.from(Instant.EPOCH)));
    properties.getExtendedProperties().setApplication(program);
    for (NumberStyle style : NumberStyle.values()) {
      CellStyle cells = workbook.createCellStyle();
      cells.setDataFormat(workbook.createDataFormat().getFormat(style.format()));
      styles.put(style, cells);
    }
    head = headStyle(workbook);
  }

  /**
   * An empty file.
   *
   * @param program named in the file's properties
   * @return the file
   */
  public static ExcelFile create(String program) {
    return new ExcelFile(program);
  }

  private static CellStyle headStyle(SXSSFWorkbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  /**
   * Adds a sheet.
   *
   * @param name its name, unique in the file; characters that sheet names may not have are replaced
   * @param heads the heads of its columns
   * @return the sheet, after its heads
   */
  public ExcelSheet sheet(String name, List<String> heads) {
    String clean = name.replaceAll("[\\\\/?*\\[\\]:']", "-");
    String shortened = clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    ExcelSheet table = new ExcelSheet(workbook.createSheet(shortened), heads, head, styles);
    sheets.add(table);
    return table;
  }

  /**
   * Adds a sheet that holds a picture of lines over a column of days or names, drawn by the
   * spreadsheet from the cells themselves.
   *
   * @param name of the new sheet, unique in the file
   * @param title above the picture
   * @param lines what it shows
   */
  public void lineChart(String name, String title, LineChart lines) {
    charts(name, Map.of(title, lines));
  }

  /**
   * Adds a sheet that holds several pictures of lines, one below the other.
   *
   * @param name of the new sheet, unique in the file
   * @param lines what the pictures show, by their titles
   */
  public void charts(String name, Map<String, LineChart> lines) {
    workbook.createSheet(name);
    int place = 0;
    for (Map.Entry<String, LineChart> each : lines.entrySet()) {
      each.getValue().draw(workbook.getXSSFWorkbook().getSheet(name), each.getKey(), place);
      place++;
    }
  }

  /**
   * Writes the file, once.
   *
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public void writeTo(OutputStream out) throws IOException {
    for (ExcelSheet sheet : sheets) {
      sheet.finish();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      workbook.write(bytes);
    } catch (OpenXML4JRuntimeException e) {
      // The library drops the cause; all that can fail here is its temporary file.
      throw new IOException(
          "no room for temporary files in " + System.getProperty("java.io.tmpdir"), e);
    }
    ZipOutputStream archive = new ZipOutputStream(out);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        parts.transferTo(archive);
        archive.closeEntry();
      }
    }
    archive.finish();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
