/**
 * The command line: commands that parse, call and report, and hold no logic of their own.
 *
 * <p>Start with {@link org.peakstaff.cli.Main}, then {@link org.peakstaff.cli.SimulateCommand}. A
 * new command is a class that takes a {@link org.peakstaff.cli.Console} and a line in {@link
 * org.peakstaff.cli.Commands}.
 *
 * <p>stdout carries the answer alone; progress, warnings and problems go to stderr. Exit codes are
 * those of {@link org.peakstaff.cli.ExitCode}.
 */
@NullMarked
package org.peakstaff.cli;

import org.jspecify.annotations.NullMarked;
