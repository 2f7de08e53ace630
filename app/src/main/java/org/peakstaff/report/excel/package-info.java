/**
 * Excel files: the only package that knows the spreadsheet library, which is loaded when a file is
 * written and not before. Start with {@link org.peakstaff.report.excel.ExcelFile}.
 */
@NullMarked
package org.peakstaff.report.excel;

import org.jspecify.annotations.NullMarked;
