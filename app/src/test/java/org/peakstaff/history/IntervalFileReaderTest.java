package org.peakstaff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.history.QueueFile.problems;
import static org.peakstaff.history.QueueFile.read;
import static org.peakstaff.history.QueueFile.row;
import static org.peakstaff.history.QueueFile.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.HistoryInterval;
import org.peakstaff.planner.estimation.Seconds;
import org.peakstaff.scenario.json.Problem;

final class IntervalFileReaderTest {
  private static final String GOOD = row("20260302", "08:30", "7", "billing");
  private static final HistoryInterval EXPECTED =
      new HistoryInterval(
          LocalDateTime.of(2026, 3, 2, 8, 30),
          "billing",
          new Calls(10, 0, 8, 2, 0, 7, 1, 1),
          new Seconds(100, 60, 800, 80),
          3);

  @TempDir private Path folder;

  @Test
  void reads_every_field_of_a_row() throws IOException {
    IntervalFiles files = read(write(folder, "q.csv", GOOD + "\n"));
    assertThat(files.history().intervals()).containsExactly(EXPECTED);
    assertThat(files.history().intervalMinutes()).isEqualTo(30);
    assertThat(files.queues().entries())
        .containsEntry("7 billing", new QueueMap.Entry("billing", "phone"));
    assertThat(files.files())
        .extracting(
            IntervalFiles.SourceFile::name,
            IntervalFiles.SourceFile::rows,
            IntervalFiles.SourceFile::layout)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("q.csv", 1, Layout.TELEOPTI));
  }

  @Test
  void reads_commas_quotes_byte_order_marks_and_windows_line_ends_alike() throws IOException {
    String quoted = "\"" + GOOD.replace(";", "\",\"") + "\"";
    String[] variants = {
      GOOD.replace(';', ','), quoted, "\uFEFF" + GOOD, GOOD + ";", GOOD + "\r\n\r\n", "\n" + GOOD
    };
    for (String variant : variants) {
      assertThat(read(write(folder, "q.csv", variant)).history().intervals())
          .as(variant)
          .containsExactly(EXPECTED);
    }
  }

  @Test
  void keeps_a_delimiter_inside_quotes() throws IOException {
    String text = GOOD.replace(";billing;", ";\"billing; late\";");
    assertThat(read(write(folder, "q.csv", text)).queues().entries())
        .containsExactly(
            java.util.Map.entry("7 billing; late", new QueueMap.Entry("billing-late", "phone")));
  }

  @Test
  void skips_a_line_of_heads() throws IOException {
    StringBuilder heads = new StringBuilder();
    for (Column column : Column.values()) {
      heads.append(heads.length() == 0 ? "" : ";").append(column.head());
    }
    assertThat(read(write(folder, "q.csv", heads + "\n" + GOOD)).history().intervals())
        .containsExactly(EXPECTED);
  }

  @Test
  void reads_several_files_as_one_history() throws IOException {
    Path first = write(folder, "a.csv", GOOD);
    Path second =
        write(folder, "b.csv", row("20260303", "08:30", "7", "billing").replace(';', ','));
    IntervalFiles files = read(first, second);
    assertThat(files.history().dates()).hasSize(2);
    assertThat(files.files())
        .extracting(IntervalFiles.SourceFile::delimiter)
        .containsExactly(';', ',');
  }

  @Test
  void reads_agents_with_a_decimal_comma() throws IOException {
    String text = GOOD.replace(";30;40;3;", ";30;40;3,5;");
    assertThat(read(write(folder, "q.csv", text)).history().intervals().get(0).agents())
        .isEqualTo(3.5);
  }

  @Test
  void makes_ids_of_queue_names_and_keeps_queues_apart() throws IOException {
    String text =
        String.join(
            "\n",
            row("20260302", "08:00", "1", "Sales & Service"),
            row("20260302", "08:00", "2", "Sales / Service"),
            row("20260302", "08:00", "3", ""),
            row("20260302", "08:00", "4", "???"));
    assertThat(read(write(folder, "q.csv", text)).queues().entries().values())
        .extracting(QueueMap.Entry::contactType)
        .containsExactly("Sales-Service", "Sales-Service-2", "3", "queue");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-03-02, a date is written yyyymmdd",
    "1, 20260230, a date is written yyyymmdd",
    "2, 8.30, a time is written HH:MM",
    "2, 24:00, a time is written HH:MM",
    "2, 08:10, a start is a multiple of 30 minutes",
    "0, 20, 'an interval is 15, 30 or 60 minutes long'",
    "0, x, a whole number from 0 up is needed",
    "3, '', a queue has a number or a name",
    "5, -1, a whole number from 0 up is needed",
    "7, 1.5, a whole number from 0 up is needed",
    "9, NaN, a whole number from 0 up is needed",
    "12, 99999999999, a whole number from 0 up is needed",
    "16, -2, a number from 0 up is needed",
    "16, Infinity, a number from 0 up is needed"
  })
  void names_the_line_the_column_and_the_value_of_a_bad_field(int field, String value, String rule)
      throws IOException {
    String[] fields = GOOD.split(";", -1);
    fields[field] = value;
    Path file =
        write(folder, "q.csv", GOOD.replace("0302", "0301") + "\n" + String.join(";", fields));
    assertThat(problems(ImportLimits.DEFAULT, file))
        .containsExactly(
            new Problem(
                "q.csv", 2, 0, Column.values()[field].head(), rule + ", not \"" + value + "\""));
  }

  @Test
  void reports_everything_at_once() throws IOException {
    Path first = write(folder, "a.csv", GOOD.replace(";10;", ";-10;") + "\n" + "30;1;2\n" + GOOD);
    String other = GOOD.replace(";10;", ";11;");
    Path second = write(folder, "b.csv", other + "\n" + GOOD.replace("08:30", "8h"));
    assertThat(problems(ImportLimits.DEFAULT, first, second))
        .extracting(Problem::toString)
        .containsExactly(
            "a.csv:1: offd_direct_call_cnt: a whole number from 0 up is needed, not \"-10\"",
            "a.csv:2: a row has 21 fields (layout of Teleopti / Calabrio queue files), not 3",
            "b.csv:1: a queue has one row per interval; 2026-03-02T08:30 of billing is already at"
                + " a.csv:3",
            "b.csv:2: time: a time is written HH:MM, not \"8h\"");
  }

  @Test
  void leaves_out_copies_of_rows_and_says_so() throws IOException {
    String next = row("20260303", "08:30", "7", "billing");
    Path first = write(folder, "a.csv", GOOD + "\n" + next + "\n" + next);
    Path second = write(folder, "b.csv", next + "\n" + row("20260304", "08:30", "7", "billing"));
    IntervalFiles files = read(first, second);
    assertThat(files.history().intervals()).hasSize(3);
    assertThat(files.findings())
        .containsExactly(
            new Finding(Finding.Kind.COPIES, "a.csv, also in a.csv", "1 of its rows"),
            new Finding(Finding.Kind.COPIES, "b.csv, also in a.csv", "1 of its rows"));
  }

  @Test
  void an_hour_that_comes_twice_is_no_copy_of_itself_but_one_of_another_file() throws IOException {
    String twice = row("20261025", "02:30", "7", "billing");
    ReadOptions berlin = ReadOptions.of(ImportLimits.DEFAULT).withZone(ZoneId.of("Europe/Berlin"));
    Path first = write(folder, "a.csv", twice + "\n" + twice);
    Path second = write(folder, "b.csv", twice + "\n" + twice);
    assertThat(IntervalFileReader.read(List.of(first), berlin).secondHour()).isEqualTo(10);
    assertThat(IntervalFileReader.read(List.of(first, second), berlin).secondHour()).isEqualTo(10);
    assertThat(IntervalFileReader.read(List.of(first, first), berlin).secondHour()).isEqualTo(10);
  }

  @Test
  void refuses_a_second_row_of_an_interval() throws IOException {
    String other = GOOD.replace(";10;", ";11;");
    assertThat(problems(ImportLimits.DEFAULT, write(folder, "q.csv", GOOD + "\n" + other)))
        .singleElement()
        .asString()
        .contains("q.csv:2")
        .contains("already at q.csv:1");
  }

  @Test
  void refuses_intervals_of_different_lengths() throws IOException {
    String text =
        GOOD + "\n" + row("20260303", "08:00", "7", "billing").replace("30;2026", "60;2026");
    assertThat(problems(ImportLimits.DEFAULT, write(folder, "q.csv", text)))
        .singleElement()
        .asString()
        .contains("equally long, 30 minutes, not 60");
  }

  @Test
  void refuses_empty_and_missing_files() throws IOException {
    assertThat(problems(ImportLimits.DEFAULT, write(folder, "q.csv", "\n\n")))
        .singleElement()
        .asString()
        .isEqualTo("q.csv: the file holds no rows");
    assertThat(problems(ImportLimits.DEFAULT, folder.resolve("absent.csv")))
        .singleElement()
        .asString()
        .contains("absent.csv")
        .contains("there is no such file");
  }

  @Test
  void stops_at_its_limits() throws IOException {
    Path file = write(folder, "q.csv", GOOD + "\n" + GOOD.replace("0302", "0303"));
    assertThat(problems(new ImportLimits(50, 10, 10), file))
        .singleElement()
        .asString()
        .contains("at most 50 bytes");
    assertThat(problems(new ImportLimits(5000, 1, 10), file))
        .singleElement()
        .asString()
        .contains("q.csv:2")
        .contains("at most 1 rows");
    Path bad = write(folder, "bad.csv", "1;2\n".repeat(50));
    assertThat(problems(new ImportLimits(5000, 10, 7), bad)).hasSize(7);
  }

  @Test
  void ends_with_a_message_on_what_is_no_table() throws IOException {
    byte[] noise = new byte[100_000];
    new SplittableRandom(1).nextBytes(noise);
    Path file = Files.write(folder.resolve("noise.csv"), noise);
    assertThat(problems(ImportLimits.DEFAULT, file)).isNotEmpty().hasSizeLessThanOrEqualTo(100);
    Path line = write(folder, "line.csv", "1".repeat(2_000_000));
    assertThat(problems(ImportLimits.DEFAULT, line))
        .singleElement()
        .asString()
        .isEqualTo("line.csv:1: a line has at most 10000 characters, this one has more");
  }
}
