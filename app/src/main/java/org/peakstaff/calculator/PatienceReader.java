package org.peakstaff.calculator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.PatienceLaw;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.json.Suggestions;

/** Makes laws of patience of their name and parameters, times in seconds. */
public final class PatienceReader {
  /** Laws that are given by their mean and coefficient of variation. */
  public static final List<String> LAWS =
      List.of(
          "exponential",
          "erlang",
          "gamma",
          "lognormal",
          "weibull",
          "log-logistic",
          "hyperexponential",
          "deterministic",
          "uniform");

  private PatienceReader() {}

  /** The member {@code patience} of a question: a mean, or an object that names a law. */
  static @Nullable Patience read(Fields question, Formula formula) {
    Object value = question.get("patience");
    if (value == null) {
      return null;
    }
    if (value instanceof Map<?, ?>) {
      Fields law = question.object("patience");
      return law == null ? null : read(law, question, formula);
    }
    double mean = question.number("patience");
    if (Double.isNaN(mean)) {
      return null;
    }
    try {
      return exponential(mean);
    } catch (IllegalArgumentException e) {
      question.problem("patience", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static @Nullable Patience read(Fields law, Fields question, Formula formula) {
    String type = law.text("type");
    double mean = law.number("mean");
    double cv = law.number("cv");
    double balking = law.number("balking", 0);
    law.require("type");
    law.require("mean");
    law.refuseOthers();
    if (type == null || Double.isNaN(mean)) {
      return null;
    }
    if (formula == Formula.A) {
      question.problem("patience", "is a mean in seconds for Erlang A; laws belong to MMNG");
      return null;
    }
    try {
      return of(type, mean, cv, balking);
    } catch (IllegalArgumentException e) {
      question.problem("patience", String.valueOf(e.getMessage()));
      return null;
    }
  }

  /**
   * Exponential patience.
   *
   * @param mean in seconds, above 0
   * @return the patience
   * @throws IllegalArgumentException if the mean is not above 0 and finite
   */
  public static Patience exponential(double mean) {
    PatienceLaw law = PatienceLaw.exponential(mean);
    return new Patience(law, true, mean, "patience " + Numbers.text(mean) + " s");
  }

  /**
   * A law by name.
   *
   * @param type one of {@link #LAWS}
   * @param mean in seconds, above 0
   * @param cv standard deviation / mean; NaN where the law has but one
   * @param balking share that leaves at once when it has to wait, from 0 to 1
   * @return the patience
   * @throws IllegalArgumentException if the law does not exist or its parameters are out of their
   *     domain
   */
  public static Patience of(String type, double mean, double cv, double balking) {
    Sampler sampler = sampler(type, mean, cv);
    PatienceLaw law = PatienceLaw.of(sampler);
    if (!(balking >= 0 && balking <= 1)) {
      throw new IllegalArgumentException(
          "balking must be a share from 0 to 1, not " + Numbers.text(balking));
    }
    boolean exponential = type.equals("exponential") && balking == 0;
    PatienceLaw all = balking > 0 ? PatienceLaw.balking(balking, law) : law;
    return new Patience(all, exponential, mean, description(type, mean, cv, balking));
  }

  private static String description(String type, double mean, double cv, double balking) {
    String text = type + " patience, mean " + Numbers.text(mean) + " s";
    String spread = Double.isNaN(cv) ? "" : ", cv " + Numbers.text(cv);
    return text + spread + (balking > 0 ? ", balking " + Numbers.text(balking) : "");
  }

  private static Sampler sampler(String type, double mean, double cv) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "exponential" -> Sampler.exponential(mean(mean, cv, type));
      case "deterministic" -> Sampler.deterministic(mean(mean, cv, type));
      case "uniform" -> Sampler.uniform(0, 2 * mean(mean, cv, type));
      case "erlang" -> Sampler.erlangByMean(mean, needed(cv, type));
      case "gamma" -> Sampler.gammaByMean(mean, needed(cv, type));
      case "lognormal" -> Sampler.logNormalByMean(mean, needed(cv, type));
      case "weibull" -> Sampler.weibullByMean(mean, needed(cv, type));
      case "log-logistic" -> Sampler.logLogisticByMean(mean, needed(cv, type));
      case "hyperexponential" -> Sampler.hyperexponentialByMean(mean, needed(cv, type));
      default ->
          throw new IllegalArgumentException(
              "there is no law \"" + type + "\"." + Suggestions.didYouMeanOr(type, LAWS));
    };
  }

  private static double mean(double mean, double cv, String type) {
    if (!Double.isNaN(cv)) {
      throw new IllegalArgumentException("the " + type + " law is given by its mean, without cv");
    }
    return mean;
  }

  private static double needed(double cv, String type) {
    if (Double.isNaN(cv)) {
      throw new IllegalArgumentException("the " + type + " law needs cv");
    }
    return cv;
  }
}
