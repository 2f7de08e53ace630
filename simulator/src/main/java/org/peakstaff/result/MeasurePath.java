package org.peakstaff.result;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of somebody, named as its place in the JSON of results: {@code serviceLevel} is that of
 * all contact types together, {@code contactTypes.orders.serviceLevel} that of one of them, {@code
 * agentGroups.desk.occupancy} that of an agent group.
 *
 * @param id of the contact type or agent group, null for all together
 * @param measure which measure
 */
public record MeasurePath(@Nullable String id, ComparedMeasure measure)
    implements Comparable<MeasurePath> {
  /** The service level of all contact types together. */
  public static final MeasurePath SERVICE_LEVEL =
      new MeasurePath(null, ComparedMeasure.SERVICE_LEVEL);

  private static final String TYPES = "contactTypes.";
  private static final String GROUPS = "agentGroups.";

  private static final Comparator<MeasurePath> ORDER =
      Comparator.<MeasurePath, Boolean>comparing(path -> path.id != null)
          .thenComparing(path -> path.measure.isOfGroups())
          .thenComparing(path -> path.id == null ? "" : path.id)
          .thenComparing(MeasurePath::measure);

  /**
   * Reads a path.
   *
   * @param text such as {@code contactTypes.orders.serviceLevel}
   * @return the path, empty when it is none
   */
  public static Optional<MeasurePath> parse(String text) {
    boolean groups = text.startsWith(GROUPS);
    if (!groups && !text.startsWith(TYPES)) {
      return ComparedMeasure.of(text).map(measure -> new MeasurePath(null, measure));
    }
    int from = text.indexOf('.') + 1;
    int to = text.lastIndexOf('.');
    return to <= from
        ? Optional.empty()
        : ComparedMeasure.of(text.substring(to + 1))
            .filter(measure -> measure.isOfGroups() == groups)
            .map(measure -> new MeasurePath(text.substring(from, to), measure));
  }

  /**
   * The path as it is typed.
   *
   * @return such as {@code contactTypes.orders.serviceLevel}
   */
  public String text() {
    if (id == null) {
      return measure.id();
    }
    return (measure.isOfGroups() ? GROUPS : TYPES) + id + "." + measure.id();
  }

  /**
   * The measure and whose it is, in words.
   *
   * @return such as {@code service level of orders}
   */
  public String words() {
    return measure.words() + (id == null ? "" : " of " + id);
  }

  /** Those of all together first, then contact types, then agent groups. */
  @Override
  public int compareTo(MeasurePath other) {
    return ORDER.compare(this, other);
  }
}
