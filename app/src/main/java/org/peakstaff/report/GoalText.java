package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peakstaff.whatif.GoalSeek.Answer;

/** The answer to a search for a goal, in words. */
public final class GoalText {
  private static final int WIDTH = 100;

  private GoalText() {}

  /**
   * The answer.
   *
   * @param display how numbers and dates are written
   * @param answer what was found
   * @param quiet the sentence alone
   * @return the lines
   */
  public static List<String> lines(Display display, Answer answer, boolean quiet) {
    List<String> lines = new ArrayList<>();
    if (!quiet) {
      lines.add(answer.run().scenario() + ": " + answer.path());
      lines.add(
          "("
              + answer.simulations()
              + " values, "
              + SimulationText.basis(display, answer.run())
              + ")");
      lines.add("");
    }
    lines.addAll(Paragraph.lines(sentence(display, answer), WIDTH));
    return lines;
  }

  private static String sentence(Display display, Answer answer) {
    String achieved = MeasureDisplay.value(display, answer.measure().measure(), answer.achieved());
    String goal = named(answer.measure().words()) + " of " + answer.goalText();
    if (Double.isNaN(answer.achieved().mean())) {
      return "No value within the bounds reaches "
          + goal
          + ": it is undefined, since nothing happens of which it is a part.";
    }
    if (!answer.reached()) {
      return "No value within the bounds reaches "
          + goal
          + "; the nearest is "
          + answer.value()
          + ", with "
          + achieved
          + ".";
    }
    String interval =
        answer.low().isEmpty() ? "" : " (" + answer.low() + " to " + answer.high() + ")";
    return goal.substring(0, 1).toUpperCase(Locale.ROOT)
        + goal.substring(1)
        + " takes "
        + answer.path()
        + " = "
        + answer.value()
        + interval
        + "; it gives "
        + achieved
        + ".";
  }

  /** A measure as a noun with its article. */
  private static String named(String words) {
    String noun = words.matches("(abandoned|delayed).*") ? "share " + words : words;
    return (noun.matches("[aeio].*") ? "an " : "a ") + noun;
  }
}
