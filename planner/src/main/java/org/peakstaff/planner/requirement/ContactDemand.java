package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.DemandTable;
import org.peakstaff.compile.IntervalLaws;
import org.peakstaff.compile.Proficiencies;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.timevarying.HandleTimeLaw;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/**
 * The demand of every contact type on the group it is planned for: volume at the agents within
 * opening hours, mean handle time, mean patience.
 *
 * <p>A mean is that of the law that holds for the interval of arrival, or of the file that replaces
 * it, times the factors of events; a handle time also times the group's factor for the type and the
 * mean over its agents of what tenure and tools do to it. A patience without a finite mean counts
 * as none.
 */
final class ContactDemand {
  private final DemandTable demand;
  private final FirstRanks ranks;
  private final double intervalSeconds;
  private final List<IntervalLaws> handleTimes = new ArrayList<>();
  private final List<@Nullable IntervalLaws> patiences = new ArrayList<>();
  private final List<Double> balking = new ArrayList<>();
  private final Map<Sampler, HandleTimeLaw> laws = new IdentityHashMap<>();

  /** The types that each group serves. */
  private final List<List<Integer>> types;

  /** Handle-time factor by group and type. */
  private final double[][] handleTimeFactor;

  private final ChatCapacity chats;
  private final List<Boolean> deferred;
  private final List<Boolean> linear;

  private final AgentVolumes volumes;

  private ContactDemand(
      Scenario scenario,
      IntervalGrid grid,
      DemandTable demand,
      StaffTable staff,
      AgentVolumes volumes) {
    this.demand = demand;
    this.volumes = volumes;
    this.ranks = FirstRanks.of(scenario, demand, staff);
    this.types = IntStream.range(0, staff.agentGroups().size()).mapToObj(ranks::typesOf).toList();
    this.intervalSeconds = grid.intervalSeconds();
    for (ContactType type : scenario.contactTypes().values()) {
      handleTimes.add(IntervalLaws.of(type.handleTime(), grid));
      balking.add(type.balking().value());
      patiences.add(type.patience() == null ? null : IntervalLaws.of(type.patience(), grid));
    }
    this.handleTimeFactor = handleTimeFactors(scenario, demand, staff);
    this.chats = ChatCapacity.of(scenario, demand, staff, ranks);
    this.linear =
        scenario.contactTypes().values().stream().map(ContactDemand::hasLinearRates).toList();
    this.deferred =
        scenario.contactTypes().values().stream().map(type -> type.deferred() != null).toList();
  }

  static ContactDemand of(Scenario scenario, IntervalGrid grid, StaffTable staff) {
    DemandTable demand = DemandTable.of(scenario);
    return of(scenario, grid, staff, demand, AgentVolumes.of(demand));
  }

  /** The same with other volumes at the agents than those that arrive in the first place. */
  static ContactDemand of(
      Scenario scenario,
      IntervalGrid grid,
      StaffTable staff,
      DemandTable demand,
      AgentVolumes volumes) {
    return new ContactDemand(scenario, grid, demand, staff, volumes);
  }

  private static double[][] handleTimeFactors(
      Scenario scenario, DemandTable demand, StaffTable staff) {
    List<String> types = demand.contactTypes();
    double[][] factors = new double[staff.agentGroups().size()][types.size()];
    for (int group = 0; group < factors.length; group++) {
      AgentGroup agents =
          Objects.requireNonNull(scenario.agentGroups().get(staff.agentGroups().get(group)));
      Proficiencies own = Proficiencies.of(agents.proficiency(), types);
      for (int type = 0; type < types.size(); type++) {
        Skill skill = agents.skills().get(types.get(type));
        double mean = own == null ? 1 : own.meanHandleFactor(type);
        factors[group][type] = skill == null ? 1 : skill.handleTimeFactor() * mean;
      }
    }
    return factors;
  }

  /** The contact type ids by dense index. */
  List<String> contactTypes() {
    return demand.contactTypes();
  }

  /** Whether a type is open. */
  boolean open(int type, int interval) {
    return demand.open(type, interval);
  }

  /** A type's demand on the group it is planned for, or would be if that were open. */
  PoolContact contact(int type, int interval) {
    double volume = demand.open(type, interval) ? volumes.volume(type, interval) : 0;
    double handleTime = handleTime(type, interval);
    double load = volume / intervalSeconds * handleTime;
    return new PoolContact(type, volume, handleTime, patience(type, interval), load);
  }

