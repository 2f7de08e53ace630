package org.peakstaff.scenario.json;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Adoption;
import org.peakstaff.scenario.Escalation;
import org.peakstaff.scenario.Journey;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Waiting;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Binds what leads customers from one contact to another. */
final class JourneyBinder {
  private final LawBinder laws;

  JourneyBinder(LawBinder laws) {
    this.laws = laws;
  }

  Returns returns(Fields type) {
    return new Returns(
        type.orNull("redial", this::redial), type.orNull("resolution", this::resolution));
  }

  private Returns.Redial redial(Fields redial) {
    return new Returns.Redial(redial.share("probability"), delay(redial), mix(redial));
  }

  private Returns.Resolution resolution(Fields resolution) {
    return new Returns.Resolution(
        resolution.share("probability"), resolution.orNull("repeat", this::repeat));
  }

  private Returns.Repeat repeat(Fields repeat) {
    return new Returns.Repeat(repeat.share("probability"), delay(repeat), mix(repeat));
  }

  private Law delay(Fields owner) {
    return laws.bind(owner.required("after"));
  }

  private static Mix mix(Fields owner) {
    return owner.required("to") instanceof TextValue all
        ? Mix.all(all.text())
        : new Mix(owner.entries("to", JourneyBinder::share));
  }

  private static Share share(ScenarioTree tree) {
    Double share = Values.share(tree);
    return Share.of(share == null ? Double.NaN : share);
  }

  static Journey journey(Fields type) {
    return new Journey(
        type.elements("entry", Fields::text),
        type.orNull("whenClosed", closed -> new Journey.WhenClosed(closed.text("to"))),
        type.orNull("escalation", JourneyBinder::escalation));
  }

  private static Escalation escalation(Fields escalation) {
    return new Escalation(
        escalation.text("to"),
        escalation.share("probability"),
        escalation.constant(Escalation.Transfer.class, "transfer"),
        escalation.durationOrNull("warmFor"),
        escalation.isTrue("keepsArrival"));
  }

  static Waiting waiting(Fields type) {
    return new Waiting(
        type.orNull("acknowledgement", a -> new Waiting.Acknowledgement(a.duration("within"))),
        type.orNull("callback", JourneyBinder::callback),
        type.orNull("message", message -> new Waiting.Message(message.duration("after"))),
        type.durationOrNull("headStart"));
  }

  private static Waiting.Callback callback(Fields callback) {
    return new Waiting.Callback(
        callback.duration("offerAbove"),
        callback.share("accept"),
        callback.durationOrNull("promise"),
        callback.integer("attempts"),
        callback.share("reach"));
  }

  SelfService selfService(ScenarioTree tree) {
    Fields self = Fields.of(tree);
    @Nullable Double sessions = self.numberOrNull("sessions");
    return new SelfService(
        self.textOrNull("label"),
        ScenarioBinder.hours(self),
        laws.bind(self.required("session")),
        sessions == null ? null : Integer.valueOf(sessions.intValue()),
        self.entries("contactTypes", this::outcomes));
  }

  private SelfService.Outcomes outcomes(ScenarioTree tree) {
    Fields outcomes = Fields.of(tree);
    return new SelfService.Outcomes(
        adoption(outcomes),
        outcomes.share("resolved"),
        outcomes.orNull("escalated", JourneyBinder::escalated),
        outcomes.orNull("bounced", this::bounced),
        outcomes.share("left"));
  }

  private static Adoption adoption(Fields outcomes) {
    if (!(outcomes.tree("adoption") instanceof ObjectValue)) {
      return Adoption.constant(outcomes.share("adoption"));
    }
    NavigableMap<LocalDate, Share> byDate = new TreeMap<>();
    outcomes
        .entries("adoption", JourneyBinder::share)
        .forEach((date, share) -> byDate.put(LocalDate.parse(date), share));
    return new Adoption(byDate);
  }

  private static SelfService.Escalated escalated(Fields escalated) {
    return new SelfService.Escalated(
        escalated.share("share"), escalated.text("to"), escalated.number("handleTimeFactor"));
  }

  private SelfService.Bounced bounced(Fields bounced) {
    return new SelfService.Bounced(
        bounced.share("share"), delay(bounced), mix(bounced), bounced.isTrue("selfServiceAgain"));
  }
}
