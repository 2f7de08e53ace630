package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets of contact types that are worth looking at as one queue: all sets where they are few, else
 * all types, the types of each group, and each pair that some group serves.
 */
final class TypeSets {
  private TypeSets() {}

  /**
   * Sets of two types or more.
   *
   * @param most of them
   */
  static List<Set<Integer>> of(StaffBlocks blocks, List<ShareTarget> targets, int most) {
    List<Integer> types = List.copyOf(PooledQueue.types(targets));
    Set<Set<Integer>> sets = new LinkedHashSet<>();
    sets.add(new TreeSet<>(types));
    if (types.size() < Integer.SIZE - 1 && 1 << types.size() <= most) {
      for (int bits = 1; bits < 1 << types.size(); bits++) {
        sets.add(chosen(types, bits));
      }
    } else {
      ofGroups(blocks, types, sets);
    }
    return new ArrayList<>(sets)
        .stream().filter(set -> set.size() > 1).limit(Math.max(1, most)).toList();
  }

  private static Set<Integer> chosen(List<Integer> types, int bits) {
    Set<Integer> chosen = new TreeSet<>();
    for (int k = 0; k < types.size(); k++) {
      if ((bits & 1 << k) != 0) {
        chosen.add(types.get(k));
      }
    }
    return chosen;
  }

  private static void ofGroups(StaffBlocks blocks, List<Integer> types, Set<Set<Integer>> sets) {
    List<List<Integer>> skills = new ArrayList<>();
    for (int group = 0; group < blocks.scenario().groups(); group++) {
      int of = group;
      skills.add(types.stream().filter(type -> blocks.serves(of, type)).toList());
    }
    skills.forEach(each -> sets.add(new TreeSet<>(each)));
    for (List<Integer> each : skills) {
      for (int one : each) {
        each.forEach(other -> sets.add(new TreeSet<>(Set.copyOf(List.of(one, other)))));
      }
    }
  }
}
