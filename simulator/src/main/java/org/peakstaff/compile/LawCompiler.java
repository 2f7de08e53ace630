package org.peakstaff.compile;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.Law;

/** From the laws of a scenario to samplers, in seconds. */
public final class LawCompiler {
  private static final double NANOS = 1e9;

  private LawCompiler() {}

  /**
   * The sampler of a law.
   *
   * @param law any law but one by time of arrival
   * @return draws in seconds
   * @throws IllegalArgumentException if the law's parameters are incomplete or out of their domain,
   *     or if it depends on the time of arrival; {@link #at} says which law holds when
   */
  public static Sampler sampler(Law law) {
    if (law instanceof Law.Shifted shifted) {
      return Sampler.shifted(seconds(shifted.by()), sampler(shifted.law()));
    }
    if (law instanceof Law.Truncated truncated) {
      return truncated(truncated);
    }
    if (law instanceof Law.Mixture mixture) {
      return mixture(mixture);
    }
    if (law instanceof Law.Empirical empirical) {
      return empirical(empirical);
    }
    if (law instanceof Law.Custom custom) {
      return Sampler.provided(CustomLaws.of(custom));
    }
    if (law instanceof Law.ByTime) {
      throw new IllegalArgumentException(
          "a law by time of arrival has no sampler of its own. Maybe it is inside another law?");
    }
    return family(law);
  }

  /**
   * The law that holds for a contact arriving at some time of day.
   *
   * @param law any law
   * @param time local time of arrival
   * @return the law itself unless it is by time; then the last one that begins no later, and before
   *     the first one the last of the day
   */
  public static Law at(Law law, LocalTime time) {
    Law found = law;
    while (found instanceof Law.ByTime byTime) {
      found = valid(byTime.from(), time);
    }
    return found;
  }

  /**
   * The mean of a law: the stated one where it has one, free of the rounding of its parameters.
   *
   * @param law any law but one by time of arrival
   * @return seconds, infinity where there is none
   * @throws IllegalArgumentException as {@link #sampler}
   */
  public static double mean(Law law) {
    Duration stated = statedMean(law);
    return stated == null ? sampler(law).mean() : seconds(stated);
  }

  private static @Nullable Duration statedMean(Law law) {
    if (law instanceof Law.Exponential exponential) {
      return exponential.mean();
    }
    if (law instanceof Law.Erlang erlang) {
      return erlang.mean();
    }
    if (law instanceof Law.Gamma gamma) {
      return gamma.mean();
    }
    if (law instanceof Law.Lognormal lognormal) {
      return lognormal.mean();
    }
    if (law instanceof Law.Weibull weibull) {
      return weibull.mean();
    }
    if (law instanceof Law.LogLogistic logLogistic) {
      return logLogistic.mean();
    }
    return law instanceof Law.Hyperexponential hyperexponential ? hyperexponential.mean() : null;
  }

  private static Law valid(Map<LocalTime, Law> from, LocalTime time) {
    Law last = null;
    Law valid = null;
    for (Map.Entry<LocalTime, Law> entry : from.entrySet()) {
      last = entry.getValue();
      valid = entry.getKey().isAfter(time) ? valid : last;
    }
    if (last == null) {
      throw new IllegalArgumentException("a law by time names at least one law");
    }
    return valid == null ? last : valid;
  }

  private static Sampler family(Law law) {
    if (law instanceof Law.Deterministic deterministic) {
      return Sampler.deterministic(seconds(deterministic.mean()));
    }
    if (law instanceof Law.Uniform uniform) {
      return Sampler.uniform(seconds(uniform.low()), seconds(uniform.high()));
    }
    if (law instanceof Law.Triangular triangular) {
      return Sampler.triangular(
          seconds(triangular.low()), seconds(triangular.mode()), seconds(triangular.high()));
    }
    return byRateOrScale(law);
  }

  private static Sampler byRateOrScale(Law law) {
    if (law instanceof Law.Exponential exponential) {
      Double rate = exponential.rate();
      return Sampler.exponential(rate == null ? need(exponential.mean(), "mean") : 1 / rate);
    }
    if (law instanceof Law.Erlang erlang) {
      Duration scale = erlang.scale();
      double mean = scale == null ? need(erlang.mean(), "mean") : seconds(scale) * erlang.shape();
      return Sampler.erlang(erlang.shape(), mean);
    }
    return byMeanOrShape(law);
  }

