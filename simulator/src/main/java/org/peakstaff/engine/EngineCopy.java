package org.peakstaff.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies the state of one engine into another engine of the same compiled scenario.
 *
 * <p>What the two consist of is found once, by walking through both side by side: their objects and
 * arrays, down to numbers. What both share - the compiled scenario and its tables - is not state
 * and is left alone, as are final numbers and the plan of the staff, which is each engine's own.
 * Arrays are copied element by element into those of the other engine; one that has grown is
 * replaced. To copy is then a list of plain moves, a few microseconds for a center of some hundred
 * agents.
 *
 * <p>Nothing is guessed. An object that is not of this program, and a field to which another object
 * may be assigned on the way, are refused when the copy is made: such an engine cannot be copied.
 */
public final class EngineCopy {
  private static final String PROGRAM = "org.peakstaff.";

  private final List<Variable> numbers = new ArrayList<>();
  private final List<Content> contents = new ArrayList<>();
  private final IdentityHashMap<Object, Object> seen = new IdentityHashMap<>();

  private EngineCopy() {}

  /**
   * A way from one engine to another.
   *
   * @param from the engine that is copied
   * @param to the engine that takes over its state, made of the same compiled scenario
   * @return the way, to be used whenever the first engine has stopped
   * @throws IllegalArgumentException if an engine holds something that cannot be copied
   */
  public static EngineCopy of(PartwayEngine from, PartwayEngine to) {
    EngineCopy copy = new EngineCopy();
    try {
      copy.walk(from, to);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return copy;
  }

  /**
   * Copies the state; the second engine then stands where the first has stopped.
   *
   * @param row the row of the first engine, which is not copied
   */
  public void run(long[] row) {
    try {
      for (int n = 0; n < numbers.size(); n++) {
        numbers.get(n).copy();
      }
      for (int c = 0; c < contents.size(); c++) {
        contents.get(c).copy(row);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void walk(Object from, Object to) throws IllegalAccessException {
    if (from == to || from instanceof StaffPlan || seen.put(to, from) != null) {
      return;
    }
    if (from.getClass() != to.getClass()) {
      throw cannot("two kinds of " + from.getClass() + " and " + to.getClass());
    }
    if (from instanceof Object[] array) {
      walkElements(array, (Object[]) to);
      return;
    }
    if (!from.getClass().getName().startsWith(PROGRAM) || from.getClass().isHidden()) {
      throw cannot(from.getClass());
    }
    for (Class<?> type = from.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          walkField(field, from, to);
        }
      }
    }
  }

  private void walkElements(Object[] from, Object[] to) throws IllegalAccessException {
    for (int i = 0; i < from.length; i++) {
      if (isNumbers(from.getClass().getComponentType())) {
        contents.add(new Element(from, to, i));
      } else if (from[i] != null) {
        walk(from[i], to[i]);
      } else if (to[i] != null) {
        throw cannot("nothing and " + to[i].getClass());
      }
    }
  }

  private void walkField(Field field, Object from, Object to) throws IllegalAccessException {
    Class<?> type = field.getType();
    boolean fixed = Modifier.isFinal(field.getModifiers());
    if (type.isPrimitive()) {
      if (!fixed) {
        numbers.add(Variable.of(field, from, to));
      }
      return;
    }
    Object one = field.get(from);
    Object other = field.get(to);
    if (fixed && isNumbers(type) && one != null && other != null) {
      if (one != other && seen.put(other, one) == null) {
        contents.add(new Fixed(one, other));
      }
    } else if (isNumbers(type) && !fixed) {
      contents.add(new Slot(field, from, to));
    } else if (!fixed) {
      throw cannot(field);
    } else if (one != null && other != null) {
      walk(one, other);
    } else if (one != other) {
      throw cannot(field);
    }
  }

  private static boolean isNumbers(Class<?> type) {
    return type.isArray() && type.getComponentType().isPrimitive();
  }

  private static IllegalArgumentException cannot(Object what) {
    return new IllegalArgumentException("an engine with " + what + " cannot be copied on its way");
  }

  /** A number that changes. */
  private abstract static class Variable {
    final Field field;
    final Object from;
    final Object to;

    Variable(Field field, Object from, Object to) {
      this.field = field;
      this.from = from;
      this.to = to;
    }

    abstract void copy() throws IllegalAccessException;

    static Variable of(Field field, Object from, Object to) {
      Class<?> type = field.getType();
      if (type == long.class) {
        return new OfLong(field, from, to);
      }
      if (type == int.class) {
        return new OfInt(field, from, to);
      }
      if (type == double.class) {
        return new OfDouble(field, from, to);
      }
      if (type == boolean.class) {
        return new OfBoolean(field, from, to);
      }
      throw cannot(field);
    }
  }

  private static final class OfLong extends Variable {
    OfLong(Field field, Object from, Object to) {
      super(field, from, to);
    }

    @Override
    void copy() throws IllegalAccessException {
      field.setLong(to, field.getLong(from));
    }
  }

  private static final class OfInt extends Variable {
    OfInt(Field field, Object from, Object to) {
      super(field, from, to);
    }

    @Override
    void copy() throws IllegalAccessException {
      field.setInt(to, field.getInt(from));
    }
  }

  private static final class OfDouble extends Variable {
    OfDouble(Field field, Object from, Object to) {
      super(field, from, to);
    }

    @Override
    void copy() throws IllegalAccessException {
      field.setDouble(to, field.getDouble(from));
    }
  }

  private static final class OfBoolean extends Variable {
    OfBoolean(Field field, Object from, Object to) {
      super(field, from, to);
    }

    @Override
    void copy() throws IllegalAccessException {
      field.setBoolean(to, field.getBoolean(from));
    }
  }

  /** The numbers of an array. */
  private abstract static class Content {
    abstract void copy(long[] row) throws IllegalAccessException;

    /** Copies numbers; returns null, or a new array where the lengths differ. */
    static @Nullable Object moved(Object numbers, @Nullable Object into) {
      int length = Array.getLength(numbers);
      if (into != null && Array.getLength(into) == length) {
        System.arraycopy(numbers, 0, into, 0, length);
        return null;
      }
      Object grown = Array.newInstance(numbers.getClass().getComponentType(), length);
      System.arraycopy(numbers, 0, grown, 0, length);
      return grown;
    }
  }

  /** An array for life. */
  private static final class Fixed extends Content {
    private final Object from;
    private final Object to;
    private final int length;

    Fixed(Object from, Object to) {
      this.from = from;
      this.to = to;
      length = Array.getLength(from);
      if (Array.getLength(to) != length) {
        throw cannot("arrays of two lengths");
      }
    }

    @Override
    void copy(long[] row) {
      System.arraycopy(from, 0, to, 0, length);
    }
  }

  /**
   * An array in a field, which may be replaced by a larger one, or by one of somebody else: written
   * to is only what the second engine is known to own.
   */
  private static final class Slot extends Content {
    private final Field field;
    private final Object from;
    private final Object to;
    private @Nullable Object own;

    Slot(Field field, Object from, Object to) throws IllegalAccessException {
      this.field = field;
      this.from = from;
      this.to = to;
      Object array = field.get(to);
      own = array == field.get(from) ? null : array;
    }

    @Override
    void copy(long[] row) throws IllegalAccessException {
      Object numbers = field.get(from);
      if (numbers != row) {
        Object grown = moved(numbers, own);
        own = grown == null ? own : grown;
        field.set(to, own);
      }
    }
  }

  /** An array of numbers in an array of them, replaced when it grows. */
  private static final class Element extends Content {
    private final Object[] from;
    private final Object[] to;
    private final int index;

    Element(Object[] from, Object[] to, int index) {
      this.from = from;
      this.to = to;
      this.index = index;
    }

    @Override
    void copy(long[] row) {
      Object numbers = from[index];
      if (numbers != null && numbers != to[index]) {
        Object grown = moved(numbers, to[index]);
        if (grown != null) {
          to[index] = grown;
        }
      }
    }
  }
}
