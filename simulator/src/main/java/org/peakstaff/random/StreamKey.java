package org.peakstaff.random;

import java.nio.charset.StandardCharsets;

/**
 * The key of a random stream, (seed, replication, purpose, entity), and its way into a generator.
 *
 * <p>An entity is who or what the draw belongs to: a contact type, an agent group, an agent on a
 * date, an attempt of a customer. Its root is the UTF-8 id ({@link #entity(String)}, hashed once
 * when a scenario is compiled) and its children are derived by numbers ({@link #entity(long,
 * long)}), so that adding a type reshuffles nobody. Everything is static and allocation-free except
 * the hashing of strings.
 *
 * <p>Implementation. Words are absorbed one after the other: {@code h = mix(h ^ mix(word + c))},
 * where {@code mix} is the 64-bit finaliser "variant 13" [1], a bijection in which every input bit
 * flips every output bit with a probability near one half. So two keys that differ in one word
 * never agree on a lane, and the order of the words matters. Two lanes that start from different
 * constants give 128 bits, expanded to the 256 of the generator as SplitMix64 does [2]. Ids are
 * hashed by XXH64 with seed 0 [3].
 *
 * <ol>
 *   <li>D. Stafford, "Better bit mixing", 2011.
 *   <li>G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
 *       doi:10.1145/2660193.2660195.
 *   <li>Y. Collet, "xxHash fast digest algorithm", specification 0.1.1, 2018.
 * </ol>
 */
public final class StreamKey {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final long LANE_A = 0x243f6a8885a308d3L; // the fraction of pi, bits 1-64
  private static final long LANE_B = 0x13198a2e03707344L; // bits 65-128
  private static final long CHILD = 0xa4093822299f31d0L; // bits 129-192

  private StreamKey() {}

  /**
   * Returns the entity of an id: XXH64 with seed 0 of its UTF-8 bytes.
   *
   * @param utf8Id the id as the scenario spells it
   * @return a well-mixed 64-bit entity
   */
  public static long entity(String utf8Id) {
    return XxHash64.hash(utf8Id.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the entity of a numbered child: an agent of a group, a date of an agent (epoch day), an
   * attempt of a customer. Children of one parent are all different.
   *
   * @param parent entity of the parent
   * @param index any number that names the child within its parent
   * @return a well-mixed 64-bit entity
   */
  public static long entity(long parent, long index) {
    return absorb(parent ^ CHILD, index);
  }

  /**
   * Puts a generator at the beginning of the stream of a key.
   *
   * @param target the generator to set
   * @param seed seed of the experiment
   * @param replication index of the replication
   * @param purpose one of {@link Purpose}
   * @param entity whose draw it is
   */
  public static void seed(Xoshiro256 target, long seed, int replication, int purpose, long entity) {
    long a = key(LANE_A, seed, replication, purpose, entity);
    long b = key(LANE_B, seed, replication, purpose, entity);
    target.seed(expand(a, 1), expand(a, 2), expand(b, 3), expand(b, 4));
  }

  /**
   * Returns one keyed draw of 64 bits, for decisions that need a single number.
   *
   * @param seed seed of the experiment
   * @param replication index of the replication
   * @param purpose one of {@link Purpose}
   * @param entity whose draw it is
   * @param index which draw of that entity
   * @return 64 uniform bits
   */
  public static long bits(long seed, int replication, int purpose, long entity, long index) {
    return absorb(key(LANE_A, seed, replication, purpose, entity), index);
  }

  /**
   * Returns one keyed uniform draw in [0, 1), a multiple of 2<sup>-53</sup>: the high bits of
   * {@link #bits}.
   *
   * @param seed seed of the experiment
   * @param replication index of the replication
   * @param purpose one of {@link Purpose}
   * @param entity whose draw it is
   * @param index which draw of that entity
   * @return a number at least 0 and below 1
   */
  public static double uniform(long seed, int replication, int purpose, long entity, long index) {
    return UnitInterval.closedOpen(bits(seed, replication, purpose, entity, index));
  }

  private static long key(long lane, long seed, int replication, int purpose, long entity) {
    long drawer = ((long) purpose << 32) | (replication & 0xffff_ffffL);
    return absorb(absorb(absorb(lane, seed), drawer), entity);
  }

  private static long absorb(long state, long word) {
    return mix(state ^ mix(word + GOLDEN));
  }

  private static long expand(long lane, int step) {
    return mix(lane + step * GOLDEN);
  }

  private static long mix(long word) {
    long z = (word ^ (word >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
