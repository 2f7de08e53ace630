package org.peakstaff.planner.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a program that share no row, solved one after the other: a week of separate days is
 * seven small programs. Seconds and nodes hold for each part.
 */
final class Components {
  private final ProgramBuilder program;
  private final int[] root;

  private Components(ProgramBuilder program) {
    this.program = program;
    root = new int[program.variables()];
    Arrays.setAll(root, v -> v);
    for (int r = 0; r < program.rows(); r++) {
      LinearSum sum = program.constraint(r).sum();
      for (int term = 1; term < sum.size(); term++) {
        root[find(sum.variable(term))] = find(sum.variable(0));
      }
    }
  }

  private int find(int variable) {
    int at = variable;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  static ProgramSolution solve(ProgramBuilder program, ProgramLimits limits, List<Double> start) {
    Components components = new Components(program);
    List<Part> parts = components.parts();
    return parts.size() == 1
        ? HighsSolver.solve(program, limits, start)
        : components.solve(parts, limits, start);
  }

  /** A part and which variables of the whole its own are. */
  private record Part(ProgramBuilder program, List<Integer> variables) {}

  private List<Part> parts() {
    int[] partOf = new int[root.length];
    int[] place = new int[root.length];
    Arrays.fill(partOf, -1);
    List<Part> parts = new ArrayList<>();
    for (int v = 0; v < root.length; v++) {
      int owner = find(v);
      if (partOf[owner] < 0) {
        partOf[owner] = parts.size();
        parts.add(new Part(new ProgramBuilder(), new ArrayList<>()));
      }
      Part part = parts.get(partOf[owner]);
      place[v] = part.variables.size();
      part.variables.add(v);
      part.program.add(program.column(v));
    }
    for (int r = 0; r < program.rows(); r++) {
      ProgramBuilder.Row row = program.constraint(r);
      if (row.sum().size() == 0) {
        parts.get(0).program.row(row.name(), row.lower(), row.upper(), row.sum());
      } else {
        Part part = parts.get(partOf[find(row.sum().variable(0))]);
        part.program.row(row.name(), row.lower(), row.upper(), row.sum().renumbered(place));
      }
    }
    return parts;
  }

  private ProgramSolution solve(List<Part> parts, ProgramLimits limits, List<Double> start) {
    Double[] values = new Double[root.length];
    ProgramStatus status = ProgramStatus.OPTIMAL;
    double cost = 0;
    double bound = 0;
    long nodes = 0;
    for (Part part : parts) {
      List<Double> from =
          start.isEmpty() ? List.of() : part.variables.stream().map(start::get).toList();
      ProgramSolution solution = HighsSolver.solve(part.program, limits, from);
      nodes += solution.nodes();
      if (isFinal(solution.status())) {
        return ProgramSolution.without(solution.status(), solution.bound(), nodes);
      }
      status = worse(status, solution.status());
      cost += solution.cost();
      bound += solution.bound();
      for (int v = 0; v < solution.values().size(); v++) {
        values[part.variables.get(v)] = solution.values().get(v);
      }
    }
    return status.hasSolution()
        ? new ProgramSolution(status, Arrays.asList(values), cost, bound, nodes)
        : ProgramSolution.without(status, bound, nodes);
  }

  private static boolean isFinal(ProgramStatus status) {
    return status == ProgramStatus.INFEASIBLE || status == ProgramStatus.UNBOUNDED;
  }

  private static ProgramStatus worse(ProgramStatus a, ProgramStatus b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
