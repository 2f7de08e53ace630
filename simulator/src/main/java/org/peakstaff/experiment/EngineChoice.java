package org.peakstaff.experiment;

import java.util.Optional;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.engine.PartwayEngine;
import org.peakstaff.engine.express.ExpressEngines;
import org.peakstaff.engine.journey.JourneyEngine;

/** Which engine runs a scenario. Where both can, they give the same measures to the last digit. */
public enum EngineChoice {
  /** The express engine where it can, else the general one; the default. */
  AUTO("auto"),
  /** The general event engine, which runs every scenario. */
  GENERAL("general"),
  /** The express engine, or a refusal. */
  EXPRESS("express");

  private final String id;

  EngineChoice(String id) {
    this.id = id;
  }

  /**
   * The name used on the command line.
   *
   * @return for example {@code auto}
   */
  public String id() {
    return id;
  }

  /**
   * Why this choice cannot run a scenario.
   *
   * @param scenario the scenario
   * @return the reason, empty when it can
   */
  public Optional<String> whyNot(CompiledScenario scenario) {
    return this == EXPRESS ? ExpressEngines.whyNot(scenario) : Optional.empty();
  }

  /**
   * A new engine for a scenario.
   *
   * @param scenario the scenario
   * @return the engine
   * @throws IllegalArgumentException if the express engine is asked for and cannot run it
   */
  PartwayEngine engine(CompiledScenario scenario) {
    return engineOf(ScenarioCompiler.again(scenario));
  }

  private PartwayEngine engineOf(CompiledScenario scenario) {
    Optional<String> obstacle = ExpressEngines.whyNot(scenario);
    if (scenario.journeys() != null && this != EXPRESS) {
      return new JourneyEngine(scenario);
    }
    if (this == GENERAL || (this == AUTO && obstacle.isPresent())) {
      return new GeneralEngine(scenario);
    }
    obstacle.ifPresent(
        reason -> {
          throw new IllegalArgumentException(
              "the express engine cannot run this scenario: " + reason);
        });
    return ExpressEngines.of(scenario);
  }
}
