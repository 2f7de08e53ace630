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
 * has fallen by exp(-42); what is left is one or a few panels of a 28-point rule, independent of
 * the number of agents. A birth-death sum needs of the order of the square root of n patience /
 * handle time terms, 10^6 where patience is 10^6 handle times and n is 10^6, and overflows when
 * started at p(n) for n well below the load.
 */
final class ExponentialOfferedWait implements OfferedWait {
  /** How much work a quadrature is worth. */
  enum Accuracy {
    /** All digits: what is cut off is exp(-42) = 6e-19. */
    FULL(28, 42, 16, 8),
    /** Eight digits at least, to decide what is not close. */
    QUICK(16, 24, 10, 6),
    /** Four digits or so, for the first guess of a search. */
    ROUGH(10, 16, 10, 16);

    private final GaussLegendre rule;
    private final double drop;
    private final GaussLegendre shortRule;
    private final double shortDrop;

    /**
     * The second rule is as good as the first where the density falls by exp(-shortDrop) at most.
     */
    Accuracy(int order, double drop, int shortOrder, double shortDrop) {
      this.rule = GaussLegendre.of(order);
      this.drop = drop;
      this.shortRule = GaussLegendre.of(shortOrder);
      this.shortDrop = shortDrop;
    }
  }

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
  private final Accuracy accuracy;
  private final double drop;

  private ExponentialOfferedWait(
      double agents, double load, double theta, double odds, Accuracy accuracy) {
    this.agents = agents;
    this.load = load;
    this.theta = theta;
    this.zeta = load > agents ? StrictMath.log1p((load - agents) / agents) : 0;
    this.mode = zeta / theta;
    this.noWait =
        zeta > 0 ? odds * Exp.of(-agents / theta * ExponentialTerms.carefulExcess(-zeta)) : odds;
    this.accuracy = accuracy;
    this.drop = accuracy.drop;
  }

  /**
   * The offered wait at the given agents, load (erlangs) and handle time / mean patience.
   *
   * @param odds 1/B(n, a) - 1
   */
  static ExponentialOfferedWait of(
      double agents, double load, double theta, double odds, Accuracy accuracy) {
    return new ExponentialOfferedWait(agents, load, theta, odds, accuracy);
  }

  @Override
  public double noWait() {
    return noWait;
  }

  @Override
  public double survival(double x) {
    return Exp.of(-theta * x);
  }

  @Override
  public double distribution(double x) {
    return ExponentialTerms.leaves(theta * x);
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
    double slope = fallingSlope(from);
    double reach = Math.min(to - from, fallingReach(slope));
    Anchor anchor = anchor(from, 1, slope, survival(from));
    double start = 0;
    for (double panel : PATIENCE_PANELS) {
      double end = panel / theta;
      if (reach > 1.3 * end) {
        addPanel(anchor, start, end, sums);
        start = end;
      }
    }
    addPanel(anchor, start, reach, sums);
  }

  /** How fast the density falls at x, without cancellation where it has a maximum before. */
  private double fallingSlope(double x) {
    return zeta > 0
        ? -agents * StrictMath.expm1(zeta - theta * x)
        : agents - load + load * distribution(x);
  }

  /** Where the density has fallen by exp(-drop) at least: d(z) >= z^2 / (2 + z), a quadratic. */
  private double fallingReach(double slope) {
    double q = 2 * slope - drop * theta;
    double root = Math.sqrt(q * q + 8 * drop * agents * theta);
    return q > 0 ? 4 * drop / (q + root) : (root - q) / (2 * agents * theta);
  }

  private void integrateRising(double from, double to, WaitSums sums) {
    double stays = survival(to);
    double slope = agents * StrictMath.expm1(zeta - theta * to);
    double reach = Math.min(to - from, risingReach(slope, load * stays));
    Anchor anchor = anchor(to, -1, slope, stays);
    int panels = (int) Math.ceil(theta * reach / RISING_PANEL);
    for (int i = 0; i < panels; i++) {
      addPanel(anchor, reach * i / panels, reach * (i + 1) / panels, sums);
    }
  }

