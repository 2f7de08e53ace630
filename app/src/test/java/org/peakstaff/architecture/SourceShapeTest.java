package org.peakstaff.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Short files, short methods, no package without its page: read from the sources themselves. */
@TestInstance(Lifecycle.PER_CLASS)
final class SourceShapeTest {

  private static final int LONGEST_FILE = 500;
  private static final int LONGEST_METHOD = 50;
  private static final int USUAL_METHOD = 15;

  private SourceTree sources;

  @BeforeAll
  void parseTheSourcesOfAllModules() throws IOException {
    Path root = Path.of("..");
    sources =
        SourceTree.parse(
            List.of(
                root.resolve("simulator/src/main/java"),
                root.resolve("planner/src/main/java"),
                root.resolve("app/src/main/java")));
  }

  @Test
  void no_file_is_longer_than_500_lines() {
    assertThat(sources.files())
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
  }

  @Test
  void no_method_is_longer_than_50_lines() {
    assertThat(sources.methods())
        .isNotEmpty()
        .filteredOn(method -> method.lines() > LONGEST_METHOD)
        .isEmpty();
  }

  @Test
  void nine_methods_in_ten_have_at_most_15_lines() {
    List<Long> lengths = sources.methods().stream().map(SourceTree.Method::lines).sorted().toList();
    assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(USUAL_METHOD);
  }

  @Test
  void every_package_has_a_page_and_is_null_marked() {
    assertThat(sources.files().stream().map(Path::getParent).distinct())
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .isRegularFile()
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked"));
  }
}
