package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.RowLayout;

/** Variants see the same customers, and so an agent more helps day by day. */
class SameCustomersTest {
  private record Customer(long tick, long patience, double handle, boolean balks) {}

  /** An independent type keeps its day, wherever the new id comes in the order. */
  @ParameterizedTest
  @ValueSource(strings = {"before", "zebra"})
  void addingATypeWithItsOwnGroupChangesNobodyElse(String id) {
    CompiledScenario alone = ScenarioCompiler.compile(center(60).build(), "");
    Centers more = center(60).type(id, spec(90)).group("group-" + id, agents(9), only(id));
    CompiledScenario together = ScenarioCompiler.compile(more.build(), "");
    for (int replication = 0; replication < 20; replication++) {
      assertThat(cells(together, replication, "calls", "agents"))
          .isEqualTo(cells(alone, replication, "calls", "agents"));
    }
  }

  @Test
  void addingAGroupChangesNoCustomer() {
    CompiledScenario one = ScenarioCompiler.compile(center(60).build(), "");
    Centers more = center(60).group("another", agents(3), only("calls"));
    assertThat(customers(ScenarioCompiler.compile(more.build(), ""))).isEqualTo(customers(one));
  }

  /** The k-th customer brings the same whenever it comes. */
  @Test
  void changingTheVolumeKeepsWhatCustomersBring() {
    List<Customer> few = customers(ScenarioCompiler.compile(center(60).build(), ""));
    List<Customer> many = customers(ScenarioCompiler.compile(center(78).build(), ""));
    assertThat(many).hasSizeGreaterThan(few.size());
    assertThat(few).hasSizeGreaterThan(1000);
    for (int k = 0; k < few.size(); k++) {
      assertThat(many.get(k).patience()).isEqualTo(few.get(k).patience());
      assertThat(many.get(k).handle()).isEqualTo(few.get(k).handle());
      assertThat(many.get(k).balks()).isEqualTo(few.get(k).balks());
      assertThat(many.get(k).tick()).isLessThanOrEqualTo(few.get(k).tick());
    }
  }

  @Test
  void changingThePatienceKeepsArrivalsAndHandleTimes() {
    TypeSpec patient = spec(60).patience(new Law.Lognormal(seconds(900), 1.0, null, null));
    Centers changed = day().type("calls", patient).group("agents", agents(6), only("calls"));
    List<Customer> before = customers(ScenarioCompiler.compile(center(60).build(), ""));
    List<Customer> after = customers(ScenarioCompiler.compile(changed.build(), ""));
    assertThat(after).extracting(Customer::tick).isEqualTo(list(before, Customer::tick));
    assertThat(after).extracting(Customer::handle).isEqualTo(list(before, Customer::handle));
    assertThat(after).extracting(Customer::balks).isEqualTo(list(before, Customer::balks));
    assertThat(after).extracting(Customer::patience).isNotEqualTo(list(before, Customer::patience));
  }

  @Test
  void busynessKeepsWhatCustomersBring() {
    Centers busy =
        center(60).busyness(new Busyness(Busyness.Law.GAMMA, Share.of(.3), Busyness.Sharing.ALL));
    List<Customer> before = customers(ScenarioCompiler.compile(center(60).build(), ""));
    List<Customer> after = customers(ScenarioCompiler.compile(busy.build(), ""));
    assertThat(after.size()).isNotEqualTo(before.size());
    for (int k = 0; k < Math.min(before.size(), after.size()); k++) {
      assertThat(after.get(k).patience()).isEqualTo(before.get(k).patience());
      assertThat(after.get(k).handle()).isEqualTo(before.get(k).handle());
    }
  }

  /** Without abandonment nobody waits longer: every interval of every day is at least as good. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anAgentMoreNeverHurtsAQueueThatNobodyLeaves(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Double[] volumes = new Double[24];
    Arrays.setAll(volumes, i -> random.nextDouble(10, 90));
    TypeSpec spec =
        TypeSpec.of(
                new Volumes.Intervals(List.of(volumes)),
                new Law.Lognormal(seconds(300), 1.3, null, null))
            .serviceLevel(.8, 60);
    int agents = 4;
    long[] fewer = null;
    for (int more = 0; more < 3; more++) {
      Centers center = day().type("calls", spec);
      center.group("agents", agents(agents + more), only("calls"));
      CompiledScenario scenario = ScenarioCompiler.compile(center.build(), "");
      long[] row = row(scenario, (int) seed);
      if (fewer != null) {
        assertNowhereWorse(scenario.layout(), fewer, row);
      }
      fewer = row;
    }
  }

  /** With abandonment a rescued customer may cost others more: it holds over days. */
  @Test
  void anAgentMoreHelpsAQueueThatCustomersLeave() {
    long within = 0;
    long abandoned = Long.MAX_VALUE;
    for (int agents = 4; agents <= 8; agents++) {
      Centers center = day().type("calls", spec(60)).group("agents", agents(agents), only("calls"));
      CompiledScenario scenario = ScenarioCompiler.compile(center.build(), "");
      long[] sum = new long[scenario.layout().length()];
      for (int replication = 0; replication < 40; replication++) {
        long[] row = row(scenario, replication);
        Arrays.setAll(sum, i -> sum[i] + row[i]);
      }
      long nowWithin = total(scenario.layout(), sum, RowLayout.ANSWERED_WITHIN);
      long nowAbandoned = total(scenario.layout(), sum, RowLayout.ABANDONED);
      assertThat(nowWithin).isGreaterThan(within);
      assertThat(nowAbandoned).isLessThan(abandoned);
      within = nowWithin;
      abandoned = nowAbandoned;
    }
  }

