package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Checkpoint;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.extension.Extensions;
import org.peakstaff.planner.certify.CertificateSettings;
import org.peakstaff.planner.multiskill.OptimizeSettings;
import org.peakstaff.planner.multiskill.OptimizedStaff;
import org.peakstaff.planner.multiskill.StaffOptimizer;
import org.peakstaff.planner.multiskill.StaffingPeriod;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.planner.shift.ShiftPlanner;
import org.peakstaff.planner.shift.ShiftSettings;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.report.ComparisonJson;
import org.peakstaff.report.GoalJson;
import org.peakstaff.report.OptimizeJson;
import org.peakstaff.report.PlanJson;
import org.peakstaff.report.ScheduleJson;
import org.peakstaff.report.SensitivityJson;
import org.peakstaff.report.SweepReport;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.whatif.ComparedStaff;
import org.peakstaff.whatif.GoalSeek;
import org.peakstaff.whatif.NamedScenario;
import org.peakstaff.whatif.ScenarioComparison;
import org.peakstaff.whatif.ScenarioSource;
import org.peakstaff.whatif.SensitivityAnalysis;
import org.peakstaff.whatif.SweepPoint;

/**
 * Runs that are killed when their checkpoint has been written once, then twice, then three times
 * more and so on, and taken up every time.
 */
class KilledRunTest {
  private static final String CENTER =
      """
      {"format": 1, "name": "small",
       "horizon": {"from": "2026-03-09", "days": 1, "timeZone": "UTC", "interval": "30m"},
       "forecastError": {"volume": "10%"},
       "busyness": {"cv": "10%"},
       "openingHours": {"morning": {"mon-fri": "09:00-10:00"}},
       "contactTypes": {"calls": {"channel": "phone", "hours": "morning",
         "volumes": {"type": "constant", "perHour": 30},
         "handleTime": {"type": "exponential", "mean": "4m"},
         "patience": {"type": "exponential", "mean": "3m"},
         "target": {"serviceLevel": {"share": "80%", "within": "20s"}, "over": "day"}}},
       "agentGroups": {"desk": {"hours": "morning",
         "scheduled": {"type": "constant", "agents": 5},
         "skills": {"calls": {"rank": 1}}, "shrinkage": "20%"}},
       "shiftFamilies": {"hours": {"start": {"from": "09:00", "to": "09:30", "every": "30m"},
         "length": {"from": "30m", "to": "1h", "every": "30m"}}}}
      """;

  private static final String VERSION = "1.0";

  @TempDir Path folder;

  /** What is not caught by anybody, as a kill is not. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** A checkpoint whose process is killed when it has been written so many times. */
  private static final class Deadly implements Checkpoint {
    private final CheckpointFile file;
    private int lives;

    Deadly(CheckpointFile file, int lives) {
      this.file = file;
      this.lives = lives;
    }

    @Override
    public byte @Nullable [] saved(String piece) {
      live();
      return file.saved(piece);
    }

    @Override
    public boolean isDue() {
      return true;
    }

    @Override
    public synchronized void save(String piece, byte[] state) {
      live();
      file.save(piece, state);
      die();
    }

    @Override
    public synchronized void finished(String piece, Supplier<byte[]> outcome) {
      live();
      file.finished(piece, outcome);
      die();
    }

    private void die() {
      lives--;
      live();
    }

    private synchronized void live() {
      if (lives == 0) {
        throw new Killed();
      }
    }
  }

