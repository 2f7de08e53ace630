package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
  private static final String LAW = "{\"type\": \"lognormal\", \"mean\": \"5m\", \"cv\": 1.1}";
  private static final String VOLUMES = "{\"type\": \"constant\", \"perHour\": 60}";
  private static final String AGENTS = "{\"type\": \"constant\", \"agents\": 8}";

  @TempDir Path folder;

  /** The value at a path of a scenario after a setting, as JSON without blanks. */
  private String after(String text, String set, String... path) {
    LoadedScenario loaded = new Center(folder).load(text, set);
    ScenarioTree value = Trees.at(loaded.tree(), path);
    return ScenarioWriter.line(value).replace('"', '\'').replace(" ", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'deterministic','mean':'5m'} | {'type':'deterministic','mean':'10m'}",
        "{'type':'exponential','mean':'1h30m'} | {'type':'exponential','mean':'3h'}",
        "{'type':'exponential','rate':0.5} | {'type':'exponential','rate':0.25}",
        "{'type':'erlang','shape':3,'scale':'1m'} | {'type':'erlang','shape':3,'scale':'2m'}",
        "{'type':'gamma','shape':0.5,'mean':'1.25s'} | {'type':'gamma','shape':0.5,'mean':'2.5s'}",
        "{'type':'lognormal','median':'4m','sigma':0.9} | {'type':'lognormal','median':'8m','sigma':0.9}",
        "{'type':'weibull','mean':'5m','cv':2} | {'type':'weibull','mean':'10m','cv':2}",
        "{'type':'uniform','low':'0s','high':'12h'} | {'type':'uniform','low':'0s','high':'1d'}",
        "{'type':'triangular','low':'1m','mode':'2m','high':'3m'} | {'type':'triangular','low':'2m','mode':'4m','high':'6m'}",
        "{'type':'hyperexponential','probabilities':[0.3,0.7],'means':['1m','9m']} | {'type':'hyperexponential','probabilities':[0.3,0.7],'means':['2m','18m']}",
        "{'type':'empirical','samples':['1s','2s']} | {'type':'empirical','samples':['2s','4s']}",
        "{'type':'empirical','edges':['0s','1m'],'weights':[3]} | {'type':'empirical','edges':['0s','2m'],'weights':[3]}",
        "{'type':'empirical','quantiles':{'0':'1s','1':'1m'}} | {'type':'empirical','quantiles':{'0':'2s','1':'2m'}}",
        "{'type':'shifted','by':'5s','law':{'type':'exponential','mean':'3m'}} | {'type':'shifted','by':'10s','law':{'type':'exponential','mean':'6m'}}",
        "{'type':'truncated','high':'1h','law':{'type':'exponential','mean':'3m'}} | {'type':'truncated','high':'2h','law':{'type':'exponential','mean':'6m'}}",
        "{'type':'mixture','parts':[{'share':1,'law':{'type':'exponential','mean':'3m'}}]} | {'type':'mixture','parts':[{'share':1,'law':{'type':'exponential','mean':'6m'}}]}",
        "{'type':'by-time','from':{'00:00':{'type':'exponential','mean':'3m'}}} | {'type':'by-time','from':{'00:00':{'type':'exponential','mean':'6m'}}}",
        "{'type':'exponential','mean':'3m','note':'5m'} | {'type':'exponential','mean':'6m','note':'5m'}",
      })
  void aLawIsScaledAsAVariable(String law, String doubled) {
    String text = Center.with(LAW, law.replace('\'', '"'));

    assertThat(
            after(
                text,
                "scale.contactTypes.billing.handleTime=2",
                "contactTypes",
                "billing",
                "handleTime"))
        .isEqualTo(doubled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'constant','perHour':61} | {'type':'constant','perHour':67.1}",
        "{'type':'profile','daily':100,'profile':'flat'} | {'type':'profile','daily':110,'profile':'flat'}",
        "{'type':'intervals','values':[0,0,0,0,0,0,0,0,1,2,3,5,0,0,0,0,0,0,0,0,0,0,0,0]} | {'type':'intervals','values':[0,0,0,0,0,0,0,0,1.1,2.2,3.3,5.5,0,0,0,0,0,0,0,0,0,0,0,0]}",
      })
  void volumesAreScaledInEveryInterval(String volumes, String scaled) {
    String text = Center.with(VOLUMES, volumes.replace('\'', '"'));

    assertThat(
            after(
                text,
                "scale.contactTypes.billing.volumes=1.1",
                "contactTypes",
                "billing",
                "volumes"))
        .isEqualTo(scaled);
  }

  @Test
  void scheduledAgentsAreRoundedHalfUp() {
    String text =
        Center.with(
            AGENTS,
            "{\"type\": \"intervals\", \"values\": [0,0,0,0,0,0,0,0,1,2,3,5,0,0,0,0,0,0,0,0,0,0,0,0]}");

    assertThat(
            after(text, "scale.agentGroups.desk.scheduled=1.5", "agentGroups", "desk", "scheduled"))
        .isEqualTo(
            "{'type':'intervals','values':[0,0,0,0,0,0,0,0,2,3,5,8,0,0,0,0,0,0,0,0,0,0,0,0]}");
  }

  @ParameterizedTest
  @CsvSource({
    "contactTypes.billing.target.serviceLevel.within, 1.5, '30s'",
    "contactTypes.billing.target.serviceLevel.share, 1.1, 0.88",
    "agentGroups.desk.costPerHour, 1.1, 27.5",
    "agentGroups.desk.skills.sales.rank, 2, 4",
    "agentGroups.desk.minimumAgents, 3, 0",
    "busyness.cv, 0.5, 0.05",
    "events.outage.contactTypes.billing.volume, 1.5, 3",
    "contactTypes.billing.volumes.perHour, 0.25, 15",
  })
  void plainValuesAreMultiplied(String path, double factor, String scaled) {
    String value = after(Center.TEXT, "scale." + path + "=" + factor, path.split("\\."));

    assertThat(value.replace("'", "")).isEqualTo(scaled);
  }

  @Test
  void aScaledDurationThatIsTooLongIsAProblemAndNotAFailure() {
    assertThat(
            new Center(folder)
                .problems(
                    Center.TEXT,
                    "scale.contactTypes.billing.handleTime=1000000",
                    "scale.contactTypes.billing.handleTime=1000000"))
        .containsExactly(
            "--set scale.contactTypes.billing.handleTime: contactTypes.billing.handleTime.mean:"
                + " longer than 100 years");
  }

  @Test
  void aWildcardPassesOverTypesThatDoNotAbandon() {
    LoadedScenario loaded =
        new Center(folder).load(Center.TEXT, "scale.contactTypes.*.patience=0.5");

    assertThat(Trees.text(loaded.tree(), "contactTypes", "billing", "patience", "mean"))
        .isEqualTo("1m");
    assertThat(Trees.text(loaded.tree(), "contactTypes", "sales", "patience")).isEqualTo("none");
  }
}