  /** From exp(z) - 1 - z >= z^2 / 2, and >= exp(z) / 4 from z = 1 on. */
  private double risingReach(double slope, double intensity) {
    double quadratic = 2 * drop / (slope + Math.sqrt(slope * slope + 2 * drop * intensity * theta));
    double exponential = Math.max(1, StrictMath.log(4 * drop * theta / intensity)) / theta;
    return Math.min(quadratic, exponential);
  }

  /** The exponent at x less its maximum. */
  private double exponent(double x) {
    if (zeta > 0) {
      return -agents / theta * ExponentialTerms.carefulExcess(theta * x - zeta);
    }
    return -(agents - load) * x - load / theta * ExponentialTerms.carefulExcess(theta * x);
  }

  private Anchor anchor(double at, int sign, double slope, double stays) {
    double z = theta * at;
    return new Anchor(
        z,
        sign * theta,
        slope,
        load * stays / theta,
        agents * Exp.of(exponent(at)),
        stays,
        ExponentialTerms.leaves(z),
        ExponentialTerms.lostTime(z));
  }

  /** The rule for a panel: few nodes where the density and patience change little. */
  private GaussLegendre rule(Anchor anchor, double from, double to) {
    double patiences = Math.abs(anchor.rate) * (to - from);
    double fall = anchor.slope * (to - from) + anchor.curve * patiences * patiences;
    boolean gentle = from == 0 && patiences < 1 && fall < accuracy.shortDrop;
    return gentle ? accuracy.shortRule : accuracy.rule;
  }

  /** Adds the nodes at distances [from, to] from the anchor; memorylessness gives the weights. */
  private void addPanel(Anchor anchor, double from, double to, WaitSums sums) {
    double length = to - from;
    GaussLegendre rule = rule(anchor, from, to);
    double offered = 0;
    double answered = 0;
    double abandoned = 0;
    double answeredWait = 0;
    double abandonedWait = 0;
    for (int i = 0; i < rule.order(); i++) {
      double y = from + length * rule.node(i);
      double z = anchor.rate * y;
      boolean small = Math.abs(z) < ExponentialTerms.SERIES;
      double leaves = small ? z - ExponentialTerms.series(z) : 1 - Exp.of(-z);
      double excess = small ? ExponentialTerms.series(z) : z - leaves;
      double weight = rule.weight(i) * Exp.of(-(anchor.slope * y + anchor.curve * excess));
      double stays = anchor.stays * (1 - leaves);
      double lost = small ? z * z - excess * (1 + z) : leaves - z * (1 - leaves);
      offered += weight;
      answered += weight * stays;
      abandoned += weight * (anchor.leaves + anchor.stays * leaves);
      answeredWait += weight * stays * (anchor.z + z);
      abandonedWait += weight * (anchor.lost + anchor.stays * (anchor.z * leaves + lost));
    }
    double scale = anchor.scale * length;
    sums.add(offered * scale, answered * scale, abandoned * scale);
    sums.addTimes(
        abandoned * scale / theta, answeredWait * scale / theta, abandonedWait * scale / theta);
  }

  /**
   * Where a range is anchored. Times are in units of the mean patience.
   *
   * @param z the anchor's time
   * @param rate theta, or -theta where distances are counted downwards
   * @param slope linear part of the exponent's fall
   * @param curve factor of d in the exponent's fall
   * @param scale n times the density at the anchor, the maximum being 1
   * @param stays 1 - G at the anchor
   * @param leaves G at the anchor
   * @param lost E[patience; patience below the anchor]
   */
  private record Anchor(
      double z,
      double rate,
      double slope,
      double curve,
      double scale,
      double stays,
      double leaves,
      double lost) {}
}
