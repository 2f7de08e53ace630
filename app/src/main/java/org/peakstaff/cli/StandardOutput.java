package org.peakstaff.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stream that stops writing after its first failure and remembers it, so that a reader who closes
 * a pipe early ends the program quietly and a full disk does not go unnoticed.
 */
final class StandardOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure == null) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void flush() {
    if (failure == null) {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Whether nothing more can be written. */
  boolean isClosed() {
    return failure != null;
  }

  /** Why writing failed, null when it did not or when only the reader went away. */
  @Nullable String failure() {
    if (failure == null || readerLeft(failure)) {
      return null;
    }
    String message = failure.getMessage();
    return message == null ? failure.toString() : message;
  }

  private static boolean readerLeft(IOException failure) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
