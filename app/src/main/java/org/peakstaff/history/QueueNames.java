package org.peakstaff.history;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Queues to contact types: the queue's name made an id, unique among the queues. */
final class QueueNames {
  private final Map<String, String> idByQueue = new LinkedHashMap<>();
  private final Map<String, String> nameById = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** The contact type of a queue; the first name seen for a queue number counts. */
  String idOf(String queue, String name) {
    String known = idByQueue.get(queue);
    if (known != null) {
      return known;
    }
    String id = id(name);
    if (!ids.add(id)) {
      id = unused(id + "-" + id(queue));
    }
    idByQueue.put(queue, id);
    nameById.put(id, queue.equals(name) ? queue : queue + " " + name);
    return id;
  }

  private String unused(String id) {
    String candidate = id;
    for (int number = 2; !ids.add(candidate); number++) {
      candidate = id + "-" + number;
    }
    return candidate;
  }

  /** Number and name in the file, by contact type id, in the order of first appearance. */
  Map<String, String> nameById() {
    return nameById;
  }

  private static String id(String name) {
    String id = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^[_-]+|-+$", "");
    return id.isEmpty() ? "queue" : id;
  }
}
