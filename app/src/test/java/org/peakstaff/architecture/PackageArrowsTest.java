package org.peakstaff.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point one way: app to planner to simulator, and inside each of them. */
@AnalyzeClasses(packages = "org.peakstaff", importOptions = DoNotIncludeTests.class)
final class PackageArrowsTest {

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.peakstaff.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_simulator_points_from_experiments_to_scenarios =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("scenario")
          .definedBy("org.peakstaff.scenario")
          .layer("json")
          .definedBy("org.peakstaff.scenario.json..")
          .layer("random")
          .definedBy("org.peakstaff.random..")
          .layer("statistics")
          .definedBy("org.peakstaff.statistics..")
          .layer("routing")
          .definedBy("org.peakstaff.routing..")
          .layer("extension")
          .definedBy("org.peakstaff.extension..")
          .layer("compile")
          .definedBy("org.peakstaff.compile..")
          .layer("engine")
          .definedBy("org.peakstaff.engine..")
          .layer("result")
          .definedBy("org.peakstaff.result..")
          .layer("experiment")
          .definedBy("org.peakstaff.experiment..")
          .whereLayer("scenario")
          .mayOnlyAccessLayers("extension")
          .whereLayer("json")
          .mayOnlyAccessLayers("scenario", "extension", "routing")
          .whereLayer("random")
          .mayNotAccessAnyLayer()
          .whereLayer("extension")
          .mayOnlyAccessLayers("random")
          .whereLayer("statistics")
          .mayNotAccessAnyLayer()
          .whereLayer("routing")
          .mayOnlyAccessLayers("extension", "random")
          .whereLayer("compile")
          .mayOnlyAccessLayers("scenario", "random", "statistics", "routing", "extension")
          .whereLayer("engine")
          .mayOnlyAccessLayers("compile", "random", "routing", "statistics", "extension")
          .whereLayer("result")
          .mayOnlyAccessLayers("scenario")
          .whereLayer("experiment")
          .mayOnlyAccessLayers(
              "scenario",
              "random",
              "statistics",
              "routing",
              "extension",
              "compile",
              "engine",
              "result");

  @ArchTest
  static final ArchRule a_hiring_plan_asks_the_solver_and_is_put_to_futures =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("program")
          .definedBy("org.peakstaff.planner.program")
          .layer("hiring")
          .definedBy("org.peakstaff.planner.hiring")
          .layer("demand")
          .definedBy("org.peakstaff.planner.hiring.demand")
          .layer("future")
          .definedBy("org.peakstaff.planner.hiring.future")
          .whereLayer("program")
          .mayNotAccessAnyLayer()
          .whereLayer("hiring")
          .mayOnlyAccessLayers("program")
          .whereLayer("demand")
          .mayOnlyAccessLayers("hiring")
          .whereLayer("future")
          .mayOnlyAccessLayers("hiring", "demand");

  @ArchTest
  static final ArchRule modules_point_from_app_to_planner_to_simulator =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("simulator")
          .definedBy(Packages.SIMULATOR)
          .layer("planner")
          .definedBy(Packages.PLANNER)
          .layer("history")
          .definedBy("org.peakstaff.history..")
          .layer("whatif")
          .definedBy("org.peakstaff.whatif..")
          .layer("report")
          .definedBy("org.peakstaff.report..")
          .layer("calculator")
          .definedBy("org.peakstaff.calculator..")
          .layer("cli")
          .definedBy("org.peakstaff.cli..")
          .whereLayer("simulator")
          .mayNotAccessAnyLayer()
          .whereLayer("planner")
          .mayOnlyAccessLayers("simulator")
          .whereLayer("history")
          .mayOnlyAccessLayers("simulator", "planner")
          .whereLayer("whatif")
          .mayOnlyAccessLayers("simulator", "planner")
          .whereLayer("report")
          .mayOnlyAccessLayers("simulator", "planner", "whatif")
          .whereLayer("calculator")
          .mayOnlyAccessLayers("simulator", "planner", "report")
          .whereLayer("cli")
          .mayOnlyAccessLayers("simulator", "planner", "history", "whatif", "report", "calculator");
}
