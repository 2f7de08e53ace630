/**
 * The event engine for contacts with a life before and beyond one queue: self-service, several
 * contacts in one agent's hands, deferred work, and customers who come back.
 *
 * <p>It runs every scenario; those that need none of this are left to the leaner engine of the
 * package above, whose counts are the same to the last one. Contacts live in a pool of arrays; what
 * will happen to them later lies in one heap of timed events; agents finish through the same
 * tournament tree. Start with {@link org.peakstaff.engine.journey.JourneyEngine}.
 */
@NullMarked
package org.peakstaff.engine.journey;

import org.jspecify.annotations.NullMarked;
