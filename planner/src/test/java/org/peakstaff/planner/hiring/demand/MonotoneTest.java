package org.peakstaff.planner.hiring.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonotoneTest {
  @Test
  void whatRisesStaysAsItIs() {
    assertThat(Monotone.of(new double[] {1, 2, 2, 5}, true)).containsExactly(1, 2, 2, 5);
  }

  @Test
  void violatorsBecomeTheirMean() {
    assertThat(Monotone.of(new double[] {1, 4, 2, 3, 9}, true)).containsExactly(1, 3, 3, 3, 9);
    assertThat(Monotone.of(new double[] {9, 1, 3, 2, 0}, false)).containsExactly(9, 2, 2, 2, 0);
  }

  @Test
  void theMeanOfAllStaysTheSame() {
    double[] values = {5, 3, 8, 1, 4, 4, 9, 2};
    double[] monotone = Monotone.of(values, true);

    assertThat(Arrays.stream(monotone).sum()).isEqualTo(Arrays.stream(values).sum());
    assertThat(monotone).isSorted();
  }

  @Test
  void linesGoThroughTheirPointsAndStayConstantOutside() {
    double[] xs = {1, 2, 4};
    double[] ys = {10, 20, 0};
    List<Double> seen =
        Arrays.stream(new double[] {0, 1, 1.5, 2, 3, 4, 9})
            .map(x -> Interpolation.at(xs, ys, x))
            .boxed()
            .toList();
    assertThat(seen).containsExactly(10.0, 10.0, 15.0, 20.0, 10.0, 0.0, 0.0);
  }
}
