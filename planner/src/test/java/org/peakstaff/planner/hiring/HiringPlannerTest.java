package org.peakstaff.planner.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.hiring.DecisionDue.Kind;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.scenario.Hiring.Budget;
import org.peakstaff.scenario.HiringGroup.CrossTraining;
import org.peakstaff.scenario.HiringGroup.Outsourcing;
import org.peakstaff.scenario.HiringGroup.PartTime;
import org.peakstaff.scenario.HiringGroup.Releases;
import org.peakstaff.scenario.HiringGroup.VoluntaryTimeOff;
import org.peakstaff.scenario.Share;

/**
 * Small cases that can be solved by hand: ten agents at 800 a week each, who are enough until the
 * last weeks need twelve; training takes a week, a missing hour is worth 100.
 */
class HiringPlannerTest {
  static Crew ten() {
    return new Crew().heads(60, 10).classes(new Course().training(1, 0)).shortfall(100);
  }

  static HiringInputs peak(Crew crew, int weeks) {
    double[] hours = new double[6];
    for (int week = 0; week < hours.length; week++) {
      hours[week] = week < hours.length - weeks ? 400 : 480;
    }
    return new Season().group("voice", crew, hours).inputs();
  }

  static HiringPlan plan(HiringInputs inputs) {
    return HiringPlanner.plan(inputs, ProgramLimits.PROVEN);
  }

  private static OfGroup voice(HiringPlan plan) {
    return Objects.requireNonNull(plan.decisions().groups().get("voice"));
  }

  @Test
  void twoAreHiredAsLateAsTheyAreReadyInTime() {
    HiringPlan plan = plan(peak(ten(), 3));

    assertThat(plan.outcome()).isEqualTo(Outcome.OPTIMAL);
    assertThat(voice(plan).classes()).containsExactly(new ClassStart(2, 1, 2, 0));
    assertThat(plan.spending()).isCloseTo(6 * 8000 + 2 * 4 * 800, within(1e-6));
    assertThat(plan.shortfallHours()).isCloseTo(0, within(1e-6));
    assertThat(plan.costBound()).isCloseTo(54_400, within(1e-3));
  }

  @Test
  void overtimeCoversAPeakThatIsTooShortToHireFor() {
    assertThat(voice(plan(peak(ten().overtime(0.2, 0.5), 3))).hires()).isEqualTo(2);

    HiringPlan plan = plan(peak(ten().overtime(0.2, 0.5), 1));

    assertThat(voice(plan).hires()).isZero();
    assertThat(voice(plan).overtime().get(5)).isCloseTo(0.2, within(1e-9));
    assertThat(plan.spending()).isCloseTo(48_000 + 2 * 40 * 30, within(1e-6));
  }

  @Test
  void overtimeIsCapped() {
    Crew crew = ten().overtime(0.05, 0.5);
    crew.classes = null;
    HiringPlan plan = plan(peak(crew, 1));

    assertThat(voice(plan).overtime().get(5)).isCloseTo(0.05, within(1e-9));
    assertThat(plan.shortfallHours()).isCloseTo(60, within(1e-6));
  }

  @Test
  void aClassIsNotSmallerThanItsMinimum() {
    Crew six = ten().classes(new Course().training(1, 0).size(6, 20));

    assertThat(voice(plan(peak(six, 2))).classes()).containsExactly(new ClassStart(3, 1, 6, 0));
    assertThat(voice(plan(peak(six, 1))).classes()).isEmpty();
  }

  @Test
  void aClassIsNotLargerThanItsMaximumAndStartsOnlyWhenItMay() {
    Course course = new Course().training(1, 0).size(1, 1);
    HiringPlan small = plan(peak(ten().classes(course), 3));
    Course rare = new Course().training(1, 0);
    rare.starts = List.of(Season.FROM, Season.FROM.plusWeeks(4));
    HiringPlan listed = plan(peak(ten().classes(rare), 3));

    assertThat(voice(small).classes())
        .containsExactly(new ClassStart(1, 1, 1, 0), new ClassStart(2, 1, 1, 0));
    assertThat(voice(listed).classes()).containsExactly(new ClassStart(0, 1, 2, 0));
  }

