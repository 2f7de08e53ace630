package org.peakstaff.random;

/** Another law plus a constant of at least 0. */
record ShiftedLaw(double offset, Law law) implements Law {

  @Override
  public double lower(int order, double x) {
    double y = x - offset;
    return switch (order) {
      case 0 -> law.lower(0, y);
      case 1 -> law.lower(1, y) + offset * law.lower(0, y);
      default -> law.lower(2, y) + offset * (2 * law.lower(1, y) + offset * law.lower(0, y));
    };
  }

  @Override
  public double upper(int order, double x) {
    double y = x - offset;
    return switch (order) {
      case 0 -> law.upper(0, y);
      case 1 -> law.upper(1, y) + offset * law.upper(0, y);
      default -> law.upper(2, y) + offset * (2 * law.upper(1, y) + offset * law.upper(0, y));
    };
  }

  @Override
  public double mean() {
    return law.mean() + offset;
  }

  @Override
  public double variance() {
    return law.variance();
  }

  @Override
  public double quantile(double p) {
    return law.quantile(p) + offset;
  }

  @Override
  public double upperQuantile(double q) {
    return law.upperQuantile(q) + offset;
  }
}
