package org.peakstaff.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Files that appear together or not at all: each is written beside its place first, and all are
 * renamed into place at the end.
 */
final class OutputFiles implements AutoCloseable {
  private final Path folder;
  private final Map<Path, Path> drafts = new LinkedHashMap<>();

  private OutputFiles(Path folder) {
    this.folder = folder;
  }

  /** Files in any folders. */
  OutputFiles() {
    this(Path.of(""));
  }

  /** Writes the contents of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Adds files that belong in one folder. */
  @FunctionalInterface
  interface Contents {
    void addTo(OutputFiles files);
  }

  /**
   * Writes the files of a folder, none where there is no folder.
   *
   * @return the files
   * @throws CommandFailure if one cannot be written
   */
  static List<Path> write(@Nullable Path folder, Contents contents) {
    if (folder == null) {
      return List.of();
    }
    try (OutputFiles files = new OutputFiles(folder)) {
      contents.addTo(files);
      return files.commit();
    }
  }

  /**
   * Makes sure that a folder can hold files, before any work is done for them.
   *
   * @throws CommandFailure if it cannot
   */
  static void prepareFolder(Path folder) {
    refuseFiles(folder);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw CommandFailure.machine("the folder " + folder + " cannot be made: " + reason(e));
    }
    if (!Files.isWritable(folder)) {
      throw CommandFailure.machine("the folder " + folder + " cannot be written to");
    }
  }

  private static void refuseFiles(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each) && !Files.isDirectory(each)) {
        throw CommandFailure.usage(
            each + " is a file, and files are to be written into it: name a folder");
      }
    }
  }

  /**
   * Makes sure that a file can be written, before any work is done for it.
   *
   * @param file the file, null for none
   * @throws CommandFailure if it cannot
   */
  static void prepareFile(@Nullable Path file) {
    if (file == null) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw CommandFailure.usage(file + " is a folder: name a file");
    }
    Path beside = file.toAbsolutePath().getParent();
    if (beside != null) {
      prepareFolder(beside);
    }
  }

  /**
   * Writes a draft of a file.
   *
   * @throws CommandFailure if it cannot be written
   */
  void add(Path file, Content content) {
    addBytes(file, out -> write(out, content));
  }

  /** The same for a file in the folder. */
  void add(String name, Content content) {
    add(folder.resolve(name), content);
  }

  /** The same for a file in the folder that is no text. */
  void addBytes(String name, Bytes content) {
    addBytes(folder.resolve(name), content);
  }

  /**
   * Writes a draft of a file that is no text.
   *
   * @throws CommandFailure if it cannot be written
   */
  void addBytes(Path file, Bytes content) {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path draft = file.resolveSibling(name);
    drafts.put(file, draft);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      content.writeTo(out);
    } catch (IOException e) {
      throw CommandFailure.machine(file + " cannot be written: " + reason(e));
    } catch (RuntimeException e) {
      IOException cause = ioCause(e);
      if (cause == null) {
        throw e;
      }
      throw CommandFailure.machine(file + " cannot be written: " + reason(cause));
    }
  }

  /** Libraries of formats wrap the failure of a disk, each in an exception of its own. */
  private static @Nullable IOException ioCause(Throwable e) {
    Throwable cause = e.getCause();
    while (cause != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    return cause instanceof IOException io ? io : null;
  }

  private static void write(OutputStream out, Content content) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.writeTo(writer);
    writer.flush();
  }

  /**
   * Puts all files in place.
   *
   * @return the files
   * @throws CommandFailure if one cannot be put in place
   */
  List<Path> commit() {
    List<Path> files = List.copyOf(drafts.keySet());
    for (Path file : files) {
      try {
        move(Objects.requireNonNull(drafts.remove(file)), file);
      } catch (IOException e) {
        throw CommandFailure.machine(file + " cannot be written: " + reason(e));
      }
    }
    return files;
  }

  /** Says which files there are now. */
  static void list(List<Path> files, Console console) {
    if (!files.isEmpty()) {
      String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
      console.print("Written: " + names);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes the drafts that were not put in place. */
  @Override
  public void close() {
    for (Path draft : drafts.values()) {
      try {
        Files.deleteIfExists(draft);
      } catch (IOException e) {
        // The failure that left the draft is being reported; this one would only hide it.
      }
    }
    drafts.clear();
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason != null ? reason : e.getClass().getSimpleName();
  }
}
