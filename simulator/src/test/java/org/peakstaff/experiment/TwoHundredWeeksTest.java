package org.peakstaff.experiment;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link OmnichannelWeeksTest} shows for a few weeks, for two hundred. */
@Tag("slow")
class TwoHundredWeeksTest {
  @Test
  void conserveTheirContactsOnOneThreadAndOnThree(@TempDir Path folder) {
    OmnichannelWeeksTest.check(0, 200, folder);
  }
}
