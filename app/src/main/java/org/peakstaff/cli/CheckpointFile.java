package org.peakstaff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.Checkpoint;

/**
 * The checkpoint of a command in a file beside its results: a journal of finished pieces, and the
 * state of the one in hand. It is written when the run has taken a while, and again each time as
 * much has passed, beside the file and renamed, so that a process killed at any moment leaves a
 * whole one. The same command takes it up. That of another run - another scenario, option, plug-in
 * or version of the program - is not, and neither is a damaged one; both are said.
 *
 * <p>The journal holds at most {@value #MOST_MEGABYTES} MB. What does not fit is done again after a
 * kill.
 */
final class CheckpointFile implements Checkpoint {
  private static final int MOST_MEGABYTES = 256;

  private final Path file;
  private final String run;
  private final Console console;
  private final long pauseNanos;
  private final long mostBytes;
  private final LongSupplier nanoTime;
  private final Map<String, byte[]> kept = new LinkedHashMap<>();
  private @Nullable Finished latest;
  private boolean read;
  private boolean announced;
  private boolean full;
  private long last;

  /** A piece whose outcome nobody needed to write down yet. */
  private record Finished(String piece, Supplier<byte[]> outcome) {}

  private CheckpointFile(
      Path file,
      String run,
      Console console,
      Duration pause,
      long mostBytes,
      LongSupplier nanoTime) {
    this.file = file;
    this.run = run;
    this.console = console;
    this.pauseNanos = pause.toNanos();
    this.mostBytes = mostBytes;
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  /**
   * The checkpoint of a command.
   *
   * @param file where it is kept; its folder is made when there is something to keep
   * @param run all the results depend on
   * @param pause time before the first state is written, and between two
   * @param nanoTime the clock
   */
  static CheckpointFile of(
      Path file, String run, Console console, Duration pause, LongSupplier nanoTime) {
    return new CheckpointFile(file, run, console, pause, MOST_MEGABYTES * 1_000_000L, nanoTime);
  }

  /** The same with another bound on its size. */
  CheckpointFile atMost(long bytes) {
    return new CheckpointFile(file, run, console, Duration.ofNanos(pauseNanos), bytes, nanoTime);
  }

  @Override
  public synchronized byte @Nullable [] saved(String piece) {
    keepLatest();
    if (!read) {
      read = true;
      read();
    }
    byte[] packed = kept.get(piece);
    return packed == null ? null : CheckpointFormat.unpacked(packed);
  }

  private void read() {
    try {
      Map<String, byte[]> found = CheckpointFormat.read(file, run);
      if (found == null) {
        console.say(
            file
                + " is of another run - another scenario, option, plug-in or version - and is not"
                + " taken up");
      } else {
        kept.putAll(found);
        console.say("goes on from " + file);
      }
    } catch (NoSuchFileException e) {
      kept.clear();
    } catch (IOException e) {
      console.say(file + " cannot be read, so the run begins anew");
    }
  }

  @Override
  public synchronized boolean isDue() {
    return nanoTime.getAsLong() - last >= pauseNanos;
  }

  @Override
  public synchronized void save(String piece, byte[] state) {
    keepLatest();
    keep(piece, state);
    write();
  }

  @Override
  public synchronized void finished(String piece, Supplier<byte[]> outcome) {
    keepLatest();
    latest = new Finished(piece, outcome);
    if (isDue()) {
      keepLatest();
      write();
    }
  }

  private void keepLatest() {
    Finished piece = latest;
    if (piece != null) {
      latest = null;
      keep(piece.piece(), piece.outcome().get());
    }
  }

  private void keep(String piece, byte[] state) {
    byte[] packed = CheckpointFormat.packed(state);
    kept.remove(piece);
    long size = kept.values().stream().mapToLong(each -> each.length).sum();
    if (size + packed.length <= mostBytes) {
      kept.put(piece, packed);
    } else if (!full) {
      full = true;
      console.say("the checkpoint is full: what follows is done again if the run is killed");
    }
  }

  private Path draft() {
    long process = ProcessHandle.current().pid();
    return file.resolveSibling("." + file.getFileName() + "." + process + ".part");
  }

  private void write() {
    last = nanoTime.getAsLong();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      CheckpointFormat.write(draft(), run, kept);
      Files.move(draft(), file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      deleteDraft();
      announce("no checkpoint: " + file + " cannot be written");
      return;
    }
    announce("checkpoint in " + file + ": the same command goes on from there");
  }

  /** A part of a checkpoint is of no use, and takes room on a disk that has none. */
  private void deleteDraft() {
    try {
      Files.deleteIfExists(draft());
    } catch (IOException e) {
      console.say(draft() + " is of no use but cannot be deleted");
    }
  }

  private void announce(String what) {
    if (!announced) {
      announced = true;
      console.say(what);
    }
  }

  /** The result is there: the checkpoint is no longer needed. */
  synchronized void done() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      console.say(file + " is no longer needed but cannot be deleted");
    }
  }
}
