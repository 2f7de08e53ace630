package org.peakstaff.extension;

import java.util.Comparator;
import java.util.List;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.routing.Center;
import org.peakstaff.routing.Center.Skill;
import org.peakstaff.routing.CenterView;
import org.peakstaff.routing.Decision;
import org.peakstaff.routing.Router;

/** The program's own routing by ranks and priorities, written once more as a provider would. */
public final class RankRouter implements Router {
  private final List<Skill> byRank;
  private final List<Skill> byPriority;
  private final String groupRule;
  private final String contactRule;

  /**
   * A router.
   *
   * @param center who can do what
   * @param groupRule LONGEST_IDLE, LEAST_OCCUPIED or IN_ORDER
   * @param contactRule LONGEST_WAIT or FIXED_ORDER
   */
  public RankRouter(Center center, String groupRule, String contactRule) {
    byRank =
        center.skills().stream()
            .sorted(Comparator.comparingInt(Skill::rank).thenComparingInt(Skill::group))
            .toList();
    byPriority =
        center.skills().stream()
            .sorted(Comparator.comparingInt(Skill::priority).thenComparingInt(Skill::type))
            .toList();
    this.groupRule = groupRule;
    this.contactRule = contactRule;
  }

  @Override
  public void reset(Xoshiro256 random) {
    // Nothing is remembered.
  }

  @Override
  public Decision groupFor(int type, double waited, CenterView view) {
    Skill best = null;
    for (Skill skill : byRank) {
      boolean candidate = skill.type() == type && view.canTake(skill.group(), type);
      if (candidate && (best == null || isBetter(skill, best, view))) {
        best = skill;
      }
    }
    return best == null ? Decision.none() : Decision.to(best.group());
  }

  private boolean isBetter(Skill skill, Skill best, CenterView view) {
    if (skill.rank() > best.rank() || groupRule.equals("IN_ORDER")) {
      return false;
    }
    int one = skill.group();
    int other = best.group();
    if (groupRule.equals("LEAST_OCCUPIED")) {
      long ofOne = (long) view.idle(one) * (view.idle(other) + view.busy(other));
      return ofOne > (long) view.idle(other) * (view.idle(one) + view.busy(one));
    }
    return view.idleSince(one) < view.idleSince(other);
  }

  @Override
  public Decision contactFor(int group, CenterView view) {
    Skill best = null;
    for (Skill skill : byPriority) {
      boolean candidate = skill.group() == group && view.canServe(skill.type());
      if (candidate && (best == null || isBefore(skill, best, view))) {
        best = skill;
      }
    }
    return best == null ? Decision.none() : Decision.to(best.type());
  }

  private boolean isBefore(Skill skill, Skill best, CenterView view) {
    if (skill.priority() > best.priority() || contactRule.equals("FIXED_ORDER")) {
      return false;
    }
    return view.firstWaited(skill.type()) * skill.weight()
        > view.firstWaited(best.type()) * best.weight();
  }
}
