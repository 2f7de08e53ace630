package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.AssumptionGroup;
import org.peakstaff.report.html.PlanView.Value;
import org.peakstaff.scenario.json.Origin;
import org.peakstaff.scenario.json.ResolvedValue;

/** What a plan rests on. */
class AssumptionSectionTest {
  private final List<AssumptionGroup> groups =
      AssumptionSection.views(ReportFixture.oneDay().assumptions());

  @Test
  void whatWasAssumedComesFirst() {
    assertThat(groups)
        .extracting(AssumptionGroup::id)
        .containsExactly("assumed", "default", "given");
  }

  @Test
  void valuesAreSortedByPathAndKeepTheirOrigin() {
    assertThat(groups.get(0).values())
        .extracting(Value::path)
        .containsExactly("busyness", "contactTypes.billing-phone.patience");
    assertThat(groups.get(0).values()).extracting(Value::origin).containsOnly("industry-1");
    assertThat(groups.get(2).values().get(0))
        .isEqualTo(new Value("agentGroups.voice.shrinkage.outOfOffice", "\"16%\"", "week-49.json"));
  }

  @Test
  void aLongListOfNumbersIsCut() {
    ResolvedValue volumes =
        new ResolvedValue("v", "[" + "1,".repeat(1000) + "1]", Origin.Provenance.GIVEN, "a.json");
    String shown = AssumptionSection.views(List.of(volumes)).get(0).values().get(0).value();
    assertThat(shown).hasSize(200).endsWith("…");
  }

  @Test
  void anOriginWithoutValuesIsLeftOut() {
    assertThat(AssumptionSection.views(List.of())).isEmpty();
  }
}
