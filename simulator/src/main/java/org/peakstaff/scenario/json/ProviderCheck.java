package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.ArrivalProvider;
import org.peakstaff.extension.Extensions;
import org.peakstaff.extension.Installed;
import org.peakstaff.extension.LawProvider;
import org.peakstaff.extension.Parameters;
import org.peakstaff.extension.Provider;
import org.peakstaff.extension.ProviderException;
import org.peakstaff.routing.RoutingProvider;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/**
 * Checks that every provider a scenario asks for is there, and what it is told against the schema
 * that the provider publishes.
 */
final class ProviderCheck {
  private final ScenarioSchema schema;
  private final Problems problems;
  private final Extensions extensions;

  ProviderCheck(ScenarioSchema schema, Problems problems, Extensions extensions) {
    this.schema = schema;
    this.problems = problems;
    this.extensions = extensions;
  }

  void check(ObjectValue scenario) {
    check(schema.root(), scenario, "");
    if (scenario.value("routing") instanceof ObjectValue routing) {
      asked(new Place(routing, "routing", problems), RoutingProvider.class, "routing");
    }
  }

  private void check(Shape shape, ScenarioTree tree, String path) {
    Shape actual = schema.shapeOf(shape, tree);
    if (actual == null || problems.touches(path)) {
      return;
    }
    if (tree instanceof ArrayValue array && actual.items() != null) {
      for (int i = 0; i < array.values().size(); i++) {
        check(actual.items(), array.values().get(i), Paths.element(path, i));
      }
    } else if (tree instanceof ObjectValue object) {
      object(actual, object, path);
    }
  }

  private void object(Shape shape, ObjectValue object, String path) {
    if (shape.kind().equals("CustomLaw")) {
      asked(new Place(object, path, problems), LawProvider.class, "law");
    } else if (shape.kind().equals("CustomVolumes")) {
      asked(new Place(object, path, problems), ArrivalProvider.class, "arrival process");
    }
    object
        .members()
        .forEach(
            (name, member) -> {
              Shape below = schema.member(shape, name);
              if (below != null && !name.equals("parameters")) {
                check(below, member.value(), Paths.member(path, name));
              }
            });
  }

  private void asked(Place place, Class<? extends Provider> kind, String what) {
    String name = place.text("provider");
    if (name == null || problems.touches(place.at("provider"))) {
      return;
    }
    Installed found = extensions.find(kind, name).orElse(null);
    if (found == null) {
      place.add("provider", unknown(what, name, extensions.names(kind)));
    } else if (!problems.touches(place.at("parameters"))) {
      parameters(place, found, found.as(kind));
    }
  }

  private static String unknown(String what, String name, List<String> names) {
    String there =
        names.isEmpty()
            ? " None is installed. Maybe --plugins is missing?"
            : " Installed: " + Suggestions.quoted(names) + ".";
    return "there is no "
        + what
        + " \""
        + Trees.shorten(name)
        + "\"."
        + Suggestions.didYouMean(name, names)
        + there;
  }

  private void parameters(Place place, Installed installed, Provider provider) {
    String path = place.at("parameters");
    ObjectValue told = told(place);
    ScenarioSchema published = published(place, installed, provider);
    if (published != null) {
      new SchemaCheck(published, problems).check(told, path);
      if (!problems.touches(path)) {
        use(place, installed, provider);
      }
    }
  }

  /** The parameters without remarks; where there are none, an empty object in their place. */
  private static ObjectValue told(Place place) {
    Map<String, Member> members = new LinkedHashMap<>(place.entries("parameters"));
    ScenarioTree given = place.object().value("parameters");
    return new ObjectValue(given == null ? place.object().origin() : given.origin(), members);
  }

  private @Nullable ScenarioSchema published(Place place, Installed installed, Provider provider) {
    try {
      return ScenarioSchema.of(installed.make(provider::parameterSchema));
    } catch (ProviderException e) {
      place.add("provider", String.valueOf(e.getMessage()));
    } catch (InvalidScenarioException | ClassCastException e) {
      String rule = " publishes a schema of its parameters that cannot be read";
      place.add("provider", installed + rule + problem(e));
    }
    return null;
  }

  private static String problem(RuntimeException e) {
    return e instanceof InvalidScenarioException invalid
        ? ": " + invalid.problems().get(0).message()
        : "";
  }

  /** Makes once what the provider makes; a router is made for a whole center only, later. */
  private void use(Place place, Installed installed, Provider provider) {
    Parameters parameters = new Parameters(CenterBinder.parameters(Fields.of(place.object())));
    try {
      if (provider instanceof LawProvider) {
        installed.law(parameters);
      } else if (provider instanceof ArrivalProvider) {
        installed.arrivals(parameters);
      }
    } catch (ProviderException e) {
      place.add("parameters", String.valueOf(e.getMessage()));
    }
  }
}
