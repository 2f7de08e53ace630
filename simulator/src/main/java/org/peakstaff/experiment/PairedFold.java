package org.peakstaff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.distribution.TDistribution;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.statistics.PairedMoments;
import org.peakstaff.statistics.RatioMoments;
import org.peakstaff.statistics.Resumable;

/** The measures that a variant and the baseline both have, paired by replication. */
final class PairedFold implements Resumable {
  private final MeasurePath[] paths;
  private final int[] cells;
  private final int[] baselineCells;
  private final PairedMoments moments;
  private final double[] x1;
  private final double[] y1;
  private final double[] x2;
  private final double[] y2;

  PairedFold(CompiledScenario baseline, CompiledScenario variant) {
    Map<MeasurePath, Integer> ofBaseline = HorizonPairs.of(baseline);
    Map<MeasurePath, Integer> ofVariant = HorizonPairs.of(variant);
    TreeSet<MeasurePath> both = new TreeSet<>(ofBaseline.keySet());
    both.retainAll(ofVariant.keySet());
    paths = both.toArray(MeasurePath[]::new);
    cells = both.stream().mapToInt(ofVariant::get).toArray();
    baselineCells = both.stream().mapToInt(ofBaseline::get).toArray();
    moments = new PairedMoments(paths.length);
    x1 = new double[paths.length];
    y1 = new double[paths.length];
    x2 = new double[paths.length];
    y2 = new double[paths.length];
  }

  /** Adds what both found in the same replication. */
  void add(RowPairs variant, RowPairs baseline) {
    for (int i = 0; i < paths.length; i++) {
      x1[i] = variant.x[cells[i]];
      y1[i] = variant.y[cells[i]];
      x2[i] = baseline.x[baselineCells[i]];
      y2[i] = baseline.y[baselineCells[i]];
    }
    moments.add(x1, y1, x2, y2);
  }

  @Override
  public void save(DataOutput out) throws IOException {
    moments.save(out);
  }

  @Override
  public void restore(DataInput in) throws IOException {
    moments.restore(in);
  }

  /** Every difference with its interval. */
  Map<MeasurePath, Difference> differences(double confidence) {
    Map<MeasurePath, Difference> differences = new TreeMap<>();
    if (moments.count() > 0) {
      Intervals intervals = Intervals.of(moments.count(), confidence);
      for (int i = 0; i < paths.length; i++) {
        differences.put(paths[i], difference(i, intervals));
      }
    }
    return differences;
  }

  private Difference difference(int pair, Intervals intervals) {
    double change = moments.difference(pair);
    double error = moments.standardError(pair);
    return new Difference(
        estimate(moments.second(), pair, intervals),
        estimate(moments.first(), pair, intervals),
        intervals.around(change, error),
        intervals.pValue(change, error));
  }

  private static Estimate estimate(RatioMoments ratios, int pair, Intervals intervals) {
    return intervals.around(ratios.ratio(pair), ratios.standardError(pair));
  }

  /** Student's intervals and tests with n - 1 degrees of freedom. */
  private record Intervals(TDistribution student, double quantile, double confidence) {
    static Intervals of(int n, double confidence) {
      TDistribution student = new TDistribution(null, Math.max(1, n - 1));
      double quantile = student.inverseCumulativeProbability((1 + confidence) / 2);
      return new Intervals(student, quantile, confidence);
    }

    Estimate around(double mean, double error) {
      double half = quantile * error;
      return new Estimate(mean, mean - half, mean + half, confidence, null);
    }

    double pValue(double change, double error) {
      if (Double.isNaN(error)) {
        return Double.NaN;
      } else if (change == 0) {
        return 1;
      }
      return error == 0 ? 0 : 2 * student.cumulativeProbability(-Math.abs(change) / error);
    }
  }
}
