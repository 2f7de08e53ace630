package org.peakstaff.experiment;

import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.TotalTarget;
import org.peakstaff.statistics.RowLayout;

/**
 * The formulas of the target of all contact types together, next to {@link RowPairs}: numerators
 * and denominators of all types whose customers wait, added up.
 */
final class TotalPairs {
  private final CompiledScenario scenario;
  private final Cells cells;
  private final RowLayout layout;
  private final @Nullable ServiceLevelConvention convention;
  private final double[] x;
  private final double[] y;

  private TotalPairs(
      CompiledScenario scenario, TotalTarget target, Cells cells, double[] x, double[] y) {
    this.scenario = scenario;
    this.cells = cells;
    this.x = x;
    this.y = y;
    layout = scenario.layout();
    convention = target.serviceLevel() == null ? null : target.serviceLevel().convention();
  }

  /** The formulas of a scenario, null where there is no such target. */
  static @Nullable TotalPairs of(CompiledScenario scenario, Cells cells, double[] x, double[] y) {
    TotalTarget target = scenario.scenario().plan().target();
    return target == null ? null : new TotalPairs(scenario, target, cells, x, y);
  }

  void read(long[] row) {
    for (int t = 0; t < scenario.types(); t++) {
      boolean waits = RowPairs.contactType(scenario, t).deferred() == null;
      for (int i = scenario.firstMeasured(); waits && i < scenario.intervals(); i++) {
        int from = layout.contact(t, i);
        read(row, from, cells.total(cells.interval(i)));
        read(row, from, cells.total(cells.day(scenario.dayOf(i))));
        read(row, from, cells.total(cells.horizon()));
      }
    }
  }

  private void read(long[] row, int from, int to) {
    if (convention != null) {
      double met = RowPairs.met(row, from, convention);
      add(to + Cells.TOTAL_SERVICE_LEVEL, met, RowPairs.of(row, from, convention));
    }
    double offered = row[from + RowLayout.OFFERED];
    add(to + Cells.TOTAL_ABANDONMENT, row[from + RowLayout.ABANDONED], offered);
    double waits = Ticks.toSeconds(row[from + RowLayout.WAIT_ANSWERED]);
    add(to + Cells.TOTAL_SPEED_OF_ANSWER, waits, row[from + RowLayout.ANSWERED]);
  }

  private void add(int at, double numerator, double denominator) {
    x[at] += numerator;
    y[at] += denominator;
  }
}
