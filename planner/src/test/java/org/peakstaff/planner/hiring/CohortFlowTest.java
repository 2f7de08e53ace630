package org.peakstaff.planner.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.hiring.CostLine.ON_COSTS;
import static org.peakstaff.planner.hiring.CostLine.OUTSOURCING;
import static org.peakstaff.planner.hiring.CostLine.OVERTIME;
import static org.peakstaff.planner.hiring.CostLine.RECRUITING;
import static org.peakstaff.planner.hiring.CostLine.SEVERANCE;
import static org.peakstaff.planner.hiring.CostLine.TRAINING;
import static org.peakstaff.planner.hiring.CostLine.WAGES;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.scenario.ByWeek;
import org.peakstaff.scenario.HiringGroup.CrossTraining;
import org.peakstaff.scenario.HiringGroup.Outsourcing;
import org.peakstaff.scenario.HiringGroup.Releases;
import org.peakstaff.scenario.Share;

class CohortFlowTest {
  private static List<HiringWeek> weeks(HiringInputs inputs, OfGroup decisions) {
    HiringDecisions all = new HiringDecisions(Map.of("voice", decisions));
    return CohortFlow.of(inputs, all).planned().weeks(0);
  }

  @Test
  void aClassOfTenIsTrainedNestsAndRampsUp() {
    Crew crew = new Crew().classes(new Course().training(2, 0.1).nesting(1, 0.5).ramp(0.8, 2));
    HiringInputs inputs = new Season().group("voice", crew, 0, 0, 0, 0, 0, 0, 0).inputs();
    List<HiringWeek> weeks =
        weeks(inputs, OfGroup.none(7).withClasses(List.of(new ClassStart(1, 1, 10, 0))));

    assertThat(weeks).extracting(HiringWeek::hires).containsExactly(0., 10., 0., 0., 0., 0., 0.);
    assertThat(weeks)
        .extracting(HiringWeek::inTraining)
        .containsExactly(0., 10., 10., 0., 0., 0., 0.);
    assertThat(weeks).extracting(HiringWeek::dropOuts).containsExactly(0., 0., 1., 0., 0., 0., 0.);
    assertThat(weeks).extracting(HiringWeek::nesting).containsExactly(0., 0., 0., 9., 0., 0., 0.);
    assertThat(weeks)
        .extracting(HiringWeek::productiveFte)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0., 0., 0., 4.5, 7.2, 8.1, 9.);
  }

  @Test
  void openingStaffIsWhereItsWeeksOnTheJobPutIt() {
    Crew crew =
        new Crew()
            .classes(new Course().training(3, 0.5).nesting(2, 0.6))
            .heads(0, 4)
            .heads(2, 8)
            .heads(4, 10)
            .heads(30, 20);
    HiringInputs inputs = new Season().group("voice", crew, 0, 0).inputs();
    HiringWeek first = weeks(inputs, OfGroup.none(2)).get(0);

    assertThat(first.headcountStart()).isEqualTo(42);
    assertThat(first.inTraining()).isEqualTo(12);
    assertThat(first.nesting()).isEqualTo(10);
    assertThat(first.productiveFte()).isEqualTo(26);
    assertThat(first.dropOuts()).isEqualTo(4);
  }

  @Test
  void bothConventionsOfAttritionAreWhatTheySay() {
    Crew lost = new Crew().heads(60, 100).lost(0.35, 1, 0.35);
    Crew leavers = new Crew().heads(60, 100).leavers(0.35);
    double[] year = new double[53];

    assertThat(weeks(new Season().group("voice", lost, year).inputs(), OfGroup.none(53)).get(52))
        .extracting(HiringWeek::headcountStart)
        .satisfies(heads -> assertThat(heads).isCloseTo(65.0, within(1e-9)));
    assertThat(
            weeks(new Season().group("voice", leavers, year).inputs(), OfGroup.none(53))
                .get(0)
                .quits())
        .isCloseTo(35.0 / 52, within(1e-12));
  }

  @Test
  void requiredFteDividesByShrinkageEfficiencyAndHours() {
    Crew crew = new Crew().heads(0, 5);
    crew.shrinkage =
        new ByWeek<>(new TreeMap<>(Map.of(Season.FROM, 0.3, Season.FROM.plusWeeks(1), 0.2)));
    HiringInputs inputs = new Season().efficiency(0.8).group("voice", crew, 560, 640).inputs();
    List<HiringWeek> weeks = weeks(inputs, OfGroup.none(2));

    assertThat(weeks.get(0).requiredFte()).isCloseTo(560 / 0.7 / 0.8 / 40, within(1e-12));
    assertThat(weeks.get(1).requiredFte()).isCloseTo(25, within(1e-12));
    assertThat(weeks.get(1).gap()).isCloseTo(-20, within(1e-12));
    assertThat(weeks.get(1).gapShare()).isCloseTo(-0.8, within(1e-12));
    assertThat(weeks.get(1).shortfallHours()).isCloseTo(20 * 40 * 0.8 * 0.8, within(1e-9));
  }

  @Test
  void everyLineOfCostIsCounted() {
    Crew crew = new Crew().heads(60, 10).classes(new Course().training(1, 0)).overtime(0.1, 0.5);
    crew.onCosts = 0.25;
    crew.recruiting = 1000;
    crew.training = 300;
    crew.severance = 700;
    crew.releases = new Releases(5, 0);
    crew.outsourcing = new Outsourcing(Share.of(0.5), 32, 0);
    HiringInputs inputs = new Season().group("voice", crew, 480).inputs();
    OfGroup decisions =
        new OfGroup(
            List.of(new ClassStart(0, 1, 3, 0)),
            List.of(),
            List.of(0.1),
            List.of(0.0),
            List.of(40.0),
            List.of(2),
            Map.of());
    HiringWeek week = weeks(inputs, decisions).get(0);

    assertThat(week.cost())
        .containsEntry(WAGES, 13 * 40 * 20.0)
        .containsEntry(OVERTIME, 40 * 30.0)
        .containsEntry(ON_COSTS, 0.25 * (10_400 + 1200))
        .containsEntry(RECRUITING, 3000.0)
        .containsEntry(TRAINING, 900.0)
        .containsEntry(OUTSOURCING, 1280.0)
        .containsEntry(SEVERANCE, 1400.0);
    assertThat(week.spending()).isEqualTo(10_400 + 1200 + 2900 + 3000 + 900 + 1280 + 1400);
    assertThat(week.net()).isCloseTo(0, within(1e-12));
    assertThat(week.headcountEnd()).isEqualTo(11);
  }

  @Test
  void contractsEndWithTheirLastWeek() {
    Crew crew = new Crew().seasonal(new Course().training(1, 0).contract(3));
    HiringInputs inputs = new Season().group("voice", crew, 0, 0, 0, 0, 0).inputs();
    List<HiringWeek> weeks =
        weeks(inputs, OfGroup.none(5).withSeasonal(List.of(new ClassStart(1, 1, 6, 0))));

    assertThat(weeks).extracting(HiringWeek::productiveFte).containsExactly(0., 0., 6., 6., 0.);
    assertThat(weeks).extracting(HiringWeek::contractEnds).containsExactly(0., 0., 0., 6., 0.);
  }

  @Test
  void agentsWhoMoveOverAreMissingInOneGroupWhileTheyLearnForTheOther() {
    Crew voice = new Crew().heads(0, 10);
    voice.crossTraining.put("chat", new CrossTraining(2, 5, Share.of(0.9), 400, 0));
    HiringInputs inputs =
        new Season()
            .group("chat", new Crew().heads(0, 8), 0, 0, 0)
            .group("voice", voice, 0, 0, 0)
            .inputs();
    OfGroup moving =
        new OfGroup(
            List.of(),
            List.of(),
            Collections.nCopies(3, 0.0),
            Collections.nCopies(3, 0.0),
            Collections.nCopies(3, 0.0),
            Collections.nCopies(3, 0),
            Map.of("chat", List.of(3, 9, 0)));
    FlowTable table =
        CohortFlow.of(inputs, HiringDecisions.none(inputs).with("voice", moving)).planned();

    assertThat(table.weeks(0)).extracting(HiringWeek::movedOut).containsExactly(3., 5., 0.);
    assertThat(table.weeks(0)).extracting(HiringWeek::productiveFte).containsExactly(5., 0., 0.);
    assertThat(table.weeks(1)).extracting(HiringWeek::inTraining).containsExactly(3., 8., 5.);
    assertThat(table.weeks(1).get(2).productiveFte()).isCloseTo(12.7, within(1e-12));
    assertThat(table.cost(CostLine.CROSS_TRAINING, 1, 1)).isEqualTo(2000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyPersonTakenAloneAddsUpToTheSameWeeks(long seed) {
    RandomSeason season = new RandomSeason(seed);
    HiringInputs inputs = season.inputs();
    HiringDecisions decisions = season.decisions(inputs);
    FlowTable table = CohortFlow.of(inputs, decisions).planned();
    PersonByPerson persons = new PersonByPerson(inputs, decisions);

    for (int week = 0; week < table.weeks(); week++) {
      persons.monday(week);
      for (int group = 0; group < table.groups(); group++) {
        String where = "seed " + seed + ", group " + group + ", week " + week;
        PersonByPerson.Seen seen = persons.seen(group);
        assertThat(table.get(FlowColumn.IN_TRAINING, group, week))
            .as(where)
            .isCloseTo(seen.training(), within(1e-9));
        assertThat(table.get(FlowColumn.NESTING, group, week))
            .as(where)
            .isCloseTo(seen.nesting(), within(1e-9));
        assertThat(table.get(FlowColumn.PRODUCTIVE_FTE, group, week))
            .as(where)
            .isCloseTo(seen.productiveFte(), within(1e-9));
        assertThat(table.get(FlowColumn.PAID_HOURS, group, week))
            .as(where)
            .isCloseTo(seen.paidHours(), within(1e-7));
      }
      persons.friday(week);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void nobodyIsLostAndNobodyAppears(long seed) {
    RandomSeason season = new RandomSeason(seed);
    HiringInputs inputs = season.inputs();
    FlowTable table = CohortFlow.of(inputs, season.decisions(inputs)).planned();

    for (int group = 0; group < table.groups(); group++) {
      List<HiringWeek> weeks = table.weeks(group);
      for (int week = 1; week < weeks.size(); week++) {
        assertThat(weeks.get(week).headcountStart())
            .as("seed %d, group %d, week %d", seed, group, week)
            .isCloseTo(weeks.get(week - 1).headcountEnd(), within(1e-9));
      }
      assertThat(weeks).allMatch(week -> week.headcountEnd() > -1e-9);
    }
  }

  @Test
  void aFutureAsPlannedIsThePlanAndATableIsFilledAnew() {
    RandomSeason season = new RandomSeason(41);
    HiringInputs inputs = season.inputs();
    CohortFlow flow = CohortFlow.of(inputs, season.decisions(inputs));
    FlowTable table = flow.newTable();
    flow.run(new FlowFactors(1.2, 2, 0.8, 0.7), Chance.EXPECTED, table);
    double busier = table.shortfallHours();
    flow.run(FlowFactors.PLANNED, Chance.EXPECTED, table);

    assertThat(table.weeks(0)).isEqualTo(flow.planned().weeks(0));
    assertThat(busier).isGreaterThan(table.shortfallHours());
  }

  @Test
  void factorsMoveWhatTheySay() {
    Crew crew =
        new Crew()
            .classes(new Course().training(1, 0.1).nesting(1, 0.5))
            .heads(60, 100)
            .leavers(0.52);
    HiringInputs inputs = new Season().group("voice", crew, 400, 400, 400).inputs();
    HiringDecisions decisions =
        new HiringDecisions(
            Map.of("voice", OfGroup.none(3).withClasses(List.of(new ClassStart(0, 1, 10, 0)))));
    CohortFlow flow = CohortFlow.of(inputs, decisions);
    FlowTable table = flow.newTable();

    flow.run(new FlowFactors(1.5, 1, 1, 1), Chance.EXPECTED, table);
    assertThat(table.get(FlowColumn.REQUIRED_FTE, 0, 0)).isCloseTo(15, within(1e-12));
    flow.run(new FlowFactors(1, 2, 1, 1), Chance.EXPECTED, table);
    assertThat(table.get(FlowColumn.QUITS, 0, 0)).isCloseTo(2, within(1e-12));
    flow.run(new FlowFactors(1, 1, 0.5, 1), Chance.EXPECTED, table);
    assertThat(table.get(FlowColumn.DROP_OUTS, 0, 0)).isCloseTo(5.5, within(1e-12));
    flow.run(new FlowFactors(1, 1, 2, 1), Chance.EXPECTED, table);
    assertThat(table.get(FlowColumn.DROP_OUTS, 0, 0)).isZero();
    flow.run(new FlowFactors(1, 1, 1, 0.8), Chance.EXPECTED, table);
    assertThat(table.get(FlowColumn.PRODUCTIVE_FTE, 0, 1)).isCloseTo(99 + 9 * 0.4, within(1e-9));
  }

  @Test
  void peopleMayBeDrawnAsWhole() {
    Crew crew = new Crew().classes(new Course().training(1, 0.5)).heads(60, 10).leavers(0.52);
    HiringInputs inputs = new Season().group("voice", crew, 0, 0).inputs();
    CohortFlow flow =
        CohortFlow.of(
            inputs,
            new HiringDecisions(
                Map.of("voice", OfGroup.none(2).withClasses(List.of(new ClassStart(0, 1, 4, 0))))));
    FlowTable table = flow.newTable();
    Chance oneQuitsThreeDrop =
        new Chance() {
          @Override
          public double leavers(int group, int week, int cohort, double heads, double p) {
            assertThat(p).isCloseTo(0.01, within(1e-12));
            return 1;
          }

          @Override
          public double dropOuts(int group, int week, int cohort, double heads, double share) {
            assertThat(heads).isEqualTo(4);
            assertThat(share).isEqualTo(0.5);
            return 3;
          }
        };
    flow.run(FlowFactors.PLANNED, oneQuitsThreeDrop, table);

    assertThat(Objects.requireNonNull(table.weeks(0).get(1)).headcountStart()).isEqualTo(10);
  }
}
