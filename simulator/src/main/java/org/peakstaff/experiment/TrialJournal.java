package org.peakstaff.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.statistics.Resumable;

/** What trials found, in a checkpoint, under the hash of all it depends on. */
final class TrialJournal {
  private final Checkpoint checkpoint;
  private final String scenario;

  TrialJournal(Checkpoint checkpoint, CompiledScenario scenario, long seed) {
    this.checkpoint = checkpoint;
    this.scenario = "trial " + ExperimentState.name(scenario) + " " + seed;
  }

  /** The name of a trial: scenario, seed, staffing and replications. */
  String name(int[][] agents, int[] replications) {
    if (checkpoint.equals(Checkpoint.NONE)) {
      return scenario;
    }
    MessageDigest digest = sha256();
    digest.update(scenario.getBytes(StandardCharsets.UTF_8));
    for (int[] group : agents) {
      update(digest, group);
    }
    update(digest, replications);
    return "trial " + HexFormat.of().formatHex(digest.digest());
  }

  /** The name of a scan: that of a trial, the changes and their window. */
  String name(int[][] agents, List<StaffChange> changes, int window, int[] replications) {
    return name(name(agents, replications) + " " + window + " " + changes, replications);
  }

  /** The name of a trial of another roster. */
  String name(String roster, int[] replications) {
    MessageDigest digest = sha256();
    digest.update((scenario + " " + roster).getBytes(StandardCharsets.UTF_8));
    update(digest, replications);
    return "trial " + HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, int[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (numbers.length + 1));
    bytes.putInt(numbers.length);
    for (int number : numbers) {
      bytes.putInt(number);
    }
    digest.update(bytes.array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Takes up what an earlier process found; whether there is anything. */
  synchronized boolean restore(String name, Resumable found) {
    byte[] saved = checkpoint.saved(name);
    if (saved == null) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(saved))) {
      found.restore(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  /** Keeps what was found. */
  synchronized void keep(String name, Resumable found) {
    checkpoint.finished(name, () -> bytes(found));
  }

  private static byte[] bytes(Resumable found) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      found.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
