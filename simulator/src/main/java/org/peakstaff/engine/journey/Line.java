package org.peakstaff.engine.journey;

/**
 * The queue of one contact type: a ring of contact numbers, ordered by arrival or by when they are
 * due, and among equals by when they came. Most join at the end; a contact that comes back from an
 * agent finds its place from whichever end is nearer.
 */
final class Line {
  private final Contacts contacts;
  private final boolean byDue;
  private int[] ring = new int[16];
  private int head;
  private int size;
  private int living;

  Line(Contacts contacts, boolean byDue) {
    this.contacts = contacts;
    this.byDue = byDue;
  }

  void clear() {
    head = 0;
    size = 0;
    living = 0;
  }

  /** Contacts that an agent could take, those included who left without a sign. */
  int living() {
    return living;
  }

  /** The first contact; there must be one living. */
  int first() {
    tidy();
    return ring[head];
  }

  /** The first interval of arrival, before some interval, of those who wait to be answered. */
  int firstInterval(int before) {
    int first = before;
    for (int i = 0; i < size; i++) {
      int contact = ring[at(i)];
      if (contacts.isUnanswered(contact)) {
        first = Math.min(first, contacts.interval[contact]);
      }
    }
    return first;
  }

  void add(int contact) {
    if (size == ring.length) {
      grow();
    }
    int before = position(contact);
    if (before > size / 2) {
      openFromEnd(before);
    } else {
      openFromHead(before);
    }
    ring[at(before)] = contact;
    size++;
    living++;
  }

  void removeFirst() {
    tidy();
    head = at(1);
    size--;
    living--;
  }

  /** A contact in the queue has become {@link Contacts#GONE}. */
  void loseOne() {
    living--;
    tidy();
  }

  private void tidy() {
    while (size > 0 && contacts.state[ring[head]] == Contacts.GONE) {
      contacts.remove(ring[head]);
      head = at(1);
      size--;
    }
  }

  /** How many of those in the ring come before a contact. */
  private int position(int contact) {
    int from = 0;
    int to = size;
    if (size == 0 || isBefore(ring[at(size - 1)], contact)) {
      return size;
    }
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (isBefore(ring[at(middle)], contact)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private boolean isBefore(int one, int other) {
    long[] rank = byDue ? contacts.due : contacts.arrival;
    return rank[one] == rank[other]
        ? contacts.place[one] < contacts.place[other]
        : rank[one] < rank[other];
  }

  private void openFromEnd(int position) {
    for (int i = size; i > position; i--) {
      ring[at(i)] = ring[at(i - 1)];
    }
  }

  private void openFromHead(int position) {
    head = at(-1);
    for (int i = 0; i < position; i++) {
      ring[at(i)] = ring[at(i + 1)];
    }
  }

  private int at(int position) {
    return (head + position) & (ring.length - 1);
  }

  private void grow() {
    int[] longer = new int[2 * ring.length];
    for (int i = 0; i < size; i++) {
      longer[i] = ring[at(i)];
    }
    ring = longer;
    head = 0;
  }
}
