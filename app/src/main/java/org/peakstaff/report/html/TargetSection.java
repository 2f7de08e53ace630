package org.peakstaff.report.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.report.html.PlanView.TargetRow;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.Target;

/** Every target with what the formula predicts and what the simulation found. */
final class TargetSection {
  private static final int MISSED_NAMED = 4;

  private final PlanContext context;
  private final PlanFigures figures;
  private final ReportText text;

  private TargetSection(PlanContext context, PlanFigures figures) {
    this.context = context;
    this.figures = figures;
    text = context.text();
  }

  static TargetSection of(PlanContext context, PlanFigures figures) {
    return new TargetSection(context, figures);
  }

  /** Whether the confidence interval holds the bound, so that more replications may turn it. */
  static boolean isClose(TargetCheck check) {
    Estimate actual = check.actual();
    Double probability = check.probability();
    double bound = probability == null ? check.required() : probability;
    return actual.hasInterval() && actual.low() <= bound && bound <= actual.high();
  }

  List<TargetRow> views() {
    return context.plan().simulation().targets().stream().map(this::view).toList();
  }

  private TargetRow view(TargetCheck check) {
    return new TargetRow(
        context.typeLabel(check.contactType()),
        TargetText.of(check, context),
        TargetText.scope(check, context),
        formula(check),
        value(check, check.actual().mean()),
        interval(check),
        isClose(check) ? "warning" : check.met() ? "good" : "bad",
        (check.met() ? "Met" : "Missed") + (isClose(check) ? ", narrowly" : ""),
        missed(check));
  }

  /** The bound that the check's estimate must keep. */
  String bound(TargetCheck check) {
    Double probability = check.probability();
    if (probability != null) {
      return text.percentShort(probability);
    }
    return check.kind() == TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER
        ? text.seconds(check.required())
        : text.percentShort(check.required());
  }

  /** A value of the check's measure as text. */
  String value(TargetCheck check, double value) {
    boolean isTime =
        check.kind() == TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER && check.probability() == null;
    return isTime ? text.seconds(value) : text.percent(value);
  }

  private String interval(TargetCheck check) {
    boolean isTime =
        check.kind() == TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER && check.probability() == null;
    return isTime ? text.secondsInterval(check.actual()) : text.percentInterval(check.actual());
  }

  private String formula(TargetCheck check) {
    boolean isPredicted =
        check.probability() == null && !check.contactType().equals(TargetCheck.ALL_TYPES);
    return isPredicted ? value(check, predicted(check)) : ReportText.UNDEFINED;
  }

  /** The formula's worst value among the stretches of the check's scope. */
  private double predicted(TargetCheck check) {
    ToDoubleFunction<ContactForecast> measure =
        switch (check.kind()) {
          case SERVICE_LEVEL -> ContactForecast::serviceLevel;
          case ABANDONMENT -> ContactForecast::abandonment;
          case AVERAGE_SPEED_OF_ANSWER -> ContactForecast::averageSpeedOfAnswer;
          case COMPLETED -> forecast -> Double.NaN;
        };
    double[] values =
        switch (check.scope()) {
          case HORIZON -> new double[] {figures.predicted(check.contactType(), measure)};
          case DAY -> daily(check.contactType(), measure);
          case INTERVAL -> perInterval(check.contactType(), measure);
        };
    DoubleSummaryStatistics defined =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
    if (defined.getCount() == 0) {
      return Double.NaN;
    }
    return check.kind().isAtLeast() ? defined.getMin() : defined.getMax();
  }

  private double[] daily(String type, ToDoubleFunction<ContactForecast> measure) {
    return IntStream.range(0, context.plan().intervals().size())
        .mapToObj(index -> context.interval(index).start().toLocalDate())
        .distinct()
        .mapToDouble(
            date ->
                figures.predicted(
                    type,
                    measure,
                    index ->
                        context.isMeasured(index)
                            && context.interval(index).start().toLocalDate().equals(date)))
        .toArray();
  }

  private double[] perInterval(String type, ToDoubleFunction<ContactForecast> measure) {
    return IntStream.range(0, context.plan().intervals().size())
        .filter(context::isMeasured)
        .mapToDouble(index -> figures.predicted(type, measure, other -> other == index))
        .toArray();
  }

  private String missed(TargetCheck check) {
    boolean obvious =
        switch (check.scope()) {
          case HORIZON -> true;
          case DAY -> context.scenario().horizon().days() == 1;
          case INTERVAL -> false;
        };
    if (check.missed().isEmpty() || obvious) {
      return "";
    }
    List<String> named = new ArrayList<>();
    for (String stretch :
        check.missed().subList(0, Math.min(MISSED_NAMED, check.missed().size()))) {
      named.add(stretch(stretch));
    }
    int more = check.missed().size() - named.size();
    String where = check.scope() == Target.Scope.DAY ? "on " : "at ";
    return where
        + (more == 0
            ? text.list(named)
            : String.join(", ", named) + " and " + text.count(more) + " more");
  }

  /** A missed stretch is an ISO date or date-time. */
  private String stretch(String iso) {
    if (iso.indexOf('T') < 0) {
      return text.dayOfMonth(LocalDate.parse(iso));
    }
    var time = LocalDateTime.parse(iso.substring(0, 16));
    String clock = text.time(time.toLocalTime());
    return context.scenario().horizon().days() == 1
        ? clock
        : text.dayOfMonth(time.toLocalDate()) + " " + clock;
  }
}
