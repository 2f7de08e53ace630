import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at what {@code peakstaff plan} left in a folder, as a suspicious reader would: the files are
 * there, every service level is a share, and every interval with contacts needs somebody.
 *
 * <p>Run from the root: {@code java -cp app/target/peakstaff.jar .ci/SmokeCheck.java FOLDER}.
 */
public final class SmokeCheck {

  private final List<String> problems = new ArrayList<>();
  private int serviceLevels;
  private int busyIntervals;

  public static void main(String[] arguments) throws IOException {
    SmokeCheck check = new SmokeCheck();
    Path folder = Path.of(arguments[0]);
    check.report(folder.resolve("report.html"));
    check.csv(folder.resolve("plan.csv"));
    check.plan(folder.resolve("plan.json"));
    check.problems.forEach(problem -> System.err.println("smoke check: " + problem));
    if (!check.problems.isEmpty()) {
      System.exit(1);
    }
    System.out.printf(
        "smoke check: fine (%d intervals with contacts, %d service levels)%n",
        check.busyIntervals, check.serviceLevels);
  }

  private void report(Path file) throws IOException {
    String html = Files.readString(file);
    require(html.length() > 5_000, file + " has only " + html.length() + " characters");
    require(html.stripTrailing().endsWith("</html>"), file + " does not end with </html>");
    require(html.contains("<table"), file + " has no table");
    require(
        !html.matches("(?s).*<(script|link|img)[^>]+(src|href)=[\"']?https?:.*"),
        file + " loads something from the network");
  }

  private void csv(Path file) throws IOException {
    int lines = Files.readAllLines(file).size();
    require(lines > 2, file + " has only " + lines + " lines");
  }

  private void plan(Path file) {
    JsonNode plan = JsonMapper.shared().readTree(file);
    JsonNode intervals = plan.path("intervals");
    require(intervals.isArray() && !intervals.isEmpty(), file + " has no intervals");
    intervals.forEach(this::interval);
    serviceLevels("", plan);
    require(busyIntervals > 0, file + " has no interval with contacts");
    require(serviceLevels > 0, file + " has no service level");
  }

  private void interval(JsonNode interval) {
    double volume = 0;
    for (JsonNode type : interval.path("contactTypes")) {
      volume += estimate(type.path("volume"));
    }
    int required = 0;
    for (JsonNode group : interval.path("agentGroups")) {
      required += group.path("required").asInt(0);
    }
    if (volume > 0) {
      busyIntervals++;
      require(
          required > 0, interval.path("start") + ": " + volume + " contacts, nobody is required");
    }
  }

  private void serviceLevels(String path, JsonNode node) {
    for (var property : node.properties()) {
      String here = path + "/" + property.getKey();
      JsonNode value = property.getValue();
      if (property.getKey().equals("serviceLevel") && !value.isNull()) {
        double share = estimate(value);
        serviceLevels++;
        require(share >= 0 && share <= 1, here + " is " + value + ", not a share");
      } else {
        serviceLevels(here, value);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      serviceLevels(path + "/" + i, node.get(i));
    }
  }

  /** A plain number, or the mean of an estimate with its interval; NaN for anything else. */
  private static double estimate(JsonNode node) {
    JsonNode number = node.isObject() ? node.path("mean") : node;
    return number.isNumber() ? number.doubleValue() : Double.NaN;
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
