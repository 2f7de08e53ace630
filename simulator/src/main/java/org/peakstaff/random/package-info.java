/**
 * Random streams and samplers: where every random number of a simulation comes from.
 *
 * <p>A draw is a function of (seed, replication, purpose, entity) alone, so that variants of a
 * scenario see the same customers, and it is the same bits on every JVM: nothing here that makes a
 * result calls a function of {@link java.lang.Math} whose last bit may differ between JVMs. {@link
 * org.peakstaff.random.StreamKey} turns the key into a generator state, {@link
 * org.peakstaff.random.Xoshiro256} is the generator, {@link org.peakstaff.random.Sampler} draws
 * from a distribution, one variate or a block. Start reading at {@code Sampler}; its hot loops are
 * in {@code Blocks}, the single draws in {@code Draws} and {@code Ziggurat}, exact probabilities
 * and moments in the implementations of {@code Law}.
 */
@NullMarked
package org.peakstaff.random;

import org.jspecify.annotations.NullMarked;
