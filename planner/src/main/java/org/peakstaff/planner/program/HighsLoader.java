package org.peakstaff.planner.program;

import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the solver out of the jar when it is first needed, once. */
final class HighsLoader {
  private static final HighsLoader LOADED = new HighsLoader();

  private final @Nullable HighsLibrary library;
  private final @Nullable Throwable failure;

  private HighsLoader() {
    HighsLibrary loaded = null;
    Throwable thrown = null;
    try {
      loaded = load();
    } catch (IOException | LinkageError e) {
      thrown = e;
    }
    library = loaded;
    failure = thrown;
  }

  /**
   * The library.
   *
   * @throws SolverUnavailableException if it cannot be loaded
   */
  static HighsLibrary library() {
    HighsLibrary library = LOADED.library;
    if (library == null) {
      throw new SolverUnavailableException(
          "the solver of integer programs (HiGHS) cannot be loaded on this machine, "
              + Platform.RESOURCE_PREFIX
              + ". It exists for Linux (glibc) and macOS on x86-64 and aarch64, and for Windows on"
              + " x86-64. Maybe the program was built on another platform: build it with"
              + " -Pall-platforms.",
          LOADED.failure);
    }
    return library;
  }

  private static HighsLibrary load() throws IOException {
    String path =
        Native.extractFromResourcePath(resource(), HighsLoader.class.getClassLoader())
            .getAbsolutePath();
    FunctionMapper prefixed = (any, method) -> "Highs_" + method.getName();
    HighsLibrary loaded =
        Native.load(path, HighsLibrary.class, Map.of(Library.OPTION_FUNCTION_MAPPER, prefixed));
    NativeOutput.drop();
    return loaded;
  }

  private static String resource() {
    String file =
        Platform.isWindows()
            ? "highs.dll"
            : Platform.isMac() ? "libhighs.1.dylib" : "libhighs.so.1";
    return "/ortools-" + Platform.RESOURCE_PREFIX + "/" + file;
  }
}
