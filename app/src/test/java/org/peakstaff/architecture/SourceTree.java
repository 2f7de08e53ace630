package org.peakstaff.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The source files below some folders and the methods in them, as the compiler parses them.
 *
 * @param files every {@code .java} file
 * @param methods every method and constructor with a body
 */
record SourceTree(List<Path> files, List<Method> methods) {

  /**
   * One method or constructor.
   *
   * @param place its class, name and first line
   * @param lines its length in lines, annotations and both braces included
   */
  record Method(String place, long lines) {}

  /** Parses every source file below these folders; a folder that does not exist holds none. */
  static SourceTree parse(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
      }
    }
    return new SourceTree(List.copyOf(files), methodsOf(files));
  }

  private static List<Method> methodsOf(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Method> methods = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree file : task.parse()) {
        new MethodScanner(file, positions).scan(file, methods);
      }
    }
    return List.copyOf(methods);
  }

  private static final class MethodScanner extends TreePathScanner<Void, List<Method>> {
    private final CompilationUnitTree file;
    private final SourcePositions positions;

    MethodScanner(CompilationUnitTree file, SourcePositions positions) {
      this.file = file;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, List<Method> methods) {
      if (method.getBody() != null) {
        LineMap lines = file.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(file, method));
        long last = lines.getLineNumber(positions.getEndPosition(file, method));
        ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        String place = owner.getSimpleName() + "." + method.getName() + ", line " + first;
        methods.add(new Method(place, last - first + 1));
      }
      return super.visitMethod(method, methods);
    }
  }
}
