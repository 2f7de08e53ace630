package org.peakstaff.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.peakstaff.engine.RandomDemand;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * Small random centers in which customers come back, chat, write, meet bots and find doors closed:
 * each mechanism is there in some of them, and in a week everything at a time. The file is read as
 * a user's would be.
 */
final class RandomJourneys {
  private static final int WEEK = 7;

  private final Random random;
  private final Random people;
  private final int days;

  private RandomJourneys(long seed, int days) {
    random = new Random(seed);
    this.days = days;
    people = new Random(-1 - seed);
  }

  static Scenario of(long seed, Path folder) {
    return read(seed, 2, folder);
  }

  /** A week with tiers, places, messages, events, temporary staffing and all the rest. */
  static Scenario week(long seed, Path folder) {
    return read(seed, WEEK, folder);
  }

  private static Scenario read(long seed, int days, Path folder) {
    try {
      Path file = folder.resolve("center-" + seed + ".json");
      Files.writeString(file, new RandomJourneys(seed, days).text());
      Scenario scenario = ScenarioReader.read(file).scenario();
      return days == WEEK ? scenario : RandomDemand.varied(scenario, seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return """
    {
      "format": 1, "name": "random journeys",
      "horizon": {"from": "2026-11-30", "days": %d, "timeZone": "Europe/Berlin", "interval": "60m"%s},
      "openingHours": {"care": {"mon-fri": "08:00-18:00"}, "late": {"mon-fri": "10:00-20:00"}},
      "contactTypes": {"phone": {%s}, "chat": {%s}, "email": {%s}, "ticket": {%s}%s},
      "selfService": {"menu": {%s}, "bot": {%s}},
      "agentGroups": {"voice": {%s}, "digital": {%s}}%s
    }
    """
        .formatted(
            days,
            sometimes(", \"warmUp\": \"5h\""),
            phone(),
            chat(),
            email(),
            ticket(),
            inAWeek(expert()),
            menu(),
            bot(),
            voice(),
            digital(),
            inAWeek(center()));
  }

  private String expert() {
    return ", \"expert\": {\"channel\": \"phone\", \"hours\": \"late\","
        + handleTime("12m")
        + "\"patience\": {\"type\": \"exponential\", \"mean\": \"4m\"}}";
  }

  private String center() {
    String[] rules = {"longest-wait", "fixed-order", "earliest-due", "queue-ratio"};
    String rule = rules[random.nextInt(rules.length)];
    return ", \"busyness\": {\"type\": \"gamma\", \"cv\": \"20%\", \"interval\": {\"cv\": \"5%\"}, \"shared\":"
        + " {\"correlation\": {\"phone\": {\"chat\": 0.5}}}}, \"forecastError\": {\"volume\": \"4%\"},"
        + " \"places\": {\"phone\": "
        + (5 + random.nextInt(20))
        + ", \"shared\": {\"trunks\": {\"contactTypes\": [\"phone\", \"chat\"], \"places\": 24}}},"
        + " \"events\": {\"outage\": {\"from\": \"2026-12-02T10:00\", \"to\": \"2026-12-02T16:00\","
        + " \"rampUp\": \"1h\", \"rampDown\": \"2h\", \"contactTypes\": {\"phone\": {\"volume\": 3}, \"chat\": {\"volume\":"
        + " 2}}, \"selfService\": {\"bot\": \"down\"}}}, \"adjustments\": {\"help\": {\"agentGroup\":"
        + " \"voice\", \"from\": \"2026-12-02T12:00\", \"to\": \"2026-12-02T18:00\", \"change\": 2}},"
        + " \"routing\": {\"contact\": \""
        + rule
        + "\""
        + (rule.equals("queue-ratio")
            ? ", \"queueRatio\": {\"phone\": 3, \"chat\": 2, \"email\": 1, \"ticket\": 1,"
                + " \"expert\": 1}"
            : "")
        + "}";
  }

  private String inAWeek(String text) {
    return days == WEEK ? text : "";
  }

  private String phone() {
    return "\"channel\": \"phone\", \"hours\": \"care\", \"entry\": [\"menu\"],"
        + volumes(8, 20)
        + handleTime("6m")
        + "\"patience\": {\"type\": \"exponential\", \"mean\": \"90s\"}, \"balking\": \"3%\""
        + sometimes(redial("phone", "email"))
        + sometimes(resolution("phone", "email"))
        + sometimes(", \"whenClosed\": {\"to\": \"email\"}")
        + sometimes(", \"atClose\": \"abandon\"")
        + inAWeek(
            ", \"message\": {\"after\": \"5m\"}, \"escalation\": {\"to\": \"expert\", \"probability\":"
                + " \"15%\", \"transfer\": \"warm\", \"warmFor\": \"30s\", \"keepsArrival\": "
                + (days == WEEK && random.nextBoolean())
                + "}"
                + (days == WEEK && random.nextBoolean()
                    ? ", \"callback\": {\"offerAbove\": \"1m\", \"accept\": \"40%\", \"promise\": \"2h\","
                        + " \"attempts\": 2, \"reach\": \"70%\"}"
                    : ""))
        + ", \"target\": {\"serviceLevel\": {\"share\": \"80%\", \"within\": \"20s\"}}";
  }

  private String chat() {
    return "\"channel\": \"chat\", \"hours\": \"late\", \"entry\": [\"menu\", \"bot\"],"
        + volumes(10, 25)
        + handleTime("10m")
        + "\"patience\": {\"type\": \"exponential\", \"mean\": \"2m\"}"
        + sometimes(", \"silentAbandonment\": {\"share\": \"40%\", \"timeOut\": \"3m\"}")
        + inAWeek(
            ", \"headStart\": \"1m\", \"rates\": \"piecewise-linear\", \"proactive\": {\"share\":"
                + " \"5%\"}")
        + sometimes(redial("chat", "phone"))
        + sometimes(", \"whenClosed\": {\"to\": \"phone\"}");
  }

  private String email() {
    return "\"channel\": \"email\"," + volumes(4, 9) + handleTime("8m") + deferred("elapsed");
  }

  private String ticket() {
    return "\"channel\": \"ticket\", \"hours\": \"care\", "
        + volumes(1, 4)
        + handleTime("20m")
        + deferred("opening-hours")
        + sometimes(resolution("ticket", "email"));
  }

  private String deferred(String clock) {
    return "\"deferred\": {\"order\": \""
        + (random.nextBoolean() ? "fifo" : "earliest-due")
        + "\", \"interruptible\": "
        + random.nextBoolean()
        + sometimes(", \"openingBacklog\": {\"0h-12h\": 30, \"12h-24h\": 10}")
        + "}"
        + sometimes(", \"acknowledgement\": {\"within\": \"1m\"}")
        + sometimes(
            ", \"target\": {\"completed\": {\"share\": \"90%\", \"within\": \"5h\", \"clock\": \""
                + clock
                + "\"}, \"over\": \"horizon\"}");
  }

  private String menu() {
    return "\"hours\": \"care\", \"session\": {\"type\": \"deterministic\", \"mean\": \"1m\"}"
        + sometimes(", \"sessions\": 2")
        + ", \"contactTypes\": {\"phone\": {\"adoption\": \"80%\", \"resolved\": \"20%\", \"escalated\":"
        + " {\"share\": \"75%\", \"to\": \"phone\"}, \"left\": \"5%\"}, \"chat\": {\"adoption\": \"30%\","
        + " \"resolved\": \"30%\", \"escalated\": {\"share\": \"70%\", \"to\": \"chat\"}}}";
  }

  private String bot() {
    return "\"session\": {\"type\": \"exponential\", \"mean\": \"3m\"}, \"contactTypes\": {\"chat\":"
        + " {\"adoption\": \"70%\", \"resolved\": \"35%\", \"escalated\": {\"share\": \"45%\", \"to\":"
        + " \"chat\", \"handleTimeFactor\": 1.2}, \"bounced\": {\"share\": \"15%\", \"after\": {\"type\":"
        + " \"exponential\", \"mean\": \"3h\"}, \"to\": {\"phone\": \"60%\", \"email\": \"40%\"}},"
        + " \"left\": \"5%\"}}";
  }

  private String voice() {
    return "\"hours\": \"care\", \"scheduled\": "
        + (people.nextBoolean() || days == WEEK ? agents(1, 3) : shifts("08:00", "10:00"))
        + people()
        + ", \"skills\": {\"phone\": {\"rank\": 1}, \"ticket\": {\"rank\": 2, \"reserve\": 1}"
        + sometimes(", \"chat\": {\"rank\": 2, \"after\": \"45s\"}")
        + inAWeek(", \"expert\": {\"rank\": 1}")
        + "}";
  }

  private String digital() {
    return "\"scheduled\": "
        + (people.nextBoolean() ? agents(1, 4) : shifts("06:30", "22:00"))
        + people()
        + ", \"skills\": {\"chat\": {\"rank\": 1}, \"email\": {\"rank\": 2}, \"ticket\": {\"rank\": 3},"
        + " \"phone\": {\"rank\": 2, \"after\": \"30s\"}}"
        + sometimes(
            ", \"concurrency\": {\"limits\": {\"chat\": 3}, \"capacityFactors\": [1, 1.7, 2.5]}");
  }

  private static String redial(String one, String other) {
    return ", \"redial\": {\"probability\": \"60%\", \"after\": {\"type\": \"exponential\", \"mean\":"
        + " \"20m\"}, \"to\": {\""
        + one
        + "\": \"70%\", \""
        + other
        + "\": \"30%\"}}";
  }

  private static String resolution(String one, String other) {
    return ", \"resolution\": {\"probability\": \"70%\", \"repeat\": {\"probability\": \"60%\", \"after\":"
        + " {\"type\": \"exponential\", \"mean\": \"6h\"}, \"to\": {\""
        + one
        + "\": \"50%\", \""
        + other
        + "\": \"50%\"}}}";
  }

  private String volumes(int from, int to) {
    int perHour = from + random.nextInt(to - from);
    return "\"volumes\": {\"type\": \"intervals\", \"values\": [%s%d]},"
        .formatted((perHour + ", ").repeat(24 * days - 1), perHour);
  }

  private static String handleTime(String mean) {
    return "\"handleTime\": {\"type\": \"lognormal\", \"mean\": \"" + mean + "\", \"cv\": 1},";
  }

  private String agents(int from, int to) {
    int agents = from + random.nextInt(to - from + 1);
    return "{\"type\": \"constant\", \"agents\": " + agents + "}";
  }

  private String shifts(String one, String other) {
    return """
        {"type": "shifts", "shifts": {
          "early": {"days": "mon-fri", "start": "%s", "length": "8h", "agents": %d,
            "breaks": [{"at": "2h10m", "length": "15m", "paid": true}, {"at": "4h", "length": "45m"}]},
          "late": {"days": "sun-sat", "start": "%s", "length": "%dh", "agents": %d}}}
        """
        .formatted(one, people.nextInt(4), other, 4 + people.nextInt(5), people.nextInt(4))
        .strip();
  }

  private String people() {
    String tenure =
        ", \"tenure\": {\"weeks\": {\"0\": 2, \"26\": 5}, \"handleTimeFactor\": {\"0\": 1.5, \"26\": 1},"
            + " \"resolutionFactor\": {\"0\": 0.8, \"26\": 1}}";
    String assistance = ", \"assistance\": {\"crm\": {\"handleTimeFactor\": 0.94}}";
    return (people.nextBoolean() ? tenure : "") + (people.nextBoolean() ? assistance : "");
  }

  private String sometimes(String text) {
    return random.nextInt(3) > 0 || days == WEEK ? text : "";
  }
}
