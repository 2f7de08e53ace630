package org.peakstaff.report.html;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template writes, already as text.
 *
 * @param page the title and the identity of the run
 * @param verdict the first thing to read
 * @param keyNumbers the numbers beside it
 * @param targets one row per target
 * @param certificate one table where the plan has a certificate
 * @param illustrated why the plan is not Erlang C's and what a forecast that is off does, where
 *     that is known
 * @param staffing one section per agent group
 * @param services one section per contact type that has a service level
 * @param heatmaps day by interval
 * @param demand contacts by type
 * @param journey what happens before and beyond the queue
 * @param comparison formula beside simulation
 * @param assumptions values by origin
 */
record PlanView(
    Page page,
    Verdict verdict,
    List<KeyNumber> keyNumbers,
    List<TargetRow> targets,
    List<PlainTable> certificate,
    List<Illustrated> illustrated,
    List<Staffing> staffing,
    List<Service> services,
    List<Heatmap> heatmaps,
    Demand demand,
    Journey journey,
    Comparison comparison,
    List<AssumptionGroup> assumptions) {
  PlanView {
    keyNumbers = List.copyOf(keyNumbers);
    targets = List.copyOf(targets);
    certificate = List.copyOf(certificate);
    illustrated = List.copyOf(illustrated);
    staffing = List.copyOf(staffing);
    services = List.copyOf(services);
    heatmaps = List.copyOf(heatmaps);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A section with a picture and the table of its numbers.
   *
   * @param id of the section in the page
   * @param heading above it
   * @param picture as SVG
   * @param table its numbers
   */
  record Illustrated(String id, String heading, String picture, PlainTable table) {}

  /**
   * The page as a whole.
   *
   * @param title the scenario's name
   * @param subtitle dates, time zone and interval
   * @param notice what is left out of a long horizon, empty when nothing is
   * @param method how the plan was made
   * @param facts name and value of what reproduces the run
   * @param hasRoster whether any group has a roster to compare with
   */
  record Page(
      String title,
      String subtitle,
      String notice,
      String method,
      List<Fact> facts,
      boolean hasRoster) {
    Page {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A name with its value.
   *
   * @param name what it is
   * @param value its text
   */
  record Fact(String name, String value) {}

  /**
   * The verdict.
   *
   * @param status {@code good}, {@code warning} or {@code bad}; a style, never the only sign
   * @param word the status in a word or two
   * @param sentence the verdict in one sentence
   * @param actions what to do, most important first
   */
  record Verdict(String status, String word, String sentence, List<String> actions) {
    Verdict {
      actions = List.copyOf(actions);
    }
  }

  /**
   * A number with its name.
   *
   * @param name what it is
   * @param value the number
   * @param detail what to know about it, may be empty
   */
  record KeyNumber(String name, String value, String detail) {}

  /**
   * A target and how it fared.
   *
   * @param contactType whose target
   * @param target in words
   * @param scope the stretch over which it must hold
   * @param formula what the formula predicts at that scope
   * @param simulated what the simulation found there
   * @param interval its confidence interval
   * @param status {@code good}, {@code warning} or {@code bad}
   * @param verdict the status in words
   * @param missed where it is missed, may be empty
   */
  record TargetRow(
      String contactType,
      String target,
      String scope,
      String formula,
      String simulated,
      String interval,
      String status,
      String verdict,
      String missed) {}

  /**
   * An agent group.
   *
   * @param label its name
   * @param summary sentences about it
   * @param arithmetic how shrinkage turns agents into heads at the group's peak; empty without need
   * @param chart id of the picture
   * @param description the picture in words
   * @param hasRoster whether there is a roster to draw
   * @param table the group's interval table
   */
  record Staffing(
      String label,
      String summary,
      String arithmetic,
      String chart,
      String description,
      boolean hasRoster,
      Table table) {}

  /**
   * A contact type.
   *
   * @param label its name
   * @param summary its target in words
   * @param chart id of the picture, null when the type has no service level
   * @param description the picture in words
   * @param table the type's interval table
   */
  record Service(
      String label, String summary, @Nullable String chart, String description, Table table) {}

  /**
   * A table with a row per interval, grouped by day.
   *
   * @param id of the element
   * @param caption what it shows
   * @param columns the heads
   * @param days the rows
   * @param endsInText whether the last column holds words
   */
  record Table(
      String id, String caption, List<Column> columns, List<TableDay> days, boolean endsInText) {
    Table {
      columns = List.copyOf(columns);
      days = List.copyOf(days);
    }
  }

  /**
   * A column.
   *
   * @param head short name
   * @param title full name and unit
   */
  record Column(String head, String title) {}

  /**
   * The rows of a day.
   *
   * @param label the day; empty on a horizon of one day
   * @param rows its intervals
   */
  record TableDay(String label, List<TableRow> rows) {
    TableDay {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param time start of the interval
   * @param cells one text per column
   * @param isShort whether the roster is short there
   */
  record TableRow(String time, List<String> cells, boolean isShort) {
    TableRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A picture made of table cells.
   *
   * @param id of the element
   * @param title what it shows
   * @param description how to read it
   * @param kind {@code roster} or {@code service}; decides the legend
   * @param blocks the columns cut into pieces that fit a page
   */
  record Heatmap(String id, String title, String description, String kind, List<Block> blocks) {
    Heatmap {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Some columns of a heatmap.
   *
   * @param caption which columns
   * @param hours the upper heads
   * @param times the lower heads
   * @param sections the rows
   */
  record Block(String caption, List<Hour> hours, List<Slot> times, List<HeatSection> sections) {
    Block {
      hours = List.copyOf(hours);
      times = List.copyOf(times);
      sections = List.copyOf(sections);
    }
  }

  /**
   * An hour over its intervals.
   *
   * @param label the hour
   * @param span how many intervals
   */
  record Hour(String label, int span) {}

  /**
   * The head of one column.
   *
   * @param minutes what is shown
   * @param time what is read aloud
   */
  record Slot(String minutes, String time) {}

  /**
   * The rows of a group or type.
   *
   * @param label its name; empty when each row bears its own
   * @param rows one per day
   */
  record HeatSection(String label, List<HeatRow> rows) {
    HeatSection {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a heatmap.
   *
   * @param label the day, or the group or type on a horizon of one day
   * @param cells one per column
   */
  record HeatRow(String label, List<Cell> cells) {
    HeatRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a heatmap.
   *
   * @param value its number, empty when closed
   * @param style class that gives colour and pattern
   */
  record Cell(String value, String style) {}

  /**
   * The contacts expected.
   *
   * @param summary in words
   * @param chart id of the picture
   * @param description the picture in words
   * @param legend the types in the order of the stack
   * @param table the numbers
   */
  record Demand(
      String summary, String chart, String description, List<String> legend, Table table) {
    Demand {
      legend = List.copyOf(legend);
    }
  }

  /**
   * What happens before and beyond the queue; empty for queues alone.
   *
   * @param tables over the whole horizon
   * @param backlogs one section per deferred contact type
   */
  record Journey(List<PlainTable> tables, List<Service> backlogs) {
    Journey {
      tables = List.copyOf(tables);
      backlogs = List.copyOf(backlogs);
    }
  }

  /**
   * A small table.
   *
   * @param id of the element
   * @param caption what it shows
   * @param heads the heads, that of the row names first
   * @param rows the rows
   */
  record PlainTable(String id, String caption, List<String> heads, List<PlainRow> rows) {
    PlainTable {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }

    /** For each column after the names of rows whether it holds words, which begin at the left. */
    public List<Boolean> words() {
      return IntStream.range(0, heads.size() - 1).mapToObj(this::words).toList();
    }

    /** No cell of words has a digit, and some have a letter. */
    private boolean words(int column) {
      List<String> cells =
          rows.stream()
              .filter(row -> column < row.cells().size())
              .map(row -> row.cells().get(column))
              .toList();
      return cells.stream().noneMatch(cell -> cell.codePoints().anyMatch(Character::isDigit))
          && cells.stream().anyMatch(cell -> cell.codePoints().anyMatch(Character::isLetter));
    }
  }

  /**
   * A row of a small table.
   *
   * @param label its name
   * @param cells one text per further column
   */
  record PlainRow(String label, List<String> cells) {
    PlainRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Formula and simulation side by side.
   *
   * @param summary in words
   * @param rows the measures
   * @param reasons what each includes
   */
  record Comparison(String summary, List<ComparisonRow> rows, List<Reason> reasons) {
    Comparison {
      rows = List.copyOf(rows);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A measure by formula and by simulation.
   *
   * @param subject whose measure
   * @param measure which
   * @param formula predicted
   * @param simulated found
   * @param interval its confidence interval
   * @param difference simulation less formula
   */
  record ComparisonRow(
      String subject,
      String measure,
      String formula,
      String simulated,
      String interval,
      String difference) {}

  /**
   * Something the two treat differently.
   *
   * @param topic what
   * @param formula how the formula takes it
   * @param simulation how the simulation takes it
   */
  record Reason(String topic, String formula, String simulation) {}

  /**
   * The values of one origin.
   *
   * @param id of the origin
   * @param title heading
   * @param explanation what the origin means
   * @param values the values
   */
  record AssumptionGroup(String id, String title, String explanation, List<Value> values) {
    AssumptionGroup {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of the scenario.
   *
   * @param path where it stands
   * @param value as a scenario file would write it
   * @param origin the file or the set of assumptions it comes from
   */
  record Value(String path, String value, String origin) {}
}
