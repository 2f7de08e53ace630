package org.peakstaff.engine.journey;

import java.util.Arrays;
import java.util.List;
import org.peakstaff.compile.Journeys.Pool;

/** Trunks and waiting rooms: how many contacts of some types are in the center. */
final class Places {
  private final List<Pool> pools;
  private final int[] taken;
  private final int[][] poolsOf;

  Places(List<Pool> pools, int types) {
    this.pools = pools;
    taken = new int[pools.size()];
    poolsOf = new int[types][];
    for (int type = 0; type < types; type++) {
      poolsOf[type] = poolsOf(type);
    }
  }

  private int[] poolsOf(int type) {
    int[] found = new int[pools.size()];
    int count = 0;
    for (int p = 0; p < pools.size(); p++) {
      for (int member : pools.get(p).types()) {
        if (member == type) {
          found[count++] = p;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  void begin() {
    Arrays.fill(taken, 0);
  }

  /** Whether there is room for one more contact of a type to wait. */
  boolean hasRoom(int type) {
    for (int pool : poolsOf[type]) {
      if (taken[pool] >= pools.get(pool).places()) {
        return false;
      }
    }
    return true;
  }

  void enter(int type) {
    for (int pool : poolsOf[type]) {
      taken[pool]++;
    }
  }

  void leave(int type) {
    for (int pool : poolsOf[type]) {
      taken[pool]--;
    }
  }
}
