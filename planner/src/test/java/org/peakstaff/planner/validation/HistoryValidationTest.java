package org.peakstaff.planner.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.IntervalSamples;
import org.peakstaff.experiment.IntervalSamples.Field;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.History;
import org.peakstaff.planner.estimation.HistoryInterval;
import org.peakstaff.planner.estimation.Recorded;
import org.peakstaff.planner.estimation.Seconds;
import org.peakstaff.scenario.json.ScenarioReader;
import org.peakstaff.statistics.RatioMoments;

/** Histories that a known scenario has made, judged by that scenario and by others. */
final class HistoryValidationTest {
  /** Mondays, of which the scenario simulates another one. */
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private static final int DAYS = 8;
  private static final ExperimentOptions OPTIONS =
      ExperimentOptions.defaults().withReplications(150).withThreads(1);

  private static final String TARGET =
      ",\"target\":{\"serviceLevel\":{\"share\":\"80%\",\"within\":\"20s\"}}";
  private static final String NO_TARGET = "target=,\"note\":\"nothing\"";

  @TempDir private Path folder;

  @Test
  void a_scenario_fits_the_history_it_has_made() throws IOException {
    HistoryValidation result = validate("", "");
    assertThat(result.fits()).isTrue();
    assertThat(result.reasons()).isEmpty();
    assertThat(result.days().byDate()).isFalse();
    assertThat(result.days().days()).hasSize(DAYS);
    for (ValidatedMeasure measure : ValidatedMeasure.values()) {
      MeasureFit fit = result.fit(HistoryValidation.ALL, measure).orElseThrow();
      // 160 intervals of 8 days at a nominal .9, a little more by ties
      assertThat(fit.inside()).as(measure.words()).isBetween(0.85, 1.0);
      assertThat(fit.cells()).isEqualTo(DAYS * 20);
    }
  }

  /** Eight days as independent as replications, of which there are 150. */
  @Test
  void the_range_of_the_period_is_that_of_the_delta_method() throws IOException {
    IntervalSamples samples = samples("", 1);
    RatioMoments moments = new RatioMoments(1);
    for (int r = 0; r < samples.replications(); r++) {
      double inTime = 0;
      double offered = 0;
      for (int interval = 0; interval < 48; interval++) {
        inTime += samples.value(Field.ANSWERED_WITHIN, r, 0, interval);
        offered += samples.value(Field.OFFERED, r, 0, interval);
      }
      moments.add(new double[] {inTime}, new double[] {offered});
    }
    double half =
        2.575829 * moments.standardError(0) * Math.sqrt((double) samples.replications() / DAYS);
    MeasureFit level =
        HistoryValidation.of(compiled(""), samples, history(""))
            .fit("calls", ValidatedMeasure.SERVICE_LEVEL)
            .orElseThrow();
    assertThat(level.expected()).isCloseTo(moments.ratio(0), within(1e-9));
    assertThat(level.low()).isCloseTo(moments.ratio(0) - half, within(1e-6));
    assertThat(level.high()).isCloseTo(moments.ratio(0) + half, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "agents=14, agents=12, MORE_AGENTS",
    "agents=12, agents=14, FEWER_AGENTS",
    "perHour=200, perHour=165, VOLUME_LEVEL",
    "perHour=200, perHour=230, VOLUME_LEVEL",
    "talk=180, talk=150, HANDLE_TIME"
  })
  void says_what_is_likeliest_wrong(String truth, String assumed, Reason reason)
      throws IOException {
    HistoryValidation result = validate(truth, assumed);
    assertThat(result.fits()).isFalse();
    assertThat(result.reasons().get(0)).isEqualTo(reason);
  }

  @Test
  void less_patience_than_assumed_shows_in_the_abandons() throws IOException {
    HistoryValidation result = validate("patience=30 agents=10", "patience=120 agents=10");
    assertThat(result.reasons()).containsExactly(Reason.PATIENCE);
    assertThat(result.fit(HistoryValidation.ALL, ValidatedMeasure.VOLUME).orElseThrow().fits())
        .isTrue();
  }

