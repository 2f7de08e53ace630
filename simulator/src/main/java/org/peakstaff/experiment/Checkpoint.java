package org.peakstaff.experiment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the state of an unfinished run is kept, so that it can be taken up again after the process
 * has been killed. Called from any thread, one at a time.
 *
 * <p>A run is a fixed sequence of pieces, most of them experiments. Each has a name that says all
 * it depends on; what is kept is the outcome of every finished piece, and the state of the one in
 * hand. A run that is taken up goes the same way again and finds what is kept in place of
 * simulating it; so its result is the same, to the last bit, as that of one that was never
 * interrupted.
 */
public interface Checkpoint {
  /** Keeps nothing. */
  Checkpoint NONE =
      new Checkpoint() {
        @Override
        public byte @Nullable [] saved(String piece) {
          return null;
        }

        @Override
        public boolean isDue() {
          return false;
        }

        @Override
        public void save(String piece, byte[] state) {}

        @Override
        public void finished(String piece, Supplier<byte[]> outcome) {}

        @Override
        public Checkpoint part(String name) {
          return this;
        }
      };

  /**
   * What was kept last of a piece.
   *
   * @param piece names scenario, seed and whatever else the state depends on
   * @return null when there is nothing
   */
  byte @Nullable [] saved(String piece);

  /**
   * Whether the state should be saved now; asked after each replication.
   *
   * @return true from time to time
   */
  boolean isDue();

  /**
   * Keeps the state of a piece that is not finished, in place of an earlier one.
   *
   * @param piece names scenario, seed and whatever else the state depends on
   * @param state what {@link #saved} has to return
   */
  void save(String piece, byte[] state);

  /**
   * Keeps the outcome of a piece that is finished, in place of a state of it.
   *
   * @param piece names scenario, seed and whatever else the outcome depends on
   * @param outcome what {@link #saved} has to return; asked for when the next piece begins, not at
   *     all if there is none
   */
  void finished(String piece, Supplier<byte[]> outcome);

  /**
   * The same for a part of the run, whose pieces may have the names of pieces of other parts.
   *
   * @param name of the part
   * @return a checkpoint that keeps them apart
   */
  default Checkpoint part(String name) {
    return new CheckpointPart(this, name);
  }
}
