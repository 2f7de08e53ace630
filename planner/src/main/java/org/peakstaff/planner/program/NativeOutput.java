package org.peakstaff.planner.program;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/**
 * Keeps standard output for the answer of the program: what native code prints there goes to
 * standard error.
 *
 * <p>Implementation note. HiGHS 1.12 prints a line from its presolve whatever its options say, with
 * {@code puts}. {@code stdout} and {@code stderr} of the C library are variables that a program may
 * set (The GNU C Library, Reference Manual, section 12.2 "Standard Streams"); the descriptors,
 * which Java writes to, stay as they are. Must be called after the solver was loaded: it exists for
 * glibc and macOS, where these variables can be written.
 */
final class NativeOutput {
  private NativeOutput() {}

  /** Sends it to standard error, where the platform knows how; elsewhere nothing changes. */
  static void toStandardError() {
    if (Platform.isLinux()) {
      redirect("stdout", "stderr");
    } else if (Platform.isMac()) {
      redirect("__stdoutp", "__stderrp");
    }
  }

  private static void redirect(String from, String to) {
    try {
      NativeLibrary process = NativeLibrary.getProcess();
      Pointer error = process.getGlobalVariableAddress(to).getPointer(0);
      process.getGlobalVariableAddress(from).setPointer(0, error);
    } catch (UnsatisfiedLinkError e) {
      // a C library with other names: its output stays where it is
      return;
    }
  }
}
