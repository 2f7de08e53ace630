package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.json.ScenarioTree;
import org.peakstaff.scenario.json.ScenarioWriter;

/** A schedule's shifts as a variant of the scenario it was made for. */
public final class ScheduleOverlay {
  private ScheduleOverlay() {}

  /**
   * Writes the variant.
   *
   * @param schedule the schedule
   * @param adjustments ids of its scenario's temporary changes of staffing, which are deleted
   * @param baseline path of its scenario, relative to the folder of the variant
   * @param out where it goes
   * @throws IOException if it cannot be written
   */
  public static void write(
      StaffSchedule schedule, Set<String> adjustments, String baseline, Writer out)
      throws IOException {
    Map<String, @Nullable Object> overlay = new LinkedHashMap<>();
    overlay.put("extends", baseline);
    overlay.put("name", schedule.scenario() + ", on shifts");
    overlay.put("agentGroups", groups(schedule));
    if (!adjustments.isEmpty()) {
      Map<String, @Nullable Object> deleted = new LinkedHashMap<>();
      adjustments.stream().sorted().forEach(id -> deleted.put(id, null));
      overlay.put("adjustments", deleted);
    }
    out.write(ScenarioWriter.text(ScenarioTree.of(overlay)));
  }

  private static Map<String, Object> groups(StaffSchedule schedule) {
    Map<String, Object> groups = new LinkedHashMap<>();
    schedule.shifts().forEach((id, own) -> groups.put(id, Map.of("scheduled", scheduled(own))));
    return groups;
  }

  private static Map<String, Object> scheduled(Map<String, Shift> shifts) {
    Map<String, Object> scheduled = new LinkedHashMap<>();
    if (shifts.isEmpty()) {
      scheduled.put("type", "constant");
      scheduled.put("agents", 0);
      return scheduled;
    }
    Map<String, Object> all = new LinkedHashMap<>();
    shifts.forEach((id, shift) -> all.put(id, shift(shift)));
    scheduled.put("type", "shifts");
    scheduled.put("shifts", all);
    return scheduled;
  }

  private static Map<String, Object> shift(Shift shift) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("days", ScheduleCsv.days(shift, ","));
    written.put("start", shift.start().toString());
    written.put("length", text(shift.length()));
    if (!shift.breaks().isEmpty()) {
      written.put("breaks", breaks(shift));
    }
    written.put("agents", shift.agents());
    return written;
  }

  private static List<Object> breaks(Shift shift) {
    List<Object> breaks = new ArrayList<>();
    for (Shift.Break pause : shift.breaks()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("at", text(pause.at()));
      each.put("length", text(pause.length()));
      each.put("paid", pause.paid());
      breaks.add(each);
    }
    return breaks;
  }

  private static String text(Duration duration) {
    String hours = duration.toHours() > 0 ? duration.toHours() + "h" : "";
    String minutes = duration.toMinutesPart() > 0 ? duration.toMinutesPart() + "m" : "";
    String seconds = duration.toSecondsPart() > 0 ? duration.toSecondsPart() + "s" : "";
    String text = hours + minutes + seconds;
    return text.isEmpty() ? "0s" : text;
  }
}