  @Test
  void demand_that_explains_the_service_leaves_no_other_reason() throws IOException {
    HistoryValidation result = validate("perHour=230", "perHour=200");
    assertThat(result.isAmbiguous()).isTrue();
    assertThat(result.factor("calls", ValidatedMeasure.VOLUME)).isCloseTo(1.15, within(0.04));
    HistoryValidation corrected = validate("perHour=230", "perHour=230");
    assertThat(result.explainedBy(corrected).reasons()).containsExactly(Reason.VOLUME_LEVEL);
    assertThat(result.explainedBy(corrected).ownDemand()).hasSize(5);
  }

  @Test
  void staff_that_is_missing_as_well_comes_first() throws IOException {
    HistoryValidation result = validate("perHour=230 agents=12", "perHour=200 agents=14");
    HistoryValidation corrected = validate("perHour=230 agents=12", "perHour=230 agents=14");
    assertThat(result.explainedBy(corrected).reasons())
        .startsWith(Reason.FEWER_AGENTS)
        .contains(Reason.VOLUME_LEVEL);
  }

  @Test
  void a_history_is_judged_by_what_it_holds() throws IOException {
    History full = history("");
    History volumes =
        History.of(30, full.intervals(), EnumSet.of(Recorded.ANSWERED, Recorded.HANDLING));
    HistoryValidation result = HistoryValidation.of(compiled(""), samples("", 1), volumes);
    assertThat(result.measures())
        .extracting(MeasureFit::measure)
        .containsOnly(ValidatedMeasure.VOLUME, ValidatedMeasure.HANDLE_TIME);
  }

  @Test
  void without_an_answer_time_there_is_no_service_level_to_judge() throws IOException {
    HistoryValidation result = validate("", NO_TARGET);
    assertThat(result.fit(HistoryValidation.ALL, ValidatedMeasure.SERVICE_LEVEL)).isEmpty();
    assertThat(result.fit("calls", ValidatedMeasure.SPEED_OF_ANSWER)).isPresent();
    assertThat(result.reasons()).isEmpty();
  }

  @Test
  void days_are_matched_by_date_where_the_scenario_simulates_them() throws IOException {
    History shifted = moved(history(""), -14);
    HistoryValidation result = HistoryValidation.of(compiled(""), samples("", 1), shifted);
    assertThat(result.days().byDate()).isTrue();
    assertThat(result.days().days()).hasSize(1);
    assertThat(result.days().unmatched()).hasSize(DAYS - 1);
  }

  @Test
  void counts_contacts_where_the_scenario_expects_none() throws IOException {
    List<HistoryInterval> rows = new ArrayList<>(history("").intervals());
    Calls night = new Calls(7, 0, 7, 0, 0, 7, 0, 0);
    rows.add(new HistoryInterval(FIRST.atTime(3, 0), "calls", night, Seconds.NONE, 0));
    rows.add(new HistoryInterval(FIRST.atTime(9, 0), "other", night, Seconds.NONE, 0));
    HistoryValidation result =
        HistoryValidation.of(compiled(""), samples("", 1), History.of(30, rows));
    assertThat(result.outside()).isEqualTo(7);
    assertThat(result.onlyInHistory()).containsExactly("other");
  }

  @Test
  void refuses_what_cannot_be_compared() throws IOException {
    CompiledScenario scenario = compiled("");
    IntervalSamples samples = samples("", 1);
    History tuesdays = moved(history(""), 1);
    assertThatThrownBy(() -> HistoryValidation.of(scenario, samples, tuesdays))
        .hasMessageContaining("no simulated day has the weekday");
    History others = History.of(30, List.of(row(FIRST.atTime(9, 0), "x")));
    assertThatThrownBy(() -> HistoryValidation.of(scenario, samples, others))
        .hasMessageContaining("no contact type of the scenario is in the history. It has x");
    History hours = History.of(60, List.of(row(FIRST.atTime(9, 0), "calls")));
    assertThatThrownBy(() -> HistoryValidation.of(scenario, samples, hours))
        .hasMessageContaining("intervals of 60 minutes, the scenario of 30");
  }

