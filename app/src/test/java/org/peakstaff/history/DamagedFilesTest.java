package org.peakstaff.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.Problem;

/**
 * Files of every layout, damaged in every way that damages files: read, or refused with a place.
 */
final class DamagedFilesTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int TIMES = 5;

  @TempDir private Path folder;

  /** Ways to damage a file. */
  private enum Damage {
    CUT_OFF,
    DELIMITERS_LOST,
    NUL,
    ANY_BYTES,
    LINE_ENDS,
    QUOTES,
    NUMBERS,
    LINES_MIXED
  }

  @ParameterizedTest
  @EnumSource
  void a_damaged_file_is_read_or_refused_with_its_name(Layout layout) throws IOException {
    for (Damage damage : Damage.values()) {
      for (int seed = 0; seed < TIMES; seed++) {
        SplittableRandom random = new SplittableRandom(1000L * damage.ordinal() + seed);
        List<Path> files = WrittenHistory.random(seed % 3).write(folder, layout);
        Path file = files.get(0);
        Files.write(file, damaged(Files.readAllBytes(file), damage, random));
        assertThat(problemsOfImport(files))
            .as("%s, %s, seed %d", layout, damage, seed)
            .allSatisfy(problem -> assertThat(problem.file()).isNotEmpty())
            .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
      }
    }
  }

  /** Reading and all that follows: what reads well may be too little to estimate from. */
  private static List<Problem> problemsOfImport(List<Path> files) {
    ImportRequest request = WrittenHistory.mondayFrom(files, options(ImportLimits.DEFAULT));
    try {
      assertThat(ScenarioImport.run(request, null).texts()).hasSize(3);
      return List.of();
    } catch (InvalidScenarioException e) {
      assertThat(e.problems()).isNotEmpty();
      return e.problems();
    }
  }

  private static byte[] damaged(byte[] bytes, Damage damage, SplittableRandom random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (damage) {
      case CUT_OFF -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case NUL -> with(bytes, random, 0);
      case ANY_BYTES -> with(with(bytes, random, -1), random, -1);
      case DELIMITERS_LOST -> utf8(without(text, "[;,|\t]", random));
      case LINE_ENDS -> utf8(text.replace("\r\n", random.nextInt(2) == 0 ? "\r" : "\n\n\r"));
      case QUOTES -> utf8(inserted(text, "\"", random));
      case NUMBERS -> utf8(inserted(text, "99999999999999999999", random));
      case LINES_MIXED -> utf8(mixed(text, random));
    };
  }

  private static byte[] with(byte[] bytes, SplittableRandom random, int value) {
    byte[] copy = bytes.clone();
    copy[random.nextInt(copy.length)] = (byte) (value < 0 ? random.nextInt(256) : value);
    return copy;
  }

  private static String without(String text, String pattern, SplittableRandom random) {
    StringBuilder kept = new StringBuilder();
    for (String each : text.split("")) {
      boolean lost = each.matches(pattern) && random.nextInt(50) == 0;
      kept.append(lost ? "" : each);
    }
    return kept.toString();
  }

  private static String inserted(String text, String what, SplittableRandom random) {
    int at = random.nextInt(text.length());
    return text.substring(0, at) + what + text.substring(at);
  }

  private static String mixed(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < 3; i++) {
      lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
      lines.remove(random.nextInt(lines.size()));
    }
    return String.join("\n", lines);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void every_encoding_of_a_spreadsheet_is_read(Layout layout) throws IOException {
    List<Path> files = WrittenHistory.random(2).write(folder, layout);
    List<?> expected = read(files).history().intervals();
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      List<Path> marked = new ArrayList<>();
      for (Path file : files) {
        String text = Files.readString(file).replace("\uFEFF", "");
        Path copy = folder.resolve(charset + file.getFileName().toString());
        marked.add(Files.write(copy, ("\uFEFF" + text).getBytes(charset)));
      }
      assertThat(read(marked).history().intervals()).as("%s", charset).isEqualTo(expected);
    }
  }

  @Test
  void letters_of_western_europe_are_read_and_the_guess_is_reported() throws IOException {
    String text = "date;time;queue;offered\n2026-03-02;08:00;Störung;10\n";
    Path file = Files.write(folder.resolve("l.csv"), text.getBytes(WESTERN));
    IntervalFiles files = read(List.of(file));
    assertThat(files.queues().entries()).containsKey("Störung");
    assertThat(files.findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.ENCODING)
        .extracting(Finding::where, Finding::detail)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("l.csv", "read as windows-1252"));
  }

  @ParameterizedTest
  @EnumSource
  void a_file_is_bounded_in_bytes_rows_lines_and_cells(Layout layout) throws IOException {
    List<Path> files = WrittenHistory.random(1).write(folder, layout);
    Path file = files.get(0);
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    ReadOptions small = options(new ImportLimits(100, 1000, 10));
    assertThat(problems(List.of(file), small))
        .containsExactly(
            new Problem(name, 0, 0, "", "a file has at most 100 bytes, this one has more"));
    ReadOptions few = options(new ImportLimits(1 << 20, 7, 10));
    assertThat(problems(List.of(file), few))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("at most 7 rows are read"))
        .satisfies(problem -> assertThat(problem.line()).isGreaterThan(7));
    Files.writeString(file, text + "x".repeat(10_000_000));
    long lines = text.lines().count();
    assertThat(problems(List.of(file)))
        .containsExactly(
            new Problem(
                name,
                (int) lines + 1,
                0,
                "",
                "a line has at most 10000 characters, this one has more"));
    Files.writeString(file, text.replaceFirst("Queue[ -]1", "\"" + "Q".repeat(2000) + "\""));
    assertThat(problems(List.of(file))).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void what_is_no_text_is_called_what_it_is() throws IOException {
    Path workbook = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(problems(List.of(workbook)))
        .extracting(Problem::toString)
        .containsExactly(
            "a.xlsx: the file is an archive, such as an Excel workbook: save its sheet as CSV");
    Path noise = Files.write(folder.resolve("b.csv"), new byte[] {'a', '\n', 'b', 0, 'c'});
    assertThat(problems(List.of(noise)))
        .extracting(Problem::toString)
        .containsExactly(
            "b.csv:2: a NUL character: the file is no text, or UTF-16 without a byte order mark");
    assertThat(problems(List.of(folder)))
        .extracting(Problem::message)
        .containsExactly("this is a folder, not a file");
  }

  @Test
  void thousands_and_decimals_are_told_apart_by_what_the_file_shows() throws IOException {
    assertThat(handling("date,time,offered,handled,total handle time\n", ",", "\"1,234\""))
        .isEqualTo(1234);
    assertThat(handling("date\ttime\toffered\thandled\taht\tasa\n", "\t", "1,234\t3.5"))
        .isEqualTo(1234 * 8);
    assertThat(handling("date\ttime\toffered\thandled\taht\tasa\n", "\t", "193,250\t3,5"))
        .isEqualTo(1546);
    assertThat(handling("date;time;offered;handled;total handle time\n", ";", "1.234"))
        .isEqualTo(1234);
    assertThat(handling("date;time;offered;handled;total handle time\n", ";", "1.234,5"))
        .isEqualTo(1235);
    assertThat(handling("date,time,offered,handled,total handle time\n", ",", "\"1,234,567.5\""))
        .isEqualTo(1_234_568);
  }

  private long handling(String heads, String delimiter, String value) throws IOException {
    String row = String.join(delimiter, "2026-03-02", "08:00", "10", "8", value);
    Path file = Files.writeString(folder.resolve("n.csv"), heads + row + "\n");
    return read(List.of(file)).history().intervals().get(0).seconds().handling();
  }

  @Test
  void a_span_may_end_at_24() throws IOException {
    String text = "date;interval;offered\n2026-03-02;23:45-24:00;10\n2026-03-02;23:30-23:45;10\n";
    IntervalFiles files = read(List.of(Files.writeString(folder.resolve("s.csv"), text)));
    assertThat(files.history().intervalMinutes()).isEqualTo(15);
  }

  private static IntervalFiles read(List<Path> files) {
    return IntervalFileReader.read(files, options(ImportLimits.DEFAULT));
  }

  private static List<Problem> problems(List<Path> files) {
    return problems(files, options(ImportLimits.DEFAULT));
  }

  private static List<Problem> problems(List<Path> files, ReadOptions options) {
    try {
      IntervalFileReader.read(files, options);
      return List.of();
    } catch (InvalidScenarioException e) {
      assertThat(e.problems()).isNotEmpty();
      return e.problems();
    }
  }

  private static ReadOptions options(ImportLimits limits) {
    return ReadOptions.of(limits).withZone(WrittenHistory.ZONE);
  }
}
