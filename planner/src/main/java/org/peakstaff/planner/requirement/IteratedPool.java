package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.timevarying.IterativeStaffing;
import org.peakstaff.planner.timevarying.IterativeStaffing.Customers;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.scenario.IntervalGrid;

/**
 * A pool staffed by simulated distributions of the number in the system: the probability of delay
 * wanted in an interval is the one at which the formula meets the targets. Nobody balks.
 */
final class IteratedPool {
  private static final long SEED = 1;
  private static final int REPLICATIONS = 200;

  private final IntervalGrid grid;
  private final StaffTable staff;
  private final ContactDemand demand;
  private final PoolTimeline pool;

  private IteratedPool(
      IntervalGrid grid, StaffTable staff, ContactDemand demand, PoolTimeline pool) {
    this.grid = grid;
    this.staff = staff;
    this.demand = demand;
    this.pool = pool;
  }

  static IteratedPool of(
      IntervalGrid grid, StaffTable staff, ContactDemand demand, PoolTimeline pool) {
    return new IteratedPool(grid, staff, demand, pool);
  }

  /**
   * Agents by interval.
   *
   * @param start the requirement by formula
   */
  List<Integer> agents(List<PoolRequirement> start) {
    List<Double> delays = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    List<Integer> guess = new ArrayList<>();
    List<Boolean> open = new ArrayList<>();
    for (int i = 0; i < start.size(); i++) {
      PoolRequirement required = start.get(i);
      Optional<QueueMeasures> measures = required.measures().values().stream().findFirst();
      delays.add(measures.map(QueueMeasures::pWait).orElse(1.0));
      least.add(measures.isPresent() ? 1 : required.agents());
      guess.add(required.agents());
      open.add(staff.open(pool.group(), i));
    }
    List<Customers> types = new ArrayList<>();
    for (String type : pool.pool().types()) {
      types.add(customers(demand.contactTypes().indexOf(type)));
    }
    return IterativeStaffing.of(grid.intervalSeconds(), types, open, SEED, REPLICATIONS)
        .staffing(delays, least, guess);
  }

  private Customers customers(int type) {
    List<Double> rates = new ArrayList<>();
    List<Sampler> handleTimes = new ArrayList<>();
    List<Double> handleTimeFactors = new ArrayList<>();
    List<Sampler> patiences = new ArrayList<>();
    List<Double> patienceFactors = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      PoolContact contact = contact(type, i);
      Sampler handleTime = demand.handleTimes(type, i);
      Sampler patience = demand.patiences(type, i);
      rates.add(contact == null ? 0.0 : contact.volume() / grid.intervalSeconds());
      handleTimes.add(handleTime);
      handleTimeFactors.add(contact == null ? 1.0 : contact.handleTime() / handleTime.mean());
      patiences.add(patience == null ? Sampler.never() : patience);
      patienceFactors.add(demand.patienceFactor(type, i));
    }
    long entity = StreamKey.entity(demand.contactTypes().get(type));
    return new Customers(entity, rates, handleTimes, handleTimeFactors, patiences, patienceFactors);
  }

  private @Nullable PoolContact contact(int type, int interval) {
    return pool.contacts(interval).stream()
        .filter(contact -> contact.type() == type)
        .findFirst()
        .orElse(null);
  }
}
