package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** A variant is what it extends, scaled, with its own values merged over it. */
class VariantTest {
  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void writeBaseline() {
    center = new Center(folder);
    center.write("baseline.json", Center.TEXT);
  }

  private Scenario variant(String members) {
    String text = "{\"extends\": \"baseline.json\", " + members + "}";
    return ScenarioReader.read(center.write("variant.json", text)).scenario();
  }

  private List<String> problems(String members) {
    return center.problemsOf(
        center.write("variant.json", "{\"extends\": \"baseline.json\", " + members + "}"));
  }

  @Test
  void objectsAreMergedMemberByMember() {
    Scenario scenario =
        variant("\"contactTypes\": {\"billing\": {\"patience\": {\"mean\": \"60s\"}}}");

    var billing = scenario.contactTypes().get("billing");
    assertThat(billing.patience()).isEqualTo(new Law.Exponential(Duration.ofSeconds(60), null));
    assertThat(billing.handleTime())
        .isEqualTo(new Law.Lognormal(Duration.ofMinutes(5), 1.1, null, null));
    assertThat(scenario.contactTypes()).containsKey("sales");
  }

  @Test
  void anObjectThatNamesItsTypeReplacesItsTargetWhole() {
    Scenario scenario =
        variant(
            "\"contactTypes\": {\"billing\": {\"handleTime\":"
                + " {\"type\": \"gamma\", \"mean\": \"6m\", \"shape\": 2}}}");

    assertThat(scenario.contactTypes().get("billing").handleTime())
        .isEqualTo(new Law.Gamma(Duration.ofMinutes(6), null, 2.0, null));
  }

  @Test
  void nullDeletesAndArraysAreReplacedWhole() {
    Scenario scenario =
        variant(
            "\"events\": null, \"profiles\": {\"flat\": ["
                + "1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}");

    assertThat(scenario.events()).isEmpty();
    assertThat(scenario.profiles().get("flat")).containsOnly(1.0);
  }

  @Test
  void aNullThatDeletesNothingIsAProblem() {
    assertThat(problems("\"evnts\": null"))
        .containsExactly(
            "variant.json:1:30: evnts: null deletes, and there is no \"evnts\" to delete."
                + " Did you mean \"events\"?");
  }

  @Test
  void variantsMayBeChainedAcrossFoldersAndScalesMultiply() {
    center.write(
        "variants/more.json",
        "{\"extends\": \"../baseline.json\", \"scale\": {\"contactTypes.*.handleTime\": 1.1}}");
    Path file =
        center.write(
            "variants/evenmore.json",
            "{\"extends\": \"more.json\", \"scale\": {\"contactTypes.billing.handleTime\": 2}}");

    LoadedScenario loaded = ScenarioReader.read(file);

    var types = loaded.scenario().contactTypes();
    assertThat(types.get("billing").handleTime())
        .isEqualTo(new Law.Lognormal(Duration.ofMinutes(11), 1.1, null, null));
    assertThat(types.get("sales").handleTime())
        .isEqualTo(new Law.Exponential(Duration.ofSeconds(264), null));
    assertThat(loaded.files())
        .extracting(Path::getFileName)
        .extracting(Path::toString)
        .containsExactly("evenmore.json", "more.json", "baseline.json");
  }

  @Test
  void scaleMultipliesVolumesSharesNumbersAndRoundsAgentsHalfUp() {
    Scenario scenario =
        variant(
            "\"scale\": {\"contactTypes.*.volumes\": 1.5, \"agentGroups.desk.scheduled\": 1.3125,"
                + " \"agentGroups.desk.absence\": 2, \"agentGroups.desk.shrinkage\": 0.5,"
                + " \"agentGroups.*.costPerHour\": 1.04, \"agentGroups.*.skills.*.weight\": 3}");

    assertThat(scenario.contactTypes().get("billing").volumes())
        .isEqualTo(new Volumes.Constant(90));
    assertThat(((Volumes.Profile) scenario.contactTypes().get("sales").volumes()).daily())
        .isEqualTo(150);
    AgentGroup desk = scenario.agentGroups().get("desk");
    assertThat(desk.scheduled()).as("8 x 1.3125 = 10.5").isEqualTo(new Scheduled.Constant(11));
    assertThat(desk.absence()).isEqualTo(Share.of(0.06));
    assertThat(desk.shrinkage())
        .isEqualTo(new AgentGroup.Shrinkage(Share.of(0.05), Share.of(0.025)));
    assertThat(desk.costPerHour()).isEqualTo(26);
    assertThat(desk.skills().get("sales").weight()).as("a default, scaled").isEqualTo(3);
  }

