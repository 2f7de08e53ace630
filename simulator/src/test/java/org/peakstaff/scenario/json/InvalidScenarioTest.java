package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of bad input gives its own sentence, with its place and what was probably meant. */
class InvalidScenarioTest {
  @TempDir Path folder;
  private Center center;

  @BeforeEach
  void openCenter() {
    center = new Center(folder);
  }

  @Test
  void theScenarioThatTheseTestsBreakIsValid() {
    assertThat(center.problems(Center.TEXT)).isEmpty();
  }

  /** One row: a piece of the valid scenario, what replaces it, and the whole list of problems. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        // Unknown fields and misspelt ones.
        "\"absence\": | \"absense\": | center.json:28:62: agentGroups.desk.absense: unknown field \"absense\". Did you mean \"absence\"?",
        "\"handleTime\": {\"type\": \"exponential\" | \"handleTyme\": {\"type\": \"exponential\" | center.json:20:7: contactTypes.sales.handleTyme: \"handleTime\" is missing and \"handleTyme\" is unknown. Did you mean \"handleTime\"?",
        "\"volume\": 2 | \"volume\": 2, \"weather\": 3 | center.json:32:112: events.outage.contactTypes.billing.weather: unknown field \"weather\".",
        "\"channel\": \"phone\", \"hours\": \"office\",\\n      \"volumes\": {\"type\": \"profile\" | \"hours\": \"office\",\\n      \"volumes\": {\"type\": \"profile\" | center.json:17:14: contactTypes.sales: \"channel\" is missing",
        // Wrong types.
        "\"days\": 1 | \"days\": \"one\" | center.json:5:45: horizon.days: must be a whole number, not \"one\"",
        "\"days\": 1 | \"days\": 1.5 | center.json:5:45: horizon.days: must be a whole number, not 1.5",
        "\"days\": 1 | \"days\": true | center.json:5:45: horizon.days: must be a whole number, not true",
        "{\"rank\": 1} | [1] | center.json:27:29: agentGroups.desk.skills.billing: must be an object, not a list of 1",
        "\"name\": \"Small center\" | \"name\": null | center.json:3:11: name: null is no value here; leave the field out, or see \"none\"",
        "\"format\": 1 | \"format\": 2 | center.json:2:13: format: must be at most 1, not 2",
        // Durations.
        "\"within\": \"20s\" | \"within\": 20 | center.json:15:61: contactTypes.billing.target.serviceLevel.within: a duration needs a unit: write \"20s\", not 20",
        "\"within\": \"20s\" | \"within\": \"20\" | center.json:15:61: contactTypes.billing.target.serviceLevel.within: a duration needs a unit: write \"20s\", not \"20\"",
        "\"within\": \"20s\" | \"within\": \"20 sec\" | center.json:15:61: contactTypes.billing.target.serviceLevel.within: must be a duration, not \"20 sec\": write \"20s\"",
        "\"within\": \"20s\" | \"within\": -20 | center.json:15:61: contactTypes.billing.target.serviceLevel.within: a duration is not negative, not -20",
        "\"within\": \"20s\" | \"within\": \"soon\" | 'center.json:15:61: contactTypes.billing.target.serviceLevel.within: must be a duration such as \"20s\", \"3m30s\" or \"4h\", not \"soon\"'",
        "\"within\": \"20s\" | \"within\": \"9999999d\" | center.json:15:61: contactTypes.billing.target.serviceLevel.within: longer than 100 years",
        // Shares.
        "\"share\": \"80%\" | \"share\": 80 | center.json:15:44: contactTypes.billing.target.serviceLevel.share: a share lies between 0 and 1: write \"80%\" or 0.8, not 80",
        "\"share\": \"80%\" | \"share\": \"120%\" | 'center.json:15:44: contactTypes.billing.target.serviceLevel.share: a share lies between 0 and 1 (0 % and 100 %), not \"120%\"'",
        "\"absence\": \"3%\" | \"absence\": -0.1 | 'center.json:28:73: agentGroups.desk.absence: a share lies between 0 and 1 (0 % and 100 %), not -0.1'",
        // Numbers.
        "\"perHour\": 60 | \"perHour\": -60 | center.json:12:50: contactTypes.billing.volumes.perHour: must be at least 0, not -60",
        "\"perHour\": 60 | \"perHour\": NaN | center.json:12:50: contactTypes.billing.volumes.perHour: a number must be finite, not NaN",
        "\"perHour\": 60 | \"perHour\": 1e999 | center.json:12:50: contactTypes.billing.volumes.perHour: a number must be finite, not 1e999",
        "\"perHour\": 60 | \"perHour\": \"NaN\" | center.json:12:50: contactTypes.billing.volumes.perHour: must be a number, not \"NaN\"",
        "\"cv\": 1.1 | \"cv\": 0 | center.json:13:63: contactTypes.billing.handleTime.cv: must be above 0, not 0",
        // Choices.
        "\"channel\": \"phone\", \"hours\": \"office\",\\n      \"volumes\": {\"type\": \"constant\" | \"channel\": \"fone\", \"hours\": \"office\",\\n      \"volumes\": {\"type\": \"constant\" | 'center.json:11:18: contactTypes.billing.channel: must be one of \"phone\", \"chat\", \"email\", \"ticket\", \"social\", \"counter\" and \"outbound\", not \"fone\". Did you mean \"phone\"?'",
        "\"type\": \"exponential\", \"mean\": \"2m\" | \"tipe\": \"exponential\", \"mean\": \"2m\" | center.json:14:19: contactTypes.billing.patience: \"type\" is missing. \"tipe\" is unknown. Did you mean \"type\"?",
        // References.
        "\"hours\": \"office\",\\n      \"scheduled\" | \"hours\": \"ofice\",\\n      \"scheduled\" | center.json:25:16: agentGroups.desk.hours: there are no opening hours \"ofice\". Did you mean \"office\"?",
        "\"profile\": \"flat\" | \"profile\": \"weekday\" | 'center.json:19:63: contactTypes.sales.volumes.profile: there is no profile \"weekday\". There is \"flat\".'",
        "\"sales\": {\"rank\": 2} | \"sails\": {\"rank\": 2} | center.json:27:42: agentGroups.desk.skills.sails: there is no contact type \"sails\". Did you mean \"sales\"?",
        "\"contactTypes\": {\"billing\": {\"volume\" | \"contactTypes\": {\"biling\": {\"volume\" | center.json:32:87: events.outage.contactTypes.biling: there is no contact type \"biling\". Did you mean \"billing\"?",
        ", \"sales\": {\"rank\": 2} | '' | center.json:17:5: contactTypes.sales: no agent group has the skill \"sales\"",
        "{\"billing\": {\"rank\": 1}, \"sales\": {\"rank\": 2}} | {} | center.json:27:17: agentGroups.desk.skills: an agent group needs at least one skill",
        // Time.
        "Europe/Berlin | Europe/Berln | center.json:5:60: horizon.timeZone: there is no time zone \"Europe/Berln\". Did you mean \"Europe/Berlin\"?",
        "\"60m\" | \"20m\" | 'center.json:5:89: horizon.interval: must be \"15m\", \"30m\" or \"60m\", not \"20m\"'",
        "\"2026-11-27\", | \"2026-02-30\", | center.json:5:23: horizon.from: there is no such date as 2026-02-30",
        "\"days\": 1 | \"days\": 1, \"weeks\": 1 | 'center.json:5:14: horizon: give days or weeks, not both'",
        "\"days\": 1, | '' | center.json:5:14: horizon: \"days\" or \"weeks\" is missing",
        "\"days\": 1, | \"days\": 1, \"warmUp\": \"90m\", | 'center.json:5:58: horizon.warmUp: 1h30m is not a multiple of the interval, 1h'",
        "\"days\": 1, | \"days\": 1, \"warmUp\": \"1d\", | 'center.json:5:58: horizon.warmUp: 1d leaves nothing of the horizon, which is 1d long'",
        "08:00-12:00 | 08:30-12:00 | center.json:6:42: openingHours.office.mon-fri: 08:30 is not on the grid of 60m intervals; intervals of 30m would fit",
        "08:00-12:00 | 08:00-25:00 | 'center.json:6:42: openingHours.office.mon-fri: must be hours such as \"08:00-20:00\", a list of such, or \"closed\", not \"08:00-25:00\"'",
        "mon-fri | mon-frei | 'center.json:6:31: openingHours.office.mon-frei: \"mon-frei\" is not a weekday such as \"mon\", \"mon-fri\" or \"mon,wed\", or a date such as \"2026-11-27\"'",
        "{\"mon-fri\": \"08:00-12:00\"} | {\"mon-fri\": \"08:00-12:00\", \"fri\": \"closed\"} | center.json:6:57: openingHours.office.fri: fri is given twice",
        "T09:00 | T09:30 | center.json:32:24: events.outage.from: 2026-11-27T09:30 is not on the grid of 60m intervals",
        "\"to\": \"2026-11-27T11:00\" | \"to\": \"2026-11-27T08:00\" | 'center.json:32:50: events.outage.to: 2026-11-27T08:00 is not after 2026-11-27T09:00, the start'",
        // Counts and sums.
        "{\"type\": \"constant\", \"agents\": 8} | {\"type\": \"intervals\", \"values\": [1, 2]} | 'center.json:26:52: agentGroups.desk.scheduled.values: must have one value per interval: the horizon has 24 intervals of 1h, here are 2 values'",
        "1, 1, 1, 1, 0 | 1, 1, 1, 0 | 'center.json:7:24: profiles.flat: must have one weight per interval of a day: 24 of 1h, here are 23'",
        "\"outOfOffice\": \"10%\" | \"outOfOffice\": \"92%\" | center.json:28:20: agentGroups.desk: shrinkage and absence leave nobody: they sum to 100 %",
        "\"currency\": \"EUR\", | '' | 'center.json:28:94: agentGroups.desk.costPerHour: a cost needs the scenario''s \"currency\", such as \"EUR\"'",
        "{\"serviceLevel\": {\"share\": \"80%\", \"within\": \"20s\"}} | {\"over\": \"day\"} | 'center.json:15:17: contactTypes.billing.target: a target names \"serviceLevel\", \"abandonment\", \"averageSpeedOfAnswer\" or \"completed\"'",
        // Files.
        "\"type\": \"profile\", \"daily\": 100, \"profile\": \"flat\" | \"type\": \"trace\", \"path\": \"x.csv\" | center.json:19:44: contactTypes.sales.volumes.path: there is no file \"x.csv\"",
      })
  void aBrokenScenarioHasExactlyOneProblem(String piece, String replacement, String problem) {
    String text = Center.with(piece.replace("\\n", "\n"), replacement.replace("\\n", "\n"));

    assertThat(center.problems(text)).containsExactly(problem);
  }

  @Test
  void everyProblemIsReportedOnceInTheOrderOfTheFile() {
    String text =
        Center.TEXT
            .replace("\"days\": 1", "\"days\": 0")
            .replace("\"mean\": \"2m\"", "\"mean\": 120")
            .replace("\"sales\": {\"rank\": 2}", "\"sails\": {\"rank\": 2}")
            .replace("\"costPerHour\": 25", "\"costPerHour\": -25");

    assertThat(center.problems(text))
        .containsExactly(
            "center.json:5:45: horizon.days: must be at least 1, not 0",
            "center.json:14:51: contactTypes.billing.patience.mean: a duration needs a unit:"
                + " write \"120s\", not 120",
            "center.json:27:42: agentGroups.desk.skills.sails: there is no contact type \"sails\"."
                + " Did you mean \"sales\"?",
            "center.json:28:94: agentGroups.desk.costPerHour: must be at least 0, not -25");
  }

  @Test
  void duplicateNamesAreReportedWithTheFirstOne() {
    String text =
        Center.with("\"name\": \"Small center\",", "\"name\": \"A\",\n  \"name\": \"B\",");

    assertThat(center.problems(text))
        .containsExactly("center.json:4:3: name: \"name\" is given twice, first in line 3");
  }

  @Test
  void routingOrdersListEveryIdOnce() {
    String missing =
        Center.with("\"horizon\":", "\"routing\": {\"contactOrder\": [\"sales\"]}, \"horizon\":");
    String twice =
        Center.with(
            "\"horizon\":",
            "\"routing\": {\"contactOrder\": [\"sales\", \"billing\", \"sales\"]}, \"horizon\":");

    assertThat(center.problems(missing))
        .containsExactly(
            "center.json:5:31: routing.contactOrder: must list every contact type; missing:"
                + " \"billing\"");
    assertThat(center.problems(twice))
        .containsExactly("center.json:5:52: routing.contactOrder[2]: \"sales\" is listed twice");
  }

  @Test
  void earliestDueNeedsSomethingThatIsDue() {
    String text =
        Center.with("\"horizon\":", "\"routing\": {\"contact\": \"earliest-due\"}, \"horizon\":");

    assertThat(center.problems(text)).isEmpty();
    assertThat(center.problems(text, "contactTypes.billing.target=none"))
        .containsExactly(
            "center.json:5:26: routing.contact: \"earliest-due\" needs a contact type with a target"
                + " \"completed\" or \"serviceLevel\"");
  }

  @Test
  void agentsOutsideTheHoursOfTheirGroupAreAnError() {
    String values = "0, 0, 0, 0, 0, 0, 0, 3, 8, 8, 8, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0";
    String text =
        Center.with(
            "{\"type\": \"constant\", \"agents\": 8}",
            "{\"type\": \"intervals\", \"values\": [" + values + "]}");

    assertThat(center.problems(text))
        .containsExactly(
            "center.json:26:52: agentGroups.desk.scheduled.values: agents are scheduled outside the"
                + " group's hours: 3 at 2026-11-27T07:00, 1 at 2026-11-27T12:00");
  }

  @Test
  void aCenterWithoutTypesOrGroupsIsEmpty() {
    String text =
        "{\"format\": 1, \"name\": \"x\", \"horizon\": {\"from\": \"2026-01-01\", \"days\": 1},"
            + " \"contactTypes\": {}, \"agentGroups\": {}}";

    assertThat(center.problems(text))
        .containsExactly(
            "center.json:1:90: contactTypes: there are no contact types",
            "center.json:1:109: agentGroups: there are no agent groups");
  }

  @Test
  void aFileThatIsNoJsonSaysWhere() {
    assertThat(center.problems("start,contactType,volume\n"))
        .singleElement()
        .asString()
        .startsWith("center.json:1:1: not valid JSON: Unrecognized token 'start'");
    assertThat(center.problems("{\"name\": \"x\""))
        .singleElement()
        .asString()
        .startsWith("center.json:1:13: not valid JSON: Unexpected end-of-input");
    assertThat(center.problems("[1, 2]"))
        .containsExactly("center.json:1:1: a scenario is a JSON object, not a list of 2");
    assertThat(center.problems(" \n"))
        .containsExactly("center.json:1:1: the file is empty; a scenario is a JSON object");
    assertThat(center.problems("{} {}"))
        .containsExactly(
            "center.json:1:4: the scenario has ended; nothing may follow its last brace");
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Path file = folder.resolve("center.json");
    Files.write(file, new byte[] {'{', (byte) 0xff, (byte) 0xfe, 0, '}'});

    assertThat(center.problemsOf(file))
        .containsExactly("center.json: the file is not text in UTF-8");
  }

  @Test
  void anAbsentFileAndAFolderAreRefused() {
    assertThat(center.problemsOf(folder.resolve("absent.json")))
        .containsExactly("absent.json: there is no such file");
    assertThat(center.problemsOf(folder))
        .singleElement()
        .asString()
        .endsWith(": this is a folder, not a file");
  }

  @Test
  void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
    Path file = folder.resolve("huge.json");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(100L * 1024 * 1024);
    }

    assertThat(center.problemsOf(file))
        .containsExactly("huge.json: the file has 100 MB; at most 64 MB are read");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"note\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThat(center.problems(deep))
        .containsExactly("center.json:1:74: nested more than 64 deep; no scenario is");
  }

  @Test
  void commentsTrailingCommasAndAByteOrderMarkAreWelcome() throws IOException {
    String text =
        "\uFEFF"
            + Center.TEXT
                .replace("\"format\": 1,", "// a comment\n  /* another */ \"format\": 1,")
                .replace("\"costPerHour\": 25", "\"costPerHour\": 25,");
    Path file = Files.write(folder.resolve("center.json"), text.getBytes(StandardCharsets.UTF_8));

    assertThat(center.problemsOf(file)).isEmpty();
  }

  @Test
  void remarksAreAllowedEverywhere() {
    String text =
        Center.TEXT
            .replace("{\"rank\": 1}", "{\"rank\": 1, \"note\": \"first\"}")
            .replace(
                "\"contactTypes\": {\n",
                "\"contactTypes\": {\n \"note\": \"two\", \"source\": \"ACD\",\n")
            .replace("\"mon-fri\"", "\"label\": \"Office\", \"mon-fri\"")
            .replace("\"cv\": 1.1", "\"cv\": 1.1, \"source\": \"import: 8 weeks\"");

    assertThat(center.problems(text)).isEmpty();
    assertThat(center.load(text).sha256()).isEqualTo(center.load(Center.TEXT).sha256());
  }
}
