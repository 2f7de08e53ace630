package org.peakstaff.engine.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Onward;
import org.peakstaff.compile.Journeys.TypeRules;

/**
 * Of which intervals the targets that hold in each interval are not yet decided. They ask who was
 * answered or lost of the contacts that came, hence for those who still wait on the line, and how
 * many deferred contacts were completed, hence for those still open.
 */
final class Undecided {
  private final Line[] lines;
  private final DeferredWork deferredWork;
  private final int intervals;
  private final boolean[] onLine;
  private final boolean[] open;
  private final boolean never;

  Undecided(CompiledScenario scenario, Journeys journeys, Line[] lines, DeferredWork deferredWork) {
    this.lines = lines;
    this.deferredWork = deferredWork;
    intervals = scenario.intervals();
    onLine = new boolean[lines.length];
    open = new boolean[lines.length];
    for (int type = 0; type < lines.length; type++) {
      boolean deferred = journeys.types().get(type).deferral() != null;
      open[type] = deferred && scenario.isHeldInIntervals(type);
      onLine[type] = !deferred && scenario.isHeldInIntervals(type);
    }
    List<TypeRules> types = journeys.types();
    never = types.stream().anyMatch(type -> keepsArrivalIntoOpen(types, type.escalation()));
  }

  /**
   * Whether contacts are passed on, directly or past a closed type, that count in the interval of
   * their first arrival once they are completed.
   */
  private boolean keepsArrivalIntoOpen(List<TypeRules> types, @Nullable Onward onward) {
    int to = onward != null && onward.keepsArrival() ? onward.to() : Switchboard.NONE;
    for (int steps = 0; to != Switchboard.NONE && steps < types.size(); steps++) {
      if (open[to]) {
        return true;
      }
      to = types.get(to).whenClosed();
    }
    return false;
  }

  /** The first interval that is open; the number of intervals when nobody waits. */
  int first() {
    int first = never ? 0 : intervals;
    for (int type = 0; type < lines.length; type++) {
      if (onLine[type]) {
        first = Math.min(first, lines[type].firstInterval(first));
      } else if (open[type]) {
        first = Math.min(first, deferredWork.firstOpen(type));
      }
    }
    return first;
  }
}
