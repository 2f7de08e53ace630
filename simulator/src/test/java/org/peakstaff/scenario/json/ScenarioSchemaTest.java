package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioSchemaTest {
  private static final String GENERATED = SchemaGenerator.generate();

  @Test
  void theCommittedSchemaIsTheOneDerivedFromTheRecords() throws IOException {
    isCommitted(GENERATED, Path.of("../scenarios/schema/scenario-1.json"));
  }

  @Test
  void theReferencePageIsTheOneWrittenFromTheSchema() throws IOException {
    isCommitted(ScenarioReference.page(GENERATED), Path.of("../docs/reference/scenario.md"));
  }

  private static void isCommitted(String generated, Path committed) throws IOException {
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(committed, generated);
    }
    assertThat(Files.readString(committed))
        .as(
            "%s; write it anew with: ./mvnw -pl simulator test -Dtest=ScenarioSchemaTest"
                + " -Dregenerate=true",
            committed)
        .isEqualTo(generated);
  }
}
