package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A reason on a channel, such as billing by phone (elsewhere: queue, skill, workstream).
 *
 * @param label for display, null to show the id
 * @param channel the channel
 * @param hours id of the opening hours, null for always
 * @param atClose what happens to its queue when the hours end
 * @param volumes expected first attempts per interval, null for none
 * @param handleTime law of talk + hold + after-contact work
 * @param afterContactShare the part of the handle time that is after-contact work
 * @param patience law of the time a customer waits before abandoning, null for unlimited
 * @param balking probability that a customer who must wait leaves at once
 * @param shortAbandon abandons within this time are short, null when not distinguished
 * @param target what it is to reach, null for none
 * @param returns why its customers come back
 * @param deferred whether it is deferred work, null when its customers wait for an answer
 * @param chat what is particular when agents hold several of its contacts
 * @param journey what lies before and beyond its queue
 * @param waiting what happens to its customers while they wait
 * @param arrivals how its contacts arrive, apart from their volumes
 */
public record ContactType(
    @Nullable String label,
    Channel channel,
    @Nullable String hours,
    ClosingRule atClose,
    @Nullable Volumes volumes,
    Law handleTime,
    Share afterContactShare,
    @Nullable Law patience,
    Share balking,
    @Nullable Duration shortAbandon,
    @Nullable Target target,
    @Addition Returns returns,
    @Addition @Nullable Deferred deferred,
    @Addition ChatHandling chat,
    @Addition Journey journey,
    @Addition Waiting waiting,
    @Addition Arrivals arrivals) {
  /**
   * A contact type of which nothing more is said: no returns, no self-service, one contact at a
   * time, and customers who wait for an answer.
   *
   * @param label for display, null to show the id
   * @param channel the channel
   * @param hours id of the opening hours, null for always
   * @param atClose what happens to its queue when the hours end
   * @param volumes expected first attempts per interval, null for none
   * @param handleTime law of talk + hold + after-contact work
   * @param afterContactShare the part of the handle time that is after-contact work
   * @param patience law of the time a customer waits before abandoning, null for unlimited
   * @param balking probability that a customer who must wait leaves at once
   * @param shortAbandon abandons within this time are short, null when not distinguished
   * @param target what it is to reach, null for none
   */
  public ContactType(
      @Nullable String label,
      Channel channel,
      @Nullable String hours,
      ClosingRule atClose,
      @Nullable Volumes volumes,
      Law handleTime,
      Share afterContactShare,
      @Nullable Law patience,
      Share balking,
      @Nullable Duration shortAbandon,
      @Nullable Target target) {
    this(
        label,
        channel,
        hours,
        atClose,
        volumes,
        handleTime,
        afterContactShare,
        patience,
        balking,
        shortAbandon,
        target,
        Returns.NONE,
        null,
        ChatHandling.NONE,
        Journey.DIRECT,
        Waiting.PLAIN,
        Arrivals.PLAIN);
  }

  /**
   * The same contact type but for returns.
   *
   * @param other why its customers come back
   * @return a copy
   */
  public ContactType withReturns(Returns other) {
    return with(other, deferred, chat, journey, waiting, arrivals);
  }

  /**
   * The same contact type but for deferred.
   *
   * @param other whether it is deferred work, null when its customers wait for an answer
   * @return a copy
   */
  public ContactType withDeferred(@Nullable Deferred other) {
    return with(returns, other, chat, journey, waiting, arrivals);
  }

  /**
   * The same contact type but for chat.
   *
   * @param other what is particular when agents hold several of its contacts
   * @return a copy
   */
  public ContactType withChat(ChatHandling other) {
    return with(returns, deferred, other, journey, waiting, arrivals);
  }

  /**
   * The same contact type but for journey.
   *
   * @param other what lies before and beyond its queue
   * @return a copy
   */
  public ContactType withJourney(Journey other) {
    return with(returns, deferred, chat, other, waiting, arrivals);
  }

  /**
   * The same contact type but for waiting.
   *
   * @param other what happens to its customers while they wait
   * @return a copy
   */
  public ContactType withWaiting(Waiting other) {
    return with(returns, deferred, chat, journey, other, arrivals);
  }

  /**
   * The same contact type but for arrivals.
   *
   * @param other how its contacts arrive, apart from their volumes
   * @return a copy
   */
  public ContactType withArrivals(Arrivals other) {
    return with(returns, deferred, chat, journey, waiting, other);
  }

  private ContactType with(
      Returns otherReturns,
      @Nullable Deferred otherDeferred,
      ChatHandling otherChat,
      Journey otherJourney,
      Waiting otherWaiting,
      Arrivals otherArrivals) {
    return new ContactType(
        label,
        channel,
        hours,
        atClose,
        volumes,
        handleTime,
        afterContactShare,
        patience,
        balking,
        shortAbandon,
        target,
        otherReturns,
        otherDeferred,
        otherChat,
        otherJourney,
        otherWaiting,
        otherArrivals);
  }
}
