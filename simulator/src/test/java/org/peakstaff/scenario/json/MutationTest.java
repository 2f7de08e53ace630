package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is done to a valid scenario, the reader answers with a scenario or with problems. */
class MutationTest {
  /** Few per seed in every build, many more among the slow tests. */
  private static final int FEW = 70;

  private static final int MANY = 400;

  private static final String RICH =
      """
      {
        "format": 1, "name": "Rich", "currency": "EUR", "assumptions": "industry-1",
        "horizon": {"from": "2026-11-27", "days": 2, "timeZone": "Europe/Berlin", "interval": "60m", "warmUp": "2h"},
        "openingHours": {"office": {"mon-fri": ["08:00-12:00", "13:00-18:00"], "sat,sun": "20:00-02:00", "2026-11-27": "closed"}},
        "profiles": {"flat": [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]},
        "busyness": {"type": "lognormal", "cv": 0.1, "shared": "none"},
        "contactTypes": {
          "a": {"channel": "phone", "hours": "office", "volumes": {"type": "profile", "daily": 100, "profile": "flat",
                "weekdays": {"mon-wed": 1.2}, "dates": {"2026-11-27": 1.6}},
                "handleTime": {"type": "mixture", "parts": [{"share": "30%", "law": {"type": "gamma", "mean": "1m", "cv": 1}},
                {"share": 0.7, "law": {"type": "truncated", "high": "1h", "law": {"type": "weibull", "shape": 2, "scale": "3m"}}}]},
                "patience": {"type": "by-time", "from": {"00:00": {"type": "exponential", "mean": "2m"}, "12:00": {"type": "empirical", "quantiles": {"0": "1s", "1": "9m"}}}},
                "balking": "2%", "shortAbandon": "5s", "target": {"serviceLevel": {"share": 0.8, "within": "20s", "convention": "short-abandons-met"},
                "abandonment": "5%", "over": "interval", "held": {"probability": "90%"}}},
          "b": {"channel": "chat", "volumes": {"type": "constant", "perHour": 10}, "patience": "none",
                "handleTime": {"type": "empirical", "edges": ["0s", "2m", "9m"], "weights": [1, 2]}}
        },
        "agentGroups": {
          "g": {"scheduled": {"type": "constant", "agents": 8}, "skills": {"a": {"rank": 1, "weight": 2}, "b": {"rank": 2, "priority": 1}},
                "shrinkage": {"outOfOffice": "10%", "inOffice": "5%"}, "absence": "3%", "minimumAgents": 1, "costPerHour": 25},
          "h": {"hours": "office", "scheduled": {"type": "constant", "agents": 3}, "skills": {"b": {"handleTimeFactor": 1.2}}, "shrinkage": "30%"}
        },
        "events": {"sale": {"from": "2026-11-27T09:00", "to": "2026-11-27T11:00", "contactTypes": {"a": {"volume": 2, "volumeAdded": 10}},
                   "agentGroups": {"g": {"absence": 2}}}},
        "routing": {"group": "in-order", "contact": "fixed-order", "groupOrder": ["h", "g"], "contactOrder": ["a", "b"]},
        "plan": {"method": "sipp", "occupancyCap": "85%"}
      }
      """;

  private static final List<Object> JUNK =
      List.of(
          0,
          -1,
          1,
          0.5,
          1e12,
          1e-300,
          24,
          1000000000,
          true,
          false,
          "",
          "none",
          "20s",
          "0s",
          "-3s",
          "50%",
          "150%",
          "2026-11-27",
          "2026-11-27T09:00",
          "08:00-20:00",
          "closed",
          "always",
          "mon",
          "a",
          "g",
          "office",
          "exponential",
          "constant",
          "file",
          "\u0000\ud800",
          List.of(),
          List.of(1),
          Map.of(),
          Map.of("type", "gamma"),
          Map.of("x", 1));

  private static final List<String> NAMES =
      List.of("note", "type", "2026-02-30", "24:00", "mon", "0.5", "b", "patience", "label", "x y");

  @TempDir Path folder;

  /** What is mutated: queues, or one of the centers with everything else. */
  private static String text(long seed) {
    return seed % 5 == 2 ? Omnichannel.TEXT : seed % 5 == 3 ? Everything.TEXT : RICH;
  }

