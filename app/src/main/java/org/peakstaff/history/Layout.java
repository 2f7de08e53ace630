package org.peakstaff.history;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Layouts of interval files, as telephone systems write them. */
public enum Layout {
  /** Queue files of Teleopti and Calabrio: no heads, 21 fields in order. */
  TELEOPTI("teleopti", "Teleopti / Calabrio queue file"),
  /** Historical data of Genesys Cloud: starts in UTC, handle times as totals. */
  GENESYS("genesys", "Genesys Cloud historical data"),
  /** Historical data of Amazon Connect: each row names its length, handle times are means. */
  CONNECT("connect", "Amazon Connect historical data"),
  /** Interval reports of Avaya CMS: lines of titles, then heads, times as means. */
  CMS("cms", "Avaya CMS interval report"),
  /** Anything else with a line of heads whose words are known. */
  HEADS("heads", "table with heads");

  private final String id;
  private final String title;

  Layout(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * The name to ask for it.
   *
   * @return lower case
   */
  public String id() {
    return id;
  }

  /**
   * What it is, in words.
   *
   * @return a noun phrase
   */
  public String title() {
    return title;
  }

  /**
   * The layout of a name.
   *
   * @param id such as {@code genesys}
   * @return empty when there is none of this name
   */
  public static Optional<Layout> named(String id) {
    return Arrays.stream(values()).filter(layout -> layout.id.equals(id)).findFirst();
  }

  /**
   * All names.
   *
   * @return joined by commas
   */
  public static String names() {
    return Arrays.stream(values()).map(Layout::id).collect(Collectors.joining(", "));
  }
}
