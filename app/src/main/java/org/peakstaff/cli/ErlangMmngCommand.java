package org.peakstaff.cli;

import org.jspecify.annotations.Nullable;
import org.peakstaff.calculator.Formula;
import org.peakstaff.calculator.PatienceReader;
import org.peakstaff.calculator.QuestionBuilder;
import org.peakstaff.planner.erlang.Binding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** M/M/n+G. */
@Command(
    name = "mmng",
    header = "M/M/n+G: customers abandon after a patience of any law.",
    footer = {
      "",
      "@|bold Example:|@",
      "  peakstaff erlang mmng --agents 100 --load 100 --aht 180s --patience 180s \\",
      "    --patience-law lognormal --patience-cv 2 --within 18s"
    })
final class ErlangMmngCommand extends FormulaCommand {
  @Mixin private final WaitingOptions waiting = new WaitingOptions();

  @Option(
      names = "--patience",
      paramLabel = "TIME",
      converter = SecondsConverter.class,
      description = "Mean patience of those who do not balk.")
  private @Nullable Double patience;

  @Option(
      names = "--patience-law",
      paramLabel = "NAME",
      description = {
        "exponential (default), erlang, gamma, lognormal, weibull, log-logistic,",
        "hyperexponential, deterministic, or uniform (from 0 to twice the mean)."
      })
  private String law = "exponential";

  @Option(
      names = "--patience-cv",
      paramLabel = "CV",
      description = "Standard deviation of patience / its mean, for the laws that need it.")
  private @Nullable Double cv;

  @Option(
      names = "--balking",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Share that leaves at once when it has to wait.")
  private double balking;

  @Option(
      names = "--abandonment",
      paramLabel = "SHARE",
      converter = TargetShareConverter.class,
      description = "Target: at most this share abandons.")
  private @Nullable Double abandonment;

  ErlangMmngCommand(Console console) {
    super(Formula.MMNG, console);
  }

  @Override
  void applyTo(QuestionBuilder builder) {
    if (patience != null) {
      try {
        double variation = cv == null ? Double.NaN : cv;
        builder.patience(PatienceReader.of(law, patience, variation, balking));
      } catch (IllegalArgumentException e) {
        builder.problem("--patience-law: " + e.getMessage());
      }
    }
    waiting.applyTo(builder);
    WaitingOptions.limit(abandonment, Binding.ABANDONMENT, builder);
  }
}
