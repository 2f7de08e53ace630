package org.peakstaff.planner.erlang;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The offered wait of M/M/n+G for any law of patience, by adaptive Gauss-Legendre quadrature.
 *
 * <p>Implementation note. The exponent f(x) = a H(x) - n x is concave, since its slope a (1 - G(x))
 * - n falls. So its maximum is where 1 - G crosses n/a, found by bisection; beyond the point where
 * the density has fallen by exp(-42) from the largest of a range, the rest of the range is
 * negligible, and that point is found by doubling and bisection. What is left is halved until a
 * 16-point rule agrees with its two halves, to 10^-13 of the largest integral met or as far as the
 * exponent's rounding lets it, which also deals with kinks, steps and the infinite slopes of some
 * laws at 0.
 */
final class GeneralOfferedWait implements OfferedWait {
  private static final double DROP = 42;
  private static final GaussLegendre RULE = GaussLegendre.of(16);
  private static final double AGREEMENT = 1e-13;

  /** Rounding of an exponent, relative to its terms: no rule agrees with another any better. */
  private static final double ROUNDING = 1e-15;

  private static final int MOST_PANELS = 2000;
  private static final int BISECTIONS = 200;

  private final double agents;
  private final double load;
  private final double unit;
  private final PatienceLaw law;
  private final double mode;
  private final double top;
  private final double noWait;

  private GeneralOfferedWait(
      double agents, double load, double handleTime, PatienceLaw law, double odds) {
    this.agents = agents;
    this.load = load;
    this.unit = handleTime;
    this.law = law;
    this.mode = mode();
    this.top = height(mode);
    this.noWait = odds * Exp.of(-top);
  }

  /** The offered wait at the given agents and load; odds = 1/B(n, a) - 1. */
  static GeneralOfferedWait of(
      double agents, double load, double handleTime, PatienceLaw law, double odds) {
    return new GeneralOfferedWait(agents, load, handleTime, law, odds);
  }

  @Override
  public double noWait() {
    return noWait;
  }

  @Override
  public double survival(double x) {
    return law.survival(x * unit);
  }

  @Override
  public double distribution(double x) {
    return 1 - law.survival(x * unit);
  }

  @Override
  public void integrate(double from, double to, WaitSums sums) {
    if (from < mode) {
      double end = Math.min(to, mode);
      double start = crossing(end, from);
      adapt(start, end, sums);
    }
    if (to > mode) {
      double start = Math.max(from, mode);
      adapt(start, crossing(start, Math.min(to, start + fallLength(start))), sums);
    }
  }

  /** a H(x) - n x. */
  private double height(double x) {
    return load * (law.integratedSurvival(x * unit) / unit) - agents * x;
  }

  private double mode() {
    if (load * survival(0) <= agents) {
      return 0;
    }
    double high = 1;
    while (load * survival(high) > agents) {
      high *= 2;
    }
    return modeBelow(high);
  }

  private double modeBelow(double bound) {
    double low = 0;
    double high = bound;
    for (int i = 0; i < BISECTIONS && high - low > Math.ulp(high); i++) {
      double middle = (low + high) / 2;
      if (load * survival(middle) > agents) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A distance beyond which the density, falling from x on, is negligible. */
  private double fallLength(double x) {
    double length = DROP / agents;
    while (height(x) - height(x + length) < DROP) {
      length *= 2;
    }
    return length;
  }

  /** Where, from the high end of a range towards the low one, the density has fallen by DROP. */
  private double crossing(double high, double low) {
    double peak = height(high);
    double near = high;
    double far = low;
    for (int i = 0; i < 30 && peak - height(far) > 1.1 * DROP; i++) {
      double middle = (near + far) / 2;
      if (peak - height(middle) > DROP) {
        far = middle;
      } else {
        near = middle;
      }
    }
    return far;
  }

  private void adapt(double from, double to, WaitSums sums) {
    Deque<Panel> open = new ArrayDeque<>();
    Panel all = panel(from, to, 0);
    WaitSums sizes = all.sums;
    double agreement = Math.max(AGREEMENT, ROUNDING * agents * to);
    open.push(all);
    for (int panels = 0; !open.isEmpty(); panels++) {
      Panel whole = open.pop();
      double middle = (whole.from + whole.to) / 2;
      Panel left = panel(whole.from, middle, whole.depth + 1);
      Panel right = panel(middle, whole.to, whole.depth + 1);
      WaitSums parts = new WaitSums();
      parts.add(left.sums);
      parts.add(right.sums);
      sizes = whole.depth == 0 ? parts : sizes.max(parts);
      if (whole.sums.near(parts, sizes, agreement) || panels >= MOST_PANELS) {
        sums.add(parts);
      } else {
        open.push(right);
        open.push(left);
      }
    }
  }

  private Panel panel(double from, double to, int depth) {
    WaitSums sums = new WaitSums();
    for (int i = 0; i < RULE.order(); i++) {
      double x = from + (to - from) * RULE.node(i);
      addNode(x, agents * (to - from) * RULE.weight(i) * Exp.of(height(x) - top), sums);
    }
    return new Panel(from, to, depth, sums);
  }

  private void addNode(double x, double weight, WaitSums sums) {
    double stays = survival(x);
    double waited = law.integratedSurvival(x * unit) / unit;
    double lost = Math.max(0, waited - x * stays);
    sums.add(weight, weight * stays, weight * (1 - stays));
    sums.addTimes(weight * waited, weight * stays * x, weight * lost);
  }

  /** A stretch of waits and its integrals. */
  private record Panel(double from, double to, int depth, WaitSums sums) {}
}
