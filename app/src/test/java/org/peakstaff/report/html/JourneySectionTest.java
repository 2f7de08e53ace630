package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.Journey;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;

/** Demand bridge, self-service, deferred work and slots in the report. */
class JourneySectionTest {
  private final PlanContext context = ReportFixture.oneDay().withJourneys().context();
  private final JourneySection section = JourneySection.of(context);
  private final Journey view = section.view();

  @Test
  void queuesAloneHaveNoSuchSection() {
    Journey none = JourneySection.of(ReportFixture.oneDay().context()).view();
    assertThat(none.tables()).isEmpty();
    assertThat(none.backlogs()).isEmpty();
    assertThat(ReportFixture.oneDay().html().contains("Before and beyond the queue")).isFalse();
  }

  @Test
  void theBridgeHoldsTheSourcesThereAre() {
    PlainTable bridge = table("journey-bridge");
    assertThat(bridge.heads())
        .containsExactly("Contact type", "Offered", "First attempts", "Redials");
    assertThat(bridge.rows())
        .extracting(PlainRow::label)
        .containsExactly("Billing calls", "Care chat", "tech-phone", "All");
    assertThat(bridge.rows().get(0).cells()).containsExactly("100.0", "70.0", "30.0");
  }

  @Test
  void containmentStandsBesideTrueContainment() {
    PlainTable table = table("journey-self-service");
    assertThat(table.rows()).hasSize(1);
    assertThat(plain(table.rows().get(0).cells()))
        .containsExactly("1,200.0", "50.0 %", "38.0 %", "37.0–39.0 %", "58.0 %");
  }

  @Test
  void deferredWorkShowsItsShareInTimeAndItsBacklog() {
    PlainTable table = table("journey-deferred");
    assertThat(plain(table.rows().get(0).cells()))
        .containsExactly("91.0 %", "1.5 h", "1.0 h", "40.0", "2.5 h");
  }

  @Test
  void slotsStandBesideOccupancy() {
    PlainTable table = table("journey-slots");
    assertThat(table.rows()).extracting(PlainRow::label).containsExactly("Digital");
    assertThat(plain(table.rows().get(0).cells())).containsExactly("45.0 %", "77.0 %", "12.5 h");
  }

  @Test
  void everyDeferredTypeHasAPictureOfItsBacklogAndATable() {
    assertThat(view.backlogs()).hasSize(1);
    PlanView.Service backlog = view.backlogs().get(0);
    assertThat(backlog.description())
        .isEqualTo("Largest backlog 47.0 after the interval from 19:30; at the end 47.0.");
    assertThat(plain(backlog.table().days().get(0).rows().get(0).cells()))
        .containsExactly("24.0", "22.0–26.0", "2.5 h");
    ChartData.Chart chart = section.charts().get(0);
    assertThat(chart.id()).isEqualTo(backlog.chart());
    assertThat(chart.kind()).isEqualTo("backlog");
    assertThat(chart.series()).extracting(ChartData.Series::name).contains("mean", "low", "high");
    assertThat(chart.series().get(0).values().get(0)).isEqualByComparingTo("24");
  }

  @Test
  void thePageHoldsTablesPictureAndTheirNumbers() {
    String page = ReportFixture.oneDay().withJourneys().html();
    assertThat(page.contains("<h2 id=\"journey-heading\">")).isTrue();
    assertThat(page.contains("<table class=\"plain\" id=\"journey-bridge\">")).isTrue();
    assertThat(page.contains("id=\"backlog-0\"")).isTrue();
    assertThat(page.contains("\"kind\":\"backlog\"")).isTrue();
  }

  private PlainTable table(String id) {
    return view.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  /** Narrow spaces between number and unit as plain ones. */
  private static List<String> plain(List<String> texts) {
    return texts.stream().map(text -> text.replaceAll("[\\u00a0\\u202f]", " ")).toList();
  }
}
