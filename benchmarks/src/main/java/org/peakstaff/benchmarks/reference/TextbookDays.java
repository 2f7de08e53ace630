package org.peakstaff.benchmarks.reference;

import java.util.stream.LongStream;

/** The multi-skill day many times by the textbook engine on all cores, as a program. */
public final class TextbookDays {
  private TextbookDays() {}

  /**
   * Simulates days.
   *
   * @param replications how many
   * @return contacts offered
   */
  public static long run(int replications) {
    CenterModel model = CenterModel.multiSkill(1);
    return LongStream.range(0, replications)
        .parallel()
        .map(seed -> new TextbookCenter(model, seed).run())
        .sum();
  }

  /**
   * Simulates days and prints the contacts offered.
   *
   * @param arguments how many
   */
  public static void main(String[] arguments) {
    System.out.println(run(Integer.parseInt(arguments[0])));
  }
}