  /** Whether a type is deferred work, which does not wait in a queue. */
  boolean deferred(int type) {
    return deferred.get(type);
  }

  private static boolean hasLinearRates(ContactType type) {
    return type.arrivals().rates() == Arrivals.Rates.PIECEWISE_LINEAR
        && !(type.volumes() instanceof Volumes.Trace);
  }

  /** Whether the rate of a type changes within intervals. */
  boolean isLinear(int type) {
    return linear.get(type);
  }

  /** Contacts of a type that come to the agents in an interval, open or not. */
  double arriving(int type, int interval) {
    return volumes.volume(type, interval);
  }

  /** The group a type prefers; empty when no group serves it. */
  OptionalInt preferredGroupOf(int type) {
    return ranks.preferredGroupOf(type);
  }

  /**
   * The demand of the types with volume that queue for a group; the load and handle time of types
   * of which its agents hold several are divided by what a full agent gets done. Not so beside
   * contacts that want an agent of their own: those find every agent taken who holds but one.
   */
  List<PoolContact> contacts(int group, int interval) {
    List<PoolContact> alone = contactsOneEach(group, interval);
    return alone.stream().anyMatch(contact -> chats.full(group, contact.type()) == 1)
        ? alone
        : alone.stream().map(c -> c.sharedBy(chats.full(group, c.type()))).toList();
  }

  /**
   * The demand of the types with volume that queue for a group, as it takes agents' time while each
   * contact finds an agent who holds no other: so it is where agents do deferred work meanwhile.
   */
  List<PoolContact> contactsOneEach(int group, int interval) {
    List<PoolContact> contacts = new ArrayList<>();
    for (int type : types.get(group)) {
      boolean queues = !deferred.get(type);
      if (queues && ranks.groupOf(type, interval).equals(OptionalInt.of(group))) {
        PoolContact contact = contact(type, interval);
        if (contact.load() > 0) {
          contacts.add(contact);
        }
      }
    }
    return contacts;
  }

  /** The law of the handle time of contacts that arrive in an interval. */
  HandleTimeLaw handleTimeLaw(PoolContact contact, int interval) {
    Sampler sampler = handleTimes.get(contact.type()).sampler(interval);
    HandleTimeLaw law =
        laws.computeIfAbsent(sampler, key -> HandleTimeLaw.of(key::survival, key.mean()));
    return law.times(contact.handleTime() / law.mean());
  }

  /** The law of the handle time before factors. */
  Sampler handleTimes(int type, int interval) {
    return handleTimes.get(type).sampler(interval);
  }

  /** The law of patience before factors, null where nobody abandons. */
  @Nullable Sampler patiences(int type, int interval) {
    IntervalLaws law = patiences.get(type);
    return law == null ? null : law.sampler(interval);
  }

  /** The factor of events on patience. */
  double patienceFactor(int type, int interval) {
    return demand.patienceFactor(type, interval);
  }

  /** The share of a type's contacts that leave at once when they have to wait. */
  double balking(int type) {
    return balking.get(type);
  }

  private double handleTime(int type, int interval) {
    OptionalInt open = ranks.groupOf(type, interval);
    OptionalInt group = open.isPresent() ? open : ranks.preferredGroupOf(type);
    double factor = group.isPresent() ? handleTimeFactor[group.getAsInt()][type] : 1;
    return plainHandleTime(type, interval) * factor;
  }

  private double plainHandleTime(int type, int interval) {
    double fromFile = demand.handleTimeSeconds(type, interval);
    double mean = Double.isNaN(fromFile) ? handleTimes.get(type).mean(interval) : fromFile;
    double events = demand.handleTimeFactor(type, interval);
    return mean * events * chats.standAlone(type) * volumes.handleTimeFactor(type, interval);
  }

  /** Seconds of an agent of a group that a contact of a type takes when all slots are in use. */
  double agentSeconds(int group, int type, int interval) {
    return plainHandleTime(type, interval)
        * handleTimeFactor[group][type]
        / chats.full(group, type);
  }

  private double patience(int type, int interval) {
    IntervalLaws law = patiences.get(type);
    return law == null
        ? Double.POSITIVE_INFINITY
        : law.mean(interval) * demand.patienceFactor(type, interval);
  }
}
