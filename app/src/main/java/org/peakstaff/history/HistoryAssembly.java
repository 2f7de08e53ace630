package org.peakstaff.history;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.IntervalFiles.SourceFile;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.planner.estimation.History;
import org.peakstaff.planner.estimation.HistoryInterval;
import org.peakstaff.planner.estimation.Recorded;
import org.peakstaff.planner.estimation.Seconds;

/**
 * Makes one history of the rows of all files: starts become local time, rows of one contact type
 * and interval are added up, counts of whole days are spread.
 *
 * <p>A clock that is set back shows an hour twice. A history knows wall-clock time only, so the
 * second of two rows of such an hour is left out, counted and reported. Any other second row of a
 * queue's interval is a problem.
 */
final class HistoryAssembly {
  private final ReadOptions options;
  private final Problems problems;
  private final QueueNames queues;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private long secondHour;

  HistoryAssembly(ReadOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
    queues = new QueueNames(options.map());
  }

  /** Adds a row of any file. */
  void add(RawRow row) {
    rows.add(row);
  }

  /** Notes a row that sums up others. */
  void foundSum(String file, long line) {
    findings.add(new Finding(Kind.SUMS, file + ":" + line, "a total"));
  }

  /** Notes the encoding of a file that does not say which it has and is no UTF-8. */
  void foundEncoding(String file, Charset charset) {
    findings.add(new Finding(Kind.ENCODING, file, "read as " + charset));
  }

  /** Looks at the handle times of a file that has been read. */
  void checkHandleTimes(String file, TableHeads heads) {
    HandleTimes.check(file, heads, rows, findings);
  }

  /** The history of all rows. */
  IntervalFiles files(List<SourceFile> sources, Set<Recorded> recorded) {
    List<RawRow> local = localRows();
    List<RawRow> kept = withoutSecondRows(local);
    int minutes = minutes(local);
    List<RawRow> intervals = DailyRows.spread(kept, minutes, options, findings, problems);
    problems.throwIfAny();
    History history = History.of(minutes, summed(intervals), recorded);
    List<String> unmapped = List.copyOf(queues.unmapped());
    return new IntervalFiles(history, queues.used(), unmapped, sources, secondHour, findings);
  }

  private List<RawRow> localRows() {
    List<RawRow> local = new ArrayList<>();
    for (RawRow row : rows) {
      RawRow there = row.instant() == null ? row : inZone(row);
      if (there != null && isOnGrid(there) && options.reads(there.start().toLocalDate())) {
        local.add(there);
      }
    }
    if (problems.isEmpty() && local.isEmpty()) {
      problems.add(rows.get(0).file(), 0, "", "no row lies in the days asked for");
    }
    return local;
  }

  private boolean isOnGrid(RawRow row) {
    boolean on = row.start().getSecond() == 0 && row.start().getMinute() % 15 == 0;
    if (!on) {
      problems.add(row.file(), row.line(), "", row.start() + " is not a multiple of 15 minutes");
    }
    return on;
  }

  private @Nullable RawRow inZone(RawRow row) {
    ZoneId zone = options.zone();
    if (zone == null || row.instant() == null) {
      problems.add(row.file(), row.line(), "", "starts are in UTC, so --zone is needed");
      return null;
    }
    return row.at(LocalDateTime.ofInstant(row.instant(), zone));
  }

  /** The one length of all intervals; where no row says it, the coarsest grid that fits. */
  private int minutes(List<RawRow> local) {
    int known = 0;
    for (RawRow row : local) {
      known = row.minutes() == 1440 || row.minutes() == 0 ? known : length(row, known);
    }
    problems.throwIfAny();
    return known != 0 ? known : coarsestGrid(local);
  }

  private int length(RawRow row, int known) {
    int minutes = row.minutes();
    if (minutes != 15 && minutes != 30 && minutes != 60) {
      String rule = "an interval is 15, 30 or 60 minutes long or a day, not ";
      problems.add(row.file(), row.line(), "", rule + minutes + " minutes");
    } else if (known != 0 && minutes != known) {
      String rule = "all intervals are equally long, " + known + " minutes, not ";
      problems.add(row.file(), row.line(), Column.INTERVAL.head(), rule + minutes);
    }
    return known == 0 ? minutes : known;
  }

