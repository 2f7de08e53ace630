package org.peakstaff.experiment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Offer;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.compile.Ticks;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * The formulas of the measures of calls to customers and of their responses, next to {@link
 * JourneyPairs}.
 *
 * <p>Callback wait = sum of times from the offer to the call that reaches / reached. With P the sum
 * of a response's expected shares and H contacts handled: csat P / H, nps 100 (2 P - H) / H, effort
 * (7 H - 6 P) / H. Average response = sum of times from queue entry to the first answer / first
 * answers: waits of the answered, answers to deferred work, callbacks; outbound work left out.
 */
final class ResponsePairs {
  private static final double UNITS = 0x1p-40;
  private static final Journey[] CALLBACK_COUNTS = {
    Journey.CALLBACK_ATTEMPTS,
    Journey.CALLBACKS_REACHED,
    Journey.CALLBACKS_GIVEN_UP,
    Journey.CALLBACKS_CLEARED,
    Journey.CALLBACKS_OPEN
  };

  private final CompiledScenario scenario;
  private final Journeys journeys;
  private final Cells cells;
  private final RowLayout layout;
  private final double[] x;
  private final double[] y;

  private ResponsePairs(
      CompiledScenario scenario, Journeys journeys, Cells cells, double[] x, double[] y) {
    this.scenario = scenario;
    this.journeys = journeys;
    this.cells = cells;
    this.x = x;
    this.y = y;
    layout = scenario.layout();
  }

  /** The formulas of a scenario, null when nobody is called and no response is modelled. */
  static @Nullable ResponsePairs of(
      CompiledScenario scenario, Journeys journeys, Cells cells, double[] x, double[] y) {
    return journeys.hasOffers() || journeys.responses() != null
        ? new ResponsePairs(scenario, journeys, cells, x, y)
        : null;
  }

  /** Customers who were called and reached. */
  long reached(long[] row, int type, int interval) {
    return row[layout.journey(type, interval) + Journey.CALLBACKS_REACHED.field()];
  }

  void read(long[] row) {
    for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
      int day = cells.day(scenario.dayOf(i));
      for (int scope : new int[] {cells.interval(i), day, cells.horizon()}) {
        for (int t = 0; t < scenario.types(); t++) {
          read(row, t, i, scope, t);
          read(row, t, i, scope, cells.allTypes());
        }
      }
    }
    perReplication();
  }

  private void read(long[] row, int type, int interval, int scope, int entity) {
    int from = layout.journey(type, interval);
    if (journeys.hasOffers()) {
      readCallbacks(row, from, cells.callbacks(scope, entity));
    }
    if (journeys.responses() != null) {
      readResponses(row, from, cells.experience(scope, entity));
      readAnswers(row, type, interval, cells.experience(scope, entity) + Cells.AVERAGE_RESPONSE);
    }
  }

  private void readCallbacks(long[] row, int from, int to) {
    for (int k = 0; k < CALLBACK_COUNTS.length; k++) {
      x[to + k] += at(row, from, CALLBACK_COUNTS[k]);
    }
    increase(
        to + Cells.CALLBACK_WAIT,
        seconds(row, from, Journey.CALLBACK_WAIT),
        at(row, from, Journey.CALLBACKS_REACHED));
  }

  private void readResponses(long[] row, int from, int to) {
    double handled = at(row, from, Journey.HANDLED);
    double nps = at(row, from, Journey.NPS) * UNITS;
    double effort = at(row, from, Journey.EFFORT) * UNITS;
    increase(to + Cells.CSAT, at(row, from, Journey.CSAT) * UNITS, handled);
    increase(to + Cells.NPS, 100 * (2 * nps - handled), handled);
    increase(to + Cells.EFFORT, 7 * handled - 6 * effort, handled);
  }

  private void readAnswers(long[] row, int type, int interval, int to) {
    int from = layout.journey(type, interval);
    int queue = layout.contact(type, interval);
    TypeRules rules = journeys.types().get(type);
    Offer offer = rules.offer();
    if (rules.deferral() == null) {
      increase(
          to,
          Ticks.toSeconds(row[queue + RowLayout.WAIT_ANSWERED]),
          row[queue + RowLayout.ANSWERED]);
      increase(
          to, seconds(row, from, Journey.CALLBACK_WAIT), at(row, from, Journey.CALLBACKS_REACHED));
    } else if (offer == null) {
      increase(to, seconds(row, from, Journey.RESPONSE_TIME), at(row, from, Journey.RESPONDED));
    }
  }

  /** Counts are per replication: their denominator is 1. */
  private void perReplication() {
    for (int scope = 0; journeys.hasOffers() && scope < cells.scopes(); scope++) {
      for (int t = 0; t <= scenario.types(); t++) {
        int at = cells.callbacks(scope, t);
        Arrays.fill(y, at, at + CALLBACK_COUNTS.length, 1);
      }
    }
  }

  private static double at(long[] row, int cell, Journey what) {
    return row[cell + what.field()];
  }

  private static double seconds(long[] row, int cell, Journey what) {
    return Ticks.toSeconds(row[cell + what.field()]);
  }

  private void increase(int at, double numerator, double denominator) {
    x[at] += numerator;
    y[at] += denominator;
  }
}
