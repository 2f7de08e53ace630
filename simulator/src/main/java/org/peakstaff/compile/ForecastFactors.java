package org.peakstaff.compile;

import org.jspecify.annotations.Nullable;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.Share;

/**
 * How far the forecast of a replication is off: a lognormal factor with mean 1 on all volumes and
 * one on all handle times, each drawn once per replication, whatever its horizon. They depend on
 * seed and replication alone, so that variants of a scenario meet the same error.
 */
public final class ForecastFactors {
  private static final long VOLUME = StreamKey.entity("volume");
  private static final long HANDLE_TIME = StreamKey.entity("handleTime");

  private final @Nullable Sampler volume;
  private final @Nullable Sampler handleTime;

  private ForecastFactors(@Nullable Sampler volume, @Nullable Sampler handleTime) {
    this.volume = volume;
    this.handleTime = handleTime;
  }

  static ForecastFactors of(@Nullable ForecastError error) {
    return error == null
        ? new ForecastFactors(null, null)
        : new ForecastFactors(law(error.volume()), law(error.handleTime()));
  }

  private static @Nullable Sampler law(Share cv) {
    return cv.value() == 0 ? null : Sampler.logNormalByMean(1, cv.value());
  }

  /**
   * The factor on all volumes.
   *
   * @param seed seed of the experiment
   * @param replication number of the replication
   * @param scratch a generator, whose state is lost
   * @return 1 when volumes are as forecast
   */
  public double volume(long seed, int replication, Xoshiro256 scratch) {
    return draw(volume, VOLUME, seed, replication, scratch);
  }

  /**
   * The factor on all handle times.
   *
   * @param seed seed of the experiment
   * @param replication number of the replication
   * @param scratch a generator, whose state is lost
   * @return 1 when handle times are as forecast
   */
  public double handleTime(long seed, int replication, Xoshiro256 scratch) {
    return draw(handleTime, HANDLE_TIME, seed, replication, scratch);
  }

  /**
   * Whether volumes may be off.
   *
   * @return false when {@link #volume} is always 1
   */
  public boolean moveVolumes() {
    return volume != null;
  }

  private static double draw(
      @Nullable Sampler law, long entity, long seed, int replication, Xoshiro256 scratch) {
    if (law == null) {
      return 1;
    }
    StreamKey.seed(scratch, seed, replication, Purpose.FORECAST_ERROR, entity);
    return law.sample(scratch);
  }
}