  private static int coarsestGrid(List<RawRow> local) {
    if (local.stream().allMatch(row -> row.minutes() == 1440)) {
      return 30;
    }
    for (int minutes : new int[] {60, 30}) {
      if (local.stream().allMatch(row -> row.start().getMinute() % minutes == 0)) {
        return minutes;
      }
    }
    return 15;
  }

  /** One row per start, queue, channel and part; a copy of a row, as files overlap, is none. */
  private List<RawRow> withoutSecondRows(List<RawRow> local) {
    Map<List<Object>, List<RawRow>> seen = new HashMap<>();
    Map<String, Integer> copies = new TreeMap<>();
    List<RawRow> kept = new ArrayList<>();
    for (RawRow row : local) {
      boolean daily = row.minutes() == 1440;
      List<Object> key = List.of(row.start(), key(row.queue()), daily);
      List<RawRow> earlier = seen.computeIfAbsent(key, any -> new ArrayList<>());
      Optional<RawRow> original = earlier.stream().filter(each -> isCopy(row, each)).findFirst();
      if (earlier.isEmpty()) {
        kept.add(row);
      } else if (original.isPresent()) {
        copies.merge(row.file() + ", also in " + original.get().file(), 1, Integer::sum);
      } else {
        second(row, earlier.get(0));
      }
      earlier.add(row);
    }
    copies.forEach(
        (files, rows) -> findings.add(new Finding(Kind.COPIES, files, rows + " of its rows")));
    return kept;
  }

  /** Whether a row says what an earlier one says, and is not that of an hour that comes twice. */
  private boolean isCopy(RawRow row, RawRow earlier) {
    boolean sameFile = row.file().equals(earlier.file());
    return row.says().equals(earlier.says()) && !(sameFile && isSecondHour(row, earlier));
  }

  private void second(RawRow row, RawRow earlier) {
    if (isSecondHour(row, earlier)) {
      secondHour += row.calls().offered();
      String where = row.start() + " " + row.queue().name();
      findings.add(new Finding(Kind.SECOND_HOUR, where, row.calls().offered() + " offered"));
    } else {
      String rule = "a queue has one row per interval; " + row.start() + " of ";
      String place = queues.idOf(row.queue()) + " is already at " + earlier.place();
      problems.add(row.file(), row.line(), "", rule + place);
    }
  }

  private static List<String> key(RawRow.Queue queue) {
    return List.of(queue.number(), queue.channel(), queue.part());
  }

  private boolean isSecondHour(RawRow row, RawRow earlier) {
    ZoneId zone = options.zone();
    if (row.instant() != null) {
      return !row.instant().equals(earlier.instant());
    }
    return zone != null && zone.getRules().getValidOffsets(row.start()).size() > 1;
  }

  /** The intervals of the contact types; several queues of one type are added up. */
  private List<HistoryInterval> summed(List<RawRow> intervals) {
    Map<List<Object>, HistoryInterval> sums = new LinkedHashMap<>();
    for (RawRow row : intervals) {
      String type = queues.idOf(row.queue());
      if (!type.equals(QueueNames.LEFT_OUT)) {
        HistoryInterval interval =
            new HistoryInterval(row.start(), type, row.calls(), row.seconds(), row.agents());
        sums.merge(List.of(row.start(), type), interval, HistoryAssembly::sum);
      }
    }
    return List.copyOf(sums.values());
  }

  private static HistoryInterval sum(HistoryInterval one, HistoryInterval other) {
    Calls calls = one.calls().plus(other.calls());
    Seconds seconds = one.seconds().plus(other.seconds());
    double agents = Math.max(one.agents(), other.agents());
    return new HistoryInterval(one.start(), one.contactType(), calls, seconds, agents);
  }
}
