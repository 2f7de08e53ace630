package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.scenario.Scenario;

class PlanTextTest {
  private static final Scenario ONE_DAY =
      PlanFixtures.scenario(1, PlanFixtures.group(0.16, 0.13, 0.03));

  private static String text(RequirementPlan plan, Scenario scenario) {
    return String.join("\n", PlanText.lines(Display.NEUTRAL, plan, scenario, Emphasis.PLAIN))
        + "\n";
  }

  @Test
  void printsTheDayTheComparisonTheTotalsAndTheVerdict() {
    assertThat(text(PlanFixtures.plan(), ONE_DAY))
        .isEqualTo(
            """
            Northline: planned by sipp, checked by simulation
            (200 replications, seed 1, general engine, ± 95 % intervals)
            SIPP because.

            voice on Fri 2026-11-27: care-phone + night by Erlang A
                         Vol- AHT Load    Re-  P10- With Sche-      Over/   SL ASA Ab. Occ.
            Time          ume   s erl. quired   P90 shr. duled  Net under    %   s   %    % Binding
            09:00       100.0 180 10.0     32 30-35   48    50 34.0    +2 84.0 1.6 2.0   80 SL care-phone
            09:30-10:30 150.0 200 16.7     64 62-67   95    90 61.2    -5 84.0 1.4 2.0   80 occupancy
            With shrinkage at 09:30: 64 / (1 - .16 - .13 - .03) = 94.1, so 95 on the roster
            The occupancy cap costs 1 agent at 09:00 (32, not 31), 1.5 agent hours in all

                          Service level                   ASA              Abandoned
            Contact type        formula    simulated  formula   simulated    formula   simulated
            care-phone           84.0 %  81.3 % ±0.2    1.6 s  7.8 s ±0.3      2.0 %  2.0 % ±0.1
            night                90.0 %            -    1.0 s           -      2.0 %           -

                         Occupancy               Required by interval,
            Agent group    formula    simulated  Fri 2026-11-27
            voice           80.0 %  81.3 % ±0.4  ▅██

            Agent hours: 80.0 at work, 119.0 on the roster; scheduled are 115.0.
            Cost: 2,400 EUR; of the schedule 2,300 EUR.

              met     care-phone meets its service level each day (81.3 %, at least 80 % asked for)
              missed  care-phone misses its service level on 2026-11-27 (76.3 %, at least 80 % asked for)
            1 of 2 targets is missed: care-phone misses its service level on 2026-11-27 (76.3 %, at least 80 % asked for).
            The scenario's own schedule is short in 2 of 3 intervals, most by 5 heads: voice on Fri 2026-11-27 at 09:30.
            """);
  }

  @Test
  void showsTheBusiestOfSeveralDaysAndARowForEach() {
    Scenario twoDays = PlanFixtures.scenario(2, PlanFixtures.group(0, 0, 0));
    String text = text(PlanFixtures.twoDays(), twoDays);
    assertThat(text)
        .contains("voice on Fri 2026-11-27: care-phone + night by Erlang A")
        .contains("Shown is Fri 2026-11-27, the busiest of 2 days; everything is in plan.csv")
        .containsPattern("Fri 2026-11-27 +400\\.0 +80\\.0 +119\\.0 +64 +81\\.3 % ±0\\.2")
        .containsPattern("Sat 2026-11-28 +400\\.0 +76\\.0 +119\\.0 +60 +-");
  }

  @Test
  void saysNothingAboutCostsNobodyNamed() {
    PlanTotals free = new PlanTotals(80, 119, 115, null, null, null, 0.85, 0.8125);
    RequirementPlan plan = PlanFixtures.plan(PlanFixtures.plan().intervals(), free);
    assertThat(text(plan, ONE_DAY)).doesNotContain("Cost");
  }

  @Test
  void colourChangesNothingButColour() {
    List<String> coloured =
        PlanText.lines(Display.NEUTRAL, PlanFixtures.plan(), ONE_DAY, Emphasis.COLOUR);
    assertThat(coloured.stream().map(line -> line.replaceAll("\u001B\\[[0-9;]*m", "")).toList())
        .isEqualTo(PlanText.lines(Display.NEUTRAL, PlanFixtures.plan(), ONE_DAY, Emphasis.PLAIN));
  }
}
