package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.Display;
import org.peakstaff.report.html.PlanView.Block;
import org.peakstaff.report.html.PlanView.Cell;
import org.peakstaff.report.html.PlanView.HeatRow;
import org.peakstaff.report.html.PlanView.Heatmap;
import org.peakstaff.report.html.PlanView.Hour;
import org.peakstaff.report.html.PlanView.Slot;

/** Days by intervals, in numbers and patterns. */
class HeatmapSectionTest {
  @Test
  void aDayHasARowPerGroupAndPerType() {
    List<Heatmap> maps = maps(ReportFixture.oneDay());

    assertThat(maps).extracting(Heatmap::kind).containsExactly("roster", "service");
    assertThat(labels(maps.get(0))).containsExactly("Voice", "Digital");
    assertThat(labels(maps.get(1))).containsExactly("Billing calls", "Care chat", "tech-phone");
  }

  @Test
  void aWeekHasARowPerDayUnderEachGroup() {
    Heatmap roster = maps(ReportFixture.oneDay().days(7)).get(0);

    assertThat(roster.blocks().get(0).sections())
        .extracting(s -> s.label())
        .containsExactly("Voice", "Digital");
    assertThat(roster.blocks().get(0).sections().get(0).rows())
        .extracting(HeatRow::label)
        .hasSize(7)
        .startsWith("Mon 30 Nov")
        .endsWith("Sun 6 Dec");
  }

  @Test
  void cellsHoldTheHeadsOverOrUnderWithAStyleForTheirSign() {
    PlanContext context = ReportFixture.oneDay().context();
    List<Cell> cells = row(maps(ReportFixture.oneDay()).get(0), 0);

    assertThat(cells).hasSize(24);
    for (int position = 0; position < 24; position++) {
      int heads = context.need(16 + position, "voice").overUnder();
      Cell cell = cells.get(position);
      assertThat(cell.value()).isEqualTo(context.text().signed(heads));
      String sign = heads < 0 ? "short" : heads > 0 ? "over" : "even";
      assertThat(cell.style()).startsWith(sign);
    }
  }

  @Test
  void aTenthOfTheRequirementIsDrawnStronger() {
    PlanContext context = ReportFixture.oneDay().context();
    List<Cell> cells = row(maps(ReportFixture.oneDay()).get(0), 0);

    assertThat(cells).extracting(Cell::style).contains("short1", "short2", "over1", "over2");
    for (int position = 0; position < 24; position++) {
      var need = context.need(16 + position, "voice");
      boolean strong = Math.abs(need.overUnder()) >= .1 * need.requiredWithShrinkage();
      assertThat(cells.get(position).style().endsWith("2")).isEqualTo(strong);
    }
  }

  @Test
  void serviceCellsAreHatchedBelowTheTarget() {
    List<Cell> cells = row(maps(ReportFixture.oneDay()).get(1), 0);

    assertThat(cells.get(9)).isEqualTo(new Cell("73", "short1"));
    assertThat(cells.get(0)).isEqualTo(new Cell("84", "even"));
  }

  @Test
  void closedIntervalsAreEmpty() {
    Heatmap roster = maps(ReportFixture.oneDay().days(7)).get(0);
    List<HeatRow> rows = roster.blocks().get(0).sections().get(0).rows();

    assertThat(rows.get(6).cells()).allMatch(cell -> cell.equals(new Cell("", "closed")));
    assertThat(rows.get(5).cells().get(0).style()).isEqualTo("closed");
  }

  @Test
  void manyColumnsAreCutIntoEvenBlocks() {
    Heatmap roster = maps(ReportFixture.oneDay().intervalMinutes(15)).get(0);

    assertThat(roster.blocks()).hasSize(2);
    assertThat(roster.blocks()).allMatch(block -> block.times().size() == 24);
    assertThat(roster.blocks())
        .extracting(Block::caption)
        .containsExactly("08:00 to 13:45", "14:00 to 19:45");
  }

  @Test
  void hoursSpanTheirIntervals() {
    Block block = maps(ReportFixture.oneDay()).get(0).blocks().get(0);

    assertThat(block.hours()).startsWith(new Hour("08", 2)).hasSize(12);
    assertThat(block.hours().stream().mapToInt(Hour::span).sum()).isEqualTo(24);
    assertThat(block.times().get(1).minutes()).isEqualTo("30");
  }

  @Test
  void theHourThatTheClockRepeatsHasAHeadOfItsOwn() {
    LocalDate night = LocalDate.of(2026, 10, 25);
    Block block = maps(ReportFixture.oneDay().from(night)).get(0).blocks().get(0);

    assertThat(block.hours())
        .containsSequence(
            new Hour("01", 2), new Hour("02", 2), new Hour("02 (2)", 2), new Hour("03", 2));
    assertThat(block.times().subList(4, 8))
        .extracting(Slot::time)
        .containsExactly("02:00", "02:30", "02:00 (2)", "02:30 (2)");
    assertThat(block.times()).extracting(Slot::minutes).containsOnly("00", "30");
  }

  @Test
  void hoursAreInOrderWhateverTheLocaleCallsThem() {
    ReportFixture day = ReportFixture.oneDay();
    PlanContext context =
        PlanContext.of(day.plan(), day.scenario(), ReportText.of(Display.of(Locale.US)));
    Block block =
        HeatmapSection.of(context, PlanFigures.of(context)).views().get(0).blocks().get(0);

    assertThat(block.hours()).startsWith(new Hour("08", 2)).endsWith(new Hour("19", 2));
    assertThat(block.times().get(1).minutes()).isEqualTo("30");
    assertThat(block.caption()).startsWith("8:00").endsWith("PM");
  }

  private static List<String> labels(Heatmap map) {
    return map.blocks().get(0).sections().stream()
        .flatMap(section -> section.rows().stream())
        .map(HeatRow::label)
        .toList();
  }

  private static List<Cell> row(Heatmap map, int section) {
    return map.blocks().get(0).sections().get(section).rows().get(0).cells();
  }

  private static List<Heatmap> maps(ReportFixture fixture) {
    PlanContext context = fixture.context();
    return HeatmapSection.of(context, PlanFigures.of(context)).views();
  }
}
