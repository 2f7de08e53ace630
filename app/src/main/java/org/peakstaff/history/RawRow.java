package org.peakstaff.history;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.Seconds;

/**
 * One row of a file, before its queue has become a contact type and its start a local time.
 *
 * @param file its file
 * @param line its line
 * @param start as it stands there
 * @param instant the point in time, null when the file names no offset
 * @param minutes length of the interval, 0 when the row does not say, 1440 for a day
 * @param queue its queue
 * @param calls the counts
 * @param seconds the times, totals
 * @param handle handle time whose column does not say whether it is a total, else 0
 * @param agents agents seen
 */
record RawRow(
    String file,
    long line,
    LocalDateTime start,
    @Nullable Instant instant,
    int minutes,
    Queue queue,
    Calls calls,
    Seconds seconds,
    double handle,
    double agents) {
  /**
   * A queue as files name it.
   *
   * @param number its number, or its name
   * @param name its name
   * @param channel as it stands there, empty without one
   * @param part what tells it from other rows of the same queue and interval, empty for nothing
   */
  record Queue(String number, String name, String channel, String part) {}

  /** The row with its start in local time. */
  RawRow at(LocalDateTime local) {
    return new RawRow(file, line, local, instant, minutes, queue, calls, seconds, handle, agents);
  }

  /** The row with its handle time known as a total. */
  RawRow handled(double totalSeconds) {
    Seconds with =
        new Seconds(seconds.waitAnswered(), seconds.waitAbandoned(), Math.round(totalSeconds), 0);
    return new RawRow(file, line, start, instant, minutes, queue, calls, with, 0, agents);
  }

  /** The row without its place, which tells copies from other rows. */
  RawRow says() {
    return new RawRow("", 0, start, instant, minutes, queue, calls, seconds, handle, agents);
  }

  String place() {
    return file + ":" + line;
  }
}
