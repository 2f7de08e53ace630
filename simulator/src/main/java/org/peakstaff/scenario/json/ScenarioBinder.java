package org.peakstaff.scenario.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.ArrivalProvider;
import org.peakstaff.extension.Extensions;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.AgentGroup.Shrinkage;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ChatHandling;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Makes the records of a tree that is complete and has been found valid. */
final class ScenarioBinder {
  private final DataFiles files;
  private final Extensions extensions;
  private final LawBinder laws;
  private final JourneyBinder journeys;
  private final HiringBinder hiring;

  ScenarioBinder(DataFiles files, TypicalWeeks weeks, Extensions extensions) {
    this.files = files;
    this.extensions = extensions;
    laws = new LawBinder(extensions);
    journeys = new JourneyBinder(laws);
    hiring = new HiringBinder(weeks);
  }

  Scenario bind(ObjectValue tree) {
    Fields scenario = Fields.of(tree);
    return new Scenario(
        scenario.text("name"),
        scenario.textOrNull("currency"),
        horizon(scenario.below("horizon")),
        scenario.entries("openingHours", ScenarioBinder::openingHours),
        scenario.entries("profiles", ScenarioBinder::profile),
        CenterBinder.busyness(scenario),
        scenario.entries("contactTypes", this::contactType),
        scenario.entries("agentGroups", this::agentGroup),
        scenario.entries("events", ScenarioBinder::event),
        CenterBinder.routing(scenario.below("routing"), extensions),
        plan(scenario.below("plan")),
        scenario.entries("selfService", journeys::selfService),
        CenterBinder.places(scenario.below("places")),
        scenario.entries("adjustments", CenterBinder::adjustment),
        scenario.orNull("forecastError", CenterBinder::forecastError),
        scenario.orNull("experience", CenterBinder::experience),
        scenario.orNull("hiring", hiring::hiring),
        scenario.entries("shiftFamilies", PeopleBinder::shiftFamily));
  }

  private static List<Double> profile(ScenarioTree weights) {
    return Trees.elements(weights).stream().map(Fields::number).toList();
  }

  static Horizon horizon(Fields horizon) {
    Double weeks = horizon.numberOrNull("weeks");
    return new Horizon(
        LocalDate.parse(horizon.text("from")),
        weeks == null ? horizon.integer("days") : 7 * weeks.intValue(),
        ZoneId.of(horizon.text("timeZone")),
        horizon.duration("interval"),
        horizon.durationOrNull("warmUp"),
        horizon.orNull("batches", b -> new Horizon.Batches(b.duration("length"))));
  }

  static OpeningHours openingHours(ScenarioTree tree) {
    Map<DayOfWeek, List<OpeningHours.Span>> weekdays = new EnumMap<>(DayOfWeek.class);
    Map<LocalDate, List<OpeningHours.Span>> dates = new HashMap<>();
    for (Map.Entry<String, Member> entry : hoursOf(tree).entrySet()) {
      List<OpeningHours.Span> spans =
          Objects.requireNonNull(Values.spans(entry.getValue().value()));
      List<DayOfWeek> days = Values.weekdays(entry.getKey());
      if (days == null) {
        dates.put(LocalDate.parse(entry.getKey()), spans);
      } else {
        days.forEach(day -> weekdays.put(day, spans));
      }
    }
    return new OpeningHours(weekdays, dates);
  }

  /** The days of opening hours, without remarks. */
  static Map<String, Member> hoursOf(ScenarioTree tree) {
    Map<String, Member> hours = Trees.entries(tree);
    hours.remove("label");
    return hours;
  }

