package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.journey.TracedContact;
import org.peakstaff.experiment.ContactTrace;

/**
 * The contacts of one replication as CSV, a line each in the order in which they came. The first
 * four columns are those of a trace to replay. Times are local with their offset, to the
 * nanosecond, rounded up, so that rounding down to the clock of the simulation gives the same tick.
 */
public final class TraceCsv {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnnxxx", Locale.ROOT);
  private static final long NANOS = 1_000_000_000L;
  private static final List<String> HEADS =
      List.of(
          "arrival",
          "contactType",
          "handleTimeSeconds",
          "patienceSeconds",
          "customer",
          "attempt",
          "source",
          "path",
          "queue",
          "queueEntry",
          "waitSeconds",
          "outcome",
          "agentGroup",
          "agent",
          "serviceStart",
          "serviceEnd",
          "interval",
          "callback");

  private final CompiledScenario scenario;
  private final ZonedDateTime start;

  private TraceCsv(CompiledScenario scenario) {
    this.scenario = scenario;
    start = scenario.grid().start(0);
  }

  /**
   * Writes a trace.
   *
   * @param trace the trace
   * @param out where it goes; flushed, not closed
   * @throws IOException if it cannot be written
   */
  public static void write(ContactTrace trace, Writer out) throws IOException {
    TraceCsv writer = new TraceCsv(trace.scenario());
    try (CsvTable csv = CsvTable.to(out, HEADS)) {
      trace.contacts().forEach(contact -> writer.row(contact, csv));
    }
  }

  private void row(TracedContact contact, CsvTable csv) {
    boolean answered = contact.started() != TracedContact.NEVER;
    csv.text(moment(contact.came()))
        .text(scenario.typeIds().get(contact.type()))
        .text(seconds(contact.handle()))
        .text(seconds(contact.patience()))
        .text(String.format(Locale.ROOT, "%016x", contact.customer()))
        .text(String.valueOf(contact.attempt()))
        .text(contact.source())
        .text(contact.path())
        .text(contact.queue() < 0 ? null : scenario.typeIds().get(contact.queue()))
        .text(moment(contact.queued()))
        .text(seconds(contact.waited()))
        .text(contact.outcome().id())
        .text(answered ? scenario.groupIds().get(contact.group()) : null)
        .text(answered ? String.valueOf(contact.agent() + 1) : null)
        .text(moment(contact.started()))
        .text(answered ? moment(contact.ended()) : null)
        .text(interval(contact.interval()))
        .text(String.valueOf(contact.callback()))
        .endRow();
  }

  private @Nullable String interval(int interval) {
    return interval < 0 ? null : SimulationJson.start(scenario.grid().start(interval));
  }

  private @Nullable String moment(long ticks) {
    return ticks == TracedContact.NEVER ? null : MOMENT.format(start.plusNanos(nanos(ticks)));
  }

  private static @Nullable String seconds(long ticks) {
    if (ticks == TracedContact.NEVER) {
      return null;
    }
    long nanos = nanos(ticks);
    return nanos % NANOS == 0
        ? String.valueOf(nanos / NANOS)
        : String.format(Locale.ROOT, "%d.%09d", nanos / NANOS, nanos % NANOS)
            .replaceFirst("0+$", "");
  }

  /** Rounded up: the tick that a duration is rounded down to is this one. */
  private static long nanos(long ticks) {
    long whole = Math.floorDiv(ticks, Ticks.PER_SECOND);
    long part = ticks - whole * Ticks.PER_SECOND;
    return whole * NANOS + (part * NANOS + Ticks.PER_SECOND - 1) / Ticks.PER_SECOND;
  }
}
