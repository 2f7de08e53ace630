package org.peakstaff.scenario.json;

import java.util.List;

/**
 * A change of a value, asked for on the command line.
 *
 * @param option the option the user wrote it with, such as {@code --set}; problems name it
 * @param change in the form {@code PATH=VALUE}
 */
public record Setting(String option, String change) {
  /**
   * The changes of an option.
   *
   * @param option the option
   * @param changes in the form {@code PATH=VALUE}
   * @return a setting each
   */
  public static List<Setting> of(String option, List<String> changes) {
    return changes.stream().map(change -> new Setting(option, change)).toList();
  }
}