  private ContactType contactType(ScenarioTree tree) {
    Fields type = Fields.of(tree);
    return new ContactType(
        type.textOrNull("label"),
        type.constant(Channel.class, "channel"),
        hours(type),
        type.constant(ClosingRule.class, "atClose"),
        volumes(type.tree("volumes")),
        laws.bind(type.required("handleTime")),
        type.share("afterContactShare"),
        type.isNone("patience") ? null : laws.bind(type.required("patience")),
        type.share("balking"),
        type.isNone("shortAbandon") ? null : type.duration("shortAbandon"),
        type.isNone("target") ? null : target(type.below("target")),
        journeys.returns(type),
        type.orNull("deferred", ScenarioBinder::deferred),
        chat(type),
        JourneyBinder.journey(type),
        JourneyBinder.waiting(type),
        new Arrivals(
            type.constant(Arrivals.Rates.class, "rates"),
            type.orNull("proactive", each -> new Arrivals.Proactive(each.share("share")))));
  }

  private static Deferred deferred(Fields deferred) {
    List<Deferred.Backlog> backlog = new ArrayList<>();
    deferred
        .entries("openingBacklog", Fields::number)
        .forEach(
            (ages, contacts) ->
                backlog.add(Objects.requireNonNull(Values.backlog(ages, contacts.intValue()))));
    backlog.sort(Comparator.comparing(Deferred.Backlog::from));
    return new Deferred(
        deferred.constant(Deferred.Order.class, "order"),
        deferred.isTrue("interruptible"),
        backlog);
  }

  private static ChatHandling chat(Fields type) {
    return new ChatHandling(
        type.numberOrNull("handleTimeMeasuredAtConcurrency"),
        type.orNull(
            "silentAbandonment",
            silent ->
                new ChatHandling.SilentAbandonment(
                    silent.share("share"), silent.duration("timeOut"))));
  }

  static @Nullable String hours(Fields owner) {
    String hours = owner.text("hours");
    return hours.equals("always") ? null : hours;
  }

  private @Nullable Volumes volumes(@Nullable ScenarioTree tree) {
    if (tree == null) {
      return null;
    }
    Fields volumes = Fields.of(tree);
    return switch (volumes.text("type")) {
      case "constant" -> new Volumes.Constant(volumes.number("perHour"));
      case "intervals" -> new Volumes.Intervals(volumes.elements("values", Fields::number));
      case "profile" -> profile(volumes);
      case "custom" ->
          new Volumes.Custom(
              volumes.text("provider"),
              CenterBinder.parameters(volumes),
              volumes(volumes.tree("volumes")),
              extensions.find(ArrivalProvider.class, volumes.text("provider")).orElse(null));
      default -> files.volumes(tree);
    };
  }

  private static Volumes profile(Fields volumes) {
    Map<DayOfWeek, Double> weekdays = new EnumMap<>(DayOfWeek.class);
    volumes
        .entries("weekdays", Fields::number)
        .forEach(
            (days, factor) ->
                Objects.requireNonNull(Values.weekdays(days))
                    .forEach(day -> weekdays.put(day, factor)));
    Map<LocalDate, Double> dates = new HashMap<>();
    volumes
        .entries("dates", Fields::number)
        .forEach((date, factor) -> dates.put(LocalDate.parse(date), factor));
    return new Volumes.Profile(volumes.number("daily"), volumes.text("profile"), weekdays, dates);
  }

  private static Target target(Fields target) {
    return new Target(
        target.orNull("serviceLevel", ScenarioBinder::serviceLevel),
        target.shareOrNull("abandonment"),
        target.durationOrNull("averageSpeedOfAnswer"),
        target.constant(Target.Scope.class, "over"),
        held(target),
        target.orNull("completed", ScenarioBinder::completed));
  }

  private static TotalTarget totalTarget(Fields target) {
    return new TotalTarget(
        target.orNull("serviceLevel", ScenarioBinder::serviceLevel),
        target.shareOrNull("abandonment"),
        target.durationOrNull("averageSpeedOfAnswer"),
        target.constant(Target.Scope.class, "over"),
        held(target));
  }

  private static Target.Held held(Fields target) {
    return target.tree("held") instanceof ObjectValue
        ? new Target.Held(target.below("held").share("probability"))
        : Target.Held.MEAN;
  }