  @Test
  void nobodyIsHiredBeforeTheLeadTime() {
    HiringPlan plan = plan(peak(ten().classes(new Course().training(1, 0).lead(4)), 4));

    assertThat(voice(plan).classes()).containsExactly(new ClassStart(4, 1, 2, 0));
    assertThat(plan.shortfallHours()).isCloseTo(3 * 80, within(1e-6));
  }

  @Test
  void trainersLimitTheClassesAtATime() {
    Course course = new Course().training(2, 0).size(1, 1);
    course.perWeek = 3;
    course.trainers = 1;
    HiringPlan plan = plan(peak(ten().classes(course), 2));

    assertThat(voice(plan).classes())
        .containsExactly(new ClassStart(0, 1, 1, 0), new ClassStart(2, 1, 1, 0));
  }

  @Test
  void trainingSeatsLimitTheHeadsAtATime() {
    Course course = new Course().training(2, 0);
    course.seats = 1;
    HiringPlan plan = plan(peak(ten().classes(course), 2));

    assertThat(voice(plan).classes())
        .containsExactly(new ClassStart(0, 1, 1, 0), new ClassStart(2, 1, 1, 0));
  }

  @Test
  void dropOutsAreHiredForInAdvance() {
    HiringPlan plan = plan(peak(ten().classes(new Course().training(1, 0.5)), 3));

    assertThat(voice(plan).classes()).containsExactly(new ClassStart(2, 1, 4, 0));
  }

  @Test
  void seatsKeepPeopleOut() {
    Crew crew = ten();
    crew.seats = 11;
    HiringPlan plan = plan(peak(crew, 3));

    assertThat(voice(plan).hires()).isEqualTo(1);
    assertThat(plan.shortfallHours()).isCloseTo(120, within(1e-6));
  }

  @Test
  void aPartnerTakesAShareOfTheHours() {
    Crew crew = ten();
    crew.outsourcing = new Outsourcing(Share.of(0.1), 22, 5);
    HiringPlan plan = plan(peak(crew, 1));

    // At most 48 hours; one agent is hired, who leaves 40.
    assertThat(voice(plan).outsourcedHours().get(5)).isCloseTo(40, within(1e-6));
    assertThat(plan.cost(CostLine.OUTSOURCING)).isCloseTo(40 * 22, within(1e-6));
    assertThat(voice(plan).hires()).isEqualTo(1);
  }

  @Test
  void seasonalContractsEndWhereThoseOfClassesDoNot() {
    Crew crew = ten().seasonal(new Course().training(1, 0).contract(2));
    double[] hours = {400, 480, 400, 400, 400, 400};
    HiringPlan plan = plan(new Season().group("voice", crew, hours).inputs());

    assertThat(voice(plan).seasonal()).containsExactly(new ClassStart(0, 1, 2, 0));
    assertThat(plan.spending()).isCloseTo(48_000 + 2 * 2 * 800, within(1e-6));
  }

  @Test
  void partTimersFitASmallNeed() {
    Crew crew = ten();
    crew.partTime = new PartTime(20, Share.of(0.3), null);
    double[] hours = {400, 400, 400, 420, 420, 420};
    HiringPlan plan = plan(new Season().group("voice", crew, hours).inputs());

    assertThat(voice(plan).classes()).containsExactly(new ClassStart(2, 1, 1, 1));
    assertThat(plan.spending()).isCloseTo(48_000 + 4 * 400, within(1e-6));
  }

  @Test
  void partTimersAreNoMoreThanTheirShare() {
    Crew crew = ten();
    crew.partTime = new PartTime(20, Share.of(0.1), null);
    HiringPlan plan = plan(peak(crew, 3));

    for (HiringWeek week : Objects.requireNonNull(plan.weeks().get("voice"))) {
      assertThat(week.paidHours()).isGreaterThanOrEqualTo(40 * 0.95 * week.headcountStart() - 1e-6);
    }
    assertThat(plan.shortfallHours()).isCloseTo(0, within(1e-6));
  }

