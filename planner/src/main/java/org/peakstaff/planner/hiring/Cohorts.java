package org.peakstaff.planner.hiring;

import java.util.Arrays;

/**
 * The people of a group, by when and how they came. The first two cohorts are the experienced with
 * full-time and with part-time contracts; others join them when nothing changes for them any more.
 */
final class Cohorts {
  /** The experienced with full-time contracts. */
  static final int EXPERIENCED = 0;

  /** The experienced with part-time contracts. */
  static final int EXPERIENCED_PART_TIME = 1;

  private static final int POOLS = 2;

  private StaffKind[] kind = new StaffKind[16];
  private boolean[] partTime = new boolean[16];
  private int[] age = new int[16];
  private int[] id = new int[16];
  private double[] heads = new double[16];
  private int size;

  /** Nobody. */
  Cohorts(StaffKind permanent) {
    add(permanent, false, permanent.experienced(), EXPERIENCED, 0);
    add(permanent, true, permanent.experienced(), EXPERIENCED_PART_TIME, 0);
  }

  void add(StaffKind of, boolean isPartTime, int weeks, int key, double people) {
    if (size == heads.length) {
      grow();
    }
    kind[size] = of;
    partTime[size] = isPartTime;
    age[size] = weeks;
    id[size] = key;
    heads[size++] = people;
  }

  private void grow() {
    int larger = 2 * size;
    kind = Arrays.copyOf(kind, larger);
    partTime = Arrays.copyOf(partTime, larger);
    age = Arrays.copyOf(age, larger);
    id = Arrays.copyOf(id, larger);
    heads = Arrays.copyOf(heads, larger);
  }

  /** Lets those join the experienced for whom nothing changes any more; forgets who is gone. */
  void merge() {
    StaffKind permanent = kind[EXPERIENCED];
    int kept = POOLS;
    for (int cohort = POOLS; cohort < size; cohort++) {
      if (kind[cohort].equals(permanent) && age[cohort] >= permanent.experienced()) {
        heads[partTime[cohort] ? EXPERIENCED_PART_TIME : EXPERIENCED] += heads[cohort];
      } else if (heads[cohort] > 0) {
        keep(cohort, kept++);
      }
    }
    size = kept;
  }

  private void keep(int cohort, int at) {
    kind[at] = kind[cohort];
    partTime[at] = partTime[cohort];
    age[at] = age[cohort];
    id[at] = id[cohort];
    heads[at] = heads[cohort];
  }

  int size() {
    return size;
  }

  double total() {
    double total = 0;
    for (int cohort = 0; cohort < size; cohort++) {
      total += heads[cohort];
    }
    return total;
  }

  StaffKind kind(int cohort) {
    return kind[cohort];
  }

  boolean isPartTime(int cohort) {
    return partTime[cohort];
  }

  int age(int cohort) {
    return age[cohort];
  }

  int id(int cohort) {
    return id[cohort];
  }

  double heads(int cohort) {
    return heads[cohort];
  }

  void remove(int cohort, double people) {
    heads[cohort] -= people;
  }

  void empty(int cohort) {
    heads[cohort] = 0;
  }

  /** The week is over. */
  void older(int cohort) {
    age[cohort]++;
  }
}
