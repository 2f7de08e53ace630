package org.peakstaff.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
            text.append(quoted(harmless(queue)))
                .append(',')
                .append(quoted(entry.contactType()))
                .append(',')
                .append(quoted(entry.channel()))
                .append('\n'));
    return text.toString();
  }

  /** A queue as the file has it: none that a spreadsheet would run as a formula. */
  private static String harmless(String queue) {
    return queue.matches("(?s)[=+@\\t\\r-].*") ? "'" + queue : queue;
  }

  /** A queue as it is, from what the file has. */
  static String queue(String field) {
    String bare = field.startsWith("'") ? field.substring(1) : field;
    return harmless(bare).equals(field) ? bare : field;
  }

  /**
   * The queue that alone is a contact type.
   *
   * @param contactType id of the type
   * @return as the import prints it, null where several queues are the type
   */
  @Nullable String onlyQueue(String contactType) {
    List<String> queues =
        entries.entrySet().stream()
            .filter(entry -> entry.getValue().contactType().equals(contactType))
            .map(Map.Entry::getKey)
            .toList();
    return queues.size() == 1 ? queues.get(0) : null;
  }

  private static String quoted(String field) {
    boolean plain = field.matches("[A-Za-z0-9 ()._-]*");
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
