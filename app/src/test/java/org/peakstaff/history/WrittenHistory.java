package org.peakstaff.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.peakstaff.planner.estimation.ForecastMethod;

/** A random history written in any layout. */
final class WrittenHistory {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final List<Cell> cells = new ArrayList<>();

  /** What happened to a queue in an interval; times are means in whole seconds. */
  private record Cell(
      LocalDateTime start,
      String queue,
      int answered,
      int abandoned,
      int talk,
      int wrapUp,
      int waited,
      int gaveUpAfter) {
    int offered() {
      return answered + abandoned;
    }
  }

  /** Two or three queues over two weeks of weekdays, with clocks set forward in between. */
  static WrittenHistory random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    WrittenHistory history = new WrittenHistory();
    int queues = random.nextInt(2, 4);
    for (int day = 0; day < 14; day++) {
      LocalDateTime date = LocalDateTime.of(2026, 3, 23, 8, 0).plusDays(day);
      for (int half = 0; half < 4 && date.getDayOfWeek().getValue() <= 5; half++) {
        for (int queue = 1; queue <= queues; queue++) {
          history.cells.add(cell(random, date.plusMinutes(30L * half), "Queue " + queue));
        }
      }
    }
    return history;
  }

  private static Cell cell(SplittableRandom random, LocalDateTime start, String queue) {
    return new Cell(
        start,
        queue,
        random.nextInt(5, 60),
        random.nextInt(1, 9),
        random.nextInt(60, 500),
        random.nextInt(0, 90),
        random.nextInt(0, 100),
        random.nextInt(1, 200));
  }

  /** Writes the history as one file, except for the reports of Avaya CMS, one per queue. */
  List<Path> write(Path folder, Layout layout) throws IOException {
    if (layout != Layout.CMS) {
      return List.of(QueueFile.write(folder, layout.id() + ".csv", text(layout, cells)));
    }
    List<Path> files = new ArrayList<>();
    for (String queue : cells.stream().map(Cell::queue).distinct().toList()) {
      List<Cell> own = cells.stream().filter(cell -> cell.queue().equals(queue)).toList();
      String text = "Report\nSplit/Skill: " + queue + "\n" + text(layout, own);
      files.add(QueueFile.write(folder, queue.replace(' ', '-') + ".txt", text));
    }
    return files;
  }

  private static String text(Layout layout, List<Cell> cells) {
    StringBuilder text = new StringBuilder(heads(layout));
    cells.forEach(cell -> text.append(row(layout, cell)).append("\r\n"));
    return text.toString();
  }

  private static String heads(Layout layout) {
    return switch (layout) {
      case TELEOPTI -> "";
      case GENESYS ->
          "Interval Start UTC Date,Queue,Media Type,Skill Set,Language,Offered,Interactions"
              + " Handled,Total Handle Time (Seconds)\n";
      case CONNECT ->
          "QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,"
              + "AverageHandleTime,ContactsHandled\n";
      case CMS ->
          "Date|Time|Avg Speed Ans|Avg Aban Time|Calls Offered|ACD Calls|Avg ACD Time|Avg ACW"
              + " Time\n";
      case HEADS ->
          "\uFEFFDaily;Interval;Queue;Volume;Handled;Aban calls;ASA;Avg abandon time;AHT\n";
    };
  }

  private static String row(Layout layout, Cell cell) {
    return switch (layout) {
      case TELEOPTI -> teleopti(cell);
      case GENESYS ->
          join(",", utc(cell), cell.queue, "Voice", "", "", cell.offered(), cell.answered)
              + ","
              + (cell.talk + cell.wrapUp) * cell.answered;
      case CONNECT ->
          join(",", cell.queue, "id-" + cell.queue, "VOICE", utc(cell), "30mins", cell.offered())
              + join(",", "", cell.talk + cell.wrapUp, cell.answered);
      case CMS ->
          join("|", at(cell, "M/d/uuuu"), at(cell, "h:mm a"), clock(cell.waited))
              + join("|", "", clock(cell.gaveUpAfter), cell.offered(), cell.answered)
              + join("|", "", clock(cell.talk), clock(cell.wrapUp));
      case HEADS ->
          join(";", at(cell, "dd.MM.uuuu"), at(cell, "HH:mm"), cell.queue, cell.offered())
              + join(";", "", cell.answered, cell.abandoned, cell.waited + ",0", cell.gaveUpAfter)
              + ";00:"
              + clock(cell.talk + cell.wrapUp);
    };
  }

  private static String teleopti(Cell cell) {
    return join(";", 30, at(cell, "uuuuMMdd"), at(cell, "HH:mm"), cell.queue, cell.queue)
        + join(";", "", cell.offered(), 0, cell.abandoned, 0, cell.answered)
        + join(";", "", cell.waited * cell.answered, cell.gaveUpAfter * cell.abandoned)
        + join(";", "", cell.talk * cell.answered, cell.wrapUp * cell.answered)
        + ";0;0;5;0;0;0;0";
  }

  private static String utc(Cell cell) {
    return cell.start.atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime() + ":00Z";
  }

  private static String at(Cell cell, String pattern) {
    return cell.start.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  private static String clock(int seconds) {
    return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
  }

  private static String join(String delimiter, Object... values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      texts.add(String.valueOf(value));
    }
    return String.join(delimiter, texts);
  }

  /** An import of one Monday from files, with what is asked for by default. */
  static ImportRequest mondayFrom(List<Path> files, ReadOptions options) {
    return new ImportRequest(
        files,
        options,
        "monday",
        LocalDate.of(2026, 4, 13),
        1,
        ZONE,
        options.hours(),
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        AgentsSeen.ROSTERED,
        null,
        ForecastMethod.AUTO);
  }
}
