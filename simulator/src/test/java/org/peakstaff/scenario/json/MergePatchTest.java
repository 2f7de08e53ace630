package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

class MergePatchTest {
  private final Problems problems = new Problems();

  private ObjectValue parse(String text, String file) {
    return (ObjectValue) Objects.requireNonNull(TreeParser.text(text, file, null, problems));
  }

  private String merged(String target, String patch) {
    ObjectValue base = parse(target.replace('\'', '"'), "base");
    ObjectValue result =
        new MergePatch(problems).apply(base, parse(patch.replace('\'', '"'), "patch"));
    return ScenarioWriter.line(result).replace('"', '\'').replace(" ", "");
  }

  /** The cases of RFC 7396, appendix A, whose target and patch are objects. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':'b'} | {'a':'c'} | {'a':'c'}",
        "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
        "{'a':'b'} | {'a':null} | {}",
        "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
        "{'a':['b']} | {'a':'c'} | {'a':'c'}",
        "{'a':'c'} | {'a':['b']} | {'a':['b']}",
        "{'a':{'b':'c'}} | {'a':{'b':'d','c':'e'}} | {'a':{'b':'d','c':'e'}}",
        "{'a':{'b':'c','d':'e'}} | {'a':{'b':null}} | {'a':{'d':'e'}}",
        "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
        "{'a':1} | {'a':{'b':{'c':2}}} | {'a':{'b':{'c':2}}}",
      })
  void mergesLikeTheStandard(String target, String patch, String expected) {
    assertThat(merged(target, patch)).isEqualTo(expected);
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'law':{'type':'gamma','mean':'1m','cv':1}} | {'law':{'type':'exponential','mean':'2m'}} | {'law':{'type':'exponential','mean':'2m'}}",
        "{'law':{'type':'gamma','mean':'1m','cv':1}} | {'law':{'mean':'2m'}} | {'law':{'type':'gamma','mean':'2m','cv':1}}",
      })
  void anObjectThatNamesItsTypeReplacesItsTarget(String target, String patch, String expected) {
    assertThat(merged(target, patch)).isEqualTo(expected);
  }

  @Test
  void nullsInWhatIsNewAreRefused() {
    merged("{'a':1}", "{'b':{'c':null},'d':[null],'e':{'type':'x','f':null}}");

    assertThat(problems.list()).extracting(Problem::path).containsExactly("b.c", "d[0]", "e.f");
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsOnly("null is no value here; leave the field out, or see \"none\"");
  }

  @Test
  void mergedValuesKeepTheirOrigins() {
    ObjectValue base = parse("{\"a\": {\"b\": 1, \"c\": 2}}", "base");
    ObjectValue result =
        new MergePatch(problems).apply(base, parse("{\"a\": {\"c\": 3}}", "patch"));

    assertThat(Trees.at(result, "a").origin().file()).isEqualTo("base");
    assertThat(Trees.at(result, "a", "b").origin().file()).isEqualTo("base");
    assertThat(Trees.at(result, "a", "c").origin().file()).isEqualTo("patch");
  }
}
