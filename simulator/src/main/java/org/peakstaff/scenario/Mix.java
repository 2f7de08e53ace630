package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where customers turn to, a share to each: {@code {"care-phone": "85%", "care-email": "15%"}}.
 *
 * @param shares share by contact type id; they sum to 1
 */
public record Mix(Map<String, Share> shares) {
  /** Copies the shares in id order. */
  public Mix {
    shares = Collections.unmodifiableMap(new TreeMap<>(shares));
  }

  /**
   * Everybody to one contact type.
   *
   * @param contactType its id
   * @return the mix
   */
  public static Mix all(String contactType) {
    return new Mix(Map.of(contactType, Share.of(1)));
  }
}
