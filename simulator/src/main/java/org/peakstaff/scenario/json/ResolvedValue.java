package org.peakstaff.scenario.json;

/**
 * A value of a complete scenario and who chose it.
 *
 * @param path dotted path such as {@code contactTypes.billing.patience}
 * @param value the value as JSON on one line
 * @param provenance given by the author, assumed or a default of the format
 * @param origin the file it was written in, the {@code --set}, the set of assumptions, or {@code
 *     default}
 */
public record ResolvedValue(
    String path, String value, Origin.Provenance provenance, String origin) {}