  private static Sampler byMeanOrShape(Law law) {
    if (law instanceof Law.Gamma gamma) {
      return gamma(gamma);
    }
    if (law instanceof Law.Lognormal lognormal) {
      return lognormal(lognormal);
    }
    if (law instanceof Law.Weibull weibull) {
      return weibull(weibull);
    }
    if (law instanceof Law.LogLogistic logLogistic) {
      return logLogistic(logLogistic);
    }
    return hyperexponential((Law.Hyperexponential) law);
  }

  private static Sampler gamma(Law.Gamma law) {
    if (law.cv() != null) {
      return Sampler.gammaByMean(need(law.mean(), "mean"), law.cv());
    }
    double shape = need(law.shape(), "shape");
    Duration mean = law.mean();
    double scale = mean == null ? need(law.scale(), "scale") : seconds(mean) / shape;
    return Sampler.gamma(shape, scale);
  }

  private static Sampler lognormal(Law.Lognormal law) {
    if (law.cv() != null) {
      return Sampler.logNormalByMean(need(law.mean(), "mean"), law.cv());
    }
    double median = need(law.median(), "median");
    return Sampler.logNormal(StrictMath.log(median), need(law.sigma(), "sigma"));
  }

  private static Sampler weibull(Law.Weibull law) {
    if (law.cv() != null) {
      return Sampler.weibullByMean(need(law.mean(), "mean"), law.cv());
    }
    double shape = need(law.shape(), "shape");
    Duration mean = law.mean();
    return mean == null
        ? Sampler.weibull(shape, need(law.scale(), "scale"))
        : Sampler.weibullByShape(shape, seconds(mean));
  }

  private static Sampler logLogistic(Law.LogLogistic law) {
    if (law.cv() != null) {
      return Sampler.logLogisticByMean(need(law.mean(), "mean"), law.cv());
    }
    return Sampler.logLogistic(need(law.shape(), "shape"), need(law.scale(), "scale"));
  }

  private static Sampler hyperexponential(Law.Hyperexponential law) {
    if (law.cv() != null) {
      return Sampler.hyperexponentialByMean(need(law.mean(), "mean"), law.cv());
    }
    double[] shares = law.probabilities().stream().mapToDouble(Double::doubleValue).toArray();
    double[] means = law.means().stream().mapToDouble(LawCompiler::seconds).toArray();
    return Sampler.hyperexponential(shares, means);
  }

  private static Sampler truncated(Law.Truncated law) {
    Duration low = law.low();
    Duration high = law.high();
    return Sampler.truncated(
        low == null ? 0 : seconds(low),
        high == null ? Double.POSITIVE_INFINITY : seconds(high),
        sampler(law.law()));
  }

  private static Sampler mixture(Law.Mixture law) {
    double[] shares = law.parts().stream().mapToDouble(part -> part.share().value()).toArray();
    Sampler[] parts = law.parts().stream().map(part -> sampler(part.law())).toArray(Sampler[]::new);
    return Sampler.mixture(shares, parts);
  }

  private static Sampler empirical(Law.Empirical law) {
    if (!law.samples().isEmpty()) {
      return Sampler.empiricalSamples(
          law.samples().stream().mapToDouble(LawCompiler::seconds).toArray());
    }
    if (!law.edges().isEmpty()) {
      return Sampler.empiricalHistogram(
          law.edges().stream().mapToDouble(LawCompiler::seconds).toArray(),
          law.weights().stream().mapToDouble(Double::doubleValue).toArray());
    }
    return Sampler.empiricalQuantiles(
        law.quantiles().keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        law.quantiles().values().stream().mapToDouble(LawCompiler::seconds).toArray());
  }

  private static double need(@Nullable Duration value, String name) {
    return seconds(Objects.requireNonNull(present(value, name)));
  }

  private static double need(@Nullable Double value, String name) {
    return Objects.requireNonNull(present(value, name));
  }

  private static <T> @Nullable T present(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("the law lacks its " + name);
    }
    return value;
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }
}
