package org.peakstaff.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peakstaff.report.Display;
import org.peakstaff.report.html.PlanView.AssumptionGroup;
import org.peakstaff.report.html.PlanView.Value;
import org.peakstaff.scenario.json.Origin;
import org.peakstaff.scenario.json.ResolvedValue;

/** The values a plan rests on, by who decided them: what was assumed comes first. */
final class AssumptionSection {
  /** Longer values, such as a list of volumes, are cut. */
  private static final int LONGEST_VALUE = 200;

  private AssumptionSection() {}

  static List<AssumptionGroup> views(List<ResolvedValue> assumptions) {
    return Stream.of(
            view(
                assumptions,
                Origin.Provenance.ASSUMED,
                "Assumed",
                "Common values that the scenario asked for by naming a set of assumptions. No"
                    + " standard stands behind them: replace them with your own figures where you"
                    + " have them."),
            view(
                assumptions,
                Origin.Provenance.DEFAULT,
                "Default",
                "The scenario says nothing about these; the value means that the mechanism is"
                    + " absent or takes its usual form."),
            view(
                assumptions,
                Origin.Provenance.GIVEN,
                "Given",
                "Written in the scenario or in a file it names."))
        .filter(group -> !group.values().isEmpty())
        .toList();
  }

  private static AssumptionGroup view(
      List<ResolvedValue> assumptions, Origin.Provenance origin, String title, String explanation) {
    List<Value> values =
        assumptions.stream()
            .filter(assumption -> assumption.provenance() == origin)
            .sorted(Comparator.comparing(ResolvedValue::path))
            .map(assumption -> view(assumption))
            .toList();
    return new AssumptionGroup(origin.id(), title, explanation, values);
  }

  private static Value view(ResolvedValue value) {
    String text = Display.shortened(value.value(), LONGEST_VALUE);
    return new Value(value.path(), text, value.origin());
  }
}
