package org.peakstaff.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.calculator.Answer;
import org.peakstaff.calculator.AnswerJson;
import org.peakstaff.calculator.AnswerText;
import org.peakstaff.calculator.Calculator;
import org.peakstaff.calculator.Formula;
import org.peakstaff.calculator.QuestionBuilder;
import org.peakstaff.calculator.Roster;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.report.JsonDocument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A formula of the calculator: what all of them share. */
abstract class FormulaCommand extends ConsoleCommand {
  private static final Map<String, String> OPTIONS =
      Map.of(
          "shortAbandon", "--short-abandon",
          "minimumAgents", "--minimum-agents",
          "thresholds", "--within");

  private final Formula formula;

  @Mixin private final TrafficOptions traffic = new TrafficOptions();

  @Option(
      names = "--occupancy",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Target: agents are busy for at most this share of their time.")
  private @Nullable Double occupancy;

  @Option(
      names = "--blocking",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Target: at most this share finds no place.")
  private @Nullable Double blocking;

  FormulaCommand(Formula formula, Console console) {
    super(console);
    this.formula = formula;
  }

  /** Adds what belongs to one formula alone. */
  abstract void applyTo(QuestionBuilder builder);

  @Override
  public Integer call() {
    QuestionBuilder builder =
        QuestionBuilder.of(formula, name -> OPTIONS.getOrDefault(name, "--" + name));
    traffic.applyTo(builder);
    applyTo(builder);
    WaitingOptions.limit(blocking, Binding.BLOCKING, builder);
    WaitingOptions.limit(occupancy, Binding.OCCUPANCY, builder);
    Answer answer = Calculator.answer(builder.build());
    report(answer, Roster.of(answer, traffic.shrinkage()));
    return answer.isMet() ? ExitCode.DONE : ExitCode.TARGET_NOT_MET;
  }

  private void report(Answer answer, Roster roster) {
    if (isJson()) {
      try (JsonDocument json = JsonDocument.result(console().out(), version(), commandName())) {
        json.text("model", formula.id());
        AnswerJson.write(answer, json);
        roster.write(json);
      }
      return;
    }
    AnswerText text = AnswerText.of(display(), answer, roster, traffic.volume(), traffic.seconds());
    console().print(text.sentences());
    if (!isQuiet()) {
      console().print(text.table());
    }
  }
}
