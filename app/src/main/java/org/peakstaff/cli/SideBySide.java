package org.peakstaff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that is done on all cores, with the outcome of work done one after the other. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Does everything.
   *
   * @param work none of which depends on another
   * @return what each gave, in the same order
   * @throws RuntimeException what the first in this order threw that threw anything
   */
  static <T> List<T> all(List<Supplier<T>> work) {
    List<CompletableFuture<T>> begun =
        work.stream().map(each -> CompletableFuture.supplyAsync(each)).toList();
    List<T> all = new ArrayList<>();
    for (CompletableFuture<T> each : begun) {
      try {
        all.add(each.join());
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw e;
      }
    }
    return all;
  }
}
