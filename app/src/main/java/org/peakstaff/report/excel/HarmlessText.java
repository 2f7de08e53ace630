package org.peakstaff.report.excel;

/**
 * Texts for cells of a table that a spreadsheet may open. One that it would run as a formula,
 * because it begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return,
 * gets an apostrophe before it: names come from files of others.
 */
public final class HarmlessText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private HarmlessText() {}

  /**
   * A text that is no formula.
   *
   * @param value the text
   * @return the same, with an apostrophe before it where it would be one
   */
  public static String of(String value) {
    boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    return formula ? "'" + value : value;
  }
}
