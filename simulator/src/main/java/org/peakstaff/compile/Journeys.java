package org.peakstaff.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.Experience;

/**
 * What lies before and beyond the queues of a scenario, flattened for the engine that follows
 * contacts on their way. Arrays are not to be written to.
 *
 * @param types by dense contact type
 * @param groups by dense agent group
 * @param desks self-service, by dense number
 * @param pools places that contacts take up while they are in the center
 * @param choice which contact a freed agent takes among types of equal priority
 * @param queueRatio wanted share of all waiting contacts per type, for the choice by queue ratio
 * @param shifts who comes and goes when, of the groups that have shifts
 * @param responses what customers think of the service, null when that is not modelled
 * @param customRouting a provider that decides instead of ranks and choice, null for none
 */
public record Journeys(
    List<TypeRules> types,
    List<GroupRules> groups,
    List<Desk> desks,
    List<Pool> pools,
    ContactChoice choice,
    double[] queueRatio,
    ShiftPlan shifts,
    @Nullable Responses responses,
    @Nullable CustomRouting customRouting) {
  /** Copies the lists. */
  public Journeys {
    types = List.copyOf(types);
    groups = List.copyOf(groups);
    desks = List.copyOf(desks);
    pools = List.copyOf(pools);
  }

  /**
   * Whether any customers are called.
   *
   * @return true when a type has an offer
   */
  public boolean hasOffers() {
    return types.stream().anyMatch(type -> type.offer() != null);
  }

  /** Which contact a freed agent takes, among types of equal priority. */
  public enum ContactChoice {
    /** The longest weighted wait. */
    LONGEST_WAIT,
    /** The earliest due; contacts that are never due come last, by wait. */
    EARLIEST_DUE,
    /** The first type in order. */
    FIXED_ORDER,
    /** The queue that exceeds its wanted share of all waiting contacts by most. */
    QUEUE_RATIO
  }

  /**
   * Places that contacts of some types take up from arrival until they leave the center.
   *
   * @param types dense contact types that share them
   * @param places their number
   */
  public record Pool(int[] types, int places) {}

  /**
   * A contact type.
   *
   * @param deferral how its contacts are deferred, null when they cannot wait
   * @param redial what customers do who abandoned, null for nothing
   * @param hasResolution whether contacts may leave the reason unsettled
   * @param resolution probability that a handled contact settles the reason, before the group's
   *     factor
   * @param repeat what the others do, null for nothing
   * @param entry the self-service they meet first
   * @param whenClosed type that takes contacts outside the hours, -1 for none
   * @param silent customers who leave without a sign, null for none
   * @param stages waits after which further groups may take a contact, ascending, in ticks
   * @param message wait after which customers leave a message, in ticks; -1 for never
   * @param headStart what is added to waits when contacts are compared, in ticks
   * @param escalation where handled contacts go on to, null when they do not
   * @param offer how customers are called back, null when they are not
   */
  public record TypeRules(
      @Nullable Deferral deferral,
      @Nullable Comeback redial,
      boolean hasResolution,
      double resolution,
      @Nullable Comeback repeat,
      List<Entry> entry,
      int whenClosed,
      @Nullable Silence silent,
      long[] stages,
      long message,
      long headStart,
      @Nullable Onward escalation,
      @Nullable Offer offer) {
    /** Copies the list. */
    public TypeRules {
      entry = List.copyOf(entry);
    }
  }

  /**
   * Calls to customers.
   *
   * @param always whether every contact of the type is such a call, as in outbound work; else it is
   *     offered to those who have to wait
   * @param above expected wait above which it is offered, in ticks
   * @param accept share of the customers who accept
   * @param promise ticks from the offer until they are called, -1 when they keep their place
   * @param attempts most calls
   * @param reach probability that a call reaches the customer
   * @param handleTime mean handle time by interval, for the expected wait, in ticks
   */
  public record Offer(
      boolean always,
      long above,
      double accept,
      long promise,
      int attempts,
      double reach,
      double[] handleTime) {
    /** How long a call takes that reaches nobody, in seconds. */
    public static final long RINGING_SECONDS = 30;

    /** Time from the end of such a call until the next, in seconds. */
    public static final long RETRY_SECONDS = 30 * 60;
  }

  /**
   * The responses of customers, each null when it is not modelled.
   *
   * @param csat satisfaction
   * @param nps the response of the net promoter score
   * @param effort that of the effort
   */
  public record Responses(
      @Nullable Response csat, @Nullable Response nps, @Nullable Response effort) {}

  /**
   * The linear part of a response.
   *
   * @param base of a customer who is served at once and for good
   * @param perMinuteWaited for each minute of waiting
   * @param unresolved when the reason is not settled
   * @param perTransfer for each transfer
   * @param perRepeat for each contact that was needed before
   */
  public record Response(
      double base,
      double perMinuteWaited,
      double unresolved,
      double perTransfer,
      double perRepeat) {
    static @Nullable Response of(Experience.@Nullable Response given) {
      return given == null
          ? null
          : new Response(
              given.base(),
              given.perMinuteWaited(),
              given.unresolved(),
              given.perTransfer(),
              given.perRepeat());
    }
  }

  /**
   * Handled contacts that go on to another type.
   *
   * @param probability that one does
   * @param to dense contact type
   * @param warm whether the first agent is held until another takes it, and both for a while then
   * @param warmFor that while, in ticks
   * @param keepsArrival whether it keeps its arrival rather than being a new contact
   */
  public record Onward(
      double probability, int to, boolean warm, long warmFor, boolean keepsArrival) {}

  /**
   * Deferred work.
   *
   * @param byDue whether the earliest due comes first, else by arrival
   * @param interruptible whether it gives way to contacts that cannot wait
   * @param carried whether agents who finish at closing time leave it for the next day
   * @param within ticks from arrival until it is due, -1 when it never is
   * @param opening open time before each interval in ticks, with one more entry for the end of the
   *     horizon; null when due times run through the night
   * @param backlog what waits at first
   * @param acknowledgement ticks from arrival to an automatic answer, -1 for none
   */
  public record Deferral(
      boolean byDue,
      boolean interruptible,
      boolean carried,
      long within,
      long @Nullable [] opening,
      List<Backlog> backlog,
      long acknowledgement) {
    /** Copies the list. */
    public Deferral {
      backlog = List.copyOf(backlog);
    }
  }

  /**
   * Contacts that wait at first, of ages spread evenly.
   *
   * @param from smallest age in ticks
   * @param to largest age in ticks
   * @param contacts their number
   */
  public record Backlog(long from, long to, int contacts) {}

  /**
   * Customers who come back.
   *
   * @param probability that one does
   * @param after time until then, in seconds
   * @param to which types they turn to
   */
  public record Comeback(double probability, Sampler after, Destinations to) {}

  /**
   * Types with a share each.
   *
   * @param types dense contact types
   * @param upTo cumulative shares, the last of them 1
   */
  public record Destinations(int[] types, double[] upTo) {
    /**
     * The type at a share of all.
     *
     * @param uniform from 0 to below 1
     * @return dense contact type
     */
    public int at(double uniform) {
      int i = 0;
      while (i < types.length - 1 && uniform >= upTo[i]) {
        i++;
      }
      return types[i];
    }
  }

  /**
   * Customers who leave without a sign.
   *
   * @param share of those who abandon
   * @param timeOut how long their contact keeps an agent's slot, in ticks
   */
  public record Silence(double share, long timeOut) {}

  /**
   * The way of a contact type through one self-service.
   *
   * @param desk which
   * @param adoption share of the customers who enter, per interval
   * @param resolved share settled
   * @param escalated share passed on at once
   * @param escalatedTo dense contact type
   * @param handleFactor multiplies their handle time
   * @param bounced share that comes back, with probability 1
   * @param comeback when and where, null when nobody does
   * @param again whether they then meet self-service again
   */
  public record Entry(
      int desk,
      double[] adoption,
      double resolved,
      double escalated,
      int escalatedTo,
      double handleFactor,
      double bounced,
      @Nullable Comeback comeback,
      boolean again) {}

  /**
   * A self-service.
   *
   * @param open whether it is open in each interval
   * @param session length of a session in seconds
   * @param sessions most sessions at a time
   */
  public record Desk(boolean[] open, Sampler session, int sessions) {}

  /**
   * An agent group.
   *
   * @param limit most contacts an agent may hold when it takes one of a type; 0 for types that need
   *     an agent with nothing in hand
   * @param width most contacts an agent may hold
   * @param rate progress of each contact with k working, c(k) / k
   * @param after wait of a type's contact after which the group may take it, in ticks
   * @param reserve free agents that must remain
   * @param resolutionFactor multiplies the probability of resolution
   * @param proficiencies how its agents differ, null when they are alike
   */
  public record GroupRules(
      int[] limit,
      int width,
      double[] rate,
      long[] after,
      int[] reserve,
      double[] resolutionFactor,
      @Nullable Proficiencies proficiencies) {}
}
