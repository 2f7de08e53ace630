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
    @Nullable Target target) {}
