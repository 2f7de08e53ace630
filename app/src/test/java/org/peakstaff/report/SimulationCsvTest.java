package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationCsvTest {
  private static List<NamedCsvRecord> rows() throws IOException {
    StringWriter out = new StringWriter();
    SimulationCsv.write(Fixtures.result(List.of()), out);
    return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
  }

  @Test
  void hasARowPerIntervalAndTypeAndOnePerIntervalAndGroup() throws IOException {
    assertThat(rows()).hasSize(3 * (2 + 1));
    assertThat(rows().get(0).getField("contactType")).isEqualTo("care-phone");
    assertThat(rows().get(2).getField("agentGroup")).isEqualTo("voice");
    assertThat(rows().get(2).getField("contactType")).isEmpty();
  }

  @Test
  void readsBackAsWritten() throws IOException {
    NamedCsvRecord row = rows().get(3);
    assertThat(row.getField("start")).isEqualTo("2026-11-27T09:30+01:00");
    assertThat(row.getField("offered")).isEqualTo("100");
    assertThat(row.getField("serviceLevel")).isEqualTo("0.8125");
    assertThat(row.getField("serviceLevelLow")).isEqualTo("0.8105");
    assertThat(row.getField("serviceLevelHigh")).isEqualTo("0.8145");
    assertThat(rows().get(5).getField("occupancy")).isEqualTo("0.8125");
  }

  @Test
  void hasFurtherColumnsAtTheEndForWhatHappensBeforeAndBeyondTheQueue() throws IOException {
    StringWriter plain = new StringWriter();
    SimulationCsv.write(Fixtures.result(List.of()), plain);
    StringWriter more = new StringWriter();
    SimulationCsv.write(Fixtures.journeyResult(), more);
    String heads = plain.toString().lines().findFirst().orElseThrow();
    assertThat(more.toString()).startsWith(heads + ",firstAttempts,firstAttemptsLow");
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(more.toString()).stream().toList();
    assertThat(rows.get(0).getField("containment")).isEqualTo("0.5");
    assertThat(rows.get(0).getField("backlog")).isEmpty();
    assertThat(rows.get(1).getField("backlog")).isEqualTo("12.5");
    assertThat(rows.get(1).getField("redials")).isEqualTo("30");
    assertThat(rows.get(2).getField("slotUtilisationHigh")).isEqualTo("0.51");
    assertThat(rows.get(3).getField("slotUtilisation")).isEmpty();
  }

  @Test
  void leavesUndefinedCellsEmpty() throws IOException {
    NamedCsvRecord night = rows().get(1);
    assertThat(night.getField("contactType")).isEqualTo("night");
    assertThat(night.getField("abandonment")).isEmpty();
    assertThat(night.getField("serviceLevel")).isEmpty();
  }
}
