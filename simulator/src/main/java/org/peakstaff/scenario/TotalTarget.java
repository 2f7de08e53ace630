package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What all contact types whose customers wait are to reach together: of all their contacts, as if
 * they were of one type. Deferred work is left out.
 *
 * @param serviceLevel share answered within a time, which is that of every type that has one of its
 *     own; null for none
 * @param abandonment largest share abandoned, null for none
 * @param averageSpeedOfAnswer largest mean wait of answered contacts, null for none
 * @param over the stretch of time over which the target must hold
 * @param held whether it must hold in the mean or with a probability over days
 */
public record TotalTarget(
    Target.@Nullable ServiceLevel serviceLevel,
    @Nullable Share abandonment,
    @Nullable Duration averageSpeedOfAnswer,
    Target.Scope over,
    Target.Held held) {
  /**
   * The same bounds as those of one contact type.
   *
   * @return a target
   */
  public Target asTarget() {
    return new Target(serviceLevel, abandonment, averageSpeedOfAnswer, over, held);
  }
}
