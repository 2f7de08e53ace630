package org.peakstaff.scenario.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant. */
public final class Suggestions {
  private static final int LONGEST = 80;

  private Suggestions() {}

  /** The nearest of some names, null when none is near. */
  static @Nullable String nearest(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
      return null;
    }
    String best = null;
    int bestDistance = limit(written) + 1;
    for (String name : names.stream().filter(n -> n.length() <= LONGEST).sorted().toList()) {
      int distance = distance(fold(written), fold(name));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best;
  }

  /**
   * {@code Did you mean "x"?} after a space, or nothing when no name is near.
   *
   * @param written what was written
   * @param names what could have been meant
   * @return the question or an empty text
   */
  public static String didYouMean(String written, Collection<String> names) {
    String nearest = nearest(written, names);
    return nearest == null ? "" : " Did you mean \"" + nearest + "\"?";
  }

  /**
   * The same, or the names there are when none is near and they are few.
   *
   * @param written what was written
   * @param names what could have been meant
   * @return a sentence after a space, or an empty text
   */
  public static String didYouMeanOr(String written, Collection<String> names) {
    String near = didYouMean(written, names);
    boolean list = near.isEmpty() && !names.isEmpty() && names.size() <= 12;
    return list ? " There " + (names.size() == 1 ? "is " : "are ") + quoted(names) + "." : near;
  }

  /** {@code "a", "b" and "c"}. */
  static String quoted(Collection<String> names) {
    List<String> each = names.stream().map(n -> "\"" + n + "\"").toList();
    return each.size() < 2
        ? String.join("", each)
        : each.stream().limit(each.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + each.get(each.size() - 1);
  }

  private static int limit(String written) {
    return written.length() <= 3 ? 1 : written.length() <= 6 ? 2 : 3;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(int[][] d, String a, String b, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
