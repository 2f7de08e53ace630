package org.peakstaff.benchmarks.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CenterModelTest {
  @ParameterizedTest
  @ValueSource(ints = {50, 500, 5_000, 50_000})
  void everySizeHasTheSameNumberOfContacts(int agents) {
    CenterModel model = CenterModel.abandoning(agents, 1e6);
    double expected = model.types().get(0).contactsPerSecond() * model.seconds();
    assertThat(expected).isCloseTo(1e6, within(1.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 28})
  void aMultiSkillDayHasFiftyThousandContacts(int days) {
    CenterModel model = CenterModel.multiSkill(days);
    double perDay = model.types().stream().mapToDouble(t -> t.contactsPerSecond() * 86_400).sum();
    assertThat(perDay).isCloseTo(50_000, within(1e-6));
    assertThat(model.groups().stream().mapToInt(CenterModel.Group::agents).sum()).isEqualTo(500);
    assertThat(model.seconds()).isEqualTo(86_400.0 * days);
  }
}
