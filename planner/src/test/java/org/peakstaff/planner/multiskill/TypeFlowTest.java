package org.peakstaff.planner.multiskill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The work of every set of types fits exactly when the flow says so. */
class TypeFlowTest {
  @Test
  void theSetOfTypesWithoutTimeIsNamed() {
    boolean[][] able = {{true, false}, {true, false}, {false, true}};
    List<Integer> cut = TypeFlow.tooMuch(new double[] {3, 4, 2}, new double[] {6, 50}, able);
    assertThat(cut).containsExactly(0, 1);
  }

  @Test
  void aGeneralistIsNotCountedTwice() {
    boolean[][] able = {{true, false, true}, {false, true, true}};
    double[] work = {5, 5};
    assertThat(TypeFlow.tooMuch(work, new double[] {4, 4, 2}, able)).isEmpty();
    assertThat(TypeFlow.tooMuch(work, new double[] {4, 4, 1.5}, able)).containsExactly(0, 1);
  }

  @Test
  void aTypeThatNobodyServesHasNoTime() {
    boolean[][] able = {{false}, {true}};
    assertThat(TypeFlow.tooMuch(new double[] {1, 1}, new double[] {9}, able)).containsExactly(0);
  }

  @Test
  void aCutIsFoundExactlyWhenSomeSetOfTypesHasTooLittleTime() {
    Random random = new Random(7);
    int found = 0;
    for (int trial = 0; trial < 300; trial++) {
      double[] work = random.doubles(5, 0, 6).toArray();
      double[] time = random.doubles(4, 0, 20).toArray();
      boolean[][] able = new boolean[5][4];
      for (boolean[] row : able) {
        for (int g = 0; g < row.length; g++) {
          row[g] = random.nextInt(5) < 3;
        }
      }
      boolean cut = !TypeFlow.tooMuch(work, time, able).isEmpty();
      assertThat(cut).isEqualTo(someSetHasTooLittleTime(work, time, able));
      found += cut ? 1 : 0;
    }
    assertThat(found).isBetween(20, 280);
  }

  private static boolean someSetHasTooLittleTime(double[] work, double[] time, boolean[][] able) {
    for (int set = 1; set < 1 << work.length; set++) {
      double load = 0;
      double there = 0;
      for (int g = 0; g < time.length; g++) {
        boolean any = false;
        for (int t = 0; t < work.length; t++) {
          any |= (set & 1 << t) != 0 && able[t][g];
        }
        there += any ? time[g] : 0;
      }
      for (int t = 0; t < work.length; t++) {
        load += (set & 1 << t) != 0 ? work[t] : 0;
      }
      if (load > there + 1e-7) {
        return true;
      }
    }
    return false;
  }
}
