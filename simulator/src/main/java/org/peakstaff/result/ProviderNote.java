package org.peakstaff.result;

/**
 * A provider that a result rests on.
 *
 * @param name the name by which the scenario asks for it
 * @param version the version it tells
 * @param sha256 hash of its jar, empty for a provider that is in no jar
 */
public record ProviderNote(String name, String version, String sha256) {}
