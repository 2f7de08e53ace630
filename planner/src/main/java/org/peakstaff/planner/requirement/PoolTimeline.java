package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;

/**
 * The demand on one pool over the horizon. An interval without volume takes handle time and
 * patience from the last one before it that has some, else from the first one after it.
 */
final class PoolTimeline {
  private final Pool pool;
  private final List<List<PoolContact>> contacts = new ArrayList<>();
  private final List<List<PoolContact>> typical = new ArrayList<>();

  private PoolTimeline(Pool pool) {
    this.pool = pool;
  }

  static PoolTimeline of(Pool pool, ContactDemand demand, int intervals) {
    PoolTimeline timeline = new PoolTimeline(pool);
    for (int i = 0; i < intervals; i++) {
      timeline.contacts.add(demand.contacts(pool.group(), i));
    }
    timeline.fillTypical();
    return timeline;
  }

  /** The part of one contact type. */
  PoolTimeline only(int type) {
    PoolTimeline part = new PoolTimeline(pool);
    for (List<PoolContact> some : contacts) {
      part.contacts.add(some.stream().filter(contact -> contact.type() == type).toList());
    }
    part.fillTypical();
    return part;
  }

  private void fillTypical() {
    List<PoolContact> last =
        contacts.stream().filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    for (List<PoolContact> some : contacts) {
      last = some.isEmpty() ? last : some;
      typical.add(last);
    }
  }

  Pool pool() {
    return pool;
  }

  int group() {
    return pool.group();
  }

  int intervals() {
    return contacts.size();
  }

  /** Whether the pool ever has volume. */
  boolean hasVolume() {
    return !typical.isEmpty() && !typical.get(0).isEmpty();
  }

  /** The contacts of an interval. */
  List<PoolContact> contacts(int interval) {
    return contacts.get(interval);
  }

  /** The contacts of an interval, or what they are like where there are none. */
  List<PoolContact> typical(int interval) {
    return typical.get(interval);
  }

  /** Volume x handle time, erlangs. */
  double load(int interval) {
    double load = 0;
    for (PoolContact contact : contacts.get(interval)) {
      load += contact.load();
    }
    return load;
  }

  /** Volume of an interval. */
  double volume(int interval) {
    double volume = 0;
    for (PoolContact contact : contacts.get(interval)) {
      volume += contact.volume();
    }
    return volume;
  }

  /** Volume-weighted mean handle time, seconds; 1 for a pool that never has volume. */
  double handleTime(int interval) {
    double volume = 0;
    double handling = 0;
    for (PoolContact contact : typical.get(interval)) {
      volume += contact.volume();
      handling += contact.volume() * contact.handleTime();
    }
    return volume > 0 ? handling / volume : 1;
  }
}
