package org.peakstaff.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A table in plain text: columns as wide as their widest cell, texts left and numbers right, two
 * spaces between columns or one where the table would be wider than {@value #PAGE_WIDTH} columns.
 */
public final class TextTable {
  private static final int PAGE_WIDTH = 100;
  private static final Set<Character.UnicodeScript> WIDE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  private final List<String> heads = new ArrayList<>();
  private final List<Boolean> rightAligned = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private TextTable() {}

  /**
   * A table without columns.
   *
   * @return the table
   */
  public static TextTable create() {
    return new TextTable();
  }

  /**
   * Adds a column of texts.
   *
   * @param head its head; may have several lines
   * @return this
   */
  public TextTable text(String head) {
    return column(head, false);
  }

  /**
   * Adds a column of numbers.
   *
   * @param head its head; may have several lines
   * @return this
   */
  public TextTable number(String head) {
    return column(head, true);
  }

  private TextTable column(String head, boolean right) {
    heads.add(head);
    rightAligned.add(right);
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells one per column
   * @return this
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public TextTable row(List<String> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(
          "a row has one cell per column, " + heads.size() + ", not " + cells.size());
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /**
   * The lines of the table: the head, then a line per row.
   *
   * @return the lines, without spaces at their ends
   */
  public List<String> lines() {
    List<List<String>> all = headRows();
    all.addAll(rows);
    int[] widths = widths(all);
    int wide = Arrays.stream(widths).sum() + 2 * (widths.length - 1);
    String gap = wide <= PAGE_WIDTH ? "  " : " ";
    return all.stream().map(cells -> line(cells, widths, gap)).toList();
  }

  /** The heads' lines as rows, aligned at the bottom. */
  private List<List<String>> headRows() {
    List<List<String>> split = heads.stream().map(head -> head.lines().toList()).toList();
    int height = split.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> result = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      result.add(headLine(split, i - height));
    }
    return result;
  }

  private static List<String> headLine(List<List<String>> heads, int fromBottom) {
    return heads.stream()
        .map(lines -> lines.size() + fromBottom >= 0 ? lines.get(lines.size() + fromBottom) : "")
        .toList();
  }

  private int[] widths(List<List<String>> all) {
    int[] widths = new int[heads.size()];
    for (List<String> cells : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(cells.get(i)));
      }
    }
    return widths;
  }

  private String line(List<String> cells, int[] widths, String gap) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - width(cells.get(i)));
      line.append(i == 0 ? "" : gap);
      line.append(rightAligned.get(i) ? padding + cells.get(i) : cells.get(i) + padding);
    }
    return line.toString().stripTrailing();
  }

  /**
   * How many columns of a terminal a text takes: none for marks of direction and accents of their
   * own, two for the characters of East Asia.
   */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return character >= 0x1100
        && (Character.isIdeographic(character)
            || WIDE.contains(Character.UnicodeScript.of(character)));
  }
}
