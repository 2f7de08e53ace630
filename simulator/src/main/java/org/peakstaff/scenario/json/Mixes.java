package org.peakstaff.scenario.json;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peakstaff.scenario.json.ScenarioTree.Member;

/** Reads and checks where customers turn to. */
final class Mixes {
  private static final double SUM_TOLERANCE = 1e-9;

  private Mixes() {}

  /** Checks the contact types of a mix and the sum of its shares. */
  static void check(Place owner, String name, Set<String> types) {
    if (owner.text(name) != null) {
      known(owner, name, types);
      return;
    }
    Map<String, Member> entries = owner.entries(name);
    double sum = 0;
    for (Map.Entry<String, Member> each : entries.entrySet()) {
      if (!types.contains(each.getKey())) {
        String rule = ScenarioCheck.unknown("contact type", each.getKey(), types);
        owner.addKey(name, each.getKey(), each.getValue(), rule);
      }
      Double share = Values.share(each.getValue().value());
      sum += share == null ? Double.NaN : share;
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      owner.add(name, "the shares must sum to 1 (100 %), not " + Numbers.text(sum));
    }
  }

  /** Checks the contact type that a member names. */
  static void known(Place owner, String name, Set<String> types) {
    String id = owner.text(name);
    if (id != null && !types.contains(id)) {
      owner.add(name, ScenarioCheck.unknown("contact type", id, types));
    }
  }

  /** Share by contact type id. */
  static Map<String, Double> shares(Place owner, String name) {
    Map<String, Double> shares = new TreeMap<>();
    String all = owner.text(name);
    if (all != null) {
      shares.put(all, 1.0);
    }
    owner
        .entries(name)
        .forEach(
            (id, m) -> {
              Double share = Values.share(m.value());
              shares.put(id, share == null ? 0 : share);
            });
    return shares;
  }
}
