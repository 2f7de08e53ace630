package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The committed charting library. */
class EchartsTest {
  @Test
  void theLibraryIsTheOneWhoseSumIsCommitted() throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes("echarts.min.js"));

    assertThat(text("SHA256SUMS")).isEqualTo(HexFormat.of().formatHex(sum) + "  echarts.min.js\n");
  }

  @Test
  void itCannotEndTheScriptElementThatHoldsIt() throws IOException {
    assertThat(text("echarts.min.js")).doesNotContain("</script").doesNotContain("<!--");
  }

  @Test
  void itsLicencesAndNoticeComeWithIt() throws IOException {
    assertThat(text("LICENSE")).contains("Apache License").contains("Version 2.0");
    assertThat(text("NOTICE")).contains("Apache ECharts");
    assertThat(text("LICENSE-d3")).contains("Mike Bostock");
    assertThat(text("LICENSE-zrender")).contains("BSD 3-Clause");
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = EchartsTest.class.getResourceAsStream("echarts/" + name)) {
      return in.readAllBytes();
    }
  }
}
