package org.peakstaff.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as bytes: a header that says of which run, the pieces by name, each deflated, and a
 * checksum of all.
 */
final class CheckpointFormat {
  private static final String MAGIC = "peakstaff checkpoint 2";

  private CheckpointFormat() {}

  static void write(Path file, String run, Map<String, byte[]> pieces) throws IOException {
    try (CheckedOutputStream checked =
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file)), new CRC32());
        DataOutputStream out = new DataOutputStream(checked)) {
      writeText(MAGIC, out);
      writeText(run, out);
      out.writeInt(pieces.size());
      for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
        writeText(piece.getKey(), out);
        writeBytes(piece.getValue(), out);
      }
      out.writeLong(checked.getChecksum().getValue());
    }
  }

  /**
   * Reads the pieces of a run.
   *
   * @return null when the file is of another run
   * @throws IOException if the file cannot be read or is damaged
   */
  static @Nullable Map<String, byte[]> read(Path file, String run) throws IOException {
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
        DataInputStream in = new DataInputStream(checked)) {
      long size = Files.size(file);
      boolean own = text(in, size).equals(MAGIC) && text(in, size).equals(run);
      return own ? pieces(in, checked, size) : null;
    }
  }

  private static Map<String, byte[]> pieces(
      DataInputStream in, CheckedInputStream checked, long size) throws IOException {
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      pieces.put(text(in, size), bytes(in, size));
    }
    long checksum = checked.getChecksum().getValue();
    if (in.readLong() != checksum) {
      throw new IOException("the checksum is wrong");
    }
    return pieces;
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in, long size) throws IOException {
    return new String(bytes(in, size), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in, long size) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > size) {
      throw new IOException("a length is wrong");
    }
    return in.readNBytes(length);
  }

  /** A state in few bytes. */
  static byte[] packed(byte[] state) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      out.write(state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /** What was packed. */
  static byte[] unpacked(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
