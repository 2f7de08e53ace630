package org.peakstaff.cli;

import org.peakstaff.calculator.Formula;
import org.peakstaff.calculator.QuestionBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Erlang C. */
@Command(
    name = "c",
    header = "Erlang C: customers wait for as long as it takes.",
    footer = {
      "",
      "@|bold Example:|@",
      "  peakstaff erlang c --volume 100 --aht 180s --service-level 80%% --within 20s"
    })
final class ErlangCCommand extends FormulaCommand {
  @Mixin private final WaitingOptions waiting = new WaitingOptions();

  ErlangCCommand(Console console) {
    super(Formula.C, console);
  }

  @Override
  void applyTo(QuestionBuilder builder) {
    waiting.applyTo(builder);
  }
}
