package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.json.ScenarioTree.BooleanValue;
import org.peakstaff.scenario.json.ScenarioTree.NullValue;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

class TreeParserTest {
  private static ObjectValue parse(String text) {
    Problems problems = new Problems();
    ScenarioTree tree = TreeParser.text(text, "x.json", null, problems);
    problems.throwIfAny();
    return (ObjectValue) Objects.requireNonNull(tree);
  }

  private static String place(Origin origin) {
    return origin.file() + ":" + origin.line() + ":" + origin.column();
  }

  @Test
  void everyValueKnowsWhereItStands() {
    ObjectValue tree =
        parse(
            """
            {
              "text": "a", "number": 1.50,
              "list": [true, {"deep": null}],
            }
            """);

    assertThat(place(tree.origin())).isEqualTo("x.json:1:1");
    assertThat(place(tree.members().get("number").key())).isEqualTo("x.json:2:16");
    assertThat(place(tree.value("number").origin())).isEqualTo("x.json:2:26");
    assertThat(place(tree.value("list").origin())).isEqualTo("x.json:3:11");
    ScenarioTree second = Trees.elements(tree.value("list")).get(1);
    assertThat(place(second.origin())).isEqualTo("x.json:3:18");
    assertThat(place(Trees.at(second, "deep").origin())).isEqualTo("x.json:3:27");
  }

  @Test
  void everyKindOfValueIsRead() {
    ObjectValue tree =
        parse(
            "{\"t\": \"\\u00e4\\n\", \"n\": 1.50, \"b\": false, \"z\": null, \"l\": [1, [2]], \"o\": {}}");

    assertThat(tree.value("t")).isInstanceOf(TextValue.class);
    assertThat(Trees.text(tree, "t")).isEqualTo("ä\n");
    assertThat(tree.value("n"))
        .isInstanceOfSatisfying(
            NumberValue.class,
            n -> {
              assertThat(n.value()).isEqualTo(1.5);
              assertThat(n.text()).as("as it was written").isEqualTo("1.50");
            });
    assertThat(tree.value("b"))
        .isInstanceOfSatisfying(BooleanValue.class, b -> assertThat(b.value()).isFalse());
    assertThat(tree.value("z")).isInstanceOf(NullValue.class);
    assertThat(Trees.elements(tree.value("l"))).hasSize(2);
    assertThat(tree.value("o"))
        .isInstanceOfSatisfying(ObjectValue.class, o -> assertThat(o.members()).isEmpty());
    assertThat(tree.members().keySet()).containsExactly("t", "n", "b", "z", "l", "o");
  }

  @Test
  void duplicatesAtAnyDepthAreReportedTogether() {
    Problems problems = new Problems();

    TreeParser.text("{\"a\": {\"b\": 1,\n\"b\": 2}, \"a\": 3}", "x.json", null, problems);

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "x.json:2:1: a.b: \"b\" is given twice, first in line 1",
            "x.json:2:10: a: \"a\" is given twice, first in line 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 01} | x.json:1:8: not valid JSON: Invalid numeric value: Leading zeroes not allowed",
        "{'a': 1} | x.json:1:2: not valid JSON: Unexpected character ('''",
        "{\"a\": 1 \"b\": 2} | x.json:1:9: not valid JSON: Unexpected character ('\"'",
        "{\"a\": tru} | x.json:1:7: not valid JSON: Unrecognized token 'tru'",
        "{\"a\": \"x} | x.json:1:10: not valid JSON: Unexpected end-of-input",
        "{\"a\": [1, 2} | x.json:1:12: not valid JSON: Unexpected close marker '}'",
        "{\"a\": 1}} | x.json:1:9: not valid JSON: Unexpected close marker '}'",
        "{/* a | x.json:1:6: not valid JSON: Unexpected end-of-input in a comment",
      })
  void whatIsNoJsonIsReportedWhereItBreaks(String text, String problem) {
    Problems problems = new Problems();

    ScenarioTree tree = TreeParser.text(text, "x.json", null, problems);

    assertThat(tree).isNull();
    assertThat(problems.list()).singleElement().asString().startsWith(problem);
  }

  @Test
  void sixtyFourLevelsAreReadAndSixtyFiveAreNot() {
    Problems problems = new Problems();
    String deep = "{\"a\": " + "[".repeat(63) + "1" + "]".repeat(63) + "}";
    String deeper = "{\"a\": " + "[".repeat(64) + "1" + "]".repeat(64) + "}";

    assertThat(TreeParser.text(deep, "x", null, problems)).isNotNull();
    assertThat(problems.isEmpty()).isTrue();
    assertThat(TreeParser.text(deeper, "x", null, problems)).isNull();
    assertThat(problems.isEmpty()).isFalse();
  }

  @Test
  void numbersBeyondADoubleAreReportedAndReadingGoesOn() {
    Problems problems = new Problems();

    TreeParser.text("{\"a\": 1e400, \"b\": -1e400, \"c\": Infinity}", "x", null, problems);

    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly(
            "a number must be finite, not 1e400",
            "a number must be finite, not -1e400",
            "a number must be finite, not Infinity");
  }
}
