package org.peakstaff.scenario;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Installed;

/**
 * A probability law of a duration. Laws are given by mean and coefficient of variation ({@code cv})
 * or by natural parameters; exactly one of the two sets is present. A rate counts per second.
 */
public sealed interface Law {
  /**
   * Always the same.
   *
   * @param mean the value
   */
  record Deterministic(Duration mean) implements Law {}

  /**
   * Exponential, by mean or by rate.
   *
   * @param mean the mean
   * @param rate 1 / mean, per second
   */
  record Exponential(@Nullable Duration mean, @Nullable Double rate) implements Law {}

  /**
   * Sum of {@code shape} exponential phases, by the mean of the sum or of one phase.
   *
   * @param shape number of phases
   * @param mean mean of the sum
   * @param scale mean of one phase
   */
  record Erlang(int shape, @Nullable Duration mean, @Nullable Duration scale) implements Law {}

  /**
   * Gamma, by mean and cv, shape and mean, or shape and scale.
   *
   * @param mean the mean
   * @param cv coefficient of variation
   * @param shape shape
   * @param scale scale
   */
  record Gamma(
      @Nullable Duration mean,
      @Nullable Double cv,
      @Nullable Double shape,
      @Nullable Duration scale)
      implements Law {}

  /**
   * Lognormal, by mean and cv, or median and sigma.
   *
   * @param mean the mean
   * @param cv coefficient of variation
   * @param median the median
   * @param sigma standard deviation of the logarithm
   */
  record Lognormal(
      @Nullable Duration mean,
      @Nullable Double cv,
      @Nullable Duration median,
      @Nullable Double sigma)
      implements Law {}

  /**
   * Weibull, by mean and cv, shape and mean, or shape and scale.
   *
   * @param mean the mean
   * @param cv coefficient of variation
   * @param shape shape
   * @param scale scale
   */
  record Weibull(
      @Nullable Duration mean,
      @Nullable Double cv,
      @Nullable Double shape,
      @Nullable Duration scale)
      implements Law {}

  /**
   * Uniform between two values.
   *
   * @param low smallest value
   * @param high largest value
   */
  record Uniform(Duration low, Duration high) implements Law {}

  /**
   * Triangular.
   *
   * @param low smallest value
   * @param mode most likely value
   * @param high largest value
   */
  record Triangular(Duration low, Duration mode, Duration high) implements Law {}

  /**
   * Hyperexponential, by mean and cv (two phases with balanced means, cv above 1), or by the
   * phases.
   *
   * @param mean the mean
   * @param cv coefficient of variation
   * @param probabilities probability of each phase, empty when by mean and cv
   * @param means mean of each phase, empty when by mean and cv
   */
  record Hyperexponential(
      @Nullable Duration mean,
      @Nullable Double cv,
      List<Double> probabilities,
      List<Duration> means)
      implements Law {
    /** Copies the lists. */
    public Hyperexponential {
      probabilities = List.copyOf(probabilities);
      means = List.copyOf(means);
    }
  }

  /**
   * Log-logistic, by mean and cv, or shape and scale (the median).
   *
   * @param mean the mean
   * @param cv coefficient of variation
   * @param shape shape, above 1 for a finite mean
   * @param scale scale, the median
   */
  record LogLogistic(
      @Nullable Duration mean,
      @Nullable Double cv,
      @Nullable Double shape,
      @Nullable Duration scale)
      implements Law {}

  /**
   * Drawn from data: a list of samples, or a histogram, or quantiles joined by straight lines;
   * exactly one is given.
   *
   * @param samples values drawn with equal probability, empty when not given
   * @param edges edges of the histogram's bins, ascending, one more than the weights
   * @param weights weight of each bin
   * @param quantiles value by probability, from 0 to 1 included
   */
  record Empirical(
      List<Duration> samples,
      List<Duration> edges,
      List<Double> weights,
      Map<Double, Duration> quantiles)
      implements Law {
    /** Copies the collections. */
    public Empirical {
      samples = List.copyOf(samples);
      edges = List.copyOf(edges);
      weights = List.copyOf(weights);
      quantiles = Collections.unmodifiableMap(new TreeMap<>(quantiles));
    }
  }

  /**
   * Another law plus a constant.
   *
   * @param by the constant
   * @param law the other law
   */
  record Shifted(Duration by, Law law) implements Law {}

  /**
   * Another law, given that its value lies between two bounds.
   *
   * @param low lower bound, null for none
   * @param high upper bound, null for none
   * @param law the other law
   */
  record Truncated(@Nullable Duration low, @Nullable Duration high, Law law) implements Law {}

  /**
   * One of several laws, chosen at random.
   *
   * @param parts the laws with their weights
   */
  record Mixture(List<Part> parts) implements Law {
    /** Copies the list. */
    public Mixture {
      parts = List.copyOf(parts);
    }

    /**
     * A part of a mixture.
     *
     * @param share its probability; the shares of a mixture sum to 1
     * @param law its law
     */
    public record Part(Share share, Law law) {}
  }

  /**
   * A law by the local time of day at which the contact arrives.
   *
   * @param from the law that holds from each time until the next, the first from 00:00
   */
  record ByTime(Map<LocalTime, Law> from) implements Law {
    /** Copies the map. */
    public ByTime {
      from = Collections.unmodifiableMap(new TreeMap<>(from));
    }
  }

  /**
   * A law of one's own.
   *
   * @param provider the name under which the provider is installed
   * @param parameters what it is told
   * @param installed the provider; filled when the scenario is read
   */
  record Custom(String provider, Map<String, Object> parameters, @Nullable Installed installed)
      implements Law {
    /** Copies the parameters in the order of their names. */
    public Custom {
      parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }
}
