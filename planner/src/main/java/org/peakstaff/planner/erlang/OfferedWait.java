package org.peakstaff.planner.erlang;

/**
 * The law of the offered wait (the wait of a customer who never abandons) in an M/M/n+G queue, up
 * to one common factor: a mass at 0 and a density on x &gt; 0. Times are in units of the mean
 * handle time.
 *
 * <p>With load a and patience law G, H(x) = integral of 1 - G over [0, x], the density is
 * proportional to n exp(a H(x) - n x) and the mass at 0 to 1/B(n, a) - 1 (Baccelli and Hebuterne
 * 1981; Zeltyn and Mandelbaum 2005). The exponent is concave, whatever G: it has one maximum, at
 * which implementations scale, so that nothing overflows.
 */
interface OfferedWait {
  /** The mass at 0 on the common scale; may be infinite where nobody waits. */
  double noWait();

  /** Adds the integrals over [from, to] on the common scale; {@code to} may be infinite. */
  void integrate(double from, double to, WaitSums sums);

  /** P(patience &gt; x). */
  double survival(double x);

  /** P(patience &lt;= x). */
  double distribution(double x);
}
