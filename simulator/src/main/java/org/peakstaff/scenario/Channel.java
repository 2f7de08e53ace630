package org.peakstaff.scenario;

/** The way a customer reaches the center. */
public enum Channel {
  /** A telephone call. */
  PHONE,
  /** A live chat. */
  CHAT,
  /** An e-mail. */
  EMAIL,
  /** A ticket from a form or a colleague. */
  TICKET,
  /** A message on a social network. */
  SOCIAL,
  /** A visit at a counter. */
  COUNTER,
  /** A call the center makes. */
  OUTBOUND
}
