package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.random.SamplerCases.Case;

/**
 * The first draws of every law, bit by bit, the same on every JVM. {@code golden-draws.csv} holds
 * for each law the bits of the first three draws and a digest of the first 20,000, in hexadecimal.
 * A change here changes every published result: never without a line in the changelog.
 */
class GoldenDrawsTest {
  private static final int N = 20_000;
  private static final Map<String, String> GOLDEN = read();

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void theFirstDrawsAreTheSameBitsOnEveryMachine(Case law) {
    double[] draws = new double[N];
    law.sampler().fill(law.stream(), draws, 0, N);
    assertThat(row(draws)).isEqualTo(GOLDEN.get(law.name()));
  }

  private static String row(double[] draws) {
    long digest = 0;
    for (double draw : draws) {
      digest = 31 * digest + Double.doubleToRawLongBits(draw);
    }
    return Arrays.stream(draws, 0, 3)
            .mapToObj(draw -> Long.toHexString(Double.doubleToRawLongBits(draw)) + ",")
            .collect(Collectors.joining())
        + Long.toHexString(digest);
  }

  private static Map<String, String> read() {
    try (InputStream in =
        Objects.requireNonNull(GoldenDrawsTest.class.getResourceAsStream("golden-draws.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
