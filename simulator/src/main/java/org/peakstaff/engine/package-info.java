/**
 * The general event engine: it runs every scenario.
 *
 * <p>Arrivals come from bulk-filled streams and nothing is ever cancelled, so that the agenda holds
 * one completion per busy agent and nothing else. Time is a {@code long} in ticks, and the order at
 * one tick is total: completions by agent number, then changes of staffing and hours, then arrivals
 * by type, then abandonments. Start with {@link org.peakstaff.engine.GeneralEngine}, whose loop
 * fits one screen.
 */
@NullMarked
package org.peakstaff.engine;

import org.jspecify.annotations.NullMarked;
