package org.peakstaff.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a file is laid out from its first {@value #SNIFFED} bytes: the delimiter and the
 * line of heads that together give most columns a meaning, or the 21 fields of a queue file.
 */
final class LayoutSniffer {
  private static final int SNIFFED = 65_536;
  private static final int LINES_ABOVE = 30;
  private static final int QUEUE_FILE = Column.values().length;
  private static final char[] DELIMITERS = {';', ',', '\t', '|'};
  private static final Pattern STROKES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/\\d{4}(?!\\d)");

  private static final Pattern DECIMAL_COMMA =
      Pattern.compile(
          "\\d+,(\\d{1,2}|\\d{4,9})%?|\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern DECIMAL_POINT =
      Pattern.compile(
          "\\d+\\.(\\d{1,2}|\\d{4,9})%?|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}");

  private final List<String> lines;

  private LayoutSniffer(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Sniffs a file.
   *
   * @param file the file
   * @param charset its encoding
   * @param named the layout it is said to have, null when nobody said
   * @return its shape, null when it is none that is known
   */
  static @Nullable TableShape sniff(Path file, Charset charset, @Nullable Layout named)
      throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(SNIFFED);
    }
    String text = new String(start, charset).replaceFirst("^\uFEFF", "");
    return new LayoutSniffer(text.lines().toList()).shape(named);
  }

  private @Nullable TableShape shape(@Nullable Layout named) {
    if (named == Layout.TELEOPTI) {
      return queueFile(frequentDelimiter());
    }
    TableShape best = withHeads(named);
    if (best != null || named != null) {
      return best;
    }
    char delimiter = frequentDelimiter();
    List<String> fields = fields(firstLine(), delimiter);
    boolean rows = fields.get(0).matches("\\s*\\d+\\s*");
    return rows || fields.size() >= QUEUE_FILE - 1 ? queueFile(delimiter) : null;
  }

  private String firstLine() {
    return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private char frequentDelimiter() {
    char best = DELIMITERS[0];
    for (char delimiter : DELIMITERS) {
      if (count(delimiter) > count(best)) {
        best = delimiter;
      }
    }
    return best;
  }

  private long count(char delimiter) {
    return firstLine().chars().filter(c -> c == delimiter).count();
  }

  private static TableShape queueFile(char delimiter) {
    return new TableShape(Layout.TELEOPTI, delimiter, 0, null, List.of(), null, false);
  }

  private @Nullable TableShape withHeads(@Nullable Layout named) {
    TableShape best = null;
    for (int line = 0; line < Math.min(LINES_ABOVE, lines.size()); line++) {
      for (char delimiter : DELIMITERS) {
        TableHeads heads = TableHeads.of(fields(lines.get(line), delimiter));
        boolean better = best == null || best.heads() == null || isBetter(heads, best.heads());
        if (heads.describesIntervals() && better) {
          best = shape(heads, delimiter, line, named);
        }
      }
    }
    return best;
  }

  private static boolean isBetter(TableHeads heads, TableHeads other) {
    return heads.columns().size() > other.columns().size();
  }

  private TableShape shape(TableHeads heads, char delimiter, int line, @Nullable Layout named) {
    List<String> titles = new ArrayList<>();
    for (String above : lines.subList(0, line)) {
      fields(above, delimiter).stream()
          .map(String::strip)
          .filter(field -> !field.isEmpty())
          .forEach(titles::add);
    }
    Layout layout = named != null ? named : layout(heads);
    return new TableShape(
        layout,
        delimiter,
        line + 1,
        heads,
        titles,
        order(layout),
        hasDecimalComma(line, delimiter));
  }

  private static Layout layout(TableHeads heads) {
    if (heads.has(Meaning.START_UTC)) {
      return Layout.GENESYS;
    } else if (heads.has(Meaning.LENGTH) && heads.has(Meaning.START)) {
      return Layout.CONNECT;
    }
    boolean words = "ACD Calls".equalsIgnoreCase(heads.head(Meaning.ANSWERED));
    boolean cms = words || "Avg Speed Ans".equalsIgnoreCase(heads.head(Meaning.WAIT_MEAN));
    return cms ? Layout.CMS : Layout.HEADS;
  }

  /** What the dates with strokes that were seen allow; reports of Avaya CMS put the month first. */
  private @Nullable DateOrder order(Layout layout) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (String line : lines) {
      Matcher date = STROKES.matcher(line);
      while (date.find()) {
        dayFirst |= Integer.parseInt(date.group(1)) > 12;
        monthFirst |= Integer.parseInt(date.group(2)) > 12;
      }
    }
    if (dayFirst == monthFirst) {
      return layout == Layout.CMS && !dayFirst ? DateOrder.MDY : null;
    }
    return dayFirst ? DateOrder.DMY : DateOrder.MDY;
  }

  /**
   * Whether a comma stands before decimals, not between thousands, as the numbers under the heads
   * show it: {@code 3,5} and {@code 1.234,5} against {@code 3.5}, {@code 1,234.5} and {@code
   * 1,234,567}. Where none does, it is as usual with such a delimiter.
   */
  private boolean hasDecimalComma(int headsLine, char delimiter) {
    int comma = 0;
    int point = 0;
    for (String row : lines.subList(headsLine + 1, lines.size())) {
      for (String field : fields(row, delimiter)) {
        comma += DECIMAL_COMMA.matcher(field.strip()).matches() ? 1 : 0;
        point += DECIMAL_POINT.matcher(field.strip()).matches() ? 1 : 0;
      }
    }
    return comma == point ? delimiter == ';' : comma > point;
  }

  /** The fields of a line; a delimiter inside quotes is part of its field. */
  static List<String> fields(String line, char delimiter) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
