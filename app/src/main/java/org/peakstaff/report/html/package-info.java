/**
 * The report of a plan as one self-contained HTML file: it works offline, prints cleanly and reads
 * without scripts, because every picture has its table.
 *
 * <p>Start with {@link org.peakstaff.report.html.HtmlReport}. The work is split three ways, so that
 * a computer never formats and a writer never computes: {@code PlanFigures} and {@code
 * ReportCalendar} compute what a plan does not carry itself, {@code ReportText} is the one place
 * that turns a number or a date into text, and the {@code ...Section} classes put both together
 * into the records of {@code PlanView}, which the template {@code report.html.peb} lays out.
 */
@NullMarked
package org.peakstaff.report.html;

import org.jspecify.annotations.NullMarked;
