package org.peakstaff.report.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The page's template with its style, its scripts and the policy that allows nothing else. */
final class ReportTemplate {
  private static final String FOLDER = "org/peakstaff/report/html/";

  private final PebbleTemplate template;
  private final String style;
  private final String library;
  private final String script;

  private ReportTemplate(PebbleTemplate template, String style, String library, String script) {
    this.template = template;
    this.style = style;
    this.library = library;
    this.script = script;
  }

  /** Reads template, style and scripts from the class path. */
  static ReportTemplate load() throws IOException {
    return new ReportTemplate(
        template("report.html.peb"),
        resource("report.css"),
        resource("echarts/echarts.min.js"),
        resource("report.js"));
  }

  /** A template of this folder. */
  static PebbleTemplate template(String name) {
    ClasspathLoader loader = new ClasspathLoader(ReportTemplate.class.getClassLoader());
    loader.setCharset(StandardCharsets.UTF_8.name());
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .cacheActive(false)
            .build();
    return engine.getTemplate(FOLDER + name);
  }

  /**
   * The page.
   *
   * @param view its text
   * @param charts the numbers of its pictures
   */
  String render(PlanView view, ChartData charts) throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("view", view);
    model.put("style", style);
    model.put("library", library);
    model.put("script", script);
    model.put("policy", policy());
    model.put("charts", json(charts));
    StringWriter page = new StringWriter();
    template.evaluate(page, model, Locale.ROOT);
    return page.toString();
  }

  /** Nothing may be loaded, and only the two scripts of this page may run. */
  private String policy() {
    return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src "
        + source(library)
        + " "
        + source(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String source(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A less-than sign within JSON stands in a string; escaped, it cannot end the script element. */
  static String json(ChartData charts) {
    JsonMapper mapper =
        JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    return mapper.writeValueAsString(charts).replace("<", "\\u003c");
  }

  /** A file of this folder. */
  static String resource(String name) throws IOException {
    try (InputStream in = ReportTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program is incomplete: " + FOLDER + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
