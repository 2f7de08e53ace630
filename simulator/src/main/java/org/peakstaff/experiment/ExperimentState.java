package org.peakstaff.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An unfinished experiment as bytes: what is planned, and what the rows so far add up to. */
final class ExperimentState {
  private ExperimentState() {}

  static byte[] of(int planned, ResultFold fold) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(planned);
      fold.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Takes up a state.
   *
   * @return replications planned
   */
  static int restore(byte[] state, ResultFold fold) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
      int planned = in.readInt();
      fold.restore(in);
      return planned;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
