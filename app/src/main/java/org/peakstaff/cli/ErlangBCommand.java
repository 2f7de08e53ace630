package org.peakstaff.cli;

import org.peakstaff.calculator.Formula;
import org.peakstaff.calculator.QuestionBuilder;
import picocli.CommandLine.Command;

/** Erlang B. */
@Command(
    name = "b",
    header = "Erlang B: who finds all agents or lines busy is turned away.",
    footer = {"", "@|bold Example:|@", "  peakstaff erlang b --load 84 --blocking 1%%"})
final class ErlangBCommand extends FormulaCommand {
  ErlangBCommand(Console console) {
    super(Formula.B, console);
  }

  @Override
  void applyTo(QuestionBuilder builder) {
    // All that Erlang B knows is common to the formulas.
  }
}
