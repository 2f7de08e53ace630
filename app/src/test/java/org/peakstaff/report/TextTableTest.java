package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void alignsTextsLeftNumbersRightAndHeadsAtTheBottom() {
    TextTable table = TextTable.create().text("Group").number("With\nshrinkage").number("Net");
    table.row(List.of("care", "20", "13.5")).row(List.of("second-line", "7", "-2"));
    assertThat(table.lines())
        .containsExactly(
            "                  With",
            "Group        shrinkage   Net",
            "care                20  13.5",
            "second-line          7    -2");
  }

  @Test
  void countsCharactersNotBytes() {
    TextTable table = TextTable.create().text("Name").text("x");
    table.row(List.of("Zürich ±", "1"));
    assertThat(table.lines()).containsExactly("Name      x", "Zürich ±  1");
  }

  @Test
  void refusesARowOfAnotherLength() {
    TextTable table = TextTable.create().text("a");
    assertThatIllegalArgumentException().isThrownBy(() -> table.row(List.of("1", "2")));
  }
}
