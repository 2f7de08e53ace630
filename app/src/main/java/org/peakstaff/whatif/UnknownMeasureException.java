package org.peakstaff.whatif;

/** Somebody asks for a measure that the scenario does not have. */
public final class UnknownMeasureException extends RuntimeException {
  UnknownMeasureException(String message) {
    super(message);
  }
}
