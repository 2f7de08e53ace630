package org.peakstaff.planner.requirement;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The contact types that are planned for one agent group, over the whole horizon.
 *
 * <p>Erlang A serves a pool all of whose types name a patience. If one does not, its customers wait
 * for as long as it takes and the whole pool counts as Erlang C: the safe side, since fewer of the
 * others would leave.
 *
 * @param group dense index of the agent group
 * @param types ids of its types with volume
 * @param endless ids of those of them that name no patience
 * @param targeted whether there is any target or cap for it to meet
 */
record Pool(int group, SortedSet<String> types, SortedSet<String> endless, boolean targeted) {
  static Pool of(int group, ContactDemand demand, PoolTargets targets, int intervals) {
    SortedSet<Integer> types = new TreeSet<>();
    SortedSet<Integer> endless = new TreeSet<>();
    for (int interval = 0; interval < intervals; interval++) {
      for (PoolContact contact : demand.contacts(group, interval)) {
        types.add(contact.type());
        if (contact.patience() == Double.POSITIVE_INFINITY) {
          endless.add(contact.type());
        }
      }
    }
    boolean targeted = !targets.of(List.copyOf(types)).isEmpty();
    return new Pool(group, ids(types, demand), ids(endless, demand), targeted);
  }

  private static SortedSet<String> ids(Set<Integer> types, ContactDemand demand) {
    SortedSet<String> ids = new TreeSet<>();
    types.forEach(type -> ids.add(demand.contactTypes().get(type)));
    return ids;
  }

  /** Whether customers of every type abandon. */
  boolean abandons() {
    return endless.isEmpty();
  }

  StaffingPool description() {
    ErlangFormula formula = abandons() ? ErlangFormula.ERLANG_A : ErlangFormula.ERLANG_C;
    return new StaffingPool(List.copyOf(types), formula, reason());
  }

  private String reason() {
    if (types.isEmpty()) {
      return "No contact type with volume prefers this group: it is planned at its minimum.";
    }
    if (!targeted) {
      return "No target or cap is named: the staff keeps up with the work, more agents than erlangs.";
    }
    if (abandons()) {
      return "Erlang A with the mean patience, since patience is named.";
    }
    if (endless.equals(types)) {
      return "Erlang C, since no patience is named.";
    }
    return "Erlang C, since no patience is named for " + String.join(", ", endless) + ".";
  }
}
