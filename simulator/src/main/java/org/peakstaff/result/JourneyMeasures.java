package org.peakstaff.result;

import org.jspecify.annotations.Nullable;

/**
 * What happens to the contacts of a type before and beyond the queue. Counts of it stand among the
 * counts of {@link ContactMeasures}.
 *
 * @param selfService how its self-service fares, null for a type without
 * @param resolution resolved / handled, null for a type whose contacts always settle the reason
 * @param deferred how deferred work fares, null for a type whose customers wait for an answer
 * @param callbacks how calls to customers fare, null for a type whose customers are not called
 * @param experience what customers think by a given model, null where there is none
 */
public record JourneyMeasures(
    @Nullable SelfServiceMeasures selfService,
    @Nullable Estimate resolution,
    @Nullable DeferredMeasures deferred,
    @Nullable CallbackMeasures callbacks,
    @Nullable ExperienceMeasures experience) {
  /** Nothing but a queue. */
  public static final JourneyMeasures NONE = new JourneyMeasures(null, null, null);

  /**
   * The measures of a type whose customers are not called and whose opinion is not modelled.
   *
   * @param selfService how its self-service fares, null for a type without
   * @param resolution resolved / handled, null for a type whose contacts always settle the reason
   * @param deferred how deferred work fares, null for a type whose customers wait for an answer
   */
  public JourneyMeasures(
      @Nullable SelfServiceMeasures selfService,
      @Nullable Estimate resolution,
      @Nullable DeferredMeasures deferred) {
    this(selfService, resolution, deferred, null, null);
  }
}
