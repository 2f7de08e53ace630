package org.peakstaff.planner.program;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the C interface of HiGHS that we call (highs_c_api.h of version 1.12, whose
 * names carry the prefix {@code Highs_}).
 */
interface HighsLibrary extends Library {

  /** Asked during a search. */
  interface Listener extends Callback {
    /** Of the C interface: what happened, data out of the search, data into it. */
    void call(int kind, @Nullable Pointer message, Pointer out, @Nullable Pointer in, Pointer user);
  }

  Pointer create();

  void destroy(Pointer highs);

  int setBoolOptionValue(Pointer highs, String option, int value);

  int setIntOptionValue(Pointer highs, String option, int value);

  int setDoubleOptionValue(Pointer highs, String option, double value);

  int setStringOptionValue(Pointer highs, String option, String value);

  int passMip(
      Pointer highs,
      int columns,
      int rows,
      int entries,
      int format,
      int sense,
      double offset,
      double[] cost,
      double[] columnLower,
      double[] columnUpper,
      double[] rowLower,
      double[] rowUpper,
      int[] starts,
      int[] indices,
      double[] values,
      int[] integrality);

  int setSolution(
      Pointer highs,
      double[] columnValue,
      double @Nullable [] rowValue,
      double @Nullable [] columnDual,
      double @Nullable [] rowDual);

  int setCallback(Pointer highs, Listener listener, @Nullable Pointer user);

  int startCallback(Pointer highs, int kind);

  @Nullable Pointer getCallbackDataOutItem(Pointer out, String item);

  int run(Pointer highs);

  int getModelStatus(Pointer highs);

  int getIntInfoValue(Pointer highs, String info, IntByReference value);

  int getInt64InfoValue(Pointer highs, String info, LongByReference value);

  int getDoubleInfoValue(Pointer highs, String info, DoubleByReference value);

  int getSolution(
      Pointer highs,
      double[] columnValue,
      double[] columnDual,
      double[] rowValue,
      double[] rowDual);

  int getSizeofHighsInt(Pointer highs);
}
