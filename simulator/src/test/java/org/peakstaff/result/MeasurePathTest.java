package org.peakstaff.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a measure is named on the command line. */
class MeasurePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "serviceLevel",
        "occupancy",
        "contactTypes.orders.serviceLevel",
        "contactTypes.orders.v2.abandonment",
        "agentGroups.desk.occupancy"
      })
  void aPathIsReadAndWrittenAsTyped(String text) {
    assertThat(MeasurePath.parse(text)).map(MeasurePath::text).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "servicelevel",
        "orders.serviceLevel",
        "contactTypes.serviceLevel",
        "contactTypes..serviceLevel",
        "contactTypes.orders.occupancy",
        "agentGroups.desk.serviceLevel"
      })
  void whatIsNoPathIsNotRead(String text) {
    assertThat(MeasurePath.parse(text)).isEmpty();
  }

  @Test
  void allTogetherComeFirstThenContactTypesThenAgentGroups() {
    TreeSet<MeasurePath> paths = new TreeSet<>();
    for (String text :
        new String[] {
          "agentGroups.a.occupancy", "contactTypes.b.delayed", "occupancy", "serviceLevel"
        }) {
      paths.add(MeasurePath.parse(text).orElseThrow());
    }
    assertThat(paths)
        .extracting(MeasurePath::words)
        .containsExactly("service level", "occupancy", "delayed of b", "occupancy of a");
  }
}
