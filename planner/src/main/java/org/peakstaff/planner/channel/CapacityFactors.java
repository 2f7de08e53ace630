package org.peakstaff.planner.channel;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How much work an agent gets done with k contacts in hand, in units of what the agent gets done
 * with one: the capacity factors c(1) = 1, c(2), .. c(L), L being the concurrency limit.
 *
 * <p>With k in hand each contact progresses at rate c(k) / k, so handle times lengthen with
 * concurrency as they do in life. c(k) = k loses nothing; c(k) = 1 gains nothing.
 *
 * @param values c(1) .. c(L), starting with 1, non-decreasing, finite
 */
public record CapacityFactors(List<Double> values) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is none, the first is not 1, or one falls
   */
  public CapacityFactors {
    values = List.copyOf(values);
    if (values.isEmpty() || values.get(0) != 1) {
      throw new IllegalArgumentException("capacity factors must start with 1, were " + values);
    }
    for (int k = 1; k < values.size(); k++) {
      if (!(values.get(k) >= values.get(k - 1) && values.get(k) < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("capacity factors must not fall, were " + values);
      }
    }
  }

  /**
   * The given factors.
   *
   * @param values c(1) .. c(L)
   * @return the factors
   * @throws IllegalArgumentException if there is none, the first is not 1, or one falls
   */
  public static CapacityFactors of(double... values) {
    return new CapacityFactors(DoubleStream.of(values).boxed().toList());
  }

  /**
   * One contact at a time, as by telephone.
   *
   * @return c(1) = 1
   */
  public static CapacityFactors exclusive() {
    return of(1);
  }

  /**
   * The concurrency limit.
   *
   * @return L, the most contacts in hand
   */
  public int limit() {
    return values.size();
  }

  /**
   * The same agents with another limit.
   *
   * @param limit from 1 to the number of factors
   * @return the first factors
   * @throws IllegalArgumentException if the limit is out of its range
   */
  public CapacityFactors upTo(int limit) {
    if (limit < 1 || limit > values.size()) {
      throw new IllegalArgumentException(
          "the concurrency limit must be from 1 to " + values.size() + ", was " + limit);
    }
    return new CapacityFactors(values.subList(0, limit));
  }

  /**
   * The factor at a number of contacts in hand, linear between whole numbers.
   *
   * @param inHand k, from 0 to the limit
   * @return c(k); c(0) = 0
   * @throws IllegalArgumentException if k is out of its range
   */
  public double at(double inHand) {
    if (!(inHand >= 0 && inHand <= values.size())) {
      throw new IllegalArgumentException(
          "contacts in hand must be from 0 to " + values.size() + ", was " + inHand);
    }
    int below = (int) inHand;
    double fraction = inHand - below;
    return fraction == 0
        ? whole(below)
        : whole(below) * (1 - fraction) + whole(below + 1) * fraction;
  }

  private double whole(int k) {
    return k == 0 ? 0 : values.get(k - 1);
  }

  /**
   * The factor of an agent with all slots taken, c(L).
   *
   * @return at least 1
   */
  public double full() {
    return values.get(values.size() - 1);
  }

  /**
   * The work in a contact whose handle time was measured while agents had k in hand on average:
   * what an agent with nothing else to do would take for it.
   *
   * @param measured mean handle time, seconds
   * @param concurrency k, from 1 to the limit
   * @return measured x c(k) / k, seconds
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public double standAlone(double measured, double concurrency) {
    Check.positive("handle time", measured);
    if (!(concurrency >= 1)) {
      throw new IllegalArgumentException("concurrency must be at least 1, was " + concurrency);
    }
    return measured * at(concurrency) / concurrency;
  }
}
