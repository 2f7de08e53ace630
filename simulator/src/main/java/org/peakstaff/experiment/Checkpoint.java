package org.peakstaff.experiment;

import org.jspecify.annotations.Nullable;

/**
 * Where the state of an unfinished experiment is kept, so that it can be taken up again after the
 * process has been killed. Called from any thread, one at a time.
 *
 * <p>An experiment that is taken up gives the same result, to the last bit, as one that was never
 * interrupted.
 */
public interface Checkpoint {
  /** Keeps nothing. */
  Checkpoint NONE =
      new Checkpoint() {
        @Override
        public byte @Nullable [] saved(String experiment) {
          return null;
        }

        @Override
        public boolean isDue() {
          return false;
        }

        @Override
        public void save(String experiment, byte[] state) {}
      };

  /**
   * The state that was saved last.
   *
   * @param experiment names scenario, seed and whatever else the state depends on
   * @return null when there is none of this experiment
   */
  byte @Nullable [] saved(String experiment);

  /**
   * Whether the state should be saved now; asked after each replication.
   *
   * @return true from time to time
   */
  boolean isDue();

  /**
   * Saves a state in place of an earlier one.
   *
   * @param experiment names scenario, seed and whatever else the state depends on
   * @param state what {@link #saved} has to return
   */
  void save(String experiment, byte[] state);
}
