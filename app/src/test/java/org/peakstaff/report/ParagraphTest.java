package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
  @Test
  void aLongSentenceIsBrokenAtBlanks() {
    assertThat(Paragraph.lines("one two three four", 9))
        .containsExactly("one two", "three", "four");
  }

  @Test
  void aWordLongerThanALineKeepsItsOwnLine() {
    assertThat(Paragraph.lines("a extraordinarily b", 5))
        .containsExactly("a", "extraordinarily", "b");
  }

  @Test
  void aShortSentenceIsOneLine() {
    assertThat(Paragraph.lines("one two", 100)).containsExactly("one two");
  }
}
