package org.peakstaff.report;

/** How words stand out in text: not at all, or by the colours of a terminal. */
public enum Emphasis {
  /** Plain text, for files and pipes. */
  PLAIN("", "", "", ""),
  /** ANSI escape sequences, for terminals. */
  COLOUR("\u001B[1m", "\u001B[32m", "\u001B[31;1m", "\u001B[0m");

  private final String strongOn;
  private final String goodOn;
  private final String badOn;
  private final String off;

  Emphasis(String strongOn, String goodOn, String badOn, String off) {
    this.strongOn = strongOn;
    this.goodOn = goodOn;
    this.badOn = badOn;
    this.off = off;
  }

  /**
   * A heading.
   *
   * @param text the text
   * @return the text, bold on a terminal
   */
  public String strong(String text) {
    return strongOn + text + off;
  }

  /**
   * Good news.
   *
   * @param text the text
   * @return the text, green on a terminal
   */
  public String good(String text) {
    return goodOn + text + off;
  }

  /**
   * Bad news.
   *
   * @param text the text
   * @return the text, red on a terminal
   */
  public String bad(String text) {
    return badOn + text + off;
  }
}
