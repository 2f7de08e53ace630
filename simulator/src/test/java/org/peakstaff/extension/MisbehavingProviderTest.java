package org.peakstaff.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.random.CustomLaw;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.routing.CenterView;
import org.peakstaff.routing.Decision;
import org.peakstaff.routing.Router;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;

/** Whatever a provider does wrong, a sentence names it. */
class MisbehavingProviderTest {
  private static final Volumes CALLS = new Volumes.Constant(60);
  private static final Law MINUTE = Centers.exponential(60);

  private static Scenario center(Volumes volumes, Law handleTime) {
    return Centers.of(1, Duration.ofHours(1))
        .type("calls", TypeSpec.of(volumes, handleTime))
        .type("mails", TypeSpec.of(volumes, handleTime))
        .group("desk", new Scheduled.Constant(2), Map.of("calls", Centers.skill(1)))
        .group("office", new Scheduled.Constant(2), Map.of("mails", Centers.skill(1)))
        .build();
  }

  private static void fails(Supplier<Scenario> scenario, boolean inUse, String message) {
    assertThatThrownBy(
            () ->
                Experiment.run(
                    ScenarioCompiler.compile(scenario.get(), ""),
                    new ExperimentOptions(1, 2, null, 0.95, 2),
                    Progress.NONE))
        .isInstanceOfSatisfying(
            ProviderException.class, e -> assertThat(e.inUse()).isEqualTo(inUse))
        .hasMessageMatching(message);
  }

  private static CustomLaw law(DoubleSupplier draw, double mean) {
    return new CustomLaw() {
      @Override
      public double sample(Xoshiro256 random) {
        return draw.getAsDouble();
      }

      @Override
      public double mean() {
        return mean;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -1, Double.NEGATIVE_INFINITY})
  void aDurationThatIsNone(double drawn) {
    fails(
        () -> center(CALLS, Providers.law(p -> law(() -> drawn, 60))),
        true,
        "the provider \"own-law\" 1\\.0 drew the duration " + drawn);
  }

  @Test
  void aMeanThatIsNone() {
    fails(
        () -> center(CALLS, Providers.law(p -> law(() -> 1, Double.NaN))),
        true,
        "the provider \"own-law\" 1\\.0 has a law with the mean NaN");
  }

  @Test
  void aLawThatThrows() {
    fails(
        () -> center(CALLS, Providers.law(p -> law(() -> Integer.parseInt("ten"), 60))),
        true,
        "the provider \"own-law\" 1\\.0 failed: .*For input string: \"ten\".*");
  }

  @Test
  void aLawThatCannotBeMade() {
    fails(
        () -> center(CALLS, Providers.law(p -> law(() -> p.number("spread"), 60))),
        true,
        "the provider \"own-law\" 1\\.0 failed: the number \"spread\" is missing");
    fails(
        () -> center(CALLS, Providers.law(p -> law(() -> 1, p.number("spread")))),
        false,
        "the provider \"own-law\" 1\\.0 cannot be used: the number \"spread\" is missing");
  }

  @ParameterizedTest
  @CsvSource({"NaN, NaN", "-0.5, -0\\.5"})
  void anArrivalThatIsNone(double arrival, String shown) {
    ArrivalProcess process = arrivals(() -> arrival);
    fails(
        () -> center(Providers.arrivals(p -> process, CALLS), MINUTE),
        true,
        "the provider \"own-arrivals\" 1\\.0 let a contact arrive at " + shown + " s after .*");
  }

  @Test
  void anArrivalProcessThatThrows() {
    ArrivalProcess process =
        arrivals(
            () -> {
              throw new StackOverflowError();
            });
    fails(
        () -> center(Providers.arrivals(p -> process, CALLS), MINUTE),
        true,
        "the provider \"own-arrivals\" 1\\.0 failed: java\\.lang\\.StackOverflowError.*");
  }

  private static ArrivalProcess arrivals(DoubleSupplier next) {
    return new ArrivalProcess() {
      @Override
      public void reset(ArrivalRates rates, Xoshiro256 random) {
        // Always the same.
      }

      @Override
      public double next() {
        return next.getAsDouble();
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to office | sent a contact of type \"calls\" to group \"office\", which cannot take it",
        "to 7 | sent a contact of type \"calls\" to group 7, which cannot take it",
        "to -1 | sent a contact of type \"calls\" to group -1, which cannot take it",
        "nothing | decided nothing, not even none\\(\\)",
        "NaN | wants to wait until NaN s, and it is [0-9.]+ s",
        "past | wants to wait until 0\\.0 s, and it is [0-9.]+ s",
        "throw | failed: java.lang.ArithmeticException: / by zero \\(MisbehavingProviderTest.java:\\d+\\)",
        "agent | let an agent of group \"desk\" take a contact of type \"mails\", which it cannot",
        "agent 9 | let an agent of group \"desk\" take a contact of type 9, which it cannot"
      })
  void aRouterThatDecidesWhatItMayNot(String fault, String message) {
    fails(
        () -> Providers.routed(center(CALLS, MINUTE), c -> new Broken(fault)),
        true,
        "the provider \"own-routing\" 1\\.0 " + message);
  }

  /** Lets calls wait for a freed agent, and does one thing wrong. */
  private record Broken(String fault) implements Router {
    @Override
    public void reset(Xoshiro256 random) {
      // Nothing is remembered.
    }

    @Override
    @SuppressWarnings({"NullAway", "ConstantOverflow", "DivZero"})
    public Decision groupFor(int type, double waited, CenterView view) {
      if (type == 1) {
        return Decision.none();
      }
      return switch (fault) {
        case "to office" -> Decision.to(1);
        case "to 7" -> Decision.to(7);
        case "to -1" -> Decision.to(-1);
        case "nothing" -> null;
        case "NaN" -> Decision.waitUntil(Double.NaN);
        case "past" -> Decision.waitUntil(0);
        case "throw" -> Decision.to(1 / type);
        default -> view.canTake(0, 0) ? Decision.to(0) : Decision.none();
      };
    }

    @Override
    public Decision contactFor(int group, CenterView view) {
      return Decision.to(fault.equals("agent 9") ? 9 : 1);
    }
  }

  @Test
  void aRouterThatDoesNotFitTheCenter() {
    fails(
        () ->
            Providers.routed(
                center(CALLS, MINUTE), c -> new Broken("to " + c.contactType("letters"))),
        false,
        "the provider \"own-routing\" 1\\.0 cannot be used: there is no contact type \"letters\";"
            + " there are calls, mails");
  }
}
