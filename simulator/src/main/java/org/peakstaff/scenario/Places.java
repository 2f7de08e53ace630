package org.peakstaff.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many contacts may be in the center at a time, waiting or with an agent: trunks, lines. Who
 * finds no place is blocked.
 *
 * @param ofType places of a contact type by its id
 * @param shared places that several types share, by id
 */
public record Places(
    @Addition Map<String, Integer> ofType, @Addition Map<String, SharedPlaces> shared) {
  /** Room for everybody. */
  public static final Places UNLIMITED = new Places(Map.of(), Map.of());

  /** Copies the maps in id order. */
  public Places {
    ofType = Collections.unmodifiableMap(new TreeMap<>(ofType));
    shared = Collections.unmodifiableMap(new TreeMap<>(shared));
  }

  /**
   * Places that contact types share.
   *
   * @param contactTypes their ids
   * @param places number of places
   */
  public record SharedPlaces(List<String> contactTypes, int places) {
    /** Copies the list. */
    public SharedPlaces {
      contactTypes = List.copyOf(contactTypes);
    }
  }
}
