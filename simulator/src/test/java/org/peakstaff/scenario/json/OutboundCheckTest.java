package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls as deferred work: only for outbound types, with nothing to offer. */
class OutboundCheckTest {
  private static final Path SHIPPED = Path.of("../scenarios/callbacks.json");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'accept': 1 | 'accept': '40%' | callback.accept: every contact of outbound work is a call; write 1",
        "'offerAbove': '0s' | 'offerAbove': '1m' | callback.offerAbove: every contact of outbound work is a call; write \"0s\"",
        "'accept': 1 | 'promise': '2h', 'accept': 1 | callback.promise: outbound work is due by its \"target\"; nothing is promised",
        "'outbound' | 'email' | callback: nobody waits on the line for deferred work; only an \"outbound\" type may have one",
      })
  void aBrokenListOfCallsHasExactlyOneProblem(String piece, String other, String problem)
      throws IOException {
    String text = Files.readString(SHIPPED).replace("\"$schema\": \"schema/scenario-1.json\",", "");
    String broken = text.replace(piece.replace('\'', '"'), other.replace('\'', '"'));

    List<String> problems =
        new Center(folder)
            .problems(broken).stream().map(p -> p.replaceFirst("^[^ ]+ ", "")).toList();

    assertThat(problems).containsExactly("contactTypes.renewals." + problem);
  }
}
