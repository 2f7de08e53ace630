/**
 * What the product is compared with: engines and formulas written the way textbooks write them, and
 * models in a published simulation library.
 *
 * <p>They are careful: good random numbers, nothing computed twice on purpose, fewer statistics
 * than the product keeps. Start with {@link org.peakstaff.benchmarks.reference.TextbookCenter}.
 */
@NullMarked
package org.peakstaff.benchmarks.reference;

import org.jspecify.annotations.NullMarked;
