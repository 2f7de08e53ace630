package org.peakstaff.engine.express;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.engine.ReplicationEngine;

/**
 * The express engines with a slip: a source file of this package in which one piece of text is
 * replaced by another, compiled in memory and loaded beside the real classes.
 *
 * <p>Replacing text keeps the engines free of seams that only tests need, and a mutant reads as the
 * slip that somebody might make. A piece that is no longer found exactly once is an error: the rule
 * has moved, and its mutant must follow.
 */
final class MutatedEngines {
  private static final String PACKAGE = ExpressEngines.class.getPackageName();
  private static final Path SOURCES = Path.of("src/main/java", PACKAGE.replace('.', '/'));

  private final Class<?> engines;

  private MutatedEngines(Class<?> engines) {
    this.engines = engines;
  }

  /**
   * The engines with a slip in one class.
   *
   * @throws IllegalArgumentException if the right text is not found exactly once, or the wrong one
   *     does not compile
   */
  static MutatedEngines of(String simpleName, String right, String wrong) throws IOException {
    String source = Files.readString(SOURCES.resolve(simpleName + ".java"));
    int at = source.indexOf(right);
    if (at < 0 || source.indexOf(right, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "not found exactly once in " + simpleName + ": " + right + "; maybe the rule has moved");
    }
    String mutant = source.substring(0, at) + wrong + source.substring(at + right.length());
    Loader loader = new Loader(compile(simpleName, mutant));
    try {
      return new MutatedEngines(loader.loadClass(ExpressEngines.class.getName()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The engine that the mutated package takes for a scenario. */
  ReplicationEngine engine(CompiledScenario scenario) {
    try {
      return (ReplicationEngine)
          engines.getMethod("of", CompiledScenario.class).invoke(null, scenario);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> compile(String simpleName, String text) throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (InMemory files = new InMemory(compiler.getStandardFileManager(problems, null, null))) {
      List<String> options = List.of("-proc:none", "-classpath", classPath());
      boolean done =
          compiler
              .getTask(null, files, problems, options, null, List.of(new Source(simpleName, text)))
              .call();
      if (!done) {
        throw new IllegalArgumentException("does not compile: " + problems.getDiagnostics());
      }
      Map<String, byte[]> classes = new HashMap<>();
      files.classes.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
      return classes;
    }
  }

  private static String classPath() {
    return placeOf(ExpressEngines.class) + java.io.File.pathSeparator + placeOf(NullMarked.class);
  }

  private static Path placeOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String simpleName, String text) {
      super(
          URI.create("string:///" + PACKAGE.replace('.', '/') + "/" + simpleName + ".java"),
          Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps what the compiler writes. */
  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(name, bytes);
          return bytes;
        }
      };
    }
  }

  /** Loads this package anew, mutants in place of what they mutate, and all else as it is. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> mutants;

    private Loader(Map<String, byte[]> mutants) {
      super(ExpressEngines.class.getClassLoader());
      this.mutants = mutants;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PACKAGE + ".")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] bytes = mutants.containsKey(name) ? mutants.get(name) : original(name);
      return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] original(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        return Objects.requireNonNull(in).readAllBytes();
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