  @Test
  void theScenarioThatIsMutatedIsValid() {
    assertThat(new Center(folder).problems(RICH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aMutantIsAScenarioOrAListOfProblemsInItsFile(long seed) throws IOException {
    read(seed, FEW);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6, 7, 8})
  void manyMutantsAreScenariosOrListsOfProblemsInTheirFile(long seed) throws IOException {
    read(seed, MANY);
  }

  private void read(long seed, int mutants) throws IOException {
    Random random = new Random(seed);
    ScenarioTree valid = parse(text(seed));
    Path file = folder.resolve("mutant.json");
    int valids = 0;
    for (int i = 0; i < mutants; i++) {
      ScenarioTree mutant = mutate(valid, random);
      Files.writeString(file, ScenarioWriter.text(mutant));
      try {
        LoadedScenario loaded = ScenarioReader.read(file);
        assertThat(loaded.sha256()).hasSize(64);
        valids++;
      } catch (InvalidScenarioException e) {
        assertThat(e.problems()).isNotEmpty().isSorted().doesNotHaveDuplicates();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", mutant " + i + ": " + mutant, e);
      }
    }
    assertThat(valids).as("mutants that are valid").isBetween(mutants / 50, mutants * 9 / 10);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void theSchemaCheckAgreesWithACompleteValidator(long seed) {
    compareWithACompleteValidator(seed, FEW);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {13, 14, 15, 16, 17})
  void theSchemaCheckAgreesWithACompleteValidatorOnMany(long seed) {
    compareWithACompleteValidator(seed, MANY);
  }

  private static void compareWithACompleteValidator(long seed, int mutants) {
    Schema complete =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text());
    JsonMapper mapper = JsonMapper.builder().build();
    Random random = new Random(seed);
    ObjectValue valid = (ObjectValue) parse(text(seed));
    int refused = 0;
    for (int i = 0; i < mutants; i++) {
      ObjectValue mutant = (ObjectValue) mutate(valid, random);
      Problems problems = new Problems();
      new SchemaCheck(ScenarioSchema.load(), problems).check(mutant);
      JsonNode node = mapper.readTree(ScenarioWriter.text(mutant));
      boolean accepted = complete.validate(node).isEmpty();
      refused += accepted ? 0 : 1;
      boolean beyondSchema =
          problems.list().stream()
              .anyMatch(
                  p -> p.message().matches("longer than 100.*|there is no such .*|hours end.*"));
      if (!beyondSchema) {
        assertThat(problems.list().isEmpty())
            .as("seed %d, mutant %d: %s", seed, i, ScenarioWriter.line(mutant))
            .isEqualTo(accepted);
      }
    }
    assertThat(refused).isBetween(mutants / 10, mutants);
  }

  @ParameterizedTest
  @ValueSource(longs = {21})
  void aMutantOfTheTextIsAScenarioOrAListOfProblems(long seed) throws IOException {
    readText(seed, FEW);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {22, 23, 24, 25, 26})
  void manyMutantsOfTheTextAreScenariosOrListsOfProblems(long seed) throws IOException {
    readText(seed, MANY);
  }

  private void readText(long seed, int mutants) throws IOException {
    Random random = new Random(seed);
    Path file = folder.resolve("mutant.json");
    for (int i = 0; i < mutants; i++) {
      StringBuilder text = new StringBuilder(RICH);
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        int at = random.nextInt(text.length() - 20);
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, "{}[],:\"0-x\u0001\\".charAt(random.nextInt(12)));
          default -> text.delete(at, at + 1 + random.nextInt(19));
        }
      }
      Files.writeString(file, text);
      try {
        ScenarioReader.read(file);
      } catch (InvalidScenarioException e) {
        assertThat(e.problems()).isNotEmpty();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", mutant " + i + ": " + text, e);
      }
    }
  }

  private static ScenarioTree parse(String text) {
    Problems problems = new Problems();
    ScenarioTree tree = TreeParser.text(text, "rich", null, problems);
    problems.throwIfAny();
    return tree;
  }

  private static ScenarioTree mutate(ScenarioTree tree, Random random) {
    ScenarioTree mutant = tree;
    for (int changes = random.nextInt(2); changes >= 0; changes--) {
      mutant = change(mutant, random, 0);
    }
    return mutant;
  }

  /** Changes one place somewhere below. */
  private static ScenarioTree change(ScenarioTree tree, Random random, int depth) {
    boolean here = depth > 0 && random.nextInt(4) == 0;
    if (!here && tree instanceof ObjectValue object && !object.members().isEmpty()) {
      return changeMember(object, random, depth);
    } else if (!here && tree instanceof ArrayValue array && !array.values().isEmpty()) {
      List<ScenarioTree> values = new ArrayList<>(array.values());
      int index = random.nextInt(values.size());
      if (random.nextInt(3) == 0) {
        values.remove(index);
      } else {
        values.set(index, change(values.get(index), random, depth + 1));
      }
      return new ArrayValue(array.origin(), values);
    }
    return depth == 0 ? tree : replacement(tree, random);
  }

  private static ScenarioTree replacement(ScenarioTree tree, Random random) {
    if (tree instanceof TextValue text && random.nextInt(3) == 0) {
      return new TextValue(text.origin(), text.text() + "x");
    }
    return ScenarioTree.of(JUNK.get(random.nextInt(JUNK.size())));
  }

  private static ObjectValue changeMember(ObjectValue object, Random random, int depth) {
    List<String> names = new ArrayList<>(object.members().keySet());
    String name = names.get(random.nextInt(names.size()));
    Map<String, Member> members = new LinkedHashMap<>(object.members());
    Member member = members.get(name);
    switch (random.nextInt(8)) {
      case 0 -> members.remove(name);
      case 1 -> {
        members.remove(name);
        members.put(NAMES.get(random.nextInt(NAMES.size())), member);
      }
      case 2 -> {
        members.remove(name);
        members.put(name.substring(0, name.length() - 1) + "z", member);
      }
      default ->
          members.put(name, new Member(member.key(), change(member.value(), random, depth + 1)));
    }
    return new ObjectValue(object.origin(), members);
  }
}
