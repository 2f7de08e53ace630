package org.peakstaff.planner.program;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/**
 * Keeps standard output for the answer of the program: what native code prints there is dropped.
 *
 * <p>Implementation note. HiGHS 1.12 prints a line of its own during long searches whatever its
 * options say, with {@code puts}. {@code stdout} of the C library is a variable that a program may
 * set (The GNU C Library, Reference Manual, section 12.2 "Standard Streams"); the descriptor, which
 * Java writes to, stays as it is. Must be called after the solver was loaded: it exists for glibc
 * and macOS, where this variable can be written.
 */
final class NativeOutput {
  private NativeOutput() {}

  /** Drops it, where the platform knows how; elsewhere nothing changes. */
  static void drop() {
    if (Platform.isLinux()) {
      redirect("stdout");
    } else if (Platform.isMac()) {
      redirect("__stdoutp");
    }
  }

  private static void redirect(String variable) {
    try {
      NativeLibrary process = NativeLibrary.getProcess();
      Function open = process.getFunction("fopen");
      Pointer nowhere = open.invokePointer(new Object[] {"/dev/null", "w"});
      if (nowhere != null) {
        process.getGlobalVariableAddress(variable).setPointer(0, nowhere);
      }
    } catch (UnsatisfiedLinkError e) {
      // a C library with other names: its output stays where it is
      return;
    }
  }
}
