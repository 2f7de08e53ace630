package org.peakstaff.experiment;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.result.TargetCheck.Kind;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Target;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * Numerator and denominator of one bound in one stretch of time, from the few numbers of a row that
 * it asks for. They are those of {@link RowPairs}, {@link JourneyPairs} and {@link TotalPairs},
 * which read all there is: a search reads thousands of rows and wants nothing else.
 */
final class TargetPair {
  private final RowLayout layout;
  private final @Nullable Kind kind;
  private final ServiceLevelConvention convention;
  private final int[] rows;
  private final int from;
  private final int to;
  private double x;
  private double y;

  private TargetPair(
      CompiledScenario scenario,
      @Nullable Kind kind,
      ServiceLevelConvention convention,
      int[] rows,
      int day,
      int interval) {
    layout = scenario.layout();
    this.kind = kind;
    this.convention = convention;
    this.rows = rows;
    int first = interval >= 0 ? interval : scenario.firstOf(Math.max(0, day));
    int last = day >= 0 ? scenario.firstOf(day + 1) : scenario.intervals();
    from = Math.max(first, scenario.firstMeasured());
    to = interval >= 0 ? interval + 1 : last;
  }

  /**
   * The pair of a target.
   *
   * @param day of a stretch of a day, else -1
   * @param interval of a stretch of an interval, else -1
   */
  static TargetPair of(CompiledScenario scenario, TargetWatch watch, int day, int interval) {
    Target.ServiceLevel level = watch.target().serviceLevel();
    int[] types =
        IntStream.range(0, scenario.types())
            .filter(
                type ->
                    watch.type() == type
                        || watch.type() == scenario.types() && waits(scenario, type))
            .toArray();
    return new TargetPair(
        scenario,
        watch.kind(),
        level == null ? ServiceLevelConvention.ANSWERED_OF_OFFERED : level.convention(),
        types,
        day,
        interval);
  }

  /** The busy share of a group's time on a day. */
  static TargetPair ofOccupancy(CompiledScenario scenario, int group, int day) {
    int[] groups = {group};
    return new TargetPair(
        scenario, null, ServiceLevelConvention.ANSWERED_OF_OFFERED, groups, day, -1);
  }

  private static boolean waits(CompiledScenario scenario, int type) {
    return RowPairs.contactType(scenario, type).deferred() == null;
  }

  /** Reads a row. */
  void read(long[] row) {
    x = 0;
    y = 0;
    for (int each : rows) {
      for (int i = from; i < to; i++) {
        read(row, each, i);
      }
    }
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  private void read(long[] row, int typeOrGroup, int interval) {
    if (kind == null) {
      readOccupancy(row, layout.group(typeOrGroup, interval));
      return;
    }
    int at = layout.contact(typeOrGroup, interval);
    switch (kind) {
      case SERVICE_LEVEL ->
          add(RowPairs.met(row, at, convention), RowPairs.of(row, at, convention));
      case ABANDONMENT -> add(row[at + RowLayout.ABANDONED], row[at + RowLayout.OFFERED]);
      case AVERAGE_SPEED_OF_ANSWER ->
          add(Ticks.toSeconds(row[at + RowLayout.WAIT_ANSWERED]), row[at + RowLayout.ANSWERED]);
      case COMPLETED -> readCompletion(row, layout.journey(typeOrGroup, interval));
    }
  }

  private void readOccupancy(long[] row, int at) {
    double staffed = Ticks.toSeconds(row[at + RowLayout.STAFFED]);
    double finishing = Ticks.toSeconds(row[at + RowLayout.FINISHING]);
    add(Ticks.toSeconds(row[at + RowLayout.BUSY]), staffed + finishing);
  }

  private void readCompletion(long[] row, int at) {
    double completed = row[at + Journey.COMPLETED.field()];
    add(row[at + Journey.COMPLETED_WITHIN.field()], completed + row[at + Journey.OVERDUE.field()]);
  }

  private void add(double numerator, double denominator) {
    x += numerator;
    y += denominator;
  }
}
