package org.peakstaff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.result.TargetCheck.Kind;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;
import org.peakstaff.statistics.Resumable;
import org.peakstaff.statistics.Saved;

/**
 * Watches one bound of one contact type, or of all together: counts, per scope, in how many
 * replications it held. Replications in which the measure is undefined (no contacts) are no trials.
 */
final class TargetWatch implements Resumable {
  /** Targets are inclusive, with this relative tolerance. */
  private static final double TOLERANCE = 1e-12;

  private final int type;
  private final Kind kind;
  private final Target target;
  private final double bound;
  private final Cells cells;
  private final int[] met;
  private final int[] trials;

  private TargetWatch(Cells cells, int type, Kind kind, Target target, double bound) {
    this.cells = cells;
    this.type = type;
    this.kind = kind;
    this.target = target;
    this.bound = bound;
    met = new int[cells.scopes()];
    trials = new int[cells.scopes()];
  }

  /** One watch per bound that the scenario names. */
  static List<TargetWatch> of(CompiledScenario scenario, Cells cells) {
    List<TargetWatch> watches = new ArrayList<>();
    for (int t = 0; t < scenario.types(); t++) {
      Target target = RowPairs.contactType(scenario, t).target();
      if (target != null) {
        addWatches(watches, cells, t, target);
      }
    }
    TotalTarget total = scenario.scenario().plan().target();
    if (total != null) {
      addWatches(watches, cells, cells.allTypes(), total.asTarget());
    }
    return watches;
  }

  private static void addWatches(List<TargetWatch> watches, Cells cells, int type, Target target) {
    if (target.serviceLevel() != null) {
      double share = target.serviceLevel().share().value();
      watches.add(new TargetWatch(cells, type, Kind.SERVICE_LEVEL, target, share));
    }
    if (target.abandonment() != null) {
      double share = target.abandonment().value();
      watches.add(new TargetWatch(cells, type, Kind.ABANDONMENT, target, share));
    }
    if (target.averageSpeedOfAnswer() != null) {
      double seconds = target.averageSpeedOfAnswer().toNanos() * 1e-9;
      watches.add(new TargetWatch(cells, type, Kind.AVERAGE_SPEED_OF_ANSWER, target, seconds));
    }
    if (target.completed() != null) {
      double share = target.completed().share().value();
      watches.add(new TargetWatch(cells, type, Kind.COMPLETED, target, share));
    }
  }

  /** The pair of the measure in a scope. */
  int pair(int scope) {
    return type == cells.allTypes() ? totalPair(scope) : ownPair(scope);
  }

  private int totalPair(int scope) {
    int at = cells.total(scope);
    return switch (kind) {
      case SERVICE_LEVEL -> at + Cells.TOTAL_SERVICE_LEVEL;
      case ABANDONMENT -> at + Cells.TOTAL_ABANDONMENT;
      case AVERAGE_SPEED_OF_ANSWER -> at + Cells.TOTAL_SPEED_OF_ANSWER;
      case COMPLETED -> throw new AssertionError(kind);
    };
  }

  private int ownPair(int scope) {
    int at = cells.contact(scope, type);
    return switch (kind) {
      case SERVICE_LEVEL -> at + Cells.OWN_SERVICE_LEVEL;
      case ABANDONMENT -> at + Cells.ABANDONMENT;
      case AVERAGE_SPEED_OF_ANSWER -> at + Cells.SPEED_OF_ANSWER;
      case COMPLETED -> cells.journey(scope, type) + Cells.COMPLETED_WITHIN_TARGET;
    };
  }

  void read(RowPairs pairs) {
    for (int scope = 0; scope < met.length; scope++) {
      int at = pair(scope);
      if (pairs.y[at] > 0) {
        trials[scope]++;
        met[scope] += holds(pairs.x[at] / pairs.y[at]) ? 1 : 0;
      }
    }
  }

  /** Whether a value of the measure meets the bound. */
  boolean holds(double value) {
    return kind.isAtLeast() ? value >= bound * (1 - TOLERANCE) : value <= bound * (1 + TOLERANCE);
  }

  /**
   * Whether the value of one replication in a scope meets the bound; true where it is undefined.
   */
  boolean holdsIn(RowPairs pairs, int scope) {
    int at = pair(scope);
    return !(pairs.y[at] > 0) || holds(pairs.x[at] / pairs.y[at]);
  }

  /** How far a value is on the right side of the bound; negative when it misses. */
  double margin(double value) {
    return kind.isAtLeast() ? value - bound : bound - value;
  }

  /** A dense type, or {@link Cells#allTypes()}. */
  int type() {
    return type;
  }

  /** The id of the type, or {@link TargetCheck#ALL_TYPES}. */
  String subject(CompiledScenario scenario) {
    return type == cells.allTypes() ? TargetCheck.ALL_TYPES : scenario.typeIds().get(type);
  }

  Kind kind() {
    return kind;
  }

  Target target() {
    return target;
  }

  double bound() {
    return bound;
  }

  int met(int scope) {
    return met[scope];
  }

  int trials(int scope) {
    return trials[scope];
  }

  @Override
  public void save(DataOutput out) throws IOException {
    Saved.save(met, out);
    Saved.save(trials, out);
  }

  @Override
  public void restore(DataInput in) throws IOException {
    Saved.restore(met, in);
    Saved.restore(trials, in);
  }
}
