package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CheckedStretch;
import org.peakstaff.report.Certificates;
import org.peakstaff.report.html.PlanView.Verdict;

/** The verdict in one sentence, and what to do. */
class VerdictSectionTest {
  @Test
  void aMissedTargetIsNamedWithItsNumberAndItsBound() {
    Verdict verdict = verdict(ReportFixture.oneDay());

    assertThat(verdict.status()).isEqualTo("bad");
    assertThat(verdict.word()).isEqualTo("Target missed");
    assertThat(plain(verdict.sentence()))
        .startsWith(
            "With the required staff the simulation misses 1 of 4 targets (Billing calls, service"
                + " level: 78.1 % instead of 80 %); the roster is short in ")
        .endsWith(".");
  }

  @Test
  void theWorstShortageIsNamedWithItsGroupAndTime() {
    PlanContext context = ReportFixture.oneDay().context();
    PlanFigures figures = PlanFigures.of(context);
    int worst =
        figures.rosterRuns(true).stream().mapToInt(PlanFigures.Run::worst).max().orElseThrow();

    assertThat(plain(verdict(ReportFixture.oneDay()).sentence()))
        .contains("short in " + figures.shortIntervals() + " of 24 open intervals")
        .contains("by up to " + worst + " heads (Voice, 11:00–14:00)");
  }

  @Test
  void metTargetsWithAShortRosterAreAWarning() {
    Verdict verdict = verdict(ReportFixture.oneDay().withTargetsMet());

    assertThat(verdict.status()).isEqualTo("warning");
    assertThat(verdict.word()).isEqualTo("Roster short");
    assertThat(plain(verdict.sentence()))
        .startsWith("With the required staff the simulation meets all 4 targets; the roster is");
  }

  @Test
  void aCertificateIsTheVerdict() {
    ReportFixture plan =
        ReportFixture.oneDay()
            .withoutRoster()
            .withCertificate(
                Certificates.of(
                    Certificate.Outcome.CERTIFIED,
                    Certificates.checked("billing-phone", 0.8, CheckedStretch.Verdict.HOLDS)));

    assertThat(verdict(plan).status()).isEqualTo("good");
    assertThat(verdict(plan).word()).isEqualTo("Certified");
    assertThat(verdict(plan).sentence()).startsWith("Certified: on 2000 fresh days");
    assertThat(plan.html()).contains("id=\"certificate-table\"").contains("<td>79.60 %</td>");
  }

  @Test
  void withoutACertificateWhereOneWasAskedForTheVerdictIsBad() {
    Verdict verdict =
        verdict(
            ReportFixture.oneDay()
                .withTargetsMet()
                .withCertificate(
                    Certificates.of(
                        Certificate.Outcome.UNDECIDED,
                        Certificates.checked(
                            "billing-phone", 0.8, CheckedStretch.Verdict.MISSED))));

    assertThat(verdict.status()).isEqualTo("bad");
    assertThat(verdict.word()).isEqualTo("Not certified");
  }

  @Test
  void metTargetsWithoutARosterAreGood() {
    Verdict verdict = verdict(ReportFixture.oneDay().withTargetsMet().withoutRoster());

    assertThat(verdict.status()).isEqualTo("good");
    assertThat(verdict.word()).isEqualTo("On target");
    assertThat(verdict.sentence()).endsWith("; the scenario has no roster to compare with.");
    assertThat(verdict.actions().get(0)).startsWith("Roster the heads in the column");
  }

  @Test
  void shortStretchesComeFirstThenWhereTheServiceIsLowestThenWhatCanBeSpared() {
    var actions = verdict(ReportFixture.oneDay()).actions().stream().map(this::plain).toList();

    assertThat(actions.get(1)).startsWith("Digital, roster more heads: up to 3 at 14:30–17:30");
    assertThat(actions.get(0)).startsWith("Voice, roster more heads: up to 4 at 11:00–14:00");
    assertThat(actions.get(2))
        .isEqualTo(
            "Billing calls: the simulated service level is lowest at 12:00 (75.2 %), 12:30 (72.5 %)"
                + " and 13:00 (75.2 %). Raise the requirement there first, then plan again.");
    assertThat(actions.get(3)).startsWith("1 target lies within the simulation's own error");
    assertThat(actions.get(5)).startsWith("Digital, heads to spare: ");
  }

  @Test
  void severalDaysAreNamedWithTheirDates() {
    Verdict verdict = verdict(ReportFixture.oneDay().days(7));

    assertThat(verdict.sentence()).contains("(Voice, Mon 30 Nov 11:00–14:00)");
    assertThat(plain(verdict.actions().get(0)))
        .contains("up to 4 on Mon 30 Nov 11:00–14:00")
        .contains(" and 8 more stretches (");
  }

  private String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static Verdict verdict(ReportFixture fixture) {
    PlanContext context = fixture.context();
    return VerdictSection.of(context, PlanFigures.of(context)).view();
  }
}
