package org.peakstaff.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a file is before anybody looks for a table in it: its encoding, and whether it is text with
 * lines of a length that somebody could have meant. One pass, in constant memory.
 *
 * <p>A byte order mark says UTF-8 or UTF-16. A file without one is UTF-8 if its bytes are, else
 * Windows-1252, which telephone systems and spreadsheets of western Europe still write.
 *
 * @param charset its encoding
 * @param guessed whether the encoding is the one that is left when it is no UTF-8
 * @param blank whether it holds nothing but white space
 * @param fault what is wrong with it, null for nothing
 * @param line the line of the fault
 */
record TextFile(
    Charset charset, boolean guessed, boolean blank, @Nullable String fault, long line) {
  /** The most characters of a line. */
  static final int LONGEST_LINE = 10_000;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;

  /** Looks at a file. */
  static TextFile of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(3);
    }
    if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
      String archive = "the file is an archive, such as an Excel workbook: save its sheet as CSV";
      return new TextFile(StandardCharsets.UTF_8, false, false, archive, 0);
    }
    Charset marked = marked(start);
    try {
      return scan(file, marked == null ? StandardCharsets.UTF_8 : marked, false);
    } catch (CharacterCodingException e) {
      if (marked == null) {
        return scan(file, WESTERN, true);
      }
      String broken = "the file says it is " + marked + ", but it is not";
      return new TextFile(marked, false, false, broken, 0);
    }
  }

  private static @Nullable Charset marked(byte[] start) {
    int first = start.length > 0 ? start[0] & 0xFF : 0;
    int second = start.length > 1 ? start[1] & 0xFF : 0;
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    boolean utf8 = start.length > 2 && first == 0xEF && second == 0xBB && (start[2] & 0xFF) == 0xBF;
    return first == 0xFE && second == 0xFF
        ? StandardCharsets.UTF_16BE
        : utf8 ? StandardCharsets.UTF_8 : null;
  }

  private static TextFile scan(Path file, Charset charset, boolean guessed) throws IOException {
    CodingErrorAction onError = guessed ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
      char[] buffer = new char[BUFFER];
      Scan scan = new Scan();
      for (int n = reader.read(buffer); n >= 0 && scan.fault == null; n = reader.read(buffer)) {
        scan.take(buffer, n);
      }
      return new TextFile(charset, guessed, scan.blank, scan.fault, scan.line);
    }
  }

  /** What has been seen so far. */
  private static final class Scan {
    private boolean blank = true;
    private long line = 1;
    private int length;
    private boolean afterReturn;
    private @Nullable String fault;

    void take(char[] buffer, int count) {
      for (int i = 0; i < count && fault == null; i++) {
        take(buffer[i]);
      }
    }

    private void take(char c) {
      boolean end = c == '\n' || c == '\r';
      if (end) {
        line += c == '\n' && afterReturn ? 0 : 1;
        length = 0;
      } else {
        length++;
        blank &= Character.isWhitespace(c) || c == '\uFEFF';
      }
      afterReturn = c == '\r';
      if (c == 0) {
        fault = "a NUL character: the file is no text, or UTF-16 without a byte order mark";
      } else if (length > LONGEST_LINE) {
        fault = "a line has at most " + LONGEST_LINE + " characters, this one has more";
      }
    }
  }
}
