package org.peakstaff.compile;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Parameters;
import org.peakstaff.random.CustomLaw;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;

/** Laws of a provider's own: what they are, and where a scenario has them. */
final class CustomLaws {
  private CustomLaws() {}

  static Stream<String> placesIn(Scenario scenario) {
    return places(scenario).map(Place::path);
  }

  /** The laws themselves, outermost where one is part of another. */
  static Stream<Law> in(Scenario scenario) {
    return places(scenario).map(Place::law);
  }

  private record Place(String path, Law law) {}

  private static Stream<Place> places(Scenario scenario) {
    Stream<Place> types =
        scenario.contactTypes().entrySet().stream()
            .flatMap(each -> type("contactTypes." + each.getKey(), each.getValue()));
    Stream<Place> services =
        scenario.selfService().entrySet().stream()
            .flatMap(each -> service("selfService." + each.getKey(), each.getValue()));
    return Stream.concat(types, services);
  }

  /** A law for one thread. */
  static CustomLaw of(Law.Custom law) {
    return Installations.of(law.installed(), law.provider()).law(new Parameters(law.parameters()));
  }

  private static Stream<Place> type(String path, ContactType type) {
    Returns.Redial redial = type.returns().redial();
    Returns.Resolution resolution = type.returns().resolution();
    Returns.Repeat repeat = resolution == null ? null : resolution.repeat();
    return Stream.of(
            place(path + ".handleTime", type.handleTime()),
            place(path + ".patience", type.patience()),
            place(path + ".redial.after", redial == null ? null : redial.after()),
            place(path + ".resolution.repeat.after", repeat == null ? null : repeat.after()))
        .flatMap(places -> places);
  }

  private static Stream<Place> service(String path, SelfService service) {
    Stream<Place> bounced =
        service.contactTypes().entrySet().stream()
            .flatMap(
                each -> {
                  SelfService.Bounced back = each.getValue().bounced();
                  String at = path + ".contactTypes." + each.getKey() + ".bounced.after";
                  return place(at, back == null ? null : back.after());
                });
    return Stream.concat(place(path + ".session", service.session()), bounced);
  }

  private static Stream<Place> place(String path, @Nullable Law law) {
    return law != null && isCustom(law) ? Stream.of(new Place(path, law)) : Stream.empty();
  }

  private static boolean isCustom(Law law) {
    return customIn(law).findAny().isPresent();
  }

  /** The laws of a provider's own that a law is made of. */
  static Stream<Law.Custom> customIn(Law law) {
    if (law instanceof Law.Shifted shifted) {
      return customIn(shifted.law());
    } else if (law instanceof Law.Truncated truncated) {
      return customIn(truncated.law());
    } else if (law instanceof Law.Mixture mixture) {
      return mixture.parts().stream().flatMap(part -> customIn(part.law()));
    } else if (law instanceof Law.ByTime byTime) {
      return byTime.from().values().stream().flatMap(CustomLaws::customIn);
    }
    return law instanceof Law.Custom custom ? Stream.of(custom) : Stream.empty();
  }
}
