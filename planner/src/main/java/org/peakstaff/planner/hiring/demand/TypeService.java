package org.peakstaff.planner.hiring.demand;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.scenario.Target;

/**
 * The service of one contact type in a typical week as a function of its staff: of the people at
 * work as a share of those required. Every measure is monotone.
 */
public final class TypeService {
  private final String contactType;
  private final double[] ratios;
  private final double[] offered;
  private final double[] lost;
  private final Map<ServiceMeasure, double[]> values = new EnumMap<>(ServiceMeasure.class);
  private final Map<ServiceMeasure, double[]> halfWidths = new EnumMap<>(ServiceMeasure.class);
  private final Map<ServiceMeasure, Double> bounds = new EnumMap<>(ServiceMeasure.class);

  private TypeService(
      String contactType, double[] ratios, List<ContactMeasures> found, @Nullable Target target) {
    this.contactType = contactType;
    this.ratios = ratios.clone();
    offered = found.stream().mapToDouble(m -> m.count(Count.OFFERED).mean()).toArray();
    lost = Monotone.of(found.stream().mapToDouble(ServiceMeasure::lost).toArray(), false);
    for (ServiceMeasure measure : ServiceMeasure.values()) {
      add(measure, found);
      double bound = target == null ? Double.NaN : measure.bound(target);
      if (!Double.isNaN(bound) && values.containsKey(measure)) {
        bounds.put(measure, bound);
      }
    }
  }

  /**
   * The service of a type.
   *
   * @param contactType its id
   * @param ratios of staff, rising
   * @param found what simulating the week found at each
   * @param target of the type, null for none
   */
  static TypeService of(
      String contactType, double[] ratios, List<ContactMeasures> found, @Nullable Target target) {
    return new TypeService(contactType, ratios, found, target);
  }

  private void add(ServiceMeasure measure, List<ContactMeasures> found) {
    double[] means = new double[ratios.length];
    double[] widths = new double[ratios.length];
    for (int i = 0; i < means.length; i++) {
      Estimate estimate = measure.of(found.get(i));
      if (estimate == null || Double.isNaN(estimate.mean())) {
        return;
      }
      means[i] = estimate.mean();
      widths[i] = estimate.hasInterval() ? estimate.halfWidth() : Double.NaN;
    }
    values.put(measure, Monotone.of(means, measure.rises()));
    halfWidths.put(measure, widths);
  }

  /**
   * The contact type.
   *
   * @return its id
   */
  public String contactType() {
    return contactType;
  }

  /**
   * Whether the type has a measure at all.
   *
   * @param measure which
   * @return false, for example, for the service level of deferred work
   */
  public boolean has(ServiceMeasure measure) {
    return values.containsKey(measure);
  }

  /**
   * A measure of the week.
   *
   * @param measure which
   * @param ratio people at work / people required, at least 0; beyond the simulated ratios the
   *     nearest holds, but that a share which rises with the staff falls to 0 with it
   * @return its value
   * @throws IllegalArgumentException if the type does not have it
   */
  public double at(ServiceMeasure measure, double ratio) {
    double[] curve = values.get(measure);
    if (curve == null) {
      throw new IllegalArgumentException(contactType + " has no " + measure.id());
    }
    double value = Interpolation.at(ratios, curve, ratio);
    return measure.rises() && ratio < ratios[0] ? value * Math.max(0, ratio) / ratios[0] : value;
  }

  /**
   * Half the width of the confidence interval of a measure: the error of the simulation alone.
   *
   * @param measure which
   * @param ratio people at work / people required
   * @return of the nearer points, NaN when there is none
   */
  public double halfWidth(ServiceMeasure measure, double ratio) {
    return Interpolation.at(ratios, Objects.requireNonNull(halfWidths.get(measure)), ratio);
  }

  /**
   * Contacts of the type that come to the agents within opening hours, redials included.
   *
   * @param ratio people at work / people required
   * @return contacts in the week as simulated
   */
  public double offered(double ratio) {
    return Interpolation.at(ratios, offered, ratio);
  }

  /**
   * Contacts that are lost: customers who abandon or are sent away, and do not call again.
   *
   * @param ratio people at work / people required
   * @return contacts in the week as simulated
   */
  public double lost(double ratio) {
    return Interpolation.at(ratios, lost, ratio);
  }

  /**
   * What the type's target asks for.
   *
   * @return bounds by measure, empty without a target
   */
  public Map<ServiceMeasure, Double> bounds() {
    return new EnumMap<>(bounds);
  }

  /**
   * Whether the week meets the type's target, taken over the week as a whole.
   *
   * @param ratio people at work / people required
   * @return true also without a target
   */
  public boolean meets(double ratio) {
    for (Map.Entry<ServiceMeasure, Double> bound : bounds.entrySet()) {
      double value = at(bound.getKey(), ratio);
      double slack = bound.getKey().rises() ? value - bound.getValue() : bound.getValue() - value;
      if (slack < -1e-12 * bound.getValue()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The ratios of staff that were simulated.
   *
   * @return rising
   */
  public List<Double> ratios() {
    return Arrays.stream(ratios).boxed().toList();
  }
}
