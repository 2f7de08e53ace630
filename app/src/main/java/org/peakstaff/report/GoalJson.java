package org.peakstaff.report;

import java.io.Writer;
import org.peakstaff.whatif.GoalSeek.Answer;

/** The answer to a search for a goal as one JSON document. */
public final class GoalJson {
  private GoalJson() {}

  /**
   * Writes the document.
   *
   * @param answer what was found
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(Answer answer, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "sensitivity")) {
      json.beginInline("scenario")
          .text("name", answer.run().scenario())
          .text("sha256", answer.run().sha256())
          .endInline()
          .integer("seed", answer.run().seed())
          .integer("replications", answer.run().replications())
          .text("stop", answer.run().stop().id())
          .beginObject("goal")
          .text("measure", answer.measure().text())
          .number("value", answer.goal())
          .text("vary", answer.path())
          .flag("reached", answer.reached())
          .text("answer", answer.value());
      if (!answer.low().isEmpty()) {
        json.text("low", answer.low()).text("high", answer.high());
      }
      new MeasuresJson(json).estimate("achieved", answer.achieved());
      json.integer("simulations", answer.simulations()).endObject();
    }
  }
}
