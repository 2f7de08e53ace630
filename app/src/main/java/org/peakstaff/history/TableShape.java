package org.peakstaff.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is laid out.
 *
 * @param layout which layout it is
 * @param delimiter between its fields
 * @param headsLine number of the line of heads, 0 when there is none
 * @param heads the heads, null when there is no line of them
 * @param titles what stands above the heads, such as {@code Split/Skill: Billing}
 * @param order of the parts of dates with strokes, null when the file shows none or both
 * @param decimalComma whether a comma stands before decimals and not between thousands
 */
record TableShape(
    Layout layout,
    char delimiter,
    int headsLine,
    @Nullable TableHeads heads,
    List<String> titles,
    @Nullable DateOrder order,
    boolean decimalComma) {
  TableShape {
    titles = List.copyOf(titles);
  }

  TableShape withOrder(DateOrder dates) {
    return new TableShape(layout, delimiter, headsLine, heads, titles, dates, decimalComma);
  }
}
