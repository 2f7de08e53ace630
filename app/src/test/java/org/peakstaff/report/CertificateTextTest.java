package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.Certificate.Outcome;
import org.peakstaff.planner.certify.CheckedStretch.Verdict;

final class CertificateTextTest {
  @Test
  void saysWhatIsCertifiedAndOnHowManyDays() {
    Certificate certificate =
        Certificates.of(Outcome.CERTIFIED, Certificates.checked("care", 0.8, Verdict.HOLDS));
    assertThat(CertificateText.sentence(Display.NEUTRAL, certificate))
        .isEqualTo(
            "Certified: on 2000 fresh days every target holds to within 1 point, all together with"
                + " 95 % confidence; and no agent can be spared: each of 280 single removals"
                + " (interval, group) misses a target on the search sample of 30 days.");
  }

  @Test
  void saysHowManyTargetsAreNotDecidedAndListsThemFirst() {
    Certificate certificate =
        Certificates.of(
            Outcome.UNDECIDED,
            Certificates.checked("care", 0.8, Verdict.HOLDS),
            Certificates.checked("tech", 0.7, Verdict.UNDECIDED));
    assertThat(CertificateText.sentence(Display.NEUTRAL, certificate))
        .startsWith("Not certified: on 2000 fresh days 1 of 2 targets are not certain to hold");
    List<String> lines = CertificateText.lines(Display.NEUTRAL, certificate, Emphasis.PLAIN);
    assertThat(lines.get(2)).startsWith("tech ").endsWith("undecided");
    assertThat(lines.get(3)).startsWith("care ").endsWith("holds");
  }

  @Test
  void showsBoundEstimatesAndLimit() {
    Certificate certificate =
        Certificates.of(Outcome.CERTIFIED, Certificates.checked("care", 0.8, Verdict.HOLDS));
    assertThat(CertificateText.lines(Display.NEUTRAL, certificate, Emphasis.PLAIN).get(2))
        .containsSubsequence(
            "care", "service level", "2026-11-27", ">= 80.00 %", "80.10 %", "79.90 %", "79.60 %");
  }

  @Test
  void anInterruptedSearchIsNoCertificate() {
    assertThat(CertificateText.sentence(Display.NEUTRAL, Certificates.of(Outcome.INTERRUPTED)))
        .isEqualTo(
            "Not certified: the search was interrupted; this is the best staff it had found.");
  }

  @Test
  void staysWithinTheWidthOfATerminal() {
    Certificate certificate =
        Certificates.of(
            Outcome.CERTIFIED,
            Certificates.checked("a-contact-type-with-a-long-name", 0.8, Verdict.HOLDS));
    assertThat(CertificateText.lines(Display.NEUTRAL, certificate, Emphasis.PLAIN))
        .allMatch(line -> line.length() <= 100);
  }
}