  private static HistoryInterval row(LocalDateTime start, String type) {
    return new HistoryInterval(start, type, Calls.NONE, Seconds.NONE, 0);
  }

  private HistoryValidation validate(String truth, String assumed) throws IOException {
    return HistoryValidation.of(compiled(assumed), samples(assumed, 1), history(truth));
  }

  /** Days that a scenario with other random numbers has made. */
  private History history(String changes) throws IOException {
    CompiledScenario scenario = compiled(changes);
    IntervalSamples days =
        IntervalSamples.run(scenario, OPTIONS.withReplications(DAYS).withSeed(77), Progress.NONE);
    List<HistoryInterval> rows = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int slot = 16; slot < 36; slot++) {
        rows.add(interval(days, day, slot));
      }
    }
    return History.of(30, rows, Set.of(Recorded.values()));
  }

  private static HistoryInterval interval(IntervalSamples days, int day, int slot) {
    LocalDateTime start = FIRST.plusWeeks(day).atStartOfDay().plusMinutes(30L * slot);
    long[] counts = new long[Field.values().length];
    for (Field field : Field.values()) {
      counts[field.ordinal()] = Math.round(days.value(field, day, 0, slot));
    }
    Calls calls =
        new Calls(
            counts[Field.OFFERED.ordinal()],
            0,
            counts[Field.ANSWERED.ordinal()],
            counts[Field.ABANDONED.ordinal()],
            0,
            counts[Field.ANSWERED_WITHIN.ordinal()],
            0,
            0);
    Seconds seconds =
        new Seconds(counts[Field.WAIT_ANSWERED.ordinal()], 0, counts[Field.HANDLE.ordinal()], 0);
    return new HistoryInterval(start, "calls", calls, seconds, 0);
  }

  private static History moved(History history, long days) {
    return History.of(
        30,
        history.intervals().stream()
            .map(
                row ->
                    new HistoryInterval(
                        row.start().plusDays(days),
                        row.contactType(),
                        row.calls(),
                        row.seconds(),
                        row.agents()))
            .toList());
  }

  private IntervalSamples samples(String changes, long seed) throws IOException {
    return IntervalSamples.run(compiled(changes), OPTIONS.withSeed(seed), Progress.NONE);
  }

  private CompiledScenario compiled(String changes) throws IOException {
    String text =
        """
        {
          "format": 1, "name": "a day",
          "horizon": {"from": "2026-02-16", "days": 1, "interval": "30m"},
          "openingHours": {"day": {"mon": "08:00-18:00"}},
          "busyness": {"type": "gamma", "cv": "5%", "shared": "all"},
          "contactTypes": {"calls": {
            "channel": "phone", "hours": "day",
            "volumes": {"type": "constant", "perHour": <perHour>},
            "handleTime": {"type": "lognormal", "mean": "<talk>s", "cv": 1},
            "patience": {"type": "exponential", "mean": "<patience>s"}<target>
          }},
          "agentGroups": {"desk": {
            "hours": "day", "scheduled": {"type": "constant", "agents": <agents>},
            "skills": {"calls": {}}
          }}
        }
        """;
    String defaults = "perHour=200 talk=180 patience=120 agents=12 target=" + TARGET;
    for (String change : (changes + " " + defaults).strip().split(" +")) {
      String[] pair = change.split("=");
      text = text.replace("<" + pair[0] + ">", pair[1]);
    }
    Path file = Files.writeString(folder.resolve("day.json"), text);
    return ScenarioCompiler.compile(ScenarioReader.read(file).scenario(), "");
  }
}
