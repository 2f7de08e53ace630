package org.peakstaff.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.CallbackMeasures;
import org.peakstaff.result.ConcurrencyMeasures;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.ExperienceMeasures;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.JourneyMeasures;
import org.peakstaff.result.SelfServiceMeasures;

/**
 * The measures of what happens before and beyond the queue, by the names all results use and in
 * their order. What does not apply is absent.
 */
final class JourneyColumns {
  private final Map<String, Estimate> columns = new LinkedHashMap<>();

  private JourneyColumns() {}

  /** The measures of a contact type, without those of its opening backlog. */
  static Map<String, Estimate> of(JourneyMeasures measures) {
    JourneyColumns all = new JourneyColumns();
    SelfServiceMeasures selfService = measures.selfService();
    if (selfService != null) {
      all.put("containment", selfService.containment());
      all.put("trueContainment", selfService.trueContainment());
      all.put("vendorContainment", selfService.vendorContainment());
    }
    all.put("resolution", measures.resolution());
    DeferredMeasures deferred = measures.deferred();
    if (deferred != null) {
      all.put("completedWithinTarget", deferred.completedWithinTarget());
      all.put("responseTime", deferred.responseTime());
      all.put("timeToComplete", deferred.timeToComplete());
      all.put("openTimeToComplete", deferred.openTimeToComplete());
      all.put("backlog", deferred.backlog());
      all.put("oldest", deferred.oldest());
    }
    all.putCallbacks(measures.callbacks());
    all.putExperience(measures.experience());
    return all.columns;
  }

  /** The measures of an opening backlog. */
  static Map<String, Estimate> of(DeferredMeasures.OpeningBacklog opening) {
    JourneyColumns all = new JourneyColumns();
    all.put("contacts", opening.contacts());
    all.put("completed", opening.completed());
    all.put("completedWithin", opening.completedWithin());
    all.put("completedWithinTarget", opening.completedWithinTarget());
    all.put("timeToComplete", opening.timeToComplete());
    all.put("openTimeToComplete", opening.openTimeToComplete());
    return all.columns;
  }

  /** The measures of an agent group. */
  static Map<String, Estimate> of(GroupMeasures measures) {
    JourneyColumns all = new JourneyColumns();
    ConcurrencyMeasures concurrency = measures.concurrency();
    if (concurrency != null) {
      all.put("slotUtilisation", concurrency.slotUtilisation());
      all.put("workHours", concurrency.workHours());
    }
    all.put("interruptions", measures.interruptions());
    return all.columns;
  }

  private void putCallbacks(@Nullable CallbackMeasures callbacks) {
    if (callbacks != null) {
      put("callbackAttempts", callbacks.attempts());
      put("callbacksReached", callbacks.reached());
      put("callbacksGivenUp", callbacks.givenUp());
      put("callbacksCleared", callbacks.cleared());
      put("callbacksOpen", callbacks.open());
      put("callbackWait", callbacks.waitUntilReached());
    }
  }

  private void putExperience(@Nullable ExperienceMeasures experience) {
    if (experience != null) {
      put("csat", experience.csat());
      put("nps", experience.nps());
      put("effort", experience.effort());
    }
  }

  private void put(String name, @Nullable Estimate estimate) {
    if (estimate != null) {
      columns.put(name, estimate);
    }
  }
}
