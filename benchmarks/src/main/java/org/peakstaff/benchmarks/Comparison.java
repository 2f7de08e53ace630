package org.peakstaff.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the results of a benchmark class are shown in the table of results. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Comparison {
  /**
   * What is compared, in a few words.
   *
   * @return heading of the table
   */
  String title();

  /**
   * What one operation is; times are given per unit. Where a benchmark counts {@link Contacts},
   * times are per contact counted.
   *
   * @return for example {@code draw}
   */
  String unit();

  /**
   * The parameter value that the others are compared with, in the form {@code name=value}.
   *
   * @return empty for none
   */
  String base() default "";
}