  /** The commands that go on from a checkpoint. */
  enum Run {
    PLAN {
      @Override
      String result(Path center, ExperimentOptions options) throws IOException {
        List<String> sets = List.of("plan.method=simulation");
        LoadedScenario loaded = new ScenarioSource(center, sets, Extensions.installed()).read();
        RequirementPlan plan =
            RequirementPlanner.plan(loaded.scenario(), loaded.sha256(), options, Progress.NONE);
        RequirementPlan why =
            plan.withWaterfall(
                RequirementPlanner.waterfall(loaded.scenario(), plan, options, Progress.NONE));
        ForecastRisk risk = ForecastRisk.of(loaded.scenario(), plan, options, Progress.NONE);
        return text(out -> PlanJson.write(why, risk, VERSION, out));
      }
    },
    COMPARE {
      @Override
      String result(Path center, ExperimentOptions options) throws IOException {
        ScenarioSource source = source(center);
        ScenarioComparison comparison =
            ScenarioComparison.of(
                NamedScenario.read(source),
                List.of(
                    NamedScenario.changed(source, "agentGroups.desk.scheduled.agents=6"),
                    NamedScenario.changed(source, "scale.contactTypes.*.volumes=1.1")),
                ComparedStaff.OWN,
                Optional.empty());
        var compared = comparison.run(options, Progress.NONE);
        return text(out -> ComparisonJson.write(compared, VERSION, out));
      }
    },
    SWEEP {
      @Override
      String result(Path center, ExperimentOptions options) throws IOException {
        ScenarioSource source = source(center);
        List<SweepPoint> points =
            SweepPoint.combinations(List.of("agentGroups.desk.scheduled.agents=4,5,6")).stream()
                .map(
                    values -> {
                      String change = "agentGroups.desk.scheduled.agents=";
                      String value = values.values().iterator().next();
                      LoadedScenario loaded = source.changed("--vary", List.of(change + value));
                      return SweepPoint.run(values, loaded, options, Progress.NONE);
                    })
                .toList();
        return text(out -> SweepReport.writeJson(points, VERSION, out));
      }
    },
    SENSITIVITY {
      @Override
      String result(Path center, ExperimentOptions options) throws IOException {
        var found =
            SensitivityAnalysis.of(source(center), 0.1, Optional.empty())
                .run(options, Progress.NONE);
        return text(out -> SensitivityJson.write(found, VERSION, out));
      }
    },
    SCHEDULE {
      @Override
      String result(Path center, ExperimentOptions options) throws IOException {
        LoadedScenario loaded = source(center).read();
        StaffSchedule schedule =
            ShiftPlanner.plan(
                loaded.scenario(),
                loaded.sha256(),
                options,
                ShiftSettings.DEFAULT.withRounds(2),
                Progress.NONE);
        return text(out -> ScheduleJson.write(schedule, VERSION, out));
      }
    },
    OPTIMIZE {
      @Override
      String result(Path center, ExperimentOptions options) throws IOException {
        LoadedScenario loaded = source(center).read();
        OptimizedStaff found =
            StaffOptimizer.of(
                ScenarioCompiler.compile(
                    loaded.scenario().withForecastError(null), loaded.sha256()),
                OptimizeSettings.of(StaffingPeriod.DAY, CertificateSettings.withSample(20)),
                options,
                Progress.NONE);
        return text(out -> OptimizeJson.write(found, VERSION, out));
      }
    },
    GOAL {
      @Override
      String result(Path center, ExperimentOptions options) throws IOException {
        var answer =
            GoalSeek.of(
                    source(center), "serviceLevel=80%", "agentGroups.desk.scheduled.agents", "2,9")
                .run(options, Progress.NONE);
        return text(out -> GoalJson.write(answer, VERSION, out));
      }
    };

    abstract String result(Path center, ExperimentOptions options) throws IOException;

    private static ScenarioSource source(Path center) {
      return new ScenarioSource(center, List.of(), Extensions.installed());
    }

    private static String text(OutputFiles.Content content) throws IOException {
      Writer text = new StringWriter();
      content.writeTo(text);
      return text.toString();
    }
  }

  private Checkpoint checkpoint(Run run, int lives) {
    Console console =
        Console.of(
            OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), folder, Map.of());
    return new Deadly(
        CheckpointFile.of(
            folder.resolve("run.checkpoint"), run.name(), console, Duration.ZERO, () -> 0),
        lives);
  }

  private static boolean isKill(@Nullable Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(each -> each instanceof Killed);
  }

  private String taken(Run run, Path center, ExperimentOptions options, int[] kills) {
    while (true) {
      try {
        return run.result(center, options.withCheckpoint(checkpoint(run, kills[0] + 1)));
      } catch (RuntimeException | Error failure) {
        assertThat(isKill(failure)).as("%s", failure).isTrue();
        kills[0]++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Run.class)
  void theResultHasTheSameBytes(Run run) throws IOException {
    Path center = Files.writeString(folder.resolve("center.json"), CENTER);
    ExperimentOptions options = ExperimentOptions.defaults().withReplications(6).withThreads(1);
    String whole = run.result(center, options);
    int[] kills = {0};

    assertThat(taken(run, center, options.withThreads(2), kills)).isEqualTo(whole);
    assertThat(kills[0]).as("kills").isGreaterThan(2);
  }

  @Test
  void thePiecesOfAnotherRunAreNotTakenUp() throws IOException {
    Path center = Files.writeString(folder.resolve("center.json"), CENTER);
    ExperimentOptions options = ExperimentOptions.defaults().withReplications(6);
    int[] kills = {0};
    taken(Run.SWEEP, center, options, kills);
    Path other =
        Files.writeString(folder.resolve("other.json"), CENTER.replace("\"4m\"", "\"5m\""));
    String whole = Run.SWEEP.result(other, options);

    assertThat(taken(Run.SWEEP, other, options, kills)).isEqualTo(whole);
  }
}
