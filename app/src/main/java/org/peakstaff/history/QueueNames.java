package org.peakstaff.history;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Queues to contact types: by the map where there is one, else the queue's name made an id, unique
 * among the queues.
 */
final class QueueNames {
  /** The type of queues that are left out by the map. */
  static final String LEFT_OUT = "";

  private final @Nullable QueueMap map;
  private final Map<String, String> idByQueue = new HashMap<>();
  private final Map<String, QueueMap.Entry> entries = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> unmapped = new LinkedHashSet<>();

  QueueNames(@Nullable QueueMap map) {
    this.map = map;
    if (map != null) {
      map.entries().values().forEach(entry -> ids.add(entry.contactType()));
    }
  }

  /** The contact type of a queue; the first name seen for a queue number counts. */
  String idOf(RawRow.Queue queue) {
    return idByQueue.computeIfAbsent(
        queue.number() + "\n" + queue.channel(), key -> entry(queue).contactType());
  }

  private QueueMap.Entry entry(RawRow.Queue queue) {
    String label = label(queue);
    QueueMap.Entry entry = map == null ? null : map.entries().get(label);
    if (entry == null && map != null) {
      unmapped.add(label);
    }
    QueueMap.Entry known =
        entry != null ? entry : new QueueMap.Entry(newId(queue), channel(queue.channel()));
    entries.put(label, known);
    return known;
  }

  private static String label(RawRow.Queue queue) {
    boolean same = queue.number().equals(queue.name());
    String label = same ? queue.name() : queue.number() + " " + queue.name();
    return queue.channel().isEmpty() ? label : label + " (" + queue.channel() + ")";
  }

  private String newId(RawRow.Queue queue) {
    String id = id(queue.name());
    if (!ids.add(id)) {
      String more = queue.channel().isEmpty() ? queue.number() : queue.channel();
      id = unused(id + "-" + id(more.toLowerCase(Locale.ROOT)));
    }
    return id;
  }

  private String unused(String id) {
    String candidate = id;
    for (int number = 2; !ids.add(candidate); number++) {
      candidate = id + "-" + number;
    }
    return candidate;
  }

  /** What each queue has become, by its number, name and channel, in order of appearance. */
  QueueMap used() {
    return new QueueMap(entries);
  }

  /** Queues that the map does not name. */
  Set<String> unmapped() {
    return unmapped;
  }

  /** The channel of a word in a file; contacts are calls unless it says otherwise. */
  static String channel(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.contains("chat")) {
      return "chat";
    } else if (word.contains("mail")) {
      return "email";
    } else if (word.contains("task") || word.contains("ticket")) {
      return "ticket";
    }
    return word.contains("message") || word.contains("sms") ? "social" : "phone";
  }

  private static String id(String name) {
    String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD);
    String id =
        plain
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9_-]+", "-")
            .replaceAll("^[_-]+|-+$", "");
    return id.isEmpty() ? "queue" : id;
  }
}
