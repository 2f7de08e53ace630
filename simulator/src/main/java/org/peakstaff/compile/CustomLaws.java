package org.peakstaff.compile;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;

/** Where a scenario has laws of a provider's own. */
final class CustomLaws {
  private CustomLaws() {}

  static Stream<String> placesIn(Scenario scenario) {
    Stream<String> types =
        scenario.contactTypes().entrySet().stream()
            .flatMap(each -> type("contactTypes." + each.getKey(), each.getValue()));
    Stream<String> services =
        scenario.selfService().entrySet().stream()
            .flatMap(each -> service("selfService." + each.getKey(), each.getValue()));
    return Stream.concat(types, services);
  }

  private static Stream<String> type(String path, ContactType type) {
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

  private static Stream<String> service(String path, SelfService service) {
    Stream<String> bounced =
        service.contactTypes().entrySet().stream()
            .flatMap(
                each -> {
                  SelfService.Bounced back = each.getValue().bounced();
                  String at = path + ".contactTypes." + each.getKey() + ".bounced.after";
                  return place(at, back == null ? null : back.after());
                });
    return Stream.concat(place(path + ".session", service.session()), bounced);
  }

  private static Stream<String> place(String path, @Nullable Law law) {
    return law != null && isCustom(law) ? Stream.of(path) : Stream.empty();
  }

  private static boolean isCustom(Law law) {
    if (law instanceof Law.Shifted shifted) {
      return isCustom(shifted.law());
    } else if (law instanceof Law.Truncated truncated) {
      return isCustom(truncated.law());
    } else if (law instanceof Law.Mixture mixture) {
      return mixture.parts().stream().anyMatch(part -> isCustom(part.law()));
    } else if (law instanceof Law.ByTime byTime) {
      return byTime.from().values().stream().anyMatch(CustomLaws::isCustom);
    }
    return law instanceof Law.Custom;
  }
}
