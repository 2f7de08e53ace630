package org.peakstaff.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that came to the vocabulary after scenarios had been hashed. While it says nothing -
 * null, empty, false, the first constant of an enum, a number equal to {@link #neutral()}, or a
 * group of additions that all say nothing - the hash of a scenario leaves it out, so that scenarios
 * without it keep the hash they have.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Addition {
  /**
   * The number or share that says nothing.
   *
   * @return 0 unless given
   */
  double neutral() default 0;
}
