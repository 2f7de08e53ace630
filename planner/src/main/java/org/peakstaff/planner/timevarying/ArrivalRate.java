package org.peakstaff.planner.timevarying;

import java.util.function.DoubleUnaryOperator;
import org.peakstaff.compile.LinearRates;

/**
 * The rate of a Poisson arrival process as a function of time: straight lines over pieces of equal
 * length, with or without jumps between them, and 0 before and after.
 *
 * <p>Times are in any unit, rates in contacts per that unit.
 */
public final class ArrivalRate {
  private final double length;
  private final double[] first;
  private final double[] last;

  private ArrivalRate(double length, double[] first, double[] last) {
    this.length = Checks.positive("length of a piece", length);
    this.first = first;
    this.last = last;
    for (int i = 0; i < first.length; i++) {
      Checks.notNegative("rate", first[i]);
      Checks.notNegative("rate", last[i]);
    }
  }

  /**
   * A rate that is constant over each piece.
   *
   * @param length of a piece, above 0
   * @param rates one per piece, at least 0 and finite
   * @return the rate
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ArrivalRate constant(double length, double... rates) {
    return new ArrivalRate(length, rates.clone(), rates.clone());
  }

  /**
   * A rate that is linear over each piece, and continuous.
   *
   * @param length of a piece, above 0
   * @param knots rates at the ends of the pieces, one more than pieces, at least 0 and finite
   * @return the rate
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ArrivalRate linear(double length, double... knots) {
    int pieces = Math.max(0, knots.length - 1);
    double[] first = new double[pieces];
    double[] last = new double[pieces];
    for (int i = 0; i < pieces; i++) {
      first[i] = knots[i];
      last[i] = knots[i + 1];
    }
    return new ArrivalRate(length, first, last);
  }

  /**
   * A function sampled at equal distances and joined by straight lines.
   *
   * @param length of a piece, above 0
   * @param pieces their number
   * @param rate the function, at least 0 and finite
   * @return the rate
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ArrivalRate sampled(double length, int pieces, DoubleUnaryOperator rate) {
    double[] knots = new double[pieces + 1];
    for (int i = 0; i <= pieces; i++) {
      knots[i] = rate.applyAsDouble(i * length);
    }
    return linear(length, knots);
  }

  /**
   * A continuous, piecewise linear rate with given means: it keeps the volume of every interval and
   * never falls below 0.
   *
   * <p>It is the rate of a scenario with linear rates: see {@link LinearRates}.
   *
   * @param length of an interval, above 0
   * @param means one per interval, at least 0 and finite
   * @return the rate
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ArrivalRate throughMeans(double length, double... means) {
    LinearRates rates = LinearRates.through(means);
    double[] left = new double[means.length];
    double[] middle = new double[means.length];
    double[] right = new double[means.length];
    for (int i = 0; i < means.length; i++) {
      left[i] = rates.left(i);
      middle[i] = rates.middle(i);
      right[i] = rates.right(i);
    }
    return bent(length, left, middle, right);
  }

  /**
   * A rate with two lines per interval, which meet in its middle.
   *
   * @param length of an interval, above 0
   * @param left rates at the beginning of each interval, at least 0 and finite
   * @param middle rates in its middle
   * @param right rates at its end
   * @return the rate
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ArrivalRate bent(double length, double[] left, double[] middle, double[] right) {
    double[] first = new double[2 * left.length];
    double[] last = new double[2 * left.length];
    for (int i = 0; i < left.length; i++) {
      first[2 * i] = left[i];
      last[2 * i] = middle[i];
      first[2 * i + 1] = middle[i];
      last[2 * i + 1] = right[i];
    }
    return new ArrivalRate(length / 2, first, last);
  }

  /**
   * The end of the last piece.
   *
   * @return time
   */
  public double end() {
    return length * first.length;
  }

  /**
   * The rate at an instant; at a jump, the rate from there on.
   *
   * @param time any time
   * @return contacts per unit of time
   */
  public double at(double time) {
    int piece = piece(time);
    return piece < 0 || piece >= first.length ? 0 : at(piece, time);
  }

  private double at(int piece, double time) {
    double share = Math.max(0, Math.min(1, time / length - piece));
    return first[piece] + (last[piece] - first[piece]) * share;
  }

  private int piece(double time) {
    return (int) Math.max(-1, Math.min(first.length, Math.floor(time / length + 1e-9)));
  }

  /**
   * Expected arrivals between two instants.
   *
   * @param from an instant
   * @param to a later instant
   * @return contacts
   */
  public double volume(double from, double to) {
    double sum = 0;
    for (int i = Math.max(0, piece(from)); i < first.length && i * length < to; i++) {
      double begin = Math.max(from, i * length);
      double end = Math.min(to, (i + 1) * length);
      sum += end > begin ? (end - begin) * (at(i, begin) + at(i, end)) / 2 : 0;
    }
    return sum;
  }

  /**
   * The average rate between two instants.
   *
   * @param from an instant
   * @param to a later instant
   * @return contacts per unit of time
   */
  public double mean(double from, double to) {
    return volume(from, to) / (to - from);
  }

  /**
   * The highest rate between two instants.
   *
   * @param from an instant
   * @param to a later instant
   * @return contacts per unit of time
   */
  public double maximum(double from, double to) {
    double most = 0;
    for (int i = Math.max(0, piece(from)); i < first.length && i * length < to; i++) {
      double begin = Math.max(from, i * length);
      double end = Math.min(to, (i + 1) * length);
      if (end > begin * (1 + 1e-12)) {
        most = Math.max(most, Math.max(at(i, begin), at(i, end)));
      }
    }
    return most;
  }

  /**
   * Whether the rate rises all the time between two instants.
   *
   * @param from an instant
   * @param to a later instant
   * @return false where it is constant or falls somewhere
   */
  public boolean rises(double from, double to) {
    boolean rises = true;
    double before = -1;
    for (int i = Math.max(0, piece(from)); i < first.length && i * length < to; i++) {
      double begin = Math.max(from, i * length);
      double end = Math.min(to, (i + 1) * length);
      if (end > begin * (1 + 1e-12)) {
        rises &= at(i, end) > at(i, begin) && at(i, begin) >= before;
        before = at(i, end);
      }
    }
    return rises && before >= 0;
  }

  /** The number of pieces. */
  int pieces() {
    return first.length;
  }

  /** The length of a piece. */
  double length() {
    return length;
  }

  /** The rate at the beginning of a piece. */
  double first(int piece) {
    return first[piece];
  }

  /** The rate at the end of a piece. */
  double last(int piece) {
    return last[piece];
  }
}
