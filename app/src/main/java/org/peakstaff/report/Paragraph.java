package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;

/** Running text for a terminal. */
final class Paragraph {
  private Paragraph() {}

  /** The text in lines of at most so many characters, broken at blanks. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int wide = 0;
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && wide + 1 + TextTable.width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        wide = 0;
      }
      wide += (wide > 0 ? 1 : 0) + TextTable.width(word);
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
