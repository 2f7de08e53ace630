package org.peakstaff.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.InstalledProviders;
import org.peakstaff.extension.Installed;
import org.peakstaff.statistics.Resumable;

/** An unfinished experiment as bytes: what is planned, and what the rows so far add up to. */
final class ExperimentState {
  private ExperimentState() {}

  static byte[] of(int planned, List<? extends Resumable> folds) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(planned);
      for (Resumable fold : folds) {
        fold.save(out);
      }
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
  static int restore(byte[] state, List<? extends Resumable> folds) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
      int planned = in.readInt();
      for (Resumable fold : folds) {
        fold.restore(in);
      }
      return planned;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What rows of a scenario depend on, beside the program: its hash and those of its plug-ins. */
  static String name(CompiledScenario scenario) {
    StringBuilder name = new StringBuilder(scenario.sha256());
    for (Installed each : InstalledProviders.of(scenario.scenario())) {
      name.append(' ').append(each.name()).append(' ').append(each.version());
      name.append(' ').append(each.sha256());
    }
    return name.toString();
  }

  /** What an experiment depends on beside its scenarios. */
  static String name(ExperimentOptions options) {
    return String.join(
        " ",
        String.valueOf(options.seed()),
        String.valueOf(options.replications()),
        String.valueOf(options.precision()),
        String.valueOf(options.confidence()));
  }
}