  private static Target.ServiceLevel serviceLevel(Fields level) {
    return new Target.ServiceLevel(
        level.share("share"),
        level.duration("within"),
        level.constant(ServiceLevelConvention.class, "convention"));
  }

  private static Target.Completed completed(Fields completed) {
    return new Target.Completed(
        completed.share("share"),
        completed.duration("within"),
        completed.constant(Target.Clock.class, "clock"));
  }

  private AgentGroup agentGroup(ScenarioTree tree) {
    Fields group = Fields.of(tree);
    return new AgentGroup(
        group.textOrNull("label"),
        hours(group),
        scheduled(group.required("scheduled")),
        group.entries("skills", ScenarioBinder::skill),
        shrinkage(group),
        group.share("absence"),
        group.integer("minimumAgents"),
        group.numberOrNull("costPerHour"),
        group.orNull("concurrency", ScenarioBinder::concurrency),
        PeopleBinder.proficiency(group));
  }

  private static Concurrency concurrency(Fields concurrency) {
    return new Concurrency(
        concurrency.entries("limits", limit -> (int) Fields.number(limit)),
        concurrency.elements("capacityFactors", Fields::number));
  }

  private Scheduled scheduled(ScenarioTree tree) {
    Fields scheduled = Fields.of(tree);
    return switch (scheduled.text("type")) {
      case "constant" -> new Scheduled.Constant(scheduled.integer("agents"));
      case "intervals" ->
          new Scheduled.Intervals(scheduled.elements("values", v -> (int) Fields.number(v)));
      case "shifts" -> PeopleBinder.shifts(scheduled);
      default -> files.scheduled(tree);
    };
  }

  private static Skill skill(ScenarioTree tree) {
    Fields skill = Fields.of(tree);
    return new Skill(
        skill.integer("rank"),
        skill.integer("priority"),
        skill.number("weight"),
        skill.number("handleTimeFactor"),
        skill.durationOrNull("after"),
        skill.integer("reserve"),
        skill.number("resolutionFactor"));
  }

  private static Shrinkage shrinkage(Fields group) {
    if (!(group.tree("shrinkage") instanceof ObjectValue)) {
      return Shrinkage.ofTotal(group.share("shrinkage"));
    }
    Fields shrinkage = group.below("shrinkage");
    return new Shrinkage(shrinkage.share("outOfOffice"), shrinkage.share("inOffice"));
  }

  private static Event event(ScenarioTree tree) {
    Fields event = Fields.of(tree);
    return new Event(
        event.textOrNull("label"),
        LocalDateTime.parse(event.text("from")),
        LocalDateTime.parse(event.text("to")),
        event.entries("contactTypes", ScenarioBinder::contactEffect),
        event.entries("agentGroups", e -> new Event.GroupEffect(Fields.of(e).number("absence"))),
        event.durationOrNull("rampUp"),
        event.durationOrNull("rampDown"),
        event.entries("selfService", ScenarioBinder::selfServiceEffect));
  }

  private static Event.SelfServiceEffect selfServiceEffect(ScenarioTree tree) {
    return tree instanceof ObjectValue
        ? new Event.SelfServiceEffect(Fields.of(tree).number("adoption"))
        : Event.SelfServiceEffect.DOWN;
  }

  private static Event.ContactEffect contactEffect(ScenarioTree tree) {
    Fields effect = Fields.of(tree);
    return new Event.ContactEffect(
        effect.number("volume"),
        effect.number("volumeAdded"),
        effect.number("handleTime"),
        effect.number("patience"));
  }

  private static PlanSettings plan(Fields plan) {
    Share cap = plan.isNone("occupancyCap") ? null : plan.share("occupancyCap");
    return new PlanSettings(
        plan.textOrNull("method"),
        cap,
        plan.integerOrNull("seats"),
        plan.orNull("target", ScenarioBinder::totalTarget));
  }
}
