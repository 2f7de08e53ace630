package org.peakstaff.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Installed;
import org.peakstaff.scenario.Custom;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;

/** The providers that a scenario asks for. */
public final class InstalledProviders {
  private InstalledProviders() {}

  /**
   * The providers of a scenario that has been read.
   *
   * @param scenario the scenario
   * @return each once, by name; empty for most scenarios
   */
  public static List<Installed> of(Scenario scenario) {
    Custom routing = scenario.routing().custom();
    Stream<@Nullable Installed> laws =
        CustomLaws.in(scenario).flatMap(CustomLaws::customIn).map(Law.Custom::installed);
    Stream<@Nullable Installed> arrivals =
        scenario.contactTypes().values().stream()
            .map(type -> type.volumes() instanceof Volumes.Custom own ? own.installed() : null);
    Stream<@Nullable Installed> router =
        Stream.ofNullable(routing == null ? null : routing.installed());
    return Stream.of(laws, arrivals, router)
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(Installed::name))
        .toList();
  }
}
