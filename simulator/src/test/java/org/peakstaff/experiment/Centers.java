package org.peakstaff.experiment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/** Builds small contact centers for tests: UTC, starting on Monday 2026-11-02. */
public final class Centers {
  private int days = 1;
  private Duration interval = Duration.ofMinutes(30);
  private @Nullable Duration warmUp;
  private @Nullable Duration batches;
  private @Nullable Busyness busyness;
  private @Nullable ForecastError forecastError;
  private Routing routing = Routing.DEFAULT;
  private final Map<String, OpeningHours> hours = new TreeMap<>();
  private final Map<String, ContactType> types = new TreeMap<>();
  private final Map<String, AgentGroup> groups = new TreeMap<>();
  private final Map<String, SelfService> selfService = new TreeMap<>();

  public static Centers of(int days, Duration interval) {
    Centers center = new Centers();
    center.days = days;
    center.interval = interval;
    return center;
  }

  public Centers warmUp(Duration length) {
    warmUp = length;
    return this;
  }

  public Centers batches(@Nullable Duration length) {
    batches = length;
    return this;
  }

  public Centers forecastError(double volume, double handleTime) {
    forecastError = new ForecastError(Share.of(volume), Share.of(handleTime));
    return this;
  }

  public Centers busyness(Busyness given) {
    busyness = given;
    return this;
  }

  public Centers routing(Routing given) {
    routing = given;
    return this;
  }

  public Centers hours(String id, OpeningHours given) {
    hours.put(id, given);
    return this;
  }

  public Centers type(String id, TypeSpec spec) {
    return type(id, spec.build());
  }

  public Centers type(String id, ContactType type) {
    types.put(id, type);
    return this;
  }

  public Centers selfService(String id, SelfService given) {
    selfService.put(id, given);
    return this;
  }

  public Centers concurrency(String group, int limit, Double... capacityFactors) {
    AgentGroup plain = groups.get(group);
    Map<String, Integer> limits = new TreeMap<>();
    plain.skills().keySet().forEach(type -> limits.put(type, limit));
    groups.put(group, plain.withConcurrency(new Concurrency(limits, List.of(capacityFactors))));
    return this;
  }

  public Centers group(String id, Scheduled scheduled, Map<String, Skill> skills) {
    return group(id, null, scheduled, skills, Share.ZERO);
  }

  public Centers group(
      String id,
      @Nullable String groupHours,
      Scheduled scheduled,
      Map<String, Skill> skills,
      Share absence) {
    groups.put(
        id,
        new AgentGroup(
            null, groupHours, scheduled, skills, AgentGroup.Shrinkage.NONE, absence, 0, null));
    return this;
  }

  public Scenario build() {
    return new Scenario(
            "test",
            null,
            new Horizon(
                LocalDate.of(2026, 11, 2),
                days,
                ZoneOffset.UTC,
                interval,
                warmUp,
                batches == null ? null : new Horizon.Batches(batches)),
            hours,
            Map.of(),
            busyness,
            types,
            groups,
            Map.of(),
            routing,
            PlanSettings.DEFAULT)
        .withSelfService(selfService)
        .withForecastError(forecastError);
  }

  /** A skill of a rank, which is also its priority. */
  public static Skill skill(int rank) {
    return new Skill(rank, rank, 1, 1);
  }

  /** One value per block of intervals, each repeated. */
  public static Volumes.Intervals volumes(int repeat, int total, double... values) {
    List<Double> all = new ArrayList<>();
    for (double value : values) {
      IntStream.range(0, repeat).forEach(i -> all.add(value / repeat));
    }
    while (all.size() < total) {
      all.add(0.0);
    }
    return new Volumes.Intervals(all);
  }

  /** One number of agents per block of intervals, each repeated; the last goes on to the end. */
  public static Scheduled.Intervals agents(int repeat, int total, int... values) {
    List<Integer> all = new ArrayList<>();
    for (int value : values) {
      IntStream.range(0, repeat).forEach(i -> all.add(value));
    }
    while (all.size() < total) {
      all.add(values[values.length - 1]);
    }
    return new Scheduled.Intervals(all);
  }

  public static Law exponential(double seconds) {
    return new Law.Exponential(seconds(seconds), null);
  }

  public static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }

  /** A contact type in the making. */
  public static final class TypeSpec {
    private final Volumes volumes;
    private final Law handleTime;
    private @Nullable String hours;
    private ClosingRule atClose = ClosingRule.SERVE;
    private @Nullable Law patience;
    private Share balking = Share.ZERO;
    private @Nullable Duration shortAbandon;
    private @Nullable Target target;

    private TypeSpec(Volumes volumes, Law handleTime) {
      this.volumes = volumes;
      this.handleTime = handleTime;
    }

    public static TypeSpec of(Volumes volumes, Law handleTime) {
      return new TypeSpec(volumes, handleTime);
    }

    public TypeSpec patience(Law law) {
      patience = law;
      return this;
    }

    public TypeSpec balking(double share) {
      balking = Share.of(share);
      return this;
    }

    public TypeSpec hours(String id, ClosingRule rule) {
      hours = id;
      atClose = rule;
      return this;
    }

    public TypeSpec shortAbandon(double seconds) {
      shortAbandon = seconds(seconds);
      return this;
    }

    public TypeSpec serviceLevel(double share, double within) {
      return serviceLevel(share, within, ServiceLevelConvention.ANSWERED_OF_OFFERED);
    }

    public TypeSpec serviceLevel(double share, double within, ServiceLevelConvention convention) {
      target =
          new Target(
              new Target.ServiceLevel(Share.of(share), seconds(within), convention),
              null,
              null,
              Target.Scope.DAY,
              Target.Held.MEAN);
      return this;
    }

    public TypeSpec target(Target given) {
      target = given;
      return this;
    }

    public ContactType build() {
      return new ContactType(
          null,
          Channel.PHONE,
          hours,
          atClose,
          volumes,
          handleTime,
          Share.ZERO,
          patience,
          balking,
          shortAbandon,
          target);
    }
  }
}
