package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioSchemaTest {
  private static final Path COMMITTED = Path.of("../scenarios/schema/scenario-1.json");

  @Test
  void theCommittedSchemaIsTheOneDerivedFromTheRecords() throws IOException {
    String generated = SchemaGenerator.generate();
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(COMMITTED, generated);
    }
    assertThat(Files.readString(COMMITTED))
        .as(
            "%s; write it anew with: ./mvnw -pl simulator test -Dtest=ScenarioSchemaTest"
                + " -Dregenerate=true",
            COMMITTED)
        .isEqualTo(generated);
  }
}
