package org.peakstaff.cli;

import org.jspecify.annotations.Nullable;
import org.peakstaff.calculator.Formula;
import org.peakstaff.calculator.PatienceReader;
import org.peakstaff.calculator.QuestionBuilder;
import org.peakstaff.planner.erlang.Binding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erlang A. */
@Command(
    name = "a",
    header = "Erlang A: customers abandon after an exponential patience.",
    footer = {
      "",
      "@|bold Example:|@",
      "  peakstaff erlang a --volume 310 --aht 330s --patience 130s --service-level 80%% \\",
      "    --within 20s --abandonment 5%% --occupancy 85%%"
    })
final class ErlangACommand extends FormulaCommand {
  @Mixin private final WaitingOptions waiting = new WaitingOptions();

  @Option(
      names = "--patience",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "Mean patience.")
  private @Nullable Double patience;

  @Option(
      names = "--abandonment",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Target: at most this share abandons.")
  private @Nullable Double abandonment;

  ErlangACommand(Console console) {
    super(Formula.A, console);
  }

  @Override
  void applyTo(QuestionBuilder builder) {
    if (patience != null && patience > 0) {
      builder.patience(PatienceReader.exponential(patience));
    } else if (patience != null) {
      builder.problem("--patience must be longer than 0s");
    }
    waiting.applyTo(builder);
    WaitingOptions.limit(abandonment, Binding.ABANDONMENT, builder);
  }
}
