/**
 * Reads and writes scenario files.
 *
 * <p>A file becomes a {@link org.peakstaff.scenario.json.ScenarioTree}, in which every value
 * remembers where it was written; variants are merged over what they extend; the merged tree is
 * checked against the committed schema ({@code schema/scenario-1.json}) and across its parts; what
 * it leaves out is filled in; and only then is it bound to the records of {@code
 * org.peakstaff.scenario}. All problems are reported at once. Start with {@link
 * org.peakstaff.scenario.json.ScenarioReader}.
 *
 * <p>Only Jackson's streaming parser is used: the data binding and a general schema validator cost
 * several times as much start-up time as everything done here. Tests compare the schema check with
 * such a validator.
 */
@NullMarked
package org.peakstaff.scenario.json;

import org.jspecify.annotations.NullMarked;
