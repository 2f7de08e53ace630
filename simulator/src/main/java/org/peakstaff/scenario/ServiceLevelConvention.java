package org.peakstaff.scenario;

/**
 * How abandoned contacts enter the service level X/Y (share X answered within Y seconds).
 *
 * <p>With N offered, S answered, S_T answered within T, A_T abandoned within T and A_s abandoned
 * within the short-abandon threshold:
 */
public enum ServiceLevelConvention {
  /** S_T / N, the default: every offered contact counts, an abandoned one as missed. */
  ANSWERED_OF_OFFERED("answered-of-offered"),
  /** S_T / (N - A_T): contacts abandoned within T are left out. */
  WITHOUT_EARLY_ABANDONS("without-early-abandons"),
  /** (S_T + A_T) / N: contacts abandoned within T count as met. */
  EARLY_ABANDONS_MET("early-abandons-met"),
  /** (S_T + A_s) / N: only abandons within the short-abandon threshold count as met. */
  SHORT_ABANDONS_MET("short-abandons-met"),
  /** S_T / S: abandoned contacts are left out altogether. */
  ANSWERED_OF_ANSWERED("answered-of-answered");

  private final String id;

  ServiceLevelConvention(String id) {
    this.id = id;
  }

  /**
   * The name used in files and results.
   *
   * @return for example {@code answered-of-offered}
   */
  public String id() {
    return id;
  }
}