  @Test
  void aRateIsDividedWhenItsLawIsScaled() {
    center.write(
        "baseline.json",
        Center.with(
            "{\"type\": \"exponential\", \"mean\": \"4m\"}",
            "{\"type\": \"exponential\", \"rate\": 0.01}"));

    assertThat(
            variant("\"scale\": {\"contactTypes.sales.handleTime\": 2}")
                .contactTypes()
                .get("sales")
                .handleTime())
        .isEqualTo(new Law.Exponential(null, 0.005));
  }

  @Test
  void anAssumedValueCanBeScaled() {
    center.write(
        "baseline.json",
        Center.with("\"currency\"", "\"assumptions\": \"industry-1\", \"currency\"")
            .replace("\"patience\": {\"type\": \"exponential\", \"mean\": \"2m\"},", ""));

    assertThat(
            variant("\"scale\": {\"contactTypes.billing.patience\": 0.5}")
                .contactTypes()
                .get("billing")
                .patience())
        .isEqualTo(new Law.Exponential(Duration.ofMinutes(1), null));
  }

  @Test
  void aScaleThatFitsNothingIsAProblem() {
    assertThat(problems("\"scale\": {\"contactTypes.biling.handleTime\": 1.1}"))
        .containsExactly(
            "variant.json:1:40: scale.contactTypes.biling.handleTime: there is no \"biling\" to"
                + " scale. Did you mean \"billing\"?");
    assertThat(problems("\"scale\": {\"contactTypes.*.handelTime\": 1.1}"))
        .containsExactly(
            "variant.json:1:40: scale.contactTypes.*.handelTime: there is no \"handelTime\" to"
                + " scale. Did you mean \"handleTime\"?");
    assertThat(problems("\"scale\": {\"contactTypes.billing.channel\": 1.1}"))
        .containsExactly(
            "variant.json:1:72: scale.contactTypes.billing.channel: contactTypes.billing.channel"
                + " cannot be scaled; scale laws, volumes, scheduled, numbers, shares and durations");
    assertThat(problems("\"scale\": {\"contactTypes.*.handleTime\": \"10%\"}"))
        .containsExactly(
            "variant.json:1:69: scale.contactTypes.*.handleTime: a factor is a number from 0 to"
                + " 1000000, not \"10%\"");
    assertThat(problems("\"scale\": {\"agentGroups.desk.absence\": 50}"))
        .containsExactly(
            "variant.json:1:68: agentGroups.desk.absence: a share lies between 0 and 1: write"
                + " \"1.5%\" or 0.015, not 1.5");
  }

  @Test
  void aVariantThatMisspellsAnIdIsToldWhatItMeant() {
    assertThat(problems("\"contactTypes\": {\"biling\": {\"balking\": \"2%\"}}"))
        .containsExactly(
            "variant.json:1:57: contactTypes.biling: \"channel\" and \"handleTime\" are missing."
                + " Did you mean \"billing\", which there is already?");
  }

  @Test
  void aTextThatIsNoCodeAndAnIdOfOtherLettersAreSaidAsWhatTheyAre() {
    center.write("baseline.json", Center.with("", ""));

    assertThat(
            problems(
                "\"currency\": \"EURO\", \"agentGroups\": {\"Süd\": {\"skills\": {\"calls\": {}}}}"))
        .anyMatch(line -> line.endsWith("three capital letters such as \"EUR\", not \"EURO\""))
        .anyMatch(line -> line.contains("\"Süd\" is not an id: letters A to Z"))
        .noneMatch(line -> line.contains("resolutionFactor"));
  }

