package org.peakstaff.planner.hiring.demand;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Adoption;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.SelfService.Escalated;
import org.peakstaff.scenario.SelfService.Outcomes;
import org.peakstaff.scenario.Share;

/** Self-service that does less than hoped for. */
public final class SelfServiceChange {
  private SelfServiceChange() {}

  /**
   * A week whose self-service settles fewer of those who use it: the others are passed on to an
   * agent at once, as those are who already were, or to the type they came for.
   *
   * @param week the week
   * @param points by which the share that is settled falls, such as .1, not below 0
   * @return the same week but for self-service
   */
  public static Scenario weaker(Scenario week, double points) {
    Map<String, SelfService> others = new TreeMap<>(week.selfService());
    others.replaceAll((id, service) -> with(service, points, null));
    return week.withSelfService(others);
  }

  /**
   * A week whose self-service nobody enters: all its customers come to the agents.
   *
   * @param week the week
   * @return the same week but for self-service
   */
  public static Scenario without(Scenario week) {
    Map<String, SelfService> others = new TreeMap<>(week.selfService());
    others.replaceAll((id, service) -> with(service, 0, Adoption.constant(Share.ZERO)));
    return week.withSelfService(others);
  }

  private static SelfService with(SelfService service, double points, @Nullable Adoption adoption) {
    Map<String, Outcomes> outcomes = new TreeMap<>(service.contactTypes());
    outcomes.replaceAll((type, each) -> with(type, each, points, adoption));
    return new SelfService(
        service.label(), service.hours(), service.session(), service.sessions(), outcomes);
  }

  private static Outcomes with(
      String type, Outcomes of, double points, @Nullable Adoption adoption) {
    double less = Math.min(points, of.resolved().value());
    Escalated before = of.escalated();
    Escalated after =
        before == null
            ? new Escalated(Share.of(less), type, 1)
            : new Escalated(
                Share.of(Math.min(1, before.share().value() + less)),
                before.to(),
                before.handleTimeFactor());
    return new Outcomes(
        adoption == null ? of.adoption() : adoption,
        Share.of(of.resolved().value() - less),
        less == 0 ? before : after,
        of.bounced(),
        of.left());
  }
}
