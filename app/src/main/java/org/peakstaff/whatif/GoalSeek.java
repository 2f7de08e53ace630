package org.peakstaff.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.PairedExperiment;
import org.peakstaff.experiment.Progress;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.scenario.json.LoadedScenario;

/**
 * Looks for the value of an input with which a measure reaches a goal: by halving a bracket, on
 * common random numbers, so that the measure is a fixed function of the input and the search ends.
 *
 * <p>The answer's interval is that of the measure at the value found, divided by the slope of the
 * measure there: the values that might as well be the answer with other customers.
 */
public final class GoalSeek {
  private static final int HALVINGS = 12;

  private final ScenarioSource source;
  private final MeasurePath measure;
  private final double goal;
  private final String goalText;
  private final VariedValue varied;

  private GoalSeek(
      ScenarioSource source,
      MeasurePath measure,
      double goal,
      String goalText,
      VariedValue varied) {
    this.source = source;
    this.measure = measure;
    this.goal = goal;
    this.goalText = goalText;
    this.varied = varied;
  }

  /**
   * What was found.
   *
   * @param path what was varied
   * @param measure the measure
   * @param goal what it is to reach
   * @param goalText the same as typed
   * @param reached whether a value within the bounds reaches it
   * @param value the value found, or the bound that comes nearest; as a scenario writes it
   * @param low lower end of its interval, empty where there is none
   * @param high upper end of its interval, empty where there is none
   * @param achieved the measure at the value
   * @param simulations how many values were simulated
   * @param run the result at the value
   */
  public record Answer(
      String path,
      MeasurePath measure,
      double goal,
      String goalText,
      boolean reached,
      String value,
      String low,
      String high,
      Estimate achieved,
      int simulations,
      SimulationResult run) {}

  /**
   * Prepares a search.
   *
   * @param source the scenario
   * @param goal such as {@code contactTypes.orders.serviceLevel=80%}
   * @param path of the value to vary
   * @param between the bounds, such as {@code 20%,80%}
   * @return the search
   * @throws IllegalArgumentException if goal or bounds cannot be read
   * @throws UnknownMeasureException if the scenario does not have the measure
   */
  public static GoalSeek of(ScenarioSource source, String goal, String path, String between) {
    int equals = goal.lastIndexOf('=');
    if (equals <= 0) {
      throw new IllegalArgumentException("write --goal MEASURE=VALUE, such as serviceLevel=80%");
    }
    LoadedScenario loaded = source.read();
    CompiledScenario compiled = ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
    MeasurePath measure =
        PrimaryMeasure.of(Optional.of(goal.substring(0, equals).strip()), compiled);
    String text = goal.substring(equals + 1).strip();
    double value = VariedValue.number(text);
    if (measure.measure().unit() == ComparedMeasure.Unit.SHARE && !(value >= 0 && value <= 1)) {
      String rule = measure.words() + " is a share from 0 to 1 (0 % to 100 %), not " + text;
      boolean percent = value > 1 && value <= 100 && !text.endsWith("%");
      throw new IllegalArgumentException(
          "--goal: " + rule + (percent ? ". Maybe " + text + "%" : ""));
    }
    return new GoalSeek(
        source, measure, value, text, VariedValue.of(path, between, loaded.scenario()));
  }

  /** A value that was simulated. */
  private record Tried(double x, Estimate measured, SimulationResult run) {}

  /**
   * Searches.
   *
   * @param options how to simulate each value
   * @param progress hears how far each simulation is and may stop the search
   * @return what was found
   */
  public Answer run(ExperimentOptions options, Progress progress) {
    List<Tried> tried = new ArrayList<>();
    Tried low = tried(varied.low(), options, progress, tried);
    Tried high = tried(varied.high(), options, progress, tried);
    if (Double.isNaN(gap(low)) && Double.isNaN(gap(high))) {
      return answer(low, tried, false);
    }
    if (sign(low) * sign(high) > 0) {
      Tried nearer = Math.abs(gap(low)) < Math.abs(gap(high)) ? low : high;
      boolean reached = measure.measure().direction() * gap(nearer) > 0;
      return answer(nearer, tried, reached);
    }
    for (int i = 0; i < HALVINGS && !interrupted(tried) && !varied.done(low.x(), high.x()); i++) {
      Tried middle = tried(varied.middle(low.x(), high.x()), options, progress, tried);
      if (sign(middle) * sign(low) <= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    Tried chosen = chosen(low, high);
    return answer(chosen, tried, !Double.isNaN(gap(chosen)));
  }

  /** The end of the bracket that meets the goal; the nearer one where neither way is better. */
  private Tried chosen(Tried low, Tried high) {
    if (Double.isNaN(gap(low)) || Double.isNaN(gap(high))) {
      return Double.isNaN(gap(low)) ? high : low;
    }
    int direction = measure.measure().direction();
    if (direction == 0) {
      return Math.abs(gap(low)) <= Math.abs(gap(high)) ? low : high;
    }
    return direction * gap(low) >= 0 ? low : high;
  }

  private boolean interrupted(List<Tried> tried) {
    return tried.get(tried.size() - 1).run().stop() == StopReason.INTERRUPTED;
  }

  private double gap(Tried tried) {
    return tried.measured().mean() - goal;
  }

  private double sign(Tried tried) {
    return Math.signum(gap(tried));
  }

  private Tried tried(double x, ExperimentOptions options, Progress progress, List<Tried> all) {
    LoadedScenario loaded = source.changed("--vary", varied.changes(x));
    CompiledScenario compiled = ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
    Comparison comparison =
        PairedExperiment.run(compiled, List.of(compiled), measure, options, progress);
    Difference found =
        Objects.requireNonNull(comparison.variants().get(0).differences().get(measure));
    Tried tried = new Tried(x, found.baseline(), comparison.baseline());
    all.add(tried);
    return tried;
  }

  private Answer answer(Tried at, List<Tried> tried, boolean reached) {
    double half = Math.abs(at.measured().halfWidth() / slope(at, tried));
    boolean bounded = reached && Double.isFinite(half);
    return new Answer(
        varied.path(),
        measure,
        goal,
        goalText,
        reached,
        varied.text(at.x()),
        bounded ? varied.text(varied.within(at.x() - half)) : "",
        bounded ? varied.text(varied.within(at.x() + half)) : "",
        at.measured(),
        tried.size(),
        at.run());
  }

  /**
   * Change of the measure per unit of the value, across the narrowest stretch around a value over
   * which the measure changes by more than the width of its interval: closer by, whole heads make
   * it a staircase.
   */
  private static double slope(Tried at, List<Tried> tried) {
    double slope = Double.NaN;
    double narrowest = Double.POSITIVE_INFINITY;
    for (Tried below : tried) {
      for (Tried above : tried) {
        double width = above.x() - below.x();
        double change = above.measured().mean() - below.measured().mean();
        boolean around = below.x() <= at.x() && at.x() <= above.x() && width > 0;
        boolean clear = !(Math.abs(change) < 2 * at.measured().halfWidth());
        if (around && clear && width < narrowest) {
          narrowest = width;
          slope = change / width;
        }
      }
    }
    return slope;
  }
}
