package org.peakstaff.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peakstaff.random.StreamKey;

/**
 * The shifts of all agent groups that have shifts, flattened: duties, each of one agent on one
 * date; their stretches of time at work; and the moves at which agents come and go, in the order in
 * which the engine makes them: by moment, falls before rises, then by group and number.
 *
 * <p>Agents who are at work at the end of the horizon stay until the center is empty, so nobody
 * goes then.
 */
public final class ShiftPlan {
  private final int[] agents;
  private final List<Owned> duties;
  private final List<Span> spans = new ArrayList<>();
  private final int[] moves;

  private ShiftPlan(int[] agents, List<Owned> duties, long horizon) {
    this.agents = agents.clone();
    this.duties = List.copyOf(duties);
    for (int d = 0; d < duties.size(); d++) {
      for (Duty.Stretch stretch : duties.get(d).duty().stretches()) {
        spans.add(new Span(d, stretch));
      }
    }
    List<Integer> all = new ArrayList<>();
    for (int s = 0; s < spans.size(); s++) {
      all.add(2 * s + 1);
      if (spans.get(s).stretch().to() < horizon) {
        all.add(2 * s);
      }
    }
    all.sort(
        Comparator.<Integer>comparingLong(this::moment)
            .thenComparing(this::isRise)
            .thenComparingInt(this::group)
            .thenComparingInt(this::number));
    moves = all.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A plan by dense agent group. */
  static ShiftPlan of(int[] agents, List<Owned> duties, long horizon) {
    return new ShiftPlan(agents, duties, horizon);
  }

  /**
   * A duty and whose it is.
   *
   * @param group dense agent group
   * @param entity key of the group's absence draws on its date
   * @param absence probability that the agent is absent
   */
  record Owned(int group, Duty duty, long entity, double absence) {
    static Owned of(int group, Duty duty, long groupEntity, double absence) {
      long entity = StreamKey.entity(groupEntity, duty.date().toEpochDay());
      return new Owned(group, duty, entity, absence);
    }
  }

  private record Span(int duty, Duty.Stretch stretch) {}

  /**
   * Agents of a group.
   *
   * @param group dense agent group
   * @return their numbers, 0 for a group without shifts
   */
  public int agents(int group) {
    return agents[group];
  }

  /**
   * Number of duties.
   *
   * @return at least 0
   */
  public int duties() {
    return duties.size();
  }

  /**
   * Key of the absence draws of a duty, together with the agent's number.
   *
   * @param duty a duty
   * @return an entity
   */
  public long absenceEntity(int duty) {
    return duties.get(duty).entity();
  }

  /**
   * The probability that the agent of a duty is absent.
   *
   * @param duty a duty
   * @return 0 to 1
   */
  public double absence(int duty) {
    return duties.get(duty).absence();
  }

  /**
   * The agent of a duty.
   *
   * @param duty a duty
   * @return number within the group
   */
  public int numberOf(int duty) {
    return duties.get(duty).duty().number();
  }

  /**
   * The group of a duty's agent.
   *
   * @param duty a duty
   * @return dense agent group
   */
  public int groupOf(int duty) {
    return duties.get(duty).group();
  }

  /**
   * Number of stretches at work.
   *
   * @return at least 0
   */
  public int spans() {
    return spans.size();
  }

  /**
   * The duty that a stretch belongs to.
   *
   * @param span a stretch
   * @return a duty
   */
  public int dutyOf(int span) {
    return spans.get(span).duty();
  }

  /**
   * When a stretch begins.
   *
   * @param span a stretch
   * @return ticks
   */
  public long from(int span) {
    return spans.get(span).stretch().from();
  }

  /**
   * When a stretch ends.
   *
   * @param span a stretch
   * @return ticks, at most the end of the horizon
   */
  public long to(int span) {
    return spans.get(span).stretch().to();
  }

  /**
   * Number of moves.
   *
   * @return at least 0
   */
  public int moves() {
    return moves.length;
  }

  /**
   * A move.
   *
   * @param index place in the order of moves
   * @return the move
   */
  public int move(int index) {
    return moves[index];
  }

  /**
   * When a move happens.
   *
   * @param move a move
   * @return ticks
   */
  public long moment(int move) {
    return isRise(move) ? from(move >> 1) : to(move >> 1);
  }

  /**
   * Whether the agent comes.
   *
   * @param move a move
   * @return false when it goes
   */
  public boolean isRise(int move) {
    return (move & 1) == 1;
  }

  /**
   * Whether the agent's shift is over.
   *
   * @param move a move at which the agent goes
   * @return false at the beginning of a break
   */
  public boolean endsShift(int move) {
    return spans.get(move >> 1).stretch().last();
  }

  /**
   * The duty of a move.
   *
   * @param move a move
   * @return a duty
   */
  public int duty(int move) {
    return dutyOf(move >> 1);
  }

  /**
   * The group of the agent who comes or goes.
   *
   * @param move a move
   * @return dense agent group
   */
  public int group(int move) {
    return groupOf(duty(move));
  }

  /**
   * The agent who comes or goes.
   *
   * @param move a move
   * @return number within the group
   */
  public int number(int move) {
    return numberOf(duty(move));
  }
}
