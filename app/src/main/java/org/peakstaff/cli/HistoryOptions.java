package org.peakstaff.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.DateOrder;
import org.peakstaff.history.ImportLimits;
import org.peakstaff.history.Layout;
import org.peakstaff.history.QueueMap;
import org.peakstaff.history.QueueMapReader;
import org.peakstaff.history.ReadOptions;
import org.peakstaff.scenario.OpeningHours;
import picocli.CommandLine.Option;

/** How interval files of a telephone system are read. */
final class HistoryOptions {
  @Option(
      names = "--layout",
      paramLabel = "NAME",
      description = {
        "Layout of the files: teleopti, genesys, connect, cms or heads (any table whose heads",
        "are known); without it each file's is found out."
      })
  private @Nullable String layout;

  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description = "dmy or mdy, where dates such as 03/04/2026 leave it open.")
  private @Nullable String dates;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = {
        "CSV file that says which contact type each queue is; written on first use, read from",
        "then on."
      })
  private @Nullable Path map;

  @Option(names = "--from", paramLabel = "DATE", description = "First day of the files to read.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day of the files to read.")
  private @Nullable LocalDate to;

  @Option(
      names = "--queues",
      split = ",",
      paramLabel = "NAME",
      description = "Only these queues, by the names the import prints.")
  private Set<String> only = Set.of();

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "NAME",
      defaultValue = "outgoing",
      description = "Leave these queues out (default: ${DEFAULT-VALUE}).")
  private Set<String> excluded = Set.of();

  @Option(
      names = "--exclude-dates",
      split = ",",
      paramLabel = "DATE",
      description = "Days of the past that are not to count, such as holidays.")
  private Set<LocalDate> excludedDates = Set.of();

  /** Queues wanted; empty for all. */
  Set<String> only() {
    return only;
  }

  /** Queues left out. */
  Set<String> excluded() {
    return excluded;
  }

  /** Days left out. */
  Set<LocalDate> excludedDates() {
    return excludedDates;
  }

  /**
   * The options for reading.
   *
   * @param zone of the center
   * @param hours over which counts of whole days are spread
   * @throws CommandFailure if one is none
   */
  ReadOptions reading(Console console, ZoneId zone, @Nullable OpeningHours hours) {
    if (from != null && to != null && to.isBefore(from)) {
      throw CommandFailure.usage("--to " + to + " is before --from " + from);
    }
    return new ReadOptions(
        layout(), zone, dates(), map(console), hours, from, to, ImportLimits.DEFAULT);
  }

  private @Nullable QueueMap map(Console console) {
    Path file = mapFile(console);
    return file != null && Files.exists(file) ? QueueMapReader.read(file) : null;
  }

  /** The file of the map, null without one. */
  @Nullable Path mapFile(Console console) {
    return map == null ? null : console.resolve(map);
  }

  private @Nullable Layout layout() {
    if (layout == null) {
      return null;
    }
    String name = layout;
    return Layout.named(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--layout is one of " + Layout.names() + ", not \"" + name + "\""));
  }

  private @Nullable DateOrder dates() {
    if (dates == null) {
      return null;
    }
    return switch (dates.toLowerCase(Locale.ROOT)) {
      case "dmy" -> DateOrder.DMY;
      case "mdy" -> DateOrder.MDY;
      default -> throw CommandFailure.usage("--dates is dmy or mdy, not \"" + dates + "\"");
    };
  }
}
