package org.peakstaff.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Proficiency;

/**
 * How the agents of a group differ by their weeks on the job, and by the tools that help them.
 *
 * <p>Agent numbers are given weeks in turn: each next number gets those that are furthest behind
 * their proportion, of equals the most. So any run of numbers has the proportions to within an
 * agent or two, and the numbers of the whole group have them exactly. The factors of tenure and of
 * every tool multiply. Where a group has tools and no tenure, its agents count as experienced.
 */
public final class Proficiencies {
  private static final int LONGEST_TURN = 10_000;

  private final int[] levelOf;
  private final double[][] handleFactor;
  private final double[][] resolutionFactor;
  private final double[] share;

  private Proficiencies(Proficiency given, List<String> types) {
    List<Map.Entry<Integer, Integer>> levels = levels(given.tenure());
    double all = levels.stream().mapToDouble(Map.Entry::getValue).sum();
    share = levels.stream().mapToDouble(level -> level.getValue() / all).toArray();
    levelOf = turns(share, (int) Math.min(all, LONGEST_TURN));
    handleFactor = new double[share.length][types.size()];
    resolutionFactor = new double[share.length][types.size()];
    for (int level = 0; level < share.length; level++) {
      int weeks = levels.get(level).getKey();
      for (int type = 0; type < types.size(); type++) {
        handleFactor[level][type] = handleTimeFactor(given, types.get(type), weeks);
        resolutionFactor[level][type] = resolutionFactor(given, types.get(type), weeks);
      }
    }
  }

  /**
   * The differences between the agents of a group.
   *
   * @param given what the scenario says of them
   * @param types contact type ids by dense number
   * @return null when all agents are alike
   */
  public static @Nullable Proficiencies of(Proficiency given, List<String> types) {
    return given.tenure() == null && given.assistance().isEmpty()
        ? null
        : new Proficiencies(given, types);
  }

  private static List<Map.Entry<Integer, Integer>> levels(Proficiency.@Nullable Tenure tenure) {
    Map<Integer, Integer> weeks =
        tenure == null ? Map.of(Integer.MAX_VALUE, 1) : tenure.weeks().descendingMap();
    return new ArrayList<>(weeks.entrySet()).stream().filter(each -> each.getValue() > 0).toList();
  }

  private static int[] turns(double[] share, int length) {
    int[] levelOf = new int[length];
    int[] given = new int[share.length];
    for (int number = 0; number < length; number++) {
      int next = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int level = 0; level < share.length; level++) {
        double behind = share[level] * (number + 1) - given[level];
        if (behind > most + 1e-9) {
          most = behind;
          next = level;
        }
      }
      levelOf[number] = next;
      given[next]++;
    }
    return levelOf;
  }

  private static double handleTimeFactor(Proficiency given, String type, int weeks) {
    Proficiency.Tenure tenure = given.tenure();
    double factor = tenure == null ? 1 : at(tenure.handleTimeFactor(), weeks);
    for (Proficiency.Assistance tool : given.assistance().values()) {
      factor *= helps(tool, type) ? at(tool.handleTimeFactor(), weeks) : 1;
    }
    return factor;
  }

  private static double resolutionFactor(Proficiency given, String type, int weeks) {
    Proficiency.Tenure tenure = given.tenure();
    double factor = tenure == null ? 1 : at(tenure.resolutionFactor(), weeks);
    for (Proficiency.Assistance tool : given.assistance().values()) {
      factor *= helps(tool, type) ? at(tool.resolutionFactor(), weeks) : 1;
    }
    return factor;
  }

  private static boolean helps(Proficiency.Assistance tool, String type) {
    return tool.contactTypes().isEmpty() || tool.contactTypes().contains(type);
  }

  private static double at(@Nullable Curve curve, int weeks) {
    return curve == null ? 1 : curve.at(weeks);
  }

  /**
   * What multiplies an agent's handle times.
   *
   * @param number within the group
   * @param type dense contact type
   * @return the factor
   */
  public double handleFactor(int number, int type) {
    return handleFactor[levelOf[number % levelOf.length]][type];
  }

  /**
   * What multiplies the probability that an agent settles the reason.
   *
   * @param number within the group
   * @param type dense contact type
   * @return the factor
   */
  public double resolutionFactor(int number, int type) {
    return resolutionFactor[levelOf[number % levelOf.length]][type];
  }

  /**
   * The mean over the agents of the group of what multiplies handle times.
   *
   * @param type dense contact type
   * @return the factor
   */
  public double meanHandleFactor(int type) {
    return mean(handleFactor, type);
  }

  /**
   * The mean over the agents of the group of what multiplies the probability of resolution.
   *
   * @param type dense contact type
   * @return the factor
   */
  public double meanResolutionFactor(int type) {
    return mean(resolutionFactor, type);
  }

  private double mean(double[][] factor, int type) {
    double[] weighted = new double[share.length];
    Arrays.setAll(weighted, level -> share[level] * factor[level][type]);
    return Arrays.stream(weighted).sum();
  }
}