  private static void assertNowhereWorse(RowLayout layout, long[] fewer, long[] more) {
    for (int i = 0; i < layout.intervals(); i++) {
      int cell = layout.contact(0, i);
      assertThat(more[cell + RowLayout.OFFERED]).isEqualTo(fewer[cell + RowLayout.OFFERED]);
      assertThat(more[cell + RowLayout.ANSWERED_WITHIN])
          .isGreaterThanOrEqualTo(fewer[cell + RowLayout.ANSWERED_WITHIN]);
      assertThat(more[cell + RowLayout.WAIT_ANSWERED])
          .isLessThanOrEqualTo(fewer[cell + RowLayout.WAIT_ANSWERED]);
      assertThat(more[cell + RowLayout.DELAYED])
          .isLessThanOrEqualTo(fewer[cell + RowLayout.DELAYED]);
    }
    assertThat(total(layout, more, RowLayout.WAIT_ANSWERED))
        .isLessThan(total(layout, fewer, RowLayout.WAIT_ANSWERED));
  }

  private static long total(RowLayout layout, long[] row, int field) {
    long sum = 0;
    for (int i = 0; i < layout.intervals(); i++) {
      sum += row[layout.contact(0, i) + field];
    }
    return sum;
  }

  private static Centers day() {
    return Centers.of(1, Duration.ofHours(1));
  }

  private static Centers center(double perHour) {
    return day().type("calls", spec(perHour)).group("agents", agents(6), only("calls"));
  }

  private static TypeSpec spec(double perHour) {
    return TypeSpec.of(
            new Volumes.Constant(perHour), new Law.Lognormal(seconds(300), 1.1, null, null))
        .patience(exponential(200))
        .balking(.2)
        .serviceLevel(.8, 20);
  }

  private static Scheduled agents(int number) {
    return new Scheduled.Constant(number);
  }

  private static Map<String, org.peakstaff.scenario.Skill> only(String type) {
    return Map.of(type, Centers.skill(1));
  }

  private static long[] row(CompiledScenario scenario, int replication) {
    long[] row = new long[scenario.layout().length()];
    new GeneralEngine(scenario).run(1, replication, row);
    return row;
  }

  /** All cells of a type and of a group. */
  private static List<Long> cells(
      CompiledScenario scenario, int replication, String type, String group) {
    long[] row = row(scenario, replication);
    RowLayout layout = scenario.layout();
    List<Long> cells = new ArrayList<>();
    for (int i = 0; i < scenario.intervals(); i++) {
      int ofType = layout.contact(scenario.typeIds().indexOf(type), i);
      int ofGroup = layout.group(scenario.groupIds().indexOf(group), i);
      for (int field = 0; field < RowLayout.CONTACT_FIELDS; field++) {
        cells.add(row[ofType + field]);
      }
      for (int field = 0; field < RowLayout.GROUP_FIELDS; field++) {
        cells.add(row[ofGroup + field]);
      }
    }
    return cells;
  }

  private static List<Customer> customers(CompiledScenario scenario) {
    DayFactors factors = new DayFactors(scenario);
    factors.begin(1, 0);
    ArrivalStream stream = new ArrivalStream(scenario, 0);
    stream.begin(1, 0, factors.of(0));
    List<Customer> customers = new ArrayList<>();
    for (; stream.tick() != Ticks.NEVER; stream.advance()) {
      customers.add(
          new Customer(
              stream.tick(), stream.deadline() - stream.tick(), stream.handle(), stream.balks()));
    }
    return customers;
  }

  private static <T> List<T> list(
      List<Customer> customers, java.util.function.Function<Customer, T> of) {
    return customers.stream().map(of).toList();
  }
}
