/**
 * The express engines: the same counts as the general engine, bit for bit, without an event for
 * most completions.
 *
 * <p>An agent is a moment at which it is free. Nobody looks at an agent who finishes while nobody
 * waits: a moment that has passed means idle since then, and the smallest moment of a group is both
 * its longest idle agent and its next completion. With one queue the engine needs no events at all:
 * each customer's wait follows from those before ({@link
 * org.peakstaff.engine.express.SingleQueueEngine}). {@link
 * org.peakstaff.engine.express.ExpressEngines} says which scenarios qualify.
 */
@NullMarked
package org.peakstaff.engine.express;

import org.jspecify.annotations.NullMarked;
