package org.peakstaff.planner.estimation;

/**
 * Something in a history that a planner should know before trusting an estimate. What an estimate
 * does about it is said in the detail.
 *
 * @param kind what sort of thing
 * @param where the day or interval, and the contact type where it has one
 * @param detail the numbers
 */
public record Finding(Kind kind, String where, String detail) {
  /** Sorts of findings, in the order in which they are reported. */
  public enum Kind {
    /** Days to forecast that do not follow those of the history within a quarter of a year. */
    COMING_DAYS("forecast for days that do not follow soon on those of the files"),
    /** Calls outside opening hours; not used. */
    OUTSIDE_HOURS("outside opening hours, left out"),
    /** Offered and overflow in differ from answered, abandoned and overflow out. */
    UNACCOUNTED("offered + overflow in is not answered + abandoned + overflow out"),
    /** A day of an open weekday without a single row. */
    MISSING_DAY("day without any row, left out of every mean"),
    /** An open interval without a single row on a day that has others. */
    SILENT("open interval without any row, counted as no calls"),
    /** A day whose first or last open hours have no row while its like are open. */
    PARTIAL_DAY("partial day, used as it is"),
    /** The rows of one interval disagree about the agents. */
    AGENTS_DIFFER("rows of one interval give different agents, the largest is used"),
    /** Calls were answered, yet the export shows no agent. */
    NO_AGENTS("calls answered by no agent"),
    /** A local time that the clock skips in the time zone. */
    SKIPPED_TIME("time that does not exist in the time zone"),
    /** Rows of the hour that the clock shows a second time. */
    SECOND_HOUR("second hour of a clock set back, left out"),
    /** A file that is no UTF-8 and does not say what it is. */
    ENCODING("not UTF-8, so names may have wrong letters"),
    /** Rows that are there twice with the same numbers, as where files overlap. */
    COPIES("rows that are there already with the same numbers, left out"),
    /** Rows that sum up others. */
    SUMS("rows that sum up others, left out"),
    /** Handle times that may be totals where means are meant, or the other way round. */
    HANDLE_TIMES("handle times: total or mean, seconds or minutes"),
    /** Counts of a whole day. */
    DAILY("day without intervals, spread over its hours"),
    /** Counts of a day whose intervals are there too. */
    DAILY_TWICE("day with and without intervals, the intervals are used"),
    /** A local time that the clock shows twice. */
    REPEATED_TIME("time that the clock shows twice in the time zone"),
    /** A day total far from those of its class. */
    UNUSUAL_DAY("unusual day, used as it is"),
    /** A volume far from those of the same interval on other days. */
    UNUSUAL_INTERVAL("unusual interval");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /**
     * What it means, in words.
     *
     * @return a phrase without a full stop
     */
    public String text() {
      return text;
    }
  }
}
