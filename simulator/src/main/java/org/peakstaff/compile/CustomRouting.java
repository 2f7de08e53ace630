package org.peakstaff.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Installed;
import org.peakstaff.extension.Parameters;
import org.peakstaff.routing.Center;
import org.peakstaff.routing.Router;
import org.peakstaff.routing.RoutingProvider;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Custom;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Skill;

/**
 * Routing that a provider decides.
 *
 * @param provider the provider
 * @param parameters what it is told
 * @param center who can do what
 */
public record CustomRouting(Installed provider, Parameters parameters, Center center) {
  private static final double NANOS = 1e9;

  static @Nullable CustomRouting of(Scenario scenario, List<String> typeIds, List<String> groups) {
    Custom custom = scenario.routing().custom();
    return custom == null
        ? null
        : new CustomRouting(
            Installations.of(custom.installed(), custom.provider()),
            new Parameters(custom.parameters()),
            new Center(typeIds, groups, skills(scenario, typeIds, groups)));
  }

  private static List<Center.Skill> skills(
      Scenario scenario, List<String> typeIds, List<String> groupIds) {
    List<Center.Skill> skills = new ArrayList<>();
    for (int group = 0; group < groupIds.size(); group++) {
      AgentGroup named = Objects.requireNonNull(scenario.agentGroups().get(groupIds.get(group)));
      for (int type = 0; type < typeIds.size(); type++) {
        Skill skill = named.skills().get(typeIds.get(type));
        if (skill != null) {
          skills.add(skill(group, type, skill));
        }
      }
    }
    return skills;
  }

  private static Center.Skill skill(int group, int type, Skill skill) {
    double after =
        skill.after() == null ? 0 : skill.after().getSeconds() + skill.after().getNano() / NANOS;
    return new Center.Skill(
        group, type, skill.rank(), skill.priority(), skill.weight(), after, skill.reserve());
  }

  /**
   * The router.
   *
   * @return a new one, for one thread
   * @throws org.peakstaff.extension.ProviderException if the provider fails
   */
  public Router router() {
    RoutingProvider routing = provider.as(RoutingProvider.class);
    return provider.make(() -> routing.router(center, parameters));
  }
}
