package org.peakstaff.planner.requirement;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Contacts on their way, by interval.
 *
 * @param contacts number
 * @param work number times handle-time factor
 */
record ContactStream(double[] contacts, double[] work) {
  /** Contacts whose handle time is that of their type. */
  static ContactStream plain(double[] contacts) {
    return new ContactStream(contacts, contacts.clone());
  }

  /** No contacts. */
  static ContactStream none(int intervals) {
    return plain(new double[intervals]);
  }

  /** The part of each interval's contacts. */
  ContactStream part(IntToDoubleFunction share) {
    return new ContactStream(part(contacts, share), part(work, share));
  }

  private static double[] part(double[] all, IntToDoubleFunction share) {
    double[] some = new double[all.length];
    Arrays.setAll(some, i -> all[i] * share.applyAsDouble(i));
    return some;
  }

  /** The same with another handle time. */
  ContactStream handledTimes(double factor) {
    return new ContactStream(contacts, part(work, i -> factor));
  }

  /** The same at other times. */
  ContactStream moved(UnaryOperator<double[]> move) {
    return new ContactStream(move.apply(contacts), move.apply(work));
  }

  /** Adds others. */
  void add(ContactStream others) {
    for (int i = 0; i < contacts.length; i++) {
      contacts[i] += others.contacts[i];
      work[i] += others.work[i];
    }
  }

  /** All contacts. */
  double total() {
    return Arrays.stream(contacts).sum();
  }
}
