/**
 * Linear and mixed-integer programs: variables, rows and a cost to minimise, solved by one library.
 *
 * <p>Shifts, hiring and multi-skill staff are programs of this kind. This is the one package that
 * knows the solver (HiGHS); it answers with a proven bound beside every solution, and says which
 * rows contradict each other when there is none. Start reading at {@link
 * org.peakstaff.planner.program.ProgramBuilder}.
 */
@NullMarked
package org.peakstaff.planner.program;

import org.jspecify.annotations.NullMarked;
