package org.peakstaff.planner.requirement;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/** Builds small scenarios: one Monday in half hours unless said otherwise. */
final class Center {
  static final int INTERVALS = 48;

  private final Map<String, ContactType> types = new TreeMap<>();
  private final Map<String, AgentGroup> groups = new TreeMap<>();
  private final Map<String, Event> events = new TreeMap<>();
  private final Map<String, OpeningHours> hours = new TreeMap<>();
  private @Nullable Busyness busyness;
  private @Nullable String currency;
  private Routing routing = Routing.DEFAULT;
  private PlanSettings plan = PlanSettings.DEFAULT;
  private int minutes = 30;

  static Center open() {
    return new Center();
  }

  Center interval(int length) {
    minutes = length;
    return this;
  }

  Center occupancyCap(double cap) {
    plan = new PlanSettings(plan.method(), Share.of(cap));
    return this;
  }

  Center method(String method) {
    plan = new PlanSettings(method, plan.occupancyCap());
    return this;
  }

  Center busyness(double cv, Busyness.Sharing sharing) {
    busyness = new Busyness(Busyness.Law.GAMMA, Share.of(cv), sharing);
    return this;
  }

  Center currency(String code) {
    currency = code;
    return this;
  }

  Center groupOrder(String... order) {
    routing =
        new Routing(
            Routing.GroupRule.LONGEST_IDLE,
            Routing.ContactRule.LONGEST_WAIT,
            List.of(order),
            List.of());
    return this;
  }

  /** Opening hours on Mondays, from and to full hours. */
  Center hours(String id, int from, int to) {
    OpeningHours.Span span = new OpeningHours.Span(from * 60, to * 60);
    hours.put(id, new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(span)), Map.of()));
    return this;
  }

  Center event(String id, Event event) {
    events.put(id, event);
    return this;
  }

  Center type(String id, Contacts contacts) {
    types.put(id, contacts.build());
    return this;
  }

  Center group(String id, Agents agents) {
    groups.put(id, agents.build());
    return this;
  }

  /** One type {@code calls} served by one group {@code desk}. */
  static Center of(Contacts contacts, Agents agents) {
    return open().type("calls", contacts).group("desk", agents.skill("calls", 1));
  }

  Scenario build() {
    Horizon horizon =
        new Horizon(
            LocalDate.parse("2026-11-30"),
            1,
            ZoneId.of("Europe/Berlin"),
            Duration.ofMinutes(minutes),
            null);
    return new Scenario(
        "center", currency, horizon, hours, Map.of(), busyness, types, groups, events, routing,
        plan);
  }

  StaffRequirement plan() {
    return RequirementPlanner.requirement(build());
  }

  /** The row of the only group in the first interval. */
  GroupRequirement row() {
    return plan().intervals().get(0).agentGroups().values().iterator().next();
  }

  /** The forecast of the only type in the first interval. */
  ContactForecast forecast() {
    return plan().intervals().get(0).contactTypes().values().iterator().next();
  }

  /** A contact type under construction. */
  static final class Contacts {
    private Volumes volumes;
    private final Law handleTime;
    private @Nullable String hours;
    private @Nullable Law patience;
    private @Nullable Duration shortAbandon;
    private Target.@Nullable ServiceLevel serviceLevel;
    private @Nullable Share abandonment;
    private @Nullable Duration speed;

    private Contacts(Volumes volumes, Law handleTime) {
      this.volumes = volumes;
      this.handleTime = handleTime;
    }

    static Contacts perHour(double perHour, long handleSeconds) {
      return new Contacts(new Volumes.Constant(perHour), exponential(handleSeconds));
    }

    static Contacts listed(double[] values, Law handleTime) {
      return new Contacts(
          new Volumes.Intervals(Arrays.stream(values).boxed().toList()), handleTime);
    }

    Contacts volumes(Volumes other) {
      volumes = other;
      return this;
    }

    Contacts hours(String id) {
      hours = id;
      return this;
    }

    Contacts patience(long seconds) {
      patience = exponential(seconds);
      return this;
    }

    Contacts patience(Law law) {
      patience = law;
      return this;
    }

    Contacts shortAbandon(long seconds) {
      shortAbandon = Duration.ofSeconds(seconds);
      return this;
    }

    Contacts serviceLevel(double share, long within) {
      return serviceLevel(share, within, ServiceLevelConvention.ANSWERED_OF_OFFERED);
    }

    Contacts serviceLevel(double share, long within, ServiceLevelConvention convention) {
      serviceLevel =
          new Target.ServiceLevel(Share.of(share), Duration.ofSeconds(within), convention);
      return this;
    }

    Contacts abandonment(double share) {
      abandonment = Share.of(share);
      return this;
    }

    Contacts speed(long seconds) {
      speed = Duration.ofSeconds(seconds);
      return this;
    }

    private ContactType build() {
      boolean targeted = serviceLevel != null || abandonment != null || speed != null;
      Target target =
          new Target(serviceLevel, abandonment, speed, Target.Scope.DAY, Target.Held.MEAN);
      return new ContactType(
          null,
          Channel.PHONE,
          hours,
          ClosingRule.SERVE,
          volumes,
          handleTime,
          Share.ZERO,
          patience,
          Share.ZERO,
          shortAbandon,
          targeted ? target : null);
    }
  }

  /** An agent group under construction. */
  static final class Agents {
    private final Map<String, Skill> skills = new TreeMap<>();
    private Scheduled scheduled = new Scheduled.Constant(0);
    private @Nullable String hours;
    private double outOfOffice;
    private double inOffice;
    private double absence;
    private int minimum;
    private @Nullable Double cost;

    static Agents some() {
      return new Agents();
    }

    Agents skill(String type, int rank) {
      return skill(type, rank, 1);
    }

    Agents skill(String type, int rank, double handleTimeFactor) {
      skills.put(type, new Skill(rank, rank, 1, handleTimeFactor));
      return this;
    }

    Agents scheduled(int agents) {
      scheduled = new Scheduled.Constant(agents);
      return this;
    }

    Agents hours(String id) {
      hours = id;
      return this;
    }

    Agents shrinkage(double out, double in, double absent) {
      outOfOffice = out;
      inOffice = in;
      absence = absent;
      return this;
    }

    Agents minimum(int agents) {
      minimum = agents;
      return this;
    }

    Agents cost(double perHour) {
      cost = perHour;
      return this;
    }

    private AgentGroup build() {
      return new AgentGroup(
          null,
          hours,
          scheduled,
          skills,
          new AgentGroup.Shrinkage(Share.of(outOfOffice), Share.of(inOffice)),
          Share.of(absence),
          minimum,
          cost);
    }
  }

  static Law exponential(long seconds) {
    return new Law.Exponential(Duration.ofSeconds(seconds), null);
  }
}