  @Test
  void volunteersGoHomeWhenThereIsNothingToDo() {
    Crew crew = ten();
    crew.timeOff = new VoluntaryTimeOff(Share.of(0.05), 2);
    double[] hours = {360, 360, 360, 390, 400, 400};
    HiringPlan plan = plan(new Season().group("voice", crew, hours).inputs());

    assertThat(voice(plan).timeOff().get(1)).isZero();
    assertThat(voice(plan).timeOff().get(2)).isCloseTo(0.05, within(1e-9));
    assertThat(voice(plan).timeOff().get(3)).isCloseTo(0.025, within(1e-9));
    assertThat(plan.cost(CostLine.TIME_OFF)).isCloseTo(-(20 + 10) * 20, within(1e-6));
  }

  @Test
  void peopleAreReleasedWhereSeveranceIsCheaperThanTheirWages() {
    Crew crew = ten();
    crew.releases = new Releases(3, 1);
    crew.severance = 1500;
    double[] hours = {400, 400, 320, 320, 320, 320};
    HiringPlan plan = plan(new Season().group("voice", crew, hours).inputs());

    assertThat(voice(plan).releases()).containsExactly(0, 2, 0, 0, 0, 0);
    assertThat(plan.cost(CostLine.SEVERANCE)).isEqualTo(3000);
    crew.severance = 3300;
    assertThat(voice(plan(new Season().group("voice", crew, hours).inputs())).releases())
        .containsOnly(0);
  }

  @Test
  void idleAgentsOfAnotherGroupLearnInsteadOfNewOnes() {
    Crew crew = ten();
    crew.crossTraining.put("chat", new CrossTraining(1, 2, Share.of(1), 100, 0));
    crew.recruiting = 500;
    HiringPlan plan =
        plan(
            new Season()
                .group("chat", new Crew().heads(60, 5).shortfall(100), 120, 120, 120)
                .group("voice", crew, 400, 480, 480)
                .inputs());

    assertThat(voice(plan).crossTrained()).containsEntry("chat", List.of(2, 0, 0));
    assertThat(voice(plan).hires()).isZero();
    assertThat(plan.cost(CostLine.CROSS_TRAINING)).isEqualTo(200);
    assertThat(plan.due())
        .containsExactly(
            new DecisionDue(
                "voice", "chat", Kind.CROSS_TRAINING, Season.FROM, 1, 2, 0, Season.FROM, 80));
  }

  @Test
  void movesOfWeeksInARowWaitTogether() {
    Crew crew = ten();
    crew.crossTraining.put("chat", new CrossTraining(1, 2, Share.of(1), 100, 0));
    HiringInputs inputs =
        new Season()
            .group("chat", new Crew().heads(60, 5), 120, 120, 120, 120, 120)
            .group("voice", crew, 400, 400, 400, 480, 480)
            .inputs();
    OfGroup moves = OfGroup.none(5).withMoves("chat", List.of(1, 1, 0, 0, 0));

    assertThat(LastDates.of(inputs, HiringDecisions.none(inputs).with("voice", moves)))
        .containsExactly(
            new DecisionDue(
                "voice",
                "chat",
                Kind.CROSS_TRAINING,
                Season.FROM,
                2,
                2,
                0,
                Season.FROM.plusWeeks(1),
                40));
  }

  @Test
  void aBudgetBuysTheFewestMissingHours() {
    HiringInputs inputs = peak(ten(), 3);
    Budget budget = new Budget(51_200.0, Map.of());
    HiringPlan plan =
        plan(new HiringInputs(inputs.hiring().withBudget(budget), inputs.requirement()));

    assertThat(voice(plan).classes()).containsExactly(new ClassStart(2, 1, 1, 0));
    assertThat(plan.spending()).isCloseTo(51_200, within(1.0));
    assertThat(plan.shortfallHours()).isCloseTo(120, within(0.1));
    assertThat(plan.shortfallBound()).isCloseTo(120, within(1e-3));
  }

  @Test
  void aBudgetWithRoomSpendsNoMoreThanNeeded() {
    HiringInputs inputs = peak(ten(), 3);
    Budget budget = new Budget(80_000.0, Map.of());
    HiringPlan plan =
        plan(new HiringInputs(inputs.hiring().withBudget(budget), inputs.requirement()));

    assertThat(plan.spending()).isCloseTo(54_400, within(1.0));
  }

