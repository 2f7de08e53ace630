package org.peakstaff.random;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The hash XXH64 with seed 0, for ids.
 *
 * <p>Source: Y. Collet, "xxHash fast digest algorithm", specification 0.1.1, 2018.
 */
final class XxHash64 {
  private static final long P1 = 0x9E3779B185EBCA87L;
  private static final long P2 = 0xC2B2AE3D27D4EB4FL;
  private static final long P3 = 0x165667B19E3779F9L;
  private static final long P4 = 0x85EBCA77C2B2AE63L;
  private static final long P5 = 0x27D4EB2F165667C5L;
  private static final int STRIPE = 32;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private XxHash64() {}

  /** Returns the hash of all bytes. */
  static long hash(byte[] bytes) {
    int tail = bytes.length - bytes.length % STRIPE;
    long start = tail == 0 ? P5 : stripes(bytes, tail);
    return avalanche(tail(bytes, tail, start + bytes.length));
  }

  private static long stripes(byte[] bytes, int end) {
    long b = P2;
    long a = b + P1;
    long c = 0;
    long d = -P1;
    for (int i = 0; i < end; i += STRIPE) {
      a = round(a, (long) LONG.get(bytes, i));
      b = round(b, (long) LONG.get(bytes, i + 8));
      c = round(c, (long) LONG.get(bytes, i + 16));
      d = round(d, (long) LONG.get(bytes, i + 24));
    }
    return converged(a, b, c, d);
  }

  private static long converged(long a, long b, long c, long d) {
    long sum =
        Long.rotateLeft(a, 1)
            + Long.rotateLeft(b, 7)
            + Long.rotateLeft(c, 12)
            + Long.rotateLeft(d, 18);
    return merge(merge(merge(merge(sum, a), b), c), d);
  }

  private static long tail(byte[] bytes, int from, long start) {
    long hash = start;
    int i = from;
    for (; i + 8 <= bytes.length; i += 8) {
      hash = Long.rotateLeft(hash ^ round(0, (long) LONG.get(bytes, i)), 27) * P1 + P4;
    }
    if (i + 4 <= bytes.length) {
      hash ^= ((int) INT.get(bytes, i) & 0xffff_ffffL) * P1;
      hash = Long.rotateLeft(hash, 23) * P2 + P3;
      i += 4;
    }
    for (; i < bytes.length; i++) {
      hash = Long.rotateLeft(hash ^ (bytes[i] & 0xff) * P5, 11) * P1;
    }
    return hash;
  }

  private static long round(long accumulator, long word) {
    return Long.rotateLeft(accumulator + word * P2, 31) * P1;
  }

  private static long merge(long hash, long accumulator) {
    return (hash ^ round(0, accumulator)) * P1 + P4;
  }

  private static long avalanche(long hash) {
    long h = (hash ^ (hash >>> 33)) * P2;
    h = (h ^ (h >>> 29)) * P3;
    return h ^ (h >>> 32);
  }
}
