package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawCheckTest {
  @TempDir Path folder;

  private static String withHandleTime(String law) {
    return Center.with(
        "{\"type\": \"lognormal\", \"mean\": \"5m\", \"cv\": 1.1}", law.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'deterministic', 'mean': '5m'}",
        "{'type': 'exponential', 'rate': 0.01}",
        "{'type': 'erlang', 'shape': 3, 'scale': '1m'}",
        "{'type': 'gamma', 'shape': 0.5, 'mean': '1m'}",
        "{'type': 'weibull', 'shape': 0.5, 'scale': '1m'}",
        "{'type': 'lognormal', 'median': '4m', 'sigma': 0.9}",
        "{'type': 'log-logistic', 'shape': 2.5, 'scale': '1m'}",
        "{'type': 'uniform', 'low': '0s', 'high': '10m'}",
        "{'type': 'triangular', 'low': '1m', 'mode': '1m', 'high': '10m'}",
        "{'type': 'hyperexponential', 'mean': '3m', 'cv': 2}",
        "{'type': 'hyperexponential', 'probabilities': [0.3, 0.7], 'means': ['1m', '9m']}",
        "{'type': 'empirical', 'samples': ['1m', '0s', '9m']}",
        "{'type': 'empirical', 'edges': ['0s', '1m', '5m'], 'weights': [3, 1]}",
        "{'type': 'empirical', 'quantiles': {'0': '1s', '0.5': '2m', '1': '1h'}}",
        "{'type': 'shifted', 'by': '5s', 'law': {'type': 'exponential', 'mean': '3m'}}",
        "{'type': 'truncated', 'high': '1h', 'law': {'type': 'exponential', 'mean': '3m'}}",
        "{'type': 'mixture', 'parts': [{'share': '30%', 'law': {'type': 'deterministic', 'mean': '1m'}},"
            + " {'share': 0.7, 'law': {'type': 'exponential', 'mean': '9m'}}]}",
        "{'type': 'by-time', 'from': {'00:00': {'type': 'exponential', 'mean': '3m'},"
            + " '02:00': {'type': 'exponential', 'mean': '5m'}}}",
      })
  void everyFamilyCanBeWritten(String law) {
    assertThat(new Center(folder).problems(withHandleTime(law))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type': 'gamma', 'mean': '5m'} | : a gamma law is given by mean and cv, or by shape and mean, or by shape and scale; here there is mean",
        "{'type': 'exponential', 'mean': '5m', 'rate': 2} | : an exponential law is given by mean, or by rate; here there is mean, rate",
        "{'type': 'exponential'} | : an exponential law is given by mean, or by rate; here there is none of them",
        "{'type': 'exponential', 'mean': '0s'} | .mean: must be longer than 0s",
        "{'type': 'exponential', 'rate': 0} | .rate: must be above 0, not 0",
        "{'type': 'exponential', 'mean': '5m', 'cv': 2} | .cv: unknown field \"cv\".",
        "{'type': 'deterministic'} | : \"mean\" is missing",
        "{'type': 'erlang', 'shape': 2.5, 'mean': '5m'} | .shape: must be a whole number, not 2.5",
        "{'type': 'hyperexponential', 'mean': '5m', 'cv': 0.8} | .cv: must be above 1, not 0.8",
        "{'type': 'hyperexponential', 'probabilities': [0.3, 0.6], 'means': ['1m', '9m']} | .probabilities: must sum to 1, not 0.9",
        "{'type': 'hyperexponential', 'probabilities': [1], 'means': ['1m', '9m']} | : each phase has a probability and a mean; here there are 1 probabilities and 2 means",
        "{'type': 'uniform', 'low': '5m', 'high': '5m'} | .low: 5m is not below high, 5m",
        "{'type': 'triangular', 'low': '1m', 'mode': '9m', 'high': '5m'} | .mode: 9m is above high, 5m",
        "{'type': 'empirical'} | : an empirical law is given by samples, or by edges and weights, or by quantiles; here there is none of them",
        "{'type': 'empirical', 'samples': []} | .samples: must not be empty",
        "{'type': 'empirical', 'edges': ['0s', '1m'], 'weights': [1, 2]} | .edges: there must be one more edge than weights, not 2 edges and 2 weights",
        "{'type': 'empirical', 'edges': ['1m', '1m'], 'weights': [1]} | .edges: must ascend; 1m does not",
        "{'type': 'empirical', 'edges': ['0s', '1m'], 'weights': [0]} | .weights: must not all be 0",
        "{'type': 'empirical', 'quantiles': {'0.5': '1m', '1': '2m'}} | .quantiles: must name \"0\" and \"1\", the smallest and largest value",
        "{'type': 'truncated', 'law': {'type': 'exponential', 'mean': '3m'}} | : a truncated law needs \"low\" or \"high\"",
        "{'type': 'mixture', 'parts': []} | .parts: must not be empty",
        "{'type': 'mixture', 'parts': [{'share': 0.4, 'law': {'type': 'exponential', 'mean': '3m'}}]} | .parts: the shares must sum to 1, not 0.4",
        "{'type': 'by-time', 'from': {'02:00': {'type': 'exponential', 'mean': '3m'}}} | .from: must begin at \"00:00\"",
        "{'type': 'by-time', 'from': {'2:00': {'type': 'exponential', 'mean': '3m'}}} | .from.2:00: \"2:00\" is not a time of day such as \"08:30\"",
        "{'type': 'shifted', 'by': '1s', 'law': {'type': 'gamma', 'cv': 1}} | .law: a gamma law is given by mean and cv, or by shape and mean, or by shape and scale; here there is cv",
        "{'type': 'shifted', 'by': '1s', 'law': {'type': 'by-time', 'from': {'00:00': {'type': 'exponential', 'mean': '3m'}}}} | .law: a by-time law stands outermost, not within another law",
        "{'type': 'custom', 'parameters': {'a': 1}} | : \"provider\" is missing",
        "{'type': 'exponental', 'mean': '3m'} | .type: must be one of \"by-time\", \"custom\", \"deterministic\", \"empirical\", \"erlang\", \"exponential\", \"gamma\", \"hyperexponential\", \"log-logistic\", \"lognormal\", \"mixture\", \"shifted\", \"triangular\", \"truncated\", \"uniform\" and \"weibull\", not \"exponental\". Did you mean \"exponential\"?",
        "'none' | : must be an object, not \"none\"",
      })
  void aLawThatIsNotOneSaysWhy(String law, String problem) {
    assertThat(new Center(folder).problems(withHandleTime(law)))
        .singleElement()
        .asString()
        .endsWith(": contactTypes.billing.handleTime" + problem);
  }
}
