package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.Table;
import org.peakstaff.report.html.PlanView.TableDay;
import org.peakstaff.report.html.PlanView.TableRow;

/** Interval tables. */
class TableColumnsTest {
  @Test
  void aCellIsAskedForItsOwnInterval() {
    Table table = indices(ReportFixture.oneDay());

    assertThat(table.days()).hasSize(1);
    assertThat(table.days().get(0).label()).isEmpty();
    assertThat(table.days().get(0).rows())
        .allSatisfy(
            row -> {
              int index = Integer.parseInt(row.cells().get(0));
              int minutes = index * 30;
              assertThat(row.time())
                  .isEqualTo(String.format("%02d:%02d", minutes / 60, minutes % 60));
            });
  }

  @Test
  void daysAreNamedWhenThereAreSeveral() {
    Table table = indices(ReportFixture.oneDay().days(2));

    assertThat(table.days())
        .extracting(TableDay::label)
        .containsExactly("Mon 30 Nov 2026", "Tue 1 Dec 2026");
    assertThat(table.days().get(1).rows().get(0).cells()).containsExactly("64");
  }

  @Test
  void rowsAreMarkedWhereAsked() {
    Table table =
        TableColumns.of(ReportFixture.oneDay().context())
            .add("Index", "Index", Integer::toString)
            .table("t", "T", index -> index == 20);

    assertThat(table.days().get(0).rows().stream().filter(TableRow::isShort))
        .extracting(TableRow::time)
        .containsExactly("10:00");
  }

  @Test
  void onlyALastColumnOfWordsIsSetToTheLeft() {
    assertThat(indices(ReportFixture.oneDay()).endsInText()).isFalse();
    assertThat(
            TableColumns.of(ReportFixture.oneDay().context())
                .addWords("Word", "Word", index -> "word")
                .table("t", "T", index -> false)
                .endsInText())
        .isTrue();
  }

  private static Table indices(ReportFixture fixture) {
    return TableColumns.of(fixture.context())
        .add("Index", "Index of the interval", Integer::toString)
        .table("t", "T", index -> false);
  }
}
