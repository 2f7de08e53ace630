package org.peakstaff.history;

/** The order of day and month in dates such as 03/04/2026. */
public enum DateOrder {
  /** Day, then month. */
  DMY,
  /** Month, then day. */
  MDY
}
