package org.peakstaff.report;

import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CheckedStretch;

/** A certificate as a member of a JSON document. */
final class CertificateJson {
  private CertificateJson() {}

  static void write(Certificate certificate, JsonDocument json) {
    write(certificate, CertificateText.sentence(Display.NEUTRAL, certificate), json);
  }

  static void write(Certificate certificate, String verdict, JsonDocument json) {
    json.beginObject("certificate")
        .text("outcome", certificate.outcome().id())
        .text("verdict", verdict)
        .number("alpha", certificate.alpha())
        .number("delta", certificate.delta())
        .number("timeDelta", certificate.timeDelta())
        .integer("searchSample", certificate.searchSample())
        .integer("searchPool", certificate.searchPool())
        .integer("validationSample", certificate.validationSample())
        .integer("attempts", certificate.attempts())
        .integer("removals", certificate.removals())
        .flag("minimal", certificate.minimal())
        .integer("simulated", certificate.simulated());
    json.beginArray("constraints");
    certificate.stretches().forEach(each -> constraint(each, json));
    json.endArray().beginArray("undecided");
    certificate.undecided().forEach(each -> constraint(each, json));
    json.endArray().endObject();
  }

  private static void constraint(CheckedStretch each, JsonDocument json) {
    TargetStretch target = each.target();
    Double probability = target.probability();
    json.beginInline()
        .text("of", target.subject())
        .text("measure", target.measure())
        .text("in", target.stretch())
        .number(target.atLeast() ? "atLeast" : "atMost", target.bound());
    if (probability != null) {
      json.number("probability", probability);
    }
    json.number("search", each.searched())
        .number("fresh", each.fresh())
        .number("limit", each.limit())
        .number("tolerated", each.tolerated())
        .text("verdict", each.verdict().id())
        .endInline();
  }
}
