package org.peakstaff.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the heads of a report say: its date and its queue.
 *
 * @param date as it stands there, empty without one
 * @param queue the queue, the file's name when no title names one
 */
record TableTitles(String date, String queue) {
  private static final List<String> QUEUES =
      List.of("split/skill", "split", "skill", "queue", "vdn", "contact type");

  /**
   * Reads titles such as {@code Split/Skill: Billing}; name and value may be two fields.
   *
   * @param titles the fields above the heads
   * @param file name of the file
   */
  static TableTitles of(List<String> titles, String file) {
    String queue = "";
    String date = "";
    for (int i = 0; i < titles.size(); i++) {
      int colon = titles.get(i).indexOf(':');
      String name = colon < 0 ? "" : titles.get(i).substring(0, colon);
      String rest = colon < 0 ? "" : titles.get(i).substring(colon + 1).strip();
      String value = rest.isEmpty() && i + 1 < titles.size() ? titles.get(i + 1) : rest;
      String plain = name.strip().toLowerCase(Locale.ROOT);
      queue = QUEUES.contains(plain) && queue.isEmpty() ? value : queue;
      date = plain.equals("date") && date.isEmpty() ? value : date;
    }
    String stem = file.replaceFirst("\\.[A-Za-z]{1,4}$", "");
    return new TableTitles(date, queue.isEmpty() ? stem : queue);
  }

  /** The date of all rows, null when no title names one. */
  @Nullable LocalDate date(@Nullable DateOrder order) {
    return Moments.date(date.split(" ", 2)[0], order);
  }
}
