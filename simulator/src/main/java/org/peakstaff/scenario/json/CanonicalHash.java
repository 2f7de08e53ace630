package org.peakstaff.scenario.json;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Installed;
import org.peakstaff.scenario.Addition;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/**
 * The hash of what a scenario means. It is taken of the records, complete with defaults and the
 * contents of files, as JSON with sorted names and canonical numbers. So remarks, the order of
 * members, {@code "30%"} or 0.3, {@code "5m30s"} or {@code "330s"}, a default written out or left
 * out, the layers of a variant, and whether numbers stand in a file or inline make no difference.
 */
final class CanonicalHash {
  private final StringBuilder out = new StringBuilder();

  private CanonicalHash() {}

  /** SHA-256 in lower-case hexadecimal. */
  static String of(Scenario scenario) {
    try {
      byte[] text = text(scenario).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String text(Scenario scenario) {
    CanonicalHash hash = new CanonicalHash();
    hash.out.append("{\"format\":").append(ScenarioSchema.FORMAT).append(",\"scenario\":");
    hash.value(scenario);
    return hash.out.append('}').toString();
  }

  private void value(@Nullable Object value) {
    if (value instanceof Share share) {
      value(share.value());
    } else if (value instanceof Volumes.FromFile file) {
      file(file);
    } else if (value instanceof Volumes.Trace trace) {
      value(trace.contacts());
    } else if (value instanceof Scheduled.FromFile file) {
      value(new Scheduled.Intervals(file.values()));
    } else if (value instanceof Hiring.TypicalWeek week) {
      Map<String, @Nullable Object> members = members(week);
      members.remove("file");
      object(members);
    } else if (value instanceof Record each) {
      object(members(each));
    } else if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> members = new TreeMap<>();
      map.forEach((name, each) -> members.put(String.valueOf(name), each));
      object(members);
    } else if (value instanceof List<?> list) {
      list(list);
    } else {
      scalar(value);
    }
  }

  private void file(Volumes.FromFile file) {
    if (file.handleTimeSeconds().isEmpty()) {
      value(new Volumes.Intervals(file.values()));
    } else {
      Map<String, @Nullable Object> members = members(new Volumes.Intervals(file.values()));
      members.put("handleTimeSeconds", file.handleTimeSeconds());
      object(members);
    }
  }

  private static Map<String, @Nullable Object> members(Record each) {
    Map<String, @Nullable Object> members = new TreeMap<>(Comparator.naturalOrder());
    members.put("", each.getClass().getSimpleName());
    for (RecordComponent component : Arrays.asList(each.getClass().getRecordComponents())) {
      Object value = value(each, component);
      if (component.getType() != Installed.class && !saysNothing(component, value)) {
        members.put(component.getName(), value);
      }
    }
    return members;
  }

  private static @Nullable Object value(Record each, RecordComponent component) {
    try {
      return component.getAccessor().invoke(each);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records are public", e);
    }
  }

  /** Whether a component is an addition without effect, which the hash leaves out. */
  private static boolean saysNothing(RecordComponent component, @Nullable Object value) {
    Addition addition = component.getAnnotation(Addition.class);
    if (addition == null) {
      return false;
    } else if (value instanceof Share share) {
      return share.value() == addition.neutral();
    } else if (value instanceof Record group) {
      return Arrays.stream(group.getClass().getRecordComponents())
          .allMatch(each -> saysNothing(each, value(group, each)));
    } else if (value instanceof Number number) {
      return number.doubleValue() == addition.neutral();
    }
    return value == null
        || Boolean.FALSE.equals(value)
        || (value instanceof Enum<?> constant && constant.ordinal() == 0)
        || (value instanceof Map<?, ?> map && map.isEmpty())
        || (value instanceof List<?> list && list.isEmpty());
  }

  private void object(Map<String, @Nullable Object> members) {
    out.append('{');
    Iterator<Map.Entry<String, @Nullable Object>> each = members.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<String, @Nullable Object> member = each.next();
      out.append(ScenarioWriter.quoted(member.getKey())).append(':');
      value(member.getValue());
      out.append(each.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void list(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i > 0 ? "," : "");
      value(list.get(i));
    }
    out.append(']');
  }

  private void scalar(@Nullable Object value) {
    if (value instanceof Duration duration) {
      out.append(Numbers.text(Durations.seconds(duration)));
    } else if (value instanceof Number number) {
      double real = number.doubleValue();
      out.append(Double.isNaN(real) ? "null" : Numbers.text(real));
    } else if (value == null) {
      out.append("null");
    } else {
      out.append(ScenarioWriter.quoted(value.toString()));
    }
  }
}
