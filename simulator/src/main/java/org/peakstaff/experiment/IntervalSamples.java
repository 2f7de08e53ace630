package org.peakstaff.experiment;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.statistics.RowLayout;

/**
 * What every replication counted in every interval, for questions about single intervals of single
 * days: how wide they spread, not only where their mean lies.
 *
 * <p>Keeps six numbers per replication, contact type and interval.
 */
public final class IntervalSamples {
  private static final double TICKS = 1 << 20;
  private static final int[] FIELDS = {
    RowLayout.OFFERED,
    RowLayout.ANSWERED,
    RowLayout.ANSWERED_WITHIN,
    RowLayout.ABANDONED,
    RowLayout.WAIT_ANSWERED,
    RowLayout.HANDLE
  };

  /** A number of an interval. */
  public enum Field {
    /** Contacts offered. */
    OFFERED,
    /** Contacts answered. */
    ANSWERED,
    /** Contacts answered within the type's threshold. */
    ANSWERED_WITHIN,
    /** Contacts abandoned. */
    ABANDONED,
    /** Waits of the answered, in seconds. */
    WAIT_ANSWERED,
    /** Handle times of the answered, in seconds. */
    HANDLE
  }

  private final CompiledScenario scenario;
  private final List<long[]> rows = new ArrayList<>();
  private StopReason stop = StopReason.REPLICATIONS_DONE;

  private IntervalSamples(CompiledScenario scenario) {
    this.scenario = scenario;
  }

  /**
   * Simulates.
   *
   * @param scenario the scenario
   * @param options how to run it; a precision is ignored
   * @param progress hears how far it is and may stop it; what is done by then is the result
   * @return the samples
   */
  public static IntervalSamples run(
      CompiledScenario scenario, ExperimentOptions options, Progress progress) {
    IntervalSamples samples = new IntervalSamples(scenario);
    try (ReplicationRunner runner =
        new ReplicationRunner(List.of(scenario), options, progress, rows -> samples.add(rows[0]))) {
      boolean whole = runner.runUntil(options.replications());
      samples.stop = whole ? StopReason.REPLICATIONS_DONE : StopReason.INTERRUPTED;
    }
    return samples;
  }

  private void add(long[] row) {
    RowLayout layout = scenario.layout();
    long[] kept = new long[scenario.types() * scenario.intervals() * FIELDS.length];
    for (int type = 0; type < scenario.types(); type++) {
      for (int interval = 0; interval < scenario.intervals(); interval++) {
        int cell = layout.contact(type, interval);
        int place = place(type, interval);
        for (int field = 0; field < FIELDS.length; field++) {
          kept[place + field] = row[cell + FIELDS[field]];
        }
      }
    }
    rows.add(kept);
  }

  private int place(int type, int interval) {
    return (type * scenario.intervals() + interval) * FIELDS.length;
  }

  /**
   * The number of replications.
   *
   * @return fewer than asked for when it was stopped
   */
  public int replications() {
    return rows.size();
  }

  /**
   * Why it ended.
   *
   * @return done or interrupted
   */
  public StopReason stop() {
    return stop;
  }

  /**
   * A number of an interval.
   *
   * @param field which
   * @param replication from 0
   * @param type dense contact type
   * @param interval interval of arrival in the queue
   * @return a count, or seconds
   */
  public double value(Field field, int replication, int type, int interval) {
    long value = rows.get(replication)[place(type, interval) + field.ordinal()];
    boolean time = field == Field.WAIT_ANSWERED || field == Field.HANDLE;
    return time ? value / TICKS : value;
  }
}