  @Test
  void aMonthCanBeTight() {
    HiringInputs inputs = peak(ten(), 3);
    // The weeks of 3, 10, 17, 24 August and a day of that of 31 August.
    double august = (4 + 1.0 / 7) * 8000;
    Budget budget = new Budget(null, Map.of(YearMonth.of(2026, 8), august + 1000));
    HiringPlan plan =
        plan(new HiringInputs(inputs.hiring().withBudget(budget), inputs.requirement()));

    assertThat(plan.outcome()).isEqualTo(Outcome.OPTIMAL);
    assertThat(spent(plan, YearMonth.of(2026, 8))).isLessThanOrEqualTo(august + 1000 + 1e-6);
    // One starts on 24 August for 8/7 weeks of August, or two on the 31st: either way 160 hours.
    assertThat(plan.shortfallHours()).isCloseTo(160, within(0.1));
  }

  private static double spent(HiringPlan plan, YearMonth month) {
    return plan.costByMonth().getOrDefault(month, Map.of()).entrySet().stream()
        .filter(line -> line.getKey().isSpent())
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  @Test
  void monthsAddUpToThePlan() {
    HiringPlan plan = plan(peak(ten(), 3));

    assertThat(plan.costByMonth()).containsOnlyKeys(YearMonth.of(2026, 8), YearMonth.of(2026, 9));
    assertThat(spent(plan, YearMonth.of(2026, 8)) + spent(plan, YearMonth.of(2026, 9)))
        .isCloseTo(plan.spending(), within(1e-6));
  }

  @Test
  void withoutAPriceShortfallIsAvoidedWhateverItCosts() {
    Crew crew = ten().classes(new Course().training(1, 0).size(6, 20));
    crew.shortfall = null;
    HiringPlan plan = plan(peak(crew, 1));

    assertThat(voice(plan).classes()).containsExactly(new ClassStart(4, 1, 6, 0));
    assertThat(plan.shortfallHours()).isCloseTo(0, within(1e-3));
    assertThat(plan.cost(CostLine.SHORTFALL)).isZero();
  }

  @Test
  void aGapThatCannotBeClosedIsExplained() {
    Crew crew = ten().classes(new Course().training(1, 0).lead(4));
    crew.maximumGap = Share.of(0.05);
    HiringPlan plan = plan(peak(crew, 3));

    assertThat(plan.outcome()).isEqualTo(Outcome.INFEASIBLE);
    assertThat(plan.conflicts()).extracting(HiringConflict::week).containsExactly(3, 4);
    HiringConflict first = plan.conflicts().get(0);
    assertThat(first.demand()).isEqualTo(HiringConflict.Demand.MAXIMUM_GAP);
    assertThat(first.group()).isEqualTo("voice");
    assertThat(first.limit()).isCloseTo(24, within(1e-9));
    assertThat(first.wouldDo()).isCloseTo(80, within(1e-4));
    crew.maximumGap = Share.of(80 / 480.0);
    assertThat(plan(peak(crew, 3)).outcome()).isEqualTo(Outcome.OPTIMAL);
  }

  @Test
  void whatWouldDoDoesForWholeClasses() {
    Crew crew = ten().classes(new Course().training(1, 0).size(6, 20)).costs(5000, 0);
    crew.maximumGap = Share.of(0);
    HiringInputs inputs = peak(crew, 3);
    Budget budget = new Budget(55_000.0, Map.of());
    HiringPlan none =
        plan(new HiringInputs(inputs.hiring().withBudget(budget), inputs.requirement()));
    double wouldDo = none.conflicts().get(0).wouldDo();

    // two heads would pay for themselves, but a class has six: 6 x (4 x 800 + 5,000) more
    assertThat(wouldDo).isCloseTo(48_000 + 6 * 8_200, within(1.0));
    Budget enough = new Budget(Math.ceil(wouldDo), Map.of());
    assertThat(
            plan(new HiringInputs(inputs.hiring().withBudget(enough), inputs.requirement()))
                .outcome())
        .isEqualTo(Outcome.OPTIMAL);
  }

  @Test
  void aBudgetThatDoesNotPayThePeopleThereIsExplained() {
    HiringInputs inputs = peak(ten(), 3);
    Budget budget = new Budget(40_000.0, Map.of());
    HiringPlan plan =
        plan(new HiringInputs(inputs.hiring().withBudget(budget), inputs.requirement()));

    assertThat(plan.conflicts()).hasSize(1);
    assertThat(plan.conflicts().get(0).demand()).isEqualTo(HiringConflict.Demand.BUDGET);
    assertThat(plan.conflicts().get(0).wouldDo()).isCloseTo(48_000, within(0.01));
  }

  @Test
  void moreMoneyMissesFewerHours() {
    HiringInputs inputs = peak(ten().classes(new Course().training(1, 0).size(2, 20)), 3);
    List<HiringPlanner.FrontierPoint> points =
        HiringPlanner.frontier(
            plan(inputs), 54_400, List.of(0.8, 0.9, 0.95, 1.0, 1.1), ProgramLimits.PROVEN);

    assertThat(points.get(0).plan().outcome()).isEqualTo(Outcome.INFEASIBLE);
    assertThat(points.get(1).budget()).isCloseTo(48_960, within(1e-6));
    assertThat(points.stream().skip(1).map(p -> Math.round(p.plan().shortfallHours())))
        .containsExactly(240L, 160L, 0L, 0L);
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56})
  void theProgramsCostIsThatOfTheWeeks(long seed) {
    HiringInputs inputs = new RandomSeason(seed, 16).inputs();
    HiringProgram program = new HiringProgram(inputs, List.of(0, 1));
    HiringProgram.Found found = program.solve(null, HiringPlanner.LIMITS.withGap(0.01));
    HiringPlan weeks =
        HiringPlan.given(inputs, new HiringDecisions(program.decisions(found.solution())));
    double cost = weeks.spending() + weeks.cost(CostLine.SHORTFALL);

    assertThat(found.solution().cost()).as("seed %d", seed).isCloseTo(cost, within(1e-6 * cost));
    assertThat(found.costBound()).isLessThanOrEqualTo(cost * (1 + 1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void aSearchThatBeginsAtAPlanFindsNoneThatIsDearer(long seed) {
    HiringInputs inputs = new RandomSeason(seed, 16).inputs();
    HiringPlan known = HiringPlanner.plan(inputs);
    HiringProgram program = new HiringProgram(inputs, List.of(0, 1));
    HiringProgram.Found found =
        program.solve(known.decisions(), new ProgramLimits(0.9, 1, 1, () -> false));

    assertThat(found.solution().cost())
        .as("seed %d", seed)
        .isLessThanOrEqualTo((known.spending() + known.cost(CostLine.SHORTFALL)) * (1 + 1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64})
  void moreWorkNeverCostsLess(long seed) {
    HiringInputs inputs = new RandomSeason(seed, 12).inputs();
    HiringPlan plan = HiringPlanner.plan(inputs);
    HiringPlan more = HiringPlanner.plan(inputs.withRequirement(inputs.requirement().scaled(1.1)));

    assertThat(more.spending() + more.cost(CostLine.SHORTFALL))
        .as("seed %d", seed)
        .isGreaterThanOrEqualTo(plan.costBound() * (1 - 1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {73, 74, 75, 76})
  void noOtherClassesAreCheaper(long seed) {
    assertNoOtherClassesAreCheaper(seed);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {71, 72, 77, 78})
  void norInOtherCenters(long seed) {
    assertNoOtherClassesAreCheaper(seed);
  }

  private static void assertNoOtherClassesAreCheaper(long seed) {
    EveryPlan every = new EveryPlan(seed);
    HiringPlan plan = plan(every.inputs());

    assertThat(plan.spending() + plan.cost(CostLine.SHORTFALL))
        .as("seed %d: %s", seed, plan.decisions())
        .isCloseTo(every.cheapest(), within(1e-6 * every.cheapest()));
  }
}
