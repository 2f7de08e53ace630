package org.peakstaff.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can do what in a center.
 *
 * @param contactTypes ids in the order of their numbers
 * @param agentGroups ids in the order of their numbers
 * @param skills which group serves which type, by group and then by type
 */
public record Center(List<String> contactTypes, List<String> agentGroups, List<Skill> skills) {
  /** Copies the lists. */
  public Center {
    contactTypes = List.copyOf(contactTypes);
    agentGroups = List.copyOf(agentGroups);
    skills = List.copyOf(skills);
  }

  /**
   * A group's skill for a contact type, as the scenario has it.
   *
   * @param group number of the agent group
   * @param type number of the contact type
   * @param rank the group's rank for the type
   * @param priority the type's priority for the group
   * @param weight what waits are multiplied by when they are compared
   * @param afterSeconds wait after which the group may take the type, 0 for at once
   * @param reserve free agents of the group who must remain
   */
  public record Skill(
      int group,
      int type,
      int rank,
      int priority,
      double weight,
      double afterSeconds,
      int reserve) {}

  /**
   * The number of a contact type.
   *
   * @param id its id
   * @return its number
   * @throws IllegalArgumentException if there is none of that id
   */
  public int contactType(String id) {
    return number("contact type", id, contactTypes);
  }

  /**
   * The number of an agent group.
   *
   * @param id its id
   * @return its number
   * @throws IllegalArgumentException if there is none of that id
   */
  public int agentGroup(String id) {
    return number("agent group", id, agentGroups);
  }

  /**
   * A group's skill for a type.
   *
   * @param group number of the agent group
   * @param type number of the contact type
   * @return the skill, null when the group does not serve the type
   */
  public @Nullable Skill skill(int group, int type) {
    for (Skill skill : skills) {
      if (skill.group() == group && skill.type() == type) {
        return skill;
      }
    }
    return null;
  }

  private static int number(String kind, String id, List<String> ids) {
    int found = ids.indexOf(id);
    if (found < 0) {
      throw new IllegalArgumentException(
          "there is no " + kind + " \"" + id + "\"; there are " + String.join(", ", ids));
    }
    return found;
  }
}