  @Test
  void anEntryWhoseNameIsNoIdIsCheckedLikeAnyOther() {
    center.write("baseline.json", Center.with("", ""));

    assertThat(
            problems(
                "\"shiftFamilies\": {\"Früh\": {\"start\": \"25:00\", \"length\": \"8h\"},"
                    + " \"late shift\": {\"start\": \"14:00\", \"length\": \"0h\"}}"))
        .hasSize(4)
        .anyMatch(line -> line.contains("shiftFamilies.Früh: \"Früh\" is not an id"))
        .anyMatch(
            line ->
                line.contains(
                    "shiftFamilies.Früh.start: must be a time of day such as \"07:00\", or"))
        .anyMatch(line -> line.contains("shiftFamilies.late shift: \"late shift\" is not an id"))
        .anyMatch(line -> line.contains("late shift.length: a shift is longer than 0s"));
  }

  @Test
  void aProblemNamesTheFileThatWroteTheValue() {
    center.write("baseline.json", Center.with("\"days\": 1", "\"days\": 0"));

    assertThat(problems("\"name\": 5"))
        .containsExactly(
            "baseline.json:5:45: horizon.days: must be at least 1, not 0",
            "variant.json:1:38: name: must be a text, not 5");
  }

  @Test
  void aCycleOfExtendsIsRefused() {
    center.write("a.json", "{\"extends\": \"b.json\"}");
    Path b = center.write("b.json", "{\"extends\": \"a.json\"}");

    assertThat(center.problemsOf(b))
        .containsExactly("a.json:1:13: extends: \"b.json\" extends this scenario in turn");
    assertThat(center.problemsOf(center.write("c.json", "{\"extends\": \"c.json\"}")))
        .containsExactly("c.json:1:13: extends: \"c.json\" extends this scenario in turn");
  }

  @Test
  void extendsStaysWithinTheFolderAbove() {
    Path file = center.write("a/b/v.json", "{\"extends\": \"../../baseline.json\"}");

    assertThat(center.problemsOf(file))
        .containsExactly(
            "a/b/v.json:1:13: extends: \"../../baseline.json\" leads further up than the folder"
                + " above the file that names it");
    assertThat(problems("\"extends\": 3")).hasSize(1);
    assertThat(center.problemsOf(center.write("v.json", "{\"extends\": \"/etc/hosts\"}")))
        .containsExactly(
            "v.json:1:13: extends: \"/etc/hosts\" is absolute; paths are relative to the file that"
                + " names them");
    assertThat(center.problemsOf(center.write("v.json", "{\"extends\": \"absent.json\"}")))
        .containsExactly("v.json:1:13: extends: there is no file \"absent.json\"");
  }

  @Test
  void aLinkDoesNotLeadOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.csv"), "start,contactType,volume\n");
    Files.createSymbolicLink(folder.resolve("data"), elsewhere);
    String text =
        Center.with(
            "{\"type\": \"constant\", \"perHour\": 60}",
            "{\"type\": \"file\", \"path\": \"data/secret.csv\"}");

    assertThat(center.problems(text))
        .containsExactly(
            "center.json:12:43: contactTypes.billing.volumes.path: \"data/secret.csv\" leads out of"
                + " the folder of the file that names it (through a link)");
  }

  @Test
  void aScaleWithoutExtendsIsRefused() {
    String text =
        Center.with("\"currency\"", "\"scale\": {\"contactTypes.*.volumes\": 2}, \"currency\"");

    assertThat(center.problems(text))
        .containsExactly(
            "center.json:4:12: scale: \"scale\" changes the values of a scenario that is extended;"
                + " there is no \"extends\"");
  }

  @Test
  void aLayerThatCannotBeReadIsReportedWithItsPlace() {
    center.write("baseline.json", "{\"name\": }");

    assertThat(problems("\"name\": \"x\""))
        .singleElement()
        .asString()
        .startsWith("baseline.json:1:10: not valid JSON: Unexpected character ('}'");
  }
}
