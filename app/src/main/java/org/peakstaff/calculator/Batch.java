package org.peakstaff.calculator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import org.peakstaff.report.JsonDocument;

/**
 * Answers a question on every line of JSON Lines, one line for each, in order. A line that makes no
 * sense is answered by {@code {"error", "line"}} and the others go on; an empty line is skipped.
 *
 * <p>Nothing is kept but the line in hand. The writer is flushed whenever the reader has nothing
 * ready, so that a program at the other end of a pipe gets its answer at once.
 */
public final class Batch {
  private Batch() {}

  /**
   * Answers every line.
   *
   * @param in the questions
   * @param out the answers
   * @return the number of lines that made no sense
   * @throws IOException if the reader fails
   */
  public static int run(BufferedReader in, Writer out) throws IOException {
    int wrong = 0;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && !answer(line, number, out)) {
        wrong++;
      }
      if (!in.ready()) {
        out.flush();
      }
    }
    out.flush();
    return wrong;
  }

  /** Writes the answer to a line; false where it made no sense. */
  private static boolean answer(String line, int number, Writer out) {
    Answer answer;
    try {
      answer = Calculator.answer(QuestionReader.read(line));
    } catch (InvalidQuestionException e) {
      try (JsonDocument json = JsonDocument.line(out)) {
        json.text("error", String.valueOf(e.getMessage())).integer("line", number);
      }
      return false;
    }
    try (JsonDocument json = JsonDocument.line(out)) {
      AnswerJson.write(answer, json);
    }
    return true;
  }
}
