package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.report.html.PlanView.Column;
import org.peakstaff.report.html.PlanView.Table;
import org.peakstaff.report.html.PlanView.TableDay;
import org.peakstaff.report.html.PlanView.TableRow;

/** An interval table under construction: a head and a text per interval for each column. */
final class TableColumns {
  private final PlanContext context;
  private final List<Column> columns = new ArrayList<>();
  private final List<Cells> cells = new ArrayList<>();
  private boolean endsInText;

  private TableColumns(PlanContext context) {
    this.context = context;
  }

  static TableColumns of(PlanContext context) {
    return new TableColumns(context);
  }

  /** The text of one column in each interval. */
  interface Cells {
    String at(int index);
  }

  /**
   * Adds a column.
   *
   * @param head short name
   * @param title full name and unit
   * @param texts its cells
   */
  TableColumns add(String head, String title, Cells texts) {
    columns.add(new Column(head, title));
    cells.add(texts);
    return this;
  }

  /** Adds a last column of words. */
  TableColumns addWords(String head, String title, Cells texts) {
    endsInText = true;
    return add(head, title, texts);
  }

  /** Adds volume, handle time and offered load of a contact type. */
  TableColumns addDemand(String type) {
    ReportText text = context.text();
    add("Volume", "Expected contacts", i -> text.number(forecast(i, type).volume(), 1));
    add(
        "AHT",
        "Average handle time: talk, hold and after-contact work",
        i -> text.seconds(forecast(i, type).averageHandleTime()));
    return add(
        "Load",
        "Offered load, erlangs: contacts per second times handle time",
        i -> text.number(forecast(i, type).offeredLoad(), 1));
  }

  private ContactForecast forecast(int index, String type) {
    return context.forecast(index, type);
  }

  /**
   * The finished table of the shown intervals.
   *
   * @param id of the element
   * @param caption what it shows
   * @param isShort which rows to mark
   */
  Table table(String id, String caption, IntPredicate isShort) {
    List<TableDay> days = new ArrayList<>();
    boolean several = context.scenario().horizon().days() > 1;
    for (ReportCalendar.Day day : context.calendar().days()) {
      String label = several ? context.text().date(day.date()) : "";
      days.add(new TableDay(label, rows(day, isShort)));
    }
    return new Table(id, caption, columns, days, endsInText);
  }

  private List<TableRow> rows(ReportCalendar.Day day, IntPredicate isShort) {
    List<String> times = context.calendar().times(day, context.text());
    List<TableRow> rows = new ArrayList<>();
    for (int position = 0; position < times.size(); position++) {
      int index = day.intervals().get(position);
      List<String> texts = cells.stream().map(column -> column.at(index)).toList();
      rows.add(new TableRow(times.get(position), texts, isShort.test(index)));
    }
    return rows;
  }
}
