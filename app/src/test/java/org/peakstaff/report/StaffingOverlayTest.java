package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StaffingOverlayTest {
  @Test
  void replacesTheScheduleByThePlannedHeads() throws IOException {
    StringWriter out = new StringWriter();
    StaffingOverlay.write(PlanFixtures.plan(), Set.of(), "../northline.json", out);
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.get("extends").asString()).isEqualTo("../northline.json");
    assertThat(json.get("name").asString()).isEqualTo("Northline, staffed as planned");
    JsonNode scheduled = json.at("/agentGroups/voice/scheduled");
    assertThat(scheduled.get("type").asString()).isEqualTo("intervals");
    assertThat(scheduled.get("values").valueStream().map(JsonNode::asInt))
        .containsExactly(48, 95, 95, 0);
    assertThat(json.at("/agentGroups/voice").propertyNames()).containsExactly("scheduled");
  }
}
