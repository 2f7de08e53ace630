package org.peakstaff.scenario.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value in which every value remembers where it was written. Immutable; members keep the
 * order in which they were written.
 */
public sealed interface ScenarioTree {
  /**
   * Where the value was written.
   *
   * @return its origin
   */
  Origin origin();

  /**
   * The same value, said to come from elsewhere.
   *
   * @param origin the new origin, also of everything inside
   * @return a copy
   */
  ScenarioTree withOrigin(Origin origin);

  /**
   * A member of an object.
   *
   * @param key where its name was written
   * @param value its value
   */
  record Member(Origin key, ScenarioTree value) {}

  /**
   * An object.
   *
   * @param origin where it begins
   * @param members its members by name
   */
  record ObjectValue(Origin origin, Map<String, Member> members) implements ScenarioTree {
    /** Copies the members, keeping their order. */
    public ObjectValue {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public ObjectValue withOrigin(Origin to) {
      Map<String, Member> copies = new LinkedHashMap<>();
      members.forEach((name, m) -> copies.put(name, new Member(to, m.value().withOrigin(to))));
      return new ObjectValue(to, copies);
    }

    @Nullable ScenarioTree value(String name) {
      Member member = members.get(name);
      return member == null ? null : member.value();
    }

    ObjectValue with(String name, ScenarioTree value) {
      Member old = members.get(name);
      Map<String, Member> copies = new LinkedHashMap<>(members);
      copies.put(name, new Member(old == null ? value.origin() : old.key(), value));
      return new ObjectValue(origin, copies);
    }

    ObjectValue without(String name) {
      Map<String, Member> copies = new LinkedHashMap<>(members);
      copies.remove(name);
      return new ObjectValue(origin, copies);
    }
  }

  /**
   * An array.
   *
   * @param origin where it begins
   * @param values its values in order
   */
  record ArrayValue(Origin origin, List<ScenarioTree> values) implements ScenarioTree {
    /** Copies the values. */
    public ArrayValue {
      values = List.copyOf(values);
    }

    @Override
    public ArrayValue withOrigin(Origin to) {
      return new ArrayValue(to, values.stream().map(v -> v.withOrigin(to)).toList());
    }
  }

  /**
   * A text.
   *
   * @param origin where it was written
   * @param text the text
   */
  record TextValue(Origin origin, String text) implements ScenarioTree {
    @Override
    public TextValue withOrigin(Origin to) {
      return new TextValue(to, text);
    }
  }

  /**
   * A number.
   *
   * @param origin where it was written
   * @param text as it was written
   * @param value its value; NaN or infinite only where a problem has been reported
   */
  record NumberValue(Origin origin, String text, double value) implements ScenarioTree {
    @Override
    public NumberValue withOrigin(Origin to) {
      return new NumberValue(to, text, value);
    }
  }

  /**
   * True or false.
   *
   * @param origin where it was written
   * @param value the value
   */
  record BooleanValue(Origin origin, boolean value) implements ScenarioTree {
    @Override
    public BooleanValue withOrigin(Origin to) {
      return new BooleanValue(to, value);
    }
  }

  /**
   * A null: deletes a value in a variant, and is refused elsewhere.
   *
   * @param origin where it was written
   */
  record NullValue(Origin origin) implements ScenarioTree {
    @Override
    public NullValue withOrigin(Origin to) {
      return new NullValue(to);
    }
  }

  /**
   * A tree of plain Java values, for programs that write scenarios.
   *
   * @param value maps with text keys, lists, texts, numbers and truth values, and null to delete
   * @return the tree
   * @throws IllegalArgumentException for a value of another kind, or a number that is not finite
   */
  static ScenarioTree of(@Nullable Object value) {
    return of(Origin.WRITTEN, value);
  }

  /** A tree of plain Java values that come from {@code origin}. */
  private static ScenarioTree of(Origin origin, @Nullable Object value) {
    if (value instanceof ScenarioTree tree) {
      return tree;
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Member> members = new LinkedHashMap<>();
      map.forEach((k, v) -> members.put((String) k, new Member(origin, of(origin, v))));
      return new ObjectValue(origin, members);
    } else if (value instanceof List<?> list) {
      return new ArrayValue(origin, list.stream().map(v -> of(origin, v)).toList());
    } else if (value instanceof String text) {
      return new TextValue(origin, text);
    } else if (value instanceof Boolean truth) {
      return new BooleanValue(origin, truth);
    } else if (value instanceof Number number) {
      return number(origin, number);
    } else if (value == null) {
      return new NullValue(origin);
    }
    throw new IllegalArgumentException("a scenario has no values such as " + value.getClass());
  }

  private static NumberValue number(Origin origin, Number number) {
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a scenario has finite numbers only, not " + value);
    }
    String text =
        number instanceof Double || number instanceof Float
            ? Numbers.text(value)
            : new BigDecimal(number.toString()).toPlainString();
    return new NumberValue(origin, text, value);
  }
}
