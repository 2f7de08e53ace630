package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.multiskill.OptimizedStaff;
import org.peakstaff.planner.requirement.PlannedStaffing;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.scenario.json.ScenarioTree;
import org.peakstaff.scenario.json.ScenarioWriter;

/**
 * A plan's heads on the roster as a variant of the scenario it was made for, so that a plan becomes
 * a baseline.
 */
public final class StaffingOverlay {
  private StaffingOverlay() {}

  /**
   * Writes the variant.
   *
   * @param plan the plan
   * @param adjustments ids of its scenario's temporary changes of staffing, which the plan replaces
   * @param baseline path of its scenario, relative to the folder of the variant
   * @param out where it goes
   * @throws IOException if it cannot be written
   */
  public static void write(
      RequirementPlan plan, Set<String> adjustments, String baseline, Writer out)
      throws IOException {
    String name = plan.scenario() + ", staffed as planned";
    write(name, PlannedStaffing.of(plan.intervals()), adjustments, baseline, out);
  }

  /**
   * Writes the variant of the cheapest staff.
   *
   * @param found the staff
   * @param adjustments ids of its scenario's temporary changes of staffing, which it replaces
   * @param baseline path of its scenario, relative to the folder of the variant
   * @param out where it goes
   * @throws IOException if it cannot be written
   */
  public static void write(
      OptimizedStaff found, Set<String> adjustments, String baseline, Writer out)
      throws IOException {
    Map<String, List<Integer>> heads = new TreeMap<>();
    found.groups().forEach((id, group) -> heads.put(id, group.rostered()));
    String name = found.scenario() + ", staffed at least cost";
    write(name, new PlannedStaffing(heads), adjustments, baseline, out);
  }

  private static void write(
      String name, PlannedStaffing staffing, Set<String> adjustments, String baseline, Writer out)
      throws IOException {
    Map<String, @Nullable Object> overlay = new LinkedHashMap<>();
    overlay.put("extends", baseline);
    overlay.put("name", name);
    overlay.putAll(staffing.overlay(adjustments));
    out.write(ScenarioWriter.text(ScenarioTree.of(overlay)));
  }
}
