package org.peakstaff.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a benchmark method that the others of its class are compared with. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reference {
  /**
   * Name of the reference.
   *
   * @return for example {@code textbook}
   */
  String value();
}
