package org.peakstaff.random;

/**
 * A law of durations that is not one of the program's own. It is used by one thread, and draws from
 * nothing but the generator it is given.
 */
public interface CustomLaw {
  /**
   * Draws one duration.
   *
   * @param random the stream to draw from
   * @return seconds, at least 0; infinity for a time that never comes
   */
  double sample(Xoshiro256 random);

  /**
   * The mean.
   *
   * @return seconds, at least 0; infinity where there is none
   */
  double mean();
}
