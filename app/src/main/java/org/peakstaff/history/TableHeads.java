package org.peakstaff.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.Recorded;

/**
 * The heads of a table and what they mean.
 *
 * @param heads as they stand in the file
 * @param columns the column of each meaning that is there
 * @param doubled heads that mean what an earlier one means
 */
record TableHeads(List<String> heads, Map<Meaning, Integer> columns, List<String> doubled) {
  TableHeads {
    heads = List.copyOf(heads);
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    doubled = List.copyOf(doubled);
  }

  /** Reads a line of heads. */
  static TableHeads of(List<String> fields) {
    Map<Meaning, Integer> columns = new EnumMap<>(Meaning.class);
    List<String> doubled = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Meaning meaning = Meaning.of(fields.get(i));
      if (meaning != null && meaning != Meaning.PART && columns.putIfAbsent(meaning, i) != null) {
        doubled.add(fields.get(i).strip());
      }
    }
    return new TableHeads(fields.stream().map(String::strip).toList(), columns, doubled);
  }

  boolean has(Meaning meaning) {
    return columns.containsKey(meaning);
  }

  /** The head of a meaning, null when no column has it. */
  @Nullable String head(Meaning meaning) {
    Integer column = columns.get(meaning);
    return column == null ? null : heads.get(column);
  }

  /** Whether rows under these heads say when and how many. */
  boolean describesIntervals() {
    boolean when = has(Meaning.START) || has(Meaning.START_UTC) || has(Meaning.DATE);
    return (when || has(Meaning.TIME)) && (has(Meaning.OFFERED) || has(Meaning.ANSWERED));
  }

  /** Columns that parts of a queue differ in: skills, languages. */
  List<Integer> parts() {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (Meaning.of(heads.get(i)) == Meaning.PART) {
        parts.add(i);
      }
    }
    return parts;
  }

  /** Heads that are not read. */
  List<String> unused() {
    return heads.stream().filter(head -> !head.isEmpty() && Meaning.of(head) == null).toList();
  }

  /** What the columns record. */
  Set<Recorded> recorded() {
    Set<Recorded> recorded = EnumSet.noneOf(Recorded.class);
    add(recorded, Recorded.ANSWERED, Meaning.ANSWERED);
    add(recorded, Recorded.ABANDONED, Meaning.ABANDONED);
    add(recorded, Recorded.OVERFLOW, Meaning.OVERFLOW_IN, Meaning.OVERFLOW_OUT);
    add(recorded, Recorded.WAIT_ANSWERED, Meaning.WAIT_MEAN, Meaning.WAIT_TOTAL);
    add(recorded, Recorded.WAIT_ABANDONED, Meaning.GIVE_UP_MEAN, Meaning.GIVE_UP_TOTAL);
    add(recorded, Recorded.HANDLING, Meaning.HANDLE_MEAN, Meaning.HANDLE_TOTAL, Meaning.HANDLE);
    add(recorded, Recorded.HANDLING, Meaning.TALK_MEAN, Meaning.TALK_TOTAL);
    add(recorded, Recorded.AGENTS, Meaning.AGENTS);
    add(recorded, Recorded.ANSWERED_WITHIN, Meaning.WITHIN, Meaning.WITHIN_SHARE);
    add(recorded, Recorded.ABANDONED_SHORT, Meaning.SHORT);
    if (infersAbandons()) {
      recorded.add(Recorded.ABANDONED);
    }
    if (recorded.contains(Recorded.ABANDONED)) {
      recorded.add(Recorded.ANSWERED);
    }
    return recorded;
  }

  /** Whether abandons are what is offered and not answered: their waits are there, they are not. */
  boolean infersAbandons() {
    boolean waits = has(Meaning.GIVE_UP_MEAN) || has(Meaning.GIVE_UP_TOTAL);
    return waits && !has(Meaning.ABANDONED) && has(Meaning.OFFERED) && has(Meaning.ANSWERED);
  }

  private void add(Set<Recorded> recorded, Recorded what, Meaning... meanings) {
    for (Meaning meaning : meanings) {
      if (has(meaning)) {
        recorded.add(what);
      }
    }
  }

  /** The last column that is read. */
  int lastUsed() {
    return columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
