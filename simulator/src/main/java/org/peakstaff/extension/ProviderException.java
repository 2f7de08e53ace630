package org.peakstaff.extension;

/** A provider has failed, or has answered what it may not; the message names it. */
public final class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean inUse;

  private ProviderException(String message, boolean inUse, Throwable cause) {
    super(message, cause);
    this.inUse = inUse;
  }

  private ProviderException(String message, boolean inUse) {
    super(message);
    this.inUse = inUse;
  }

  static ProviderException whileMade(Installed provider, Throwable cause) {
    return new ProviderException(provider + " cannot be used: " + told(cause), false, cause);
  }

  static ProviderException inUse(Installed provider, Throwable cause) {
    return new ProviderException(provider + " failed: " + told(cause), true, cause);
  }

  static ProviderException answer(Installed provider, String fault) {
    return new ProviderException(provider + " " + fault, true);
  }

  static ProviderException installation(String fault) {
    return new ProviderException(fault, false);
  }

  /** What went wrong and in which line of the provider. */
  private static String told(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String where =
        trace.length == 0 || trace[0].getFileName() == null
            ? ""
            : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
    return cause instanceof IllegalArgumentException && cause.getMessage() != null
        ? cause.getMessage()
        : cause + where;
  }

  /**
   * Whether it failed in a simulation, rather than when it was looked for or made.
   *
   * @return true for a fault of the provider itself
   */
  public boolean inUse() {
    return inUse;
  }
}
