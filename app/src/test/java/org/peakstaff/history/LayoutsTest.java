package org.peakstaff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.HistoryInterval;
import org.peakstaff.planner.estimation.Recorded;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.json.Problem;

/** One history in five layouts. */
final class LayoutsTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/peakstaff/history");
  private static final Map<Layout, List<String>> FILES =
      Map.of(
          Layout.TELEOPTI, List.of("teleopti.csv"),
          Layout.GENESYS, List.of("genesys.csv"),
          Layout.CONNECT, List.of("connect.csv"),
          Layout.CMS, List.of("cms-billing.txt", "cms-support.txt"),
          Layout.HEADS, List.of("heads.csv"));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void gives_the_same_demand_as_the_others(Layout layout) throws IOException {
    ImportResult result = importing(samples(layout));
    assertThat(result.files().files())
        .extracting(IntervalFiles.SourceFile::layout)
        .containsOnly(layout);
    assertThat(result.texts().get("demand.csv"))
        .isEqualTo(Files.readString(SAMPLES.resolve("demand.csv")));
  }

  @ParameterizedTest
  @EnumSource(names = {"TELEOPTI", "CMS", "HEADS"})
  void estimates_patience_where_waits_are_there(Layout layout) {
    ImportResult result = importing(samples(layout));
    assertThat(result.texts().get("monday.json"))
        .contains("\"patience\": {", "maximum likelihood if exponential");
    assertThat(result.estimates().types().get("Billing").patience()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"GENESYS", "CONNECT"})
  void says_what_it_assumes_where_columns_are_missing(Layout layout) {
    ImportResult result = importing(samples(layout));
    assertThat(result.texts().get("monday.json"))
        .doesNotContain("\"patience\"")
        .contains("assumption: expected load / 85 % occupancy");
    assertThat(String.join("\n", result.report()))
        .contains("not in the files", "Patience: 120 s assumed (industry-1)", "Agents: load / 85%");
    assertThat(result.files().history().recorded())
        .containsExactlyInAnyOrder(Recorded.ANSWERED, Recorded.HANDLING);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_history_is_the_same_in_every_layout(long seed) throws IOException {
    WrittenHistory history = WrittenHistory.random(seed);
    String expected = demand(history, Layout.TELEOPTI);
    for (Layout layout : Layout.values()) {
      assertThat(demand(history, layout)).as("seed %d, %s", seed, layout).isEqualTo(expected);
    }
  }

  @Test
  void abandons_are_what_is_not_answered_where_only_their_waits_are_there() throws IOException {
    WrittenHistory history = WrittenHistory.random(9);
    IntervalFiles cms = read(history.write(folder, Layout.CMS));
    IntervalFiles teleopti = read(history.write(folder, Layout.TELEOPTI));
    assertThat(cms.history().calls("Queue-1").abandoned())
        .isEqualTo(teleopti.history().calls("Queue-1").abandoned());
    assertThat(cms.history().seconds("Queue-1").waiting())
        .isEqualTo(teleopti.history().seconds("Queue-1").waiting());
  }

  @Test
  void a_layout_can_be_named_and_must_then_fit() {
    ReadOptions genesys = options().withLayout(Layout.GENESYS);
    assertThat(IntervalFileReader.read(samples(Layout.GENESYS), genesys).files()).hasSize(1);
    assertThat(problems("1;2;3\n", genesys))
        .singleElement()
        .asString()
        .contains("no line of heads of the layout genesys was found");
  }

  @Test
  void a_queue_keeps_its_name_as_a_label_where_an_id_cannot_be_it() throws IOException {
    String rows = "date;time;queue;offered;handled;aht\n2026-03-02;08:00;=1+1;9;9;60\n";
    ImportResult result = importing(List.of(QueueFile.write(folder, "n.csv", rows)));
    assertThat(result.texts().get("monday.json")).contains("\"1-1\": {", "\"label\": \"=1+1\"");
    String map = result.files().queues().text();
    assertThat(map).contains("\"'=1+1\",1-1,phone");
    assertThat(QueueMapReader.read(QueueFile.write(folder, "map.csv", map)).entries())
        .containsOnlyKeys("=1+1");
  }

  @Test
  void handle_times_in_minutes_are_worth_a_look() throws IOException {
    String heads = "date;time;queue;offered;handled;avg handle time\n";
    String rows = "2026-03-02;08:00;A;10;10;4.5\n";
    assertThat(read(List.of(QueueFile.write(folder, "m.csv", heads + rows))).findings())
        .extracting(Finding::detail)
        .containsExactly("a contact takes 4.5 s on average. Minutes, perhaps?");
    String seconds = rows.replace("4.5", "270");
    assertThat(read(List.of(QueueFile.write(folder, "s.csv", heads + seconds))).findings())
        .isEmpty();
  }

  @Test
  void a_folder_is_no_file() {
    assertThatThrownBy(() -> read(List.of(folder)))
        .hasMessageContaining("this is a folder, not a file");
  }

  @Test
  void rows_that_sum_up_others_are_left_out_and_reported() {
    IntervalFiles files = read(samples(Layout.CMS));
    assertThat(files.findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.SUMS)
        .extracting(Finding::where)
        .containsExactly("cms-billing.txt:45", "cms-support.txt:45");
  }

  @Test
  void skills_of_one_queue_are_added_up() throws IOException {
    String text =
        "Interval Start UTC Date,Queue,Media Type,Skill Set,Language,Offered,Interactions"
            + " Handled,Total Handle Time (Seconds)\n"
            + "2026-03-02T08:00:00Z,A,Voice,x|||y,Spanish,10,8,800\n"
            + "2026-03-02T08:00:00Z,A,Voice,x,French,5,4,600\n"
            + "2026-03-02T08:00:00Z,A,Chat,x,French,7,7,70\n";
    List<HistoryInterval> intervals =
        read(List.of(QueueFile.write(folder, "g.csv", text))).history().intervals();
    assertThat(intervals).extracting(HistoryInterval::contactType).containsExactly("A", "A-chat");
    assertThat(intervals.get(0).calls().offered()).isEqualTo(15);
    assertThat(intervals.get(0).seconds().handling()).isEqualTo(1400);
  }

  @Test
  void the_second_of_two_rows_is_left_out_where_the_clock_goes_back() throws IOException {
    String heads = "start utc;queue;offered;handled;aht\n";
    String rows = "2026-10-25T00:30Z;A;10;10;60\n2026-10-25T01:30Z;A;7;7;60\n";
    IntervalFiles files = read(List.of(QueueFile.write(folder, "u.csv", heads + rows)));
    assertThat(files.history().calls("A").offered()).isEqualTo(10);
    assertThat(files.secondHour()).isEqualTo(7);
    String local = "date;time;queue;offered;handled;aht\n";
    String twice = "2026-10-25;02:30;A;10;10;60\n2026-10-25;02:30;A;7;7;60\n";
    assertThat(read(List.of(QueueFile.write(folder, "l.csv", local + twice))).secondHour())
        .isEqualTo(7);
    assertThat(problems(local + twice.replace("02:30", "03:30"), options()))
        .singleElement()
        .asString()
        .contains("one row per interval", "already at q.csv:2");
  }

  @Test
  void utc_needs_a_zone() {
    ReadOptions none = ReadOptions.of(ImportLimits.DEFAULT);
    assertThat(problems("start utc;offered\n2026-10-25T00:30Z;10\n", none))
        .extracting(Problem::toString)
        .containsExactly("q.csv:2: starts are in UTC, so --zone is needed");
  }

  @Test
  void total_or_mean_handle_times_are_told_by_the_numbers_where_the_head_does_not()
      throws IOException {
    StringBuilder means = new StringBuilder("date,time,offered,handled,handle time\n");
    StringBuilder totals = new StringBuilder("date,time,offered,handled,handle time\n");
    for (int i = 0; i < 20; i++) {
      int answered = 5 + 7 * i;
      String row = String.format(java.util.Locale.ROOT, "2026-03-02,%02d:00,200,%d,", i, answered);
      means.append(row).append(180 + i % 3).append('\n');
      totals.append(row).append((180 + i % 3) * answered).append('\n');
    }
    IntervalFiles one = read(List.of(QueueFile.write(folder, "a.csv", means.toString())));
    IntervalFiles other = read(List.of(QueueFile.write(folder, "a.csv", totals.toString())));
    assertThat(one.history().intervals()).isEqualTo(other.history().intervals());
    assertThat(one.findings()).extracting(Finding::detail).allMatch(d -> d.contains("as means"));
    assertThat(other.findings()).extracting(Finding::detail).allMatch(d -> d.contains("as totals"));
    String named = totals.toString().replace("handle time", "AHT");
    assertThat(read(List.of(QueueFile.write(folder, "a.csv", named))).findings())
        .extracting(Finding::detail)
        .allMatch(detail -> detail.startsWith("called means, but look like totals"));
  }

  @Test
  void whole_days_are_spread_over_given_hours_or_in_the_shape_of_intervals() throws IOException {
    String heads =
        "QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,"
            + "AverageHandleTime,ContactsHandled\n";
    String daily = heads + "A,1,VOICE,2026-03-02T00:00:00,daily,10,100,9\n";
    Path file = QueueFile.write(folder, "d.csv", daily);
    ReadOptions hours = options().withHours(HoursText.parse("mon-fri 09:00-11:00"));
    assertThat(IntervalFileReader.read(List.of(file), hours).history().intervals())
        .extracting(interval -> interval.calls().offered())
        .containsExactly(3L, 2L, 3L, 2L);
    assertThat(problems(daily, options())).singleElement().asString().contains("Maybe --hours");
    assertThat(problems(daily + daily.lines().skip(1).findFirst().orElseThrow() + "\n", options()))
        .as("copies count once")
        .hasSize(1);
    String shaped =
        daily
            + "A,1,VOICE,2026-03-03T09:00:00,30mins,30,100,30\n"
            + "A,1,VOICE,2026-03-03T09:30:00,30mins,10,100,10\n";
    assertThat(read(List.of(QueueFile.write(folder, "s.csv", shaped))).history().intervals())
        .extracting(interval -> interval.calls().offered())
        .containsExactly(8L, 2L, 30L, 10L);
  }

  @Test
  void days_without_a_shape_are_one_problem_of_their_file() {
    String text = "date,offered\n2026-03-02,10\n2026-03-03,12\n2026-03-04,11\n";
    assertThat(problems(text, options()))
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("q.csv:2: 3 rows count a whole day, and the file does not say when");
  }

  @Test
  void counts_of_closed_days_are_left_out_and_said_so() throws IOException {
    StringBuilder text = new StringBuilder("date,queue,offered,handled,aht\n");
    for (int day = 2; day <= 15; day++) {
      int offered = day == 7 ? 3 : day % 7 < 2 ? 0 : 10;
      text.append(String.format(Locale.ROOT, "2026-03-%02d,A,%d,%d,100%n", day, offered, offered));
    }
    Path file = QueueFile.write(folder, "d.csv", text.toString());
    OpeningHours hours = HoursText.parse("mon-fri 09:00-11:00");
    ImportResult result =
        ScenarioImport.run(
            WrittenHistory.mondayFrom(List.of(file), options().withHours(hours)), null);
    assertThat(result.estimates().findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.OUTSIDE_HOURS)
        .extracting(Finding::detail)
        .containsExactly("offered 3, closed on that day");
    assertThat(result.report()).contains("  10 x day without intervals, spread over its hours");
  }

  @Test
  void dates_with_strokes_need_an_order_where_they_show_none() {
    String text = "date,time,offered\n03/04/2026,08:00,5\n";
    assertThat(problems(text, options())).singleElement().asString().contains("--dates dmy or mdy");
    assertThat(problems(text, options().withDates(DateOrder.DMY))).isEmpty();
    assertThat(problems(text + "03/14/2026,08:00,5\n", options())).isEmpty();
  }

  @Test
  void every_bad_field_is_reported_with_its_line_and_head() {
    String text =
        "Title\n\ndate,time,queue,offered,handled,aht,sl%\n"
            + "2026-03-02,08:00,A,10,9,100,80\n"
            + "2026-13-02,08:00,A,10,9,100,80\n"
            + "2026-03-02,25:00,A,-1,x,1:2:3:4,180\n"
            + "2026-03-02,08:30\n"
            + "2026-03-02,08:30,,1.5,9,100,80\n";
    assertThat(problems(text, options()))
        .extracting(Problem::toString)
        .containsExactly(
            "q.csv:5: date: a date is written 2026-03-02, not \"2026-13-02\"",
            "q.csv:6: aht: seconds, mm:ss or hh:mm:ss are needed, not \"1:2:3:4\"",
            "q.csv:6: handled: a whole number from 0 up is needed, not \"x\"",
            "q.csv:6: offered: a whole number from 0 up is needed, not \"-1\"",
            "q.csv:6: sl%: a share is 0 to 1 or a percentage, not \"180\"",
            "q.csv:6: time: a time is written HH:MM, not \"25:00\"",
            "q.csv:7: a row has 7 fields, not 2",
            "q.csv:8: offered: a whole number from 0 up is needed, not \"1.5\"",
            "q.csv:8: queue: a queue has a name, not \"\"");
  }

  @Test
  void two_columns_of_one_meaning_are_a_problem() {
    assertThat(problems("date,time,offered,volume\n2026-03-02,08:00,1,2\n", options()))
        .extracting(Problem::toString)
        .containsExactly("q.csv:1: volume: another column means the same");
  }

  private String demand(WrittenHistory history, Layout layout) throws IOException {
    return importing(history.write(folder, layout)).texts().get("demand.csv");
  }

  private static List<Path> samples(Layout layout) {
    return java.util.Objects.requireNonNull(FILES.get(layout)).stream()
        .map(SAMPLES::resolve)
        .toList();
  }

  private static IntervalFiles read(List<Path> files) {
    return IntervalFileReader.read(files, options());
  }

  private List<Problem> problems(String text, ReadOptions options) {
    try {
      IntervalFileReader.read(List.of(QueueFile.write(folder, "q.csv", text)), options);
      return List.of();
    } catch (org.peakstaff.scenario.json.InvalidScenarioException e) {
      return e.problems();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ReadOptions options() {
    return ReadOptions.of(ImportLimits.DEFAULT).withZone(WrittenHistory.ZONE);
  }

  private static ImportResult importing(List<Path> files) {
    return ScenarioImport.run(WrittenHistory.mondayFrom(files, options()), null);
  }
}
