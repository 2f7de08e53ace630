package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTextTest {
  @Test
  void printsTypesGroupsDaysTheDaysShapeAndTheVerdict() {
    List<String> lines =
        SimulationText.lines(
            Display.NEUTRAL, Fixtures.result(List.of(Fixtures.check(false))), Emphasis.PLAIN);
    assertThat(String.join("\n", lines) + "\n")
        .isEqualTo(
            """
            Northline: simulated
            (200 replications, seed 1, general engine, ± 95 % intervals)

                                                         P10-P90                          90 % wait
            Contact type     Offered  Service level      of days   Abandoned         ASA    at most
            care-phone    200.0 ±2.0    81.3 % ±0.2  76.3-86.3 %  2.0 % ±0.1  7.8 s ±0.3     31.0 s
            night                  -              -            -           -           -          -
            all           200.0 ±2.0    81.3 % ±0.2  76.3-86.3 %  2.0 % ±0.1  7.8 s ±0.3     31.0 s

            Agent group    Occupancy  Staffed hours  Hours after shift  Contacts taken
            voice        81.3 % ±0.4            7.0                0.3       98.0 ±2.0

            Day                Offered  Service level   Abandoned         ASA    Occupancy
            Fri 2026-11-27  200.0 ±2.0    81.3 % ±0.2  2.0 % ±0.1  7.8 s ±0.3  81.3 % ±0.4

            The day by interval, Fri 2026-11-27 from 09:00 to 10:00
              offered        ▄█▆
              service level  ▇▇▇
              occupancy      ▇▇▇

            The target is missed: care-phone misses its service level on 2026-11-27 (76.3 %, at least 80 % asked for).
            """);
  }

  @Test
  void fitsAHundredColumns() {
    assertThat(SimulationText.lines(Display.NEUTRAL, Fixtures.result(List.of()), Emphasis.PLAIN))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void coloursTheVerdictOnATerminal() {
    List<String> lines =
        SimulationText.lines(
            Display.NEUTRAL, Fixtures.result(List.of(Fixtures.check(false))), Emphasis.COLOUR);
    assertThat(lines.get(lines.size() - 1)).startsWith("\u001B[31;1m").endsWith("\u001B[0m");
  }
}
