package org.peakstaff.planner.program;

import com.sun.jna.Pointer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Ends a search after so much work, or when the user wants it.
 *
 * <p>Implementation note. The solver asks at every node of the tree, but may be silent for a minute
 * before the first one of a large program. The search therefore runs in a thread of its own, and
 * one that is still silent {@value #GRACE_MILLIS} ms after the user wanted an end is left behind
 * with the best solution it told of; it ends at its next question, or with the process.
 */
final class SearchWatch implements HighsLibrary.Listener {
  static final int IN_SIMPLEX = 1;
  static final int BETTER_SOLUTION = 4;
  static final int IN_TREE = 6;

  private static final long GRACE_MILLIS = 1000;
  private static final long BETWEEN_QUESTIONS_MILLIS = 50;

  /** The solver recurses deeper than the stack of an ordinary thread allows. */
  private static final long STACK_BYTES = 16L << 20;

  private final HighsLibrary library;
  private final int variables;
  private final ProgramLimits limits;
  private volatile boolean wanted;
  private volatile Incumbent incumbent;

  /**
   * What the search told of on its way.
   *
   * @param values of the best solution so far; empty before the first
   * @param bound on the cost of any
   */
  record Incumbent(List<Double> values, double bound) {}

  SearchWatch(HighsLibrary library, int variables, ProgramLimits limits) {
    this.library = library;
    this.variables = variables;
    this.limits = limits;
    incumbent = new Incumbent(List.of(), Double.NEGATIVE_INFINITY);
    wanted = limits.stop().getAsBoolean();
  }

  @Override
  public void call(
      int kind, @Nullable Pointer message, Pointer out, @Nullable Pointer in, Pointer user) {
    if (kind == BETTER_SOLUTION) {
      incumbent = new Incumbent(values(out), bound(out));
    } else if (kind == IN_TREE) {
      incumbent = new Incumbent(incumbent.values, bound(out));
    }
    boolean enough = kind == IN_TREE && iterations(out) >= limits.iterations();
    if (in != null && (enough || wanted)) {
      in.setInt(0, 1);
    }
  }

  private List<Double> values(Pointer out) {
    Pointer item = library.getCallbackDataOutItem(out, "mip_solution");
    return item == null
        ? incumbent.values
        : Arrays.stream(item.getDoubleArray(0, variables)).boxed().toList();
  }

  private double bound(Pointer out) {
    Pointer item = library.getCallbackDataOutItem(out, "mip_dual_bound");
    double known = item == null ? Double.NaN : item.getDouble(0);
    return known >= incumbent.bound ? known : incumbent.bound;
  }

  private long iterations(Pointer out) {
    Pointer item = library.getCallbackDataOutItem(out, "mip_total_lp_iterations");
    return item == null ? 0 : item.getLong(0);
  }

  /** The best that was told of. */
  Incumbent incumbent() {
    return incumbent;
  }

  /**
   * Waits for a search.
   *
   * @return what it found; null when it was left behind
   */
  @Nullable ProgramSolution await(FutureTask<ProgramSolution> search) {
    Thread thread = new Thread(null, search, "integer program", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    long grace = GRACE_MILLIS;
    while (grace > 0) {
      try {
        return search.get(BETWEEN_QUESTIONS_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        wanted = wanted || limits.stop().getAsBoolean();
        grace -= wanted ? BETWEEN_QUESTIONS_MILLIS : 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        wanted = true;
        return null;
      } catch (ExecutionException e) {
        throw new IllegalStateException("the search failed: " + e.getCause(), e);
      }
    }
    return null;
  }
}
