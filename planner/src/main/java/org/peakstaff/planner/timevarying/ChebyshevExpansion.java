package org.peakstaff.planner.timevarying;

import java.util.Arrays;

/**
 * Moves the number in the system through a long stretch of constant rates near its equilibrium:
 * exp(Q t) = exp(-a (I - P)) = sum over k of e_k T_k(P), P = I + Q / Lambda, a = Lambda t, with e_0
 * = exp(-a) I_0(a) and e_k = 2 exp(-a) I_k(a): about sqrt(70 a) terms, where uniformisation needs
 * more than a (Tal-Ezer 1989, "Polynomial approximation of functions of matrices and applications",
 * Journal of Scientific Computing 4).
 *
 * <p>Implementation note. The terms have changing signs. A birth-death chain is reversible, so that
 * P is symmetric in the norm of p^2 / pi, with eigenvalues from -1 to 1, and |T_k(P)| &lt;= 1: as
 * long as p is near pi in that norm, as {@link Equilibrium} makes sure, nothing large cancels. The
 * time spent in each state is the integral of exp(Q s): its coefficients h_k follow from a (I - P)
 * times the integral = t (I - exp(Q t)), as sums of positive terms from the last one down.
 */
final class ChebyshevExpansion {
  /** Coefficients below are left out. */
  private static final double NEGLIGIBLE = 1e-18;

  private final int low;
  private final int size;
  private final double jumps;
  private final double[] up;
  private final double[] down;
  private final double[] stay;
  private final double[] left;
  private final double[] right;

  private ChebyshevExpansion(Equilibrium equilibrium) {
    low = equilibrium.low();
    size = equilibrium.high() - low + 1;
    jumps = jumpRate(equilibrium);
    up = new double[size];
    down = new double[size];
    stay = new double[size];
    left = new double[size];
    right = new double[size];
    Dynamics dynamics = equilibrium.dynamics();
    for (int i = 0; i < size; i++) {
      double joins = i < size - 1 ? dynamics.up(equilibrium.rate(), low + i) / jumps : 0;
      double leaves = i > 0 ? dynamics.down(low + i) / jumps : 0;
      stay[i] = 2 * (1 - joins - leaves);
      if (i < size - 1) {
        up[i + 1] = 2 * joins;
      }
      if (i > 0) {
        down[i - 1] = 2 * leaves;
      }
    }
  }

  /** Half a bound on the largest eigenvalue of -Q, by Gershgorin's circles of its squared form. */
  static double jumpRate(Equilibrium equilibrium) {
    Dynamics dynamics = equilibrium.dynamics();
    double most = 0;
    double below = 0;
    for (int n = equilibrium.low(); n <= equilibrium.high(); n++) {
      double joins = dynamics.up(equilibrium.rate(), n);
      double above = Math.sqrt(joins * dynamics.down(n + 1));
      most = Math.max(most, joins + dynamics.down(n) + below + above);
      below = above;
    }
    return most / 2;
  }

  /** Moves the number in the system by a time. */
  static void advance(Equilibrium equilibrium, double time, NumberInSystem number) {
    ChebyshevExpansion expansion = new ChebyshevExpansion(equilibrium);
    double[] powers = coefficients(expansion.jumps * time);
    double[] times = integrated(powers, 1 / expansion.jumps);
    expansion.run(powers, times, number);
  }

  /** The coefficients e_k, by the recurrence of the Bessel functions from above (Miller). */
  static double[] coefficients(double a) {
    int most = (int) (Math.sqrt(80 * a) + 40);
    double[] values = new double[most + 2];
    values[most] = 1e-100;
    double sum = 2 * values[most];
    for (int k = most; k > 0; k--) {
      values[k - 1] = 2 * k / a * values[k] + values[k + 1];
      sum += k == 1 ? values[0] : 2 * values[k - 1];
    }
    values[0] /= sum;
    int count = 1;
    while (count <= most && 2 * values[count] / sum > NEGLIGIBLE) {
      values[count] *= 2 / sum;
      count++;
    }
    return Arrays.copyOf(values, count);
  }

  /** The coefficients h_k of the integral: h_(k-1) - h_k = h_k - h_(k+1) + 2 e_k / Lambda. */
  private static double[] integrated(double[] powers, double scale) {
    double[] times = new double[powers.length];
    double value = 0;
    double difference = 0;
    for (int k = powers.length - 1; k > 0; k--) {
      times[k] = value;
      difference += 2 * scale * powers[k];
      value += difference;
    }
    times[0] = value / 2;
    return times;
  }

  private void run(double[] powers, double[] times, NumberInSystem number) {
    double[] before = new double[size];
    for (int i = 0; i < size; i++) {
      before[i] = number.probability(low + i);
    }
    double[] end = new double[size];
    double[] time = new double[size];
    collect(powers[0], before, end);
    collect(times[0], before, time);
    double[] now = new double[size];
    next(before, now);
    for (int i = 0; i < size; i++) {
      now[i] /= 2;
    }
    for (int k = 1; k < powers.length; k++) {
      collect(powers[k], now, end);
      collect(times[k], now, time);
      next(now, before);
      double[] swap = before;
      before = now;
      now = swap;
    }
    number.move(low, end, time);
  }

  private static void collect(double factor, double[] term, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * term[i];
    }
  }

  /** T_(k+1) = 2 P T_k - T_(k-1), in the place of the last. */
  private void next(double[] now, double[] before) {
    System.arraycopy(now, 0, left, 1, size - 1);
    System.arraycopy(now, 1, right, 0, size - 1);
    combine(now, left, right, before);
  }

  private void combine(double[] now, double[] less, double[] more, double[] before) {
    double[] stays = stay;
    double[] ups = up;
    double[] downs = down;
    for (int i = 0; i < stays.length; i++) {
      before[i] = now[i] * stays[i] + less[i] * ups[i] + more[i] * downs[i] - before[i];
    }
  }
}
