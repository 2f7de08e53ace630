package org.peakstaff.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Installed;

/**
 * The expected first attempts of a contact type, before self-service, in each interval of the
 * horizon.
 */
public sealed interface Volumes {
  /**
   * The same rate in every interval within the type's opening hours.
   *
   * @param perHour contacts per hour
   */
  record Constant(double perHour) implements Volumes {}

  /**
   * One expected number per interval.
   *
   * @param values contacts, one per interval of the horizon in order
   */
  record Intervals(List<Double> values) implements Volumes {
    /** Copies the list. */
    public Intervals {
      values = List.copyOf(values);
    }
  }

  /**
   * A daily volume spread by a named profile.
   *
   * @param daily contacts of a day whose factors are 1
   * @param profile id of a top-level profile: weights per interval of a 24-hour day, of any
   *     positive sum
   * @param weekdays factor per weekday, 1 where absent
   * @param dates factor per date, times its weekday's; 1 where absent
   */
  record Profile(
      double daily, String profile, Map<DayOfWeek, Double> weekdays, Map<LocalDate, Double> dates)
      implements Volumes {
    /** Copies the maps. */
    public Profile {
      weekdays = Map.copyOf(weekdays);
      dates = Map.copyOf(dates);
    }
  }

  /**
   * Rows of a CSV file ({@code start,contactType,volume,handleTimeSeconds}).
   *
   * @param path relative to the scenario file that names it
   * @param factor multiplies every volume of the file; 1 unless scaled
   * @param handleTimeFactor multiplies every handle time of the file; 1 unless scaled
   * @param values contacts per interval of the horizon, factor applied; filled when the file is
   *     read
   * @param handleTimeSeconds mean handle time per interval, factor applied, NaN where the file
   *     gives none; empty when the file has no such column
   */
  record FromFile(
      String path,
      double factor,
      double handleTimeFactor,
      List<Double> values,
      List<Double> handleTimeSeconds)
      implements Volumes {
    /** Copies the lists. */
    public FromFile {
      values = List.copyOf(values);
      handleTimeSeconds = List.copyOf(handleTimeSeconds);
    }
  }

  /**
   * Contacts as they arrived, replayed: rows of a CSV file ({@code
   * arrival,contactType,handleTimeSeconds,patienceSeconds}).
   *
   * @param path relative to the scenario file that names it
   * @param contacts in order of arrival; filled when the file is read
   */
  record Trace(String path, List<Contact> contacts) implements Volumes {
    /** Copies the list. */
    public Trace {
      contacts = List.copyOf(contacts);
    }

    /**
     * A contact of a trace.
     *
     * @param arrival time since the start of the horizon
     * @param handleTimeSeconds its handle time, NaN to draw it
     * @param patienceSeconds its patience, NaN to draw it
     */
    public record Contact(Duration arrival, double handleTimeSeconds, double patienceSeconds) {}
  }

  /**
   * An arrival process of one's own.
   *
   * @param provider the name under which the provider is installed
   * @param parameters what it is told
   * @param volumes expected contacts per interval that it is told, null for none
   * @param installed the provider; filled when the scenario is read
   */
  record Custom(
      String provider,
      Map<String, Object> parameters,
      @Nullable Volumes volumes,
      @Nullable Installed installed)
      implements Volumes {
    /** Copies the parameters in the order of their names. */
    public Custom {
      parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }
}
