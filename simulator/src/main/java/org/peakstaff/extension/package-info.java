/**
 * What a researcher may add to a center without touching the program: laws of durations and arrival
 * processes here, routing in {@code org.peakstaff.routing}.
 *
 * <p>A provider is a public class with a constructor without parameters that implements {@link
 * org.peakstaff.extension.LawProvider}, {@link org.peakstaff.extension.ArrivalProvider} or {@code
 * RoutingProvider}. A file {@code META-INF/services/org.peakstaff.extension.Provider} in its jar
 * names it, and a scenario asks for it by its name. Start with {@link
 * org.peakstaff.extension.Provider}.
 */
@NullMarked
package org.peakstaff.extension;

import org.jspecify.annotations.NullMarked;
