package org.peakstaff.experiment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of a run in the checkpoint of the whole: its name goes before those of its pieces. */
record CheckpointPart(Checkpoint whole, String name) implements Checkpoint {
  @Override
  public byte @Nullable [] saved(String piece) {
    return whole.saved(within(piece));
  }

  @Override
  public boolean isDue() {
    return whole.isDue();
  }

  @Override
  public void save(String piece, byte[] state) {
    whole.save(within(piece), state);
  }

  @Override
  public void finished(String piece, Supplier<byte[]> outcome) {
    whole.finished(within(piece), outcome);
  }

  private String within(String piece) {
    return name + ": " + piece;
  }
}
