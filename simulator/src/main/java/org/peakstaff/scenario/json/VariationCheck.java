package org.peakstaff.scenario.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;

/** Checks the correlations of busyness. */
final class VariationCheck {
  private static final double TOLERANCE = 1e-9;

  private final Place shared;
  private final List<String> types;
  private final double[][] matrix;

  private VariationCheck(Place shared, Map<String, Member> types) {
    this.shared = shared;
    this.types = new ArrayList<>(types.keySet());
    matrix = new double[types.size()][types.size()];
  }

  /** Checks correlations that agree with the schema. */
  static void check(Place shared, Map<String, Member> types) {
    new VariationCheck(shared, types).check();
  }

  private void check() {
    Map<String, Member> pairs = shared.entries("correlation");
    if (pairs.isEmpty()) {
      shared.add("correlation", "must name at least one pair; or write \"none\"");
      return;
    }
    boolean valid = true;
    for (Map.Entry<String, Member> each : pairs.entrySet()) {
      for (Map.Entry<String, Member> other : Trees.entries(each.getValue().value()).entrySet()) {
        valid &= pair(each.getKey(), other.getKey(), other.getValue());
      }
    }
    if (valid && !isPositive()) {
      shared.add("correlation", "there are no variables with these correlations: they contradict");
    }
  }

  private boolean pair(String a, String b, Member member) {
    String rule = null;
    int row = types.indexOf(a);
    int column = types.indexOf(b);
    if (row < 0 || column < 0) {
      rule = ScenarioCheck.unknown("contact type", row < 0 ? a : b, types);
    } else if (row == column) {
      rule = "a contact type has no correlation with itself to give";
    } else if (matrix[row][column] != 0) {
      rule = "the pair is given twice";
    } else if (member.value() instanceof NumberValue n) {
      matrix[row][column] = n.value();
      matrix[column][row] = n.value();
    }
    if (rule != null) {
      String path = Paths.member(Paths.member(shared.at("correlation"), a), b);
      shared.problems().add(member.key(), path, rule);
    }
    return rule == null;
  }

  /** Whether the matrix, with ones on its diagonal, is positive semi-definite (Cholesky). */
  private boolean isPositive() {
    int n = types.size();
    double[][] root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = i == j ? 1 : matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= root[i][k] * root[j][k];
        }
        boolean contradicts =
            i == j ? rest < -TOLERANCE : root[j][j] == 0 && Math.abs(rest) > Math.sqrt(TOLERANCE);
        if (contradicts) {
          return false;
        }
        root[i][j] = i == j ? Math.sqrt(Math.max(rest, 0)) : divided(rest, root[j][j]);
      }
    }
    return true;
  }

  private static double divided(double rest, double diagonal) {
    return diagonal == 0 ? 0 : rest / diagonal;
  }
}
