package org.peakstaff.planner.erlang;

/**
 * The offered wait of M/M/n+M, by Gauss-Legendre quadrature about the maximum of the exponent.
 *
 * <p>Implementation note. With theta = handle time / patience and d(z) = exp(-z) - 1 + z, the
 * exponent f(x) = a H(x) - n x satisfies, from any anchor A,
 *
 * <pre>f(A + y) - f(A) = -(n - L) y - (L / theta) d(theta y),   L = a exp(-theta A),</pre>
 *
 * for y of either sign. Both terms are negative where the exponent falls away from the anchor, so
 * the difference is exact to rounding whatever the size of a, n and patience (d has its own series
 * near 0). A range is anchored at the end where the density is largest and cut where the density
 * has fallen by exp(-42); what is left is one or a few panels of a 32-point rule, independent of
 * the number of agents. A birth-death sum needs of the order of the square root of n patience /
 * handle time terms, 10^6 where patience is 10^6 handle times and n is 10^6, and overflows when
 * started at p(n) for n well below the load.
 */
final class ExponentialOfferedWait implements OfferedWait {
  /** exp(-42) = 6e-19: what is cut off. */
  private static final double DROP = 42;

  private static final GaussLegendre RULE = GaussLegendre.of(32);

  /** Ends of panels in units of the mean patience, where the range is long compared to it. */
  private static final double[] PATIENCE_PANELS = {3, 12, 40};

  /** Longest panel, in units of the mean patience, where the density rises double-exponentially. */
  private static final double RISING_PANEL = 1.5;

  private final double agents;
  private final double load;
  private final double theta;

  /** theta x mode. */
  private final double zeta;

  private final double mode;
  private final double noWait;

  private ExponentialOfferedWait(double agents, double load, double theta, double odds) {
    this.agents = agents;
    this.load = load;
    this.theta = theta;
    this.zeta = load > agents ? StrictMath.log1p((load - agents) / agents) : 0;
    this.mode = zeta / theta;
    this.noWait = odds * StrictMath.exp(-agents / theta * excess(-zeta));
  }

  /**
   * The offered wait at the given agents, load (erlangs) and handle time / mean patience.
   *
   * @param odds 1/B(n, a) - 1
   */
  static ExponentialOfferedWait of(double agents, double load, double theta, double odds) {
    return new ExponentialOfferedWait(agents, load, theta, odds);
  }

  @Override
  public double noWait() {
    return noWait;
  }

  @Override
  public double survival(double x) {
    return StrictMath.exp(-theta * x);
  }

  @Override
  public double distribution(double x) {
    return -StrictMath.expm1(-theta * x);
  }

  @Override
  public void integrate(double from, double to, WaitSums sums) {
    if (from < mode) {
      integrateRising(from, Math.min(to, mode), sums);
    }
    if (to > mode) {
      integrateFalling(Math.max(from, mode), to, sums);
    }
  }

  private void integrateFalling(double from, double to, WaitSums sums) {
    double intensity = load * survival(from);
    double slope =
        zeta > 0
            ? -agents * StrictMath.expm1(zeta - theta * from)
            : agents - load + load * distribution(from);
    double reach = Math.min(to - from, fallingReach(slope));
    double scale = agents * StrictMath.exp(exponent(from));
    double start = 0;
    for (double panel : PATIENCE_PANELS) {
      double end = panel / theta;
      if (reach > 1.3 * end) {
        addPanel(new Anchor(from, 1, slope, intensity / theta, scale), start, end, sums);
        start = end;
      }
    }
    addPanel(new Anchor(from, 1, slope, intensity / theta, scale), start, reach, sums);
  }

  /** Where the density has fallen by DROP at least: from d(z) >= z^2 / (2 + z), a quadratic. */
  private double fallingReach(double slope) {
    double q = 2 * slope - DROP * theta;
    double root = Math.sqrt(q * q + 8 * DROP * agents * theta);
    return q > 0 ? 4 * DROP / (q + root) : (root - q) / (2 * agents * theta);
  }

  private void integrateRising(double from, double to, WaitSums sums) {
    double intensity = load * survival(to);
    double slope = agents * StrictMath.expm1(zeta - theta * to);
    double reach = Math.min(to - from, risingReach(slope, intensity));
    double scale = agents * StrictMath.exp(exponent(to));
    int panels = (int) Math.ceil(theta * reach / RISING_PANEL);
    Anchor anchor = new Anchor(to, -1, slope, intensity / theta, scale);
    for (int i = 0; i < panels; i++) {
      addPanel(anchor, reach * i / panels, reach * (i + 1) / panels, sums);
    }
  }

  /** From exp(z) - 1 - z >= z^2 / 2, and >= exp(z) / 4 from z = 1 on. */
  private double risingReach(double slope, double intensity) {
    double quadratic = 2 * DROP / (slope + Math.sqrt(slope * slope + 2 * DROP * intensity * theta));
    double exponential = Math.max(1, StrictMath.log(4 * DROP * theta / intensity)) / theta;
    return Math.min(quadratic, exponential);
  }

  /** The exponent at x less its maximum. */
  private double exponent(double x) {
    if (zeta > 0) {
      return -agents / theta * excess(theta * x - zeta);
    }
    return -(agents - load) * x - load / theta * excess(theta * x);
  }

  private void addPanel(Anchor anchor, double from, double to, WaitSums sums) {
    double length = to - from;
    for (int i = 0; i < RULE.order(); i++) {
      double y = from + length * RULE.node(i);
      double x = anchor.at + anchor.sign * y;
      double fall = anchor.slope * y + anchor.curve * excess(anchor.sign * theta * y);
      double weight = anchor.scale * length * RULE.weight(i) * StrictMath.exp(-fall);
      addNode(weight, x, sums);
    }
  }

  private void addNode(double weight, double x, WaitSums sums) {
    double z = theta * x;
    if (z < SERIES) {
      double excess = excess(z);
      double leaves = z - excess;
      sums.add(weight, x, 1 - leaves, leaves, leaves / theta, (z * z - excess * (1 + z)) / theta);
    } else {
      double stays = StrictMath.exp(-z);
      double leaves = 1 - stays;
      sums.add(weight, x, stays, leaves, leaves / theta, (leaves - z * stays) / theta);
    }
  }

  /** Below this the series of d is used. */
  private static final double SERIES = 0.5;

  /** 1/2!, 1/3!, ..: the coefficients of d(z) / z^2 but for their signs. */
  private static final double[] INVERSE_FACTORIALS = {
    1.0 / 2,
    1.0 / 6,
    1.0 / 24,
    1.0 / 120,
    1.0 / 720,
    1.0 / 5040,
    1.0 / 40320,
    1.0 / 362880,
    1.0 / 3628800,
    1.0 / 39916800,
    1.0 / 479001600,
    1.0 / 6227020800.0,
    1.0 / 87178291200.0,
    1.0 / 1307674368000.0
  };

  /** d(z) = exp(-z) - 1 + z, without cancellation near 0. */
  static double excess(double z) {
    if (Math.abs(z) >= SERIES) {
      return StrictMath.exp(-z) - 1 + z;
    }
    double sum = 0;
    for (int k = INVERSE_FACTORIALS.length - 1; k >= 0; k--) {
      sum = INVERSE_FACTORIALS[k] - z * sum;
    }
    return z * z * sum;
  }

  private record Anchor(double at, int sign, double slope, double curve, double scale) {}
}
