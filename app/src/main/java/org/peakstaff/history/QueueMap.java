package org.peakstaff.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which contact type each queue is: a small CSV file that an import writes on first use and reads
 * from then on. Several queues may be one type; a queue without one is left out.
 *
 * @param entries by the queue as the import prints it
 */
public record QueueMap(Map<String, Entry> entries) {
  /** Copies the map. */
  public QueueMap {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * A queue's place in the scenario.
   *
   * @param contactType id of the type, empty to leave the queue out
   * @param channel of the type
   */
  public record Entry(String contactType, String channel) {}

  /** The heads of the file. */
  static final String HEADS = "queue,contactType,channel";

  /**
   * The text of the file.
   *
   * @return CSV, quoted where needed
   */
  public String text() {
    StringBuilder text = new StringBuilder(HEADS).append('\n');
    entries.forEach(
        (queue, entry) ->
            text.append(quoted(queue))
                .append(',')
                .append(quoted(entry.contactType()))
                .append(',')
                .append(quoted(entry.channel()))
                .append('\n'));
    return text.toString();
  }

  private static String quoted(String field) {
    boolean plain = field.matches("[A-Za-z0-9 ()._-]*");
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
