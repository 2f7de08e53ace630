package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCsvTest {
  private static List<NamedCsvRecord> rows() throws IOException {
    StringWriter out = new StringWriter();
    PlanCsv.write(PlanFixtures.plan(), out);
    return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
  }

  @Test
  void hasARowPerOpenIntervalAndGroupOrType() throws IOException {
    assertThat(rows()).hasSize(3 * (1 + 2));
    assertThat(rows().get(0).getField("contactType")).isEmpty();
    assertThat(rows().get(1).getField("contactType")).isEqualTo("care-phone");
    assertThat(rows().get(1).getField("agentGroup")).isEqualTo("voice");
  }

  @Test
  void addsUpByColumn() throws IOException {
    assertThat(sum("required")).isEqualTo(32 + 64 + 64);
    assertThat(sum("requiredWithShrinkage")).isEqualTo(48 + 95 + 95);
    assertThat(sum("volume")).isEqualTo(3 * 100 + 2 * 50);
  }

  private static double sum(String column) throws IOException {
    return rows().stream()
        .map(row -> row.getField(column))
        .filter(cell -> !cell.isEmpty())
        .mapToDouble(Double::parseDouble)
        .sum();
  }

  @Test
  void setsFormulaAndSimulationSideBySide() throws IOException {
    NamedCsvRecord phone = rows().get(4);
    assertThat(phone.getField("start")).isEqualTo("2026-11-27T09:30+01:00");
    assertThat(phone.getField("date")).isEqualTo("2026-11-27");
    assertThat(phone.getField("time")).isEqualTo("09:30");
    assertThat(phone.getField("serviceLevel")).isEqualTo("0.84");
    assertThat(phone.getField("simulatedServiceLevel")).isEqualTo("0.8125");
    assertThat(phone.getField("simulatedServiceLevelLow")).isEqualTo("0.8105");
    assertThat(rows().get(3).getField("simulatedOccupancy")).isEqualTo("0.8125");
  }

  @Test
  void leavesUndefinedCellsEmpty() throws IOException {
    NamedCsvRecord night = rows().get(2);
    assertThat(night.getField("contactType")).isEqualTo("night");
    assertThat(night.getField("serviceLevel")).isEmpty();
    assertThat(night.getField("simulatedServiceLevel")).isEmpty();
  }
}
