package org.peakstaff.engine.journey;

import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Response;
import org.peakstaff.compile.Journeys.Responses;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.TableMath;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.JourneyTally;

/**
 * What customers think of a contact that an agent has handled to the end: the expected response of
 * a given model, p = 1 / (1 + exp(-x)) with x = base + perMinuteWaited x minutes waited on the line
 * + unresolved (if so) + perTransfer x transfers + perRepeat x contacts needed before.
 *
 * <p>The expectation is added up, not a drawn answer: the same mean with less noise. It is kept in
 * units of 2^-40, so that sums are whole numbers and do not depend on their order.
 */
final class Feedback {
  private static final double ONE = 0x1p40;
  private static final double MINUTE = 60.0 * Ticks.PER_SECOND;

  private final Responses responses;
  private final Contacts contacts;
  private final JourneyTally tally;

  private Feedback(Responses responses, Contacts contacts, JourneyTally tally) {
    this.responses = responses;
    this.contacts = contacts;
    this.tally = tally;
  }

  /** The responses of a scenario, null when it models none. */
  static @Nullable Feedback of(Journeys journeys, Contacts contacts, JourneyTally tally) {
    Responses responses = journeys.responses();
    return responses == null ? null : new Feedback(responses, contacts, tally);
  }

  /** A contact has been handled to the end. */
  void give(int contact, boolean resolved) {
    add(contact, resolved, responses.csat(), Journey.CSAT);
    add(contact, resolved, responses.nps(), Journey.NPS);
    add(contact, resolved, responses.effort(), Journey.EFFORT);
  }

  private void add(int contact, boolean resolved, @Nullable Response response, Journey what) {
    if (response != null) {
      double p = logistic(of(contact, resolved, response));
      int interval = contacts.interval[contact];
      tally.add(contacts.type[contact], interval, what, Math.round(p * ONE));
    }
  }

  private double of(int contact, boolean resolved, Response response) {
    return response.base()
        + response.perMinuteWaited() * (contacts.waited[contact] / MINUTE)
        + (resolved ? 0 : response.unresolved())
        + response.perTransfer() * contacts.transfers[contact]
        + response.perRepeat() * contacts.repeats[contact];
  }

  private static double logistic(double x) {
    return 1 / (1 + TableMath.exp(-x));
  }
}
