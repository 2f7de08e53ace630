package org.peakstaff.experiment;

/** Hears how far an experiment is and may stop it. Called from any thread, one at a time. */
public interface Progress {
  /** Hears nothing and never stops. */
  Progress NONE = (done, planned) -> true;

  /**
   * Called after each replication.
   *
   * @param done replications done
   * @param planned replications planned so far; may grow when a precision is asked for
   * @return false to stop cleanly with what is done
   */
  boolean done(int done, int planned);

  /**
   * Asked where nothing is simulated for a while, such as between nodes of an integer program.
   *
   * @return true to stop cleanly with what is done
   */
  default boolean isStopped() {
    return false;
  }
}
