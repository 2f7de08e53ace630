/**
 * Routing of a researcher's own: which group for a contact, which contact for a freed agent.
 *
 * <p>The tables of ranks and priorities that route otherwise are compiled elsewhere; here are the
 * interfaces a provider implements. Start with {@link org.peakstaff.routing.Router}.
 */
@NullMarked
package org.peakstaff.routing;

import org.jspecify.annotations.NullMarked;
