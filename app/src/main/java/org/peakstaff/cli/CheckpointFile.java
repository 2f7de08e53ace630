package org.peakstaff.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.Checkpoint;

/**
 * The checkpoint of a command in a file beside its results. It is written when the run has taken a
 * while, and again each time as much has passed; each state is written beside the file and renamed,
 * so that a process killed at any moment leaves a whole one. The same command takes it up; a state
 * of another command, scenario, seed or version of the program, or a damaged one, is left alone.
 */
final class CheckpointFile implements Checkpoint {
  private static final String NAME = "checkpoint";

  private final Path file;
  private final String command;
  private final Console console;
  private final long pauseNanos;
  private final LongSupplier nanoTime;
  private long last;
  private boolean announced;

  private CheckpointFile(
      Path file, String command, Console console, Duration pause, LongSupplier nanoTime) {
    this.file = file;
    this.command = command;
    this.console = console;
    this.pauseNanos = pause.toNanos();
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  /**
   * The checkpoint of a command.
   *
   * @param folder where it is kept; made when there is something to keep
   * @param command name of the command with the version of the program
   * @param pause time before the first state is written, and between two
   * @param nanoTime the clock
   */
  static CheckpointFile of(
      Path folder, String command, Console console, Duration pause, LongSupplier nanoTime) {
    return new CheckpointFile(folder.resolve(NAME), command, console, pause, nanoTime);
  }

  @Override
  public byte @Nullable [] saved(String experiment) {
    try {
      byte[] state = read(Files.readAllBytes(file), command + " " + experiment);
      if (state != null) {
        console.say("goes on from " + file);
      }
      return state;
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      console.say(file + " cannot be read, so the run begins anew");
      return null;
    }
  }

  @Override
  public boolean isDue() {
    return nanoTime.getAsLong() - last >= pauseNanos;
  }

  @Override
  public void save(String experiment, byte[] state) {
    last = nanoTime.getAsLong();
    try {
      Files.createDirectories(file.getParent());
      Path draft = file.resolveSibling("." + NAME + "." + ProcessHandle.current().pid() + ".part");
      Files.write(draft, bytes(command + " " + experiment, state));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      announce("no checkpoint: " + file + " cannot be written");
      return;
    }
    announce("checkpoint in " + file + ": the same command goes on from there");
  }

  private void announce(String what) {
    if (!announced) {
      announced = true;
      console.say(what);
    }
  }

  /** The result is there: the checkpoint is no longer needed. */
  void done() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      console.say(file + " is no longer needed but cannot be deleted");
    }
  }

  private static byte[] bytes(String name, byte[] state) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeUTF(name);
      out.writeLong(checksum(state));
      out.writeInt(state.length);
      out.write(state);
    }
    return bytes.toByteArray();
  }

  private static byte @Nullable [] read(byte[] bytes, String name) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      if (!in.readUTF().equals(name)) {
        return null;
      }
      long checksum = in.readLong();
      byte[] state = in.readNBytes(in.readInt());
      return checksum(state) == checksum ? state : null;
    }
  }

  private static long checksum(byte[] state) {
    CRC32 crc = new CRC32();
    crc.update(state);
    return crc.getValue();
  }
}
