package org.peakstaff.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What each part of the code may use. */
@AnalyzeClasses(packages = "org.peakstaff", importOptions = DoNotIncludeTests.class)
final class HouseRulesTest {

  private static final Set<String> EXACT_IN_MATH =
      Set.of(
          "abs",
          "ceil",
          "floor",
          "rint",
          "sqrt",
          "min",
          "max",
          "signum",
          "copySign",
          "ulp",
          "scalb",
          "fma",
          "nextUp",
          "nextDown",
          "nextAfter");

  private static final Set<String> CLOCKS = Set.of("nanoTime", "currentTimeMillis", "now");

  private static final Set<String> PRINTERS =
      Set.of("java.lang.String", "java.io.PrintStream", "java.io.PrintWriter");

  @ArchTest
  static final ArchRule only_the_json_package_of_the_simulator_reads_files_with_libraries =
      noClasses()
          .that()
          .resideInAnyPackage(Packages.SIMULATOR)
          .and()
          .resideOutsideOfPackage("org.peakstaff.scenario.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.networknt..", "de.siegmar..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_planner_knows_no_file_format =
      noClasses()
          .that()
          .resideInAnyPackage(Packages.PLANNER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "tools.jackson..",
              "com.networknt..",
              "de.siegmar..",
              "io.pebbletemplates..",
              "org.peakstaff.scenario.json..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_one_package_knows_the_solver_of_integer_programs =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.peakstaff.planner.program")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun.jna..", "com.google.ortools..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_the_command_line_knows_picocli_and_ends_the_program =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.peakstaff.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule simulator_and_planner_print_nothing =
      noClasses()
          .that()
          .resideInAnyPackage(Packages.SIMULATOR)
          .or()
          .resideInAnyPackage(Packages.PLANNER)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule static_fields_never_change =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule hot_packages_do_not_log =
      noClasses()
          .that()
          .resideInAnyPackage(Packages.HOT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule hot_packages_use_streams_at_most_to_build_their_tables =
      noClasses()
          .that()
          .resideInAnyPackage(Packages.HOT)
          .should()
          .callMethodWhere(
              call("java.util.stream outside a constructor", HouseRulesTest::streamsAtWork))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule results_do_not_depend_on_the_mathematics_library_of_the_jvm =
      noClasses()
          .that()
          .resideInAnyPackage(Packages.SIMULATOR)
          .should()
          .callMethodWhere(
              call("Math functions whose last bit may differ between JVMs", HouseRulesTest::varies))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule results_depend_neither_on_the_clock_nor_on_hidden_randomness =
      noClasses()
          .that()
          .resideInAnyPackage(Packages.SIMULATOR)
          .or()
          .resideInAnyPackage(Packages.PLANNER)
          .should()
          .callMethodWhere(call("clock or Math.random", HouseRulesTest::readsClockOrChance))
          .orShould()
          .dependOnClassesThat(anyOf("java.util.Random", "java.util.concurrent.ThreadLocalRandom"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule formatting_names_its_locale =
      noClasses()
          .should()
          .callMethodWhere(call("formatting by the machine's locale", HouseRulesTest::usesLocale))
          .allowEmptyShould(true);

  private static boolean streamsAtWork(JavaMethodCall call) {
    JavaCodeUnit origin = call.getOrigin();
    return call.getTargetOwner().getPackageName().startsWith("java.util.stream")
        && !origin.isConstructor()
        && !(origin instanceof JavaStaticInitializer);
  }

  private static boolean varies(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(Math.class)
        && call.getTarget().getRawReturnType().isEquivalentTo(double.class)
        && !EXACT_IN_MATH.contains(call.getName());
  }

  private static boolean readsClockOrChance(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    if (call.getName().equals("random")) {
      return owner.equals("java.lang.Math");
    }
    return CLOCKS.contains(call.getName())
        && (owner.equals("java.lang.System") || owner.startsWith("java.time."));
  }

  private static boolean usesLocale(JavaMethodCall call) {
    if (!PRINTERS.contains(call.getTargetOwner().getName())) {
      return false;
    }
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    return switch (call.getName()) {
      case "toUpperCase", "toLowerCase" -> parameters.isEmpty();
      case "format", "printf" -> !parameters.get(0).isEquivalentTo(Locale.class);
      case "formatted" -> true;
      default -> false;
    };
  }

  private static DescribedPredicate<JavaMethodCall> call(
      String description, Predicate<JavaMethodCall> predicate) {
    return describe(description, predicate);
  }

  private static DescribedPredicate<JavaClass> anyOf(String... names) {
    return describe("one of " + String.join(", ", names), c -> Set.of(names).contains(c.getName()));
  }
}
