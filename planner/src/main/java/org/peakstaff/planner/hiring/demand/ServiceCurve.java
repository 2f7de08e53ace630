package org.peakstaff.planner.hiring.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Scenario;

/**
 * The service of a typical week as a function of its staff: the week simulated with its requirement
 * scaled from 40 to 130 %, on the same customers every time.
 *
 * <p>All groups are scaled alike, and the scaled staff is made whole by carrying the rounding error
 * along. A contact type whose groups are staffed unlike is read at the ratio of those that serve it
 * first: what the others take over from them, or leave to them, is left out.
 *
 * <p>The week is simulated at the largest of the volumes for which it stands. Service depends on
 * the people beyond the load in units of its square root (Halfin and Whitt 1981, "Heavy-traffic
 * limits for queues with many exponential servers", Operations Research 29,
 * doi:10.1287/opre.29.3.567). So at another volume v, where R(v) are required, the ratio r is that
 * of r0 at the simulated volume v0, with r0 - 1 = (r - 1) R(v) / R(v0) sqrt(v0 / v): a tenth of the
 * people missing is less of a loss in a smaller center.
 */
public final class ServiceCurve {
  private static final double[] RATIOS = {
    0.4, 0.55, 0.7, 0.8, 0.86, 0.92, 0.96, 1, 1.04, 1.1, 1.2, 1.3
  };

  private final double volume;
  private final Map<String, Double> hours;
  private final List<TypeService> types;
  private final List<List<String>> firstGroups;
  private final double[] totalHalfWidths;

  private ServiceCurve(
      double volume,
      Map<String, Double> hours,
      List<TypeService> types,
      List<List<String>> firstGroups,
      double[] totalHalfWidths) {
    this.volume = volume;
    this.hours = Map.copyOf(hours);
    this.types = List.copyOf(types);
    this.firstGroups = List.copyOf(firstGroups);
    this.totalHalfWidths = totalHalfWidths;
  }

  /**
   * Simulates a typical week with more and fewer people.
   *
   * @param week the typical week
   * @param requirement what it asks for
   * @param options seed, replications, threads, confidence and engine; a week has many contacts, so
   *     that ten replications serve
   * @param progress hears how far the simulation is and may stop it
   * @return the curve
   * @throws CancellationException if the progress says stop
   */
  public static ServiceCurve of(
      Scenario week, RequirementCurve requirement, ExperimentOptions options, Progress progress) {
    WeekPlan plan = requirement.largest();
    CompiledScenario compiled =
        ScenarioCompiler.compile(ScaledWeek.of(week, plan.volume()), "typical week");
    Stages stages = new Stages(progress, RATIOS.length, options.replications());
    List<SimulationResult> found = new ArrayList<>();
    for (double ratio : RATIOS) {
      int[][] staff = plan.staff(ratio, compiled.groupIds());
      found.add(Experiment.run(compiled.withAgentsAtWork(staff), options, stages));
      stages.next();
    }
    return of(week, plan, found);
  }

  private static ServiceCurve of(Scenario week, WeekPlan plan, List<SimulationResult> found) {
    List<TypeService> types = new ArrayList<>();
    List<List<String>> groups = new ArrayList<>();
    for (String type : new TreeSet<>(week.contactTypes().keySet())) {
      List<ContactMeasures> measures =
          found.stream()
              .map(each -> Objects.requireNonNull(each.measures().contactTypes().get(type)))
              .toList();
      var target = Objects.requireNonNull(week.contactTypes().get(type)).target();
      types.add(TypeService.of(type, RATIOS, measures, target));
      groups.add(plan.groupsOf(type));
    }
    double[] widths = found.stream().mapToDouble(ServiceCurve::totalHalfWidth).toArray();
    Map<String, Double> hours = new HashMap<>();
    plan.agents().keySet().forEach(group -> hours.put(group, plan.hours(group)));
    return new ServiceCurve(plan.volume(), hours, types, groups, widths);
  }

  private static double totalHalfWidth(SimulationResult result) {
    var level = result.measures().total().serviceLevel();
    return level == null || !level.hasInterval() ? Double.NaN : level.halfWidth();
  }

  /**
   * The contact types of the week.
   *
   * @return their service, in id order
   */
  public List<TypeService> types() {
    return types;
  }

  /**
   * The agent groups by whose staff the service of a type is read: those that serve it first.
   *
   * @param type index in {@link #types()}
   * @return ids, at least one unless nobody serves the type
   */
  public List<String> firstGroups(int type) {
    return firstGroups.get(type);
  }

  /**
   * The factor on volumes at which the week was simulated.
   *
   * @return the largest that was wanted
   */
  public double volume() {
    return volume;
  }

  /**
   * The service of a week.
   *
   * @param atWork agent hours at work by agent group id; a group that is absent is staffed as
   *     required
   * @param required agent hours required by agent group id
   * @param volumeNow factor on volumes of the week, for the number of contacts
   * @return the service of every type and in total
   */
  public WeekService at(
      Map<String, Double> atWork, Map<String, Double> required, double volumeNow) {
    List<WeekService.OfType> services = new ArrayList<>();
    for (int t = 0; t < types.size(); t++) {
      List<String> groups = firstGroups.get(t);
      double ratio = ratio(groups, atWork, required);
      double simulated = simulated(ratio, groups, required, volumeNow);
      services.add(WeekService.OfType.of(types.get(t), ratio, simulated, volumeNow / volume));
    }
    return WeekService.of(services, Interpolation.at(RATIOS, totalHalfWidths, overall(services)));
  }

  private static double overall(List<WeekService.OfType> services) {
    double offered = 0;
    double sum = 0;
    for (WeekService.OfType each : services) {
      offered += each.offered();
      sum += each.offered() * each.ratio();
    }
    return offered > 0 ? sum / offered : 1;
  }

  /** The ratio at the simulated volume that serves like this one. */
  private double simulated(
      double ratio, List<String> groups, Map<String, Double> required, double volumeNow) {
    double now = 0;
    double then = 0;
    for (String group : groups) {
      now += required.getOrDefault(group, 0.0);
      then += required.containsKey(group) ? hours.getOrDefault(group, 0.0) : 0;
    }
    if (!(now > 0 && then > 0 && volumeNow > 0)) {
      return ratio;
    }
    double kept = Math.max(ratio, RATIOS[0]);
    double alike = Math.max(0, 1 + (kept - 1) * now / then * Math.sqrt(volume / volumeNow));
    return alike * ratio / kept;
  }

  private static double ratio(
      List<String> groups, Map<String, Double> atWork, Map<String, Double> required) {
    double there = 0;
    double wanted = 0;
    for (String group : groups) {
      Double hours = required.get(group);
      if (hours != null) {
        Double at = atWork.get(group);
        wanted += hours;
        there += at == null ? hours : at;
      }
    }
    return wanted > 0 ? there / wanted : 1;
  }

  /** The progress of one simulation after the other. */
  private static final class Stages implements Progress {
    private final Progress whole;
    private final int all;
    private final int each;
    private int before;
    private volatile boolean stopped;

    Stages(Progress whole, int stages, int replications) {
      this.whole = whole;
      all = stages * replications;
      each = replications;
    }

    @Override
    public boolean done(int done, int planned) {
      stopped |= !whole.done(before + done, all);
      return !stopped;
    }

    void next() {
      before += each;
      if (stopped) {
        throw new CancellationException("stopped while simulating a typical week");
      }
    }
  }
}
