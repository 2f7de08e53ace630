package org.peakstaff.benchmarks.reference;

/** Requirements by formula the way spreadsheets and small libraries find them: one agent more. */
public final class TextbookErlang {
  private static final double NEGLIGIBLE = 1e-14;

  private TextbookErlang() {}

  /**
   * The least number of agents for a service level by Erlang C.
   *
   * @param load erlangs, above 0
   * @param handleTime mean in seconds
   * @param share of the contacts
   * @param within seconds
   * @return agents
   */
  public static int erlangC(double load, double handleTime, double share, double within) {
    int agents = (int) load + 1;
    while (serviceLevel(agents, load, handleTime, within) < share) {
      agents++;
    }
    return agents;
  }

  /**
   * The share blocked by Erlang B, by its recursion over all agents.
   *
   * @param agents number of agents
   * @param load erlangs
   * @return a share
   */
  public static double blocking(int agents, double load) {
    double blocking = 1;
    for (int n = 1; n <= agents; n++) {
      blocking = load * blocking / (n + load * blocking);
    }
    return blocking;
  }

  private static double serviceLevel(int agents, double load, double handleTime, double within) {
    double blocking = blocking(agents, load);
    double waiting = blocking / (1 - load / agents * (1 - blocking));
    return 1 - waiting * Math.exp(-(agents - load) * within / handleTime);
  }

  /**
   * The least number of agents for a limit on abandonment by Erlang A.
   *
   * @param load erlangs, above 0 and below 700
   * @param handleTime mean in seconds
   * @param patience mean in seconds
   * @param share that may abandon
   * @return agents
   */
  public static int erlangA(double load, double handleTime, double patience, double share) {
    int agents = 1;
    while (abandonment(agents, load, handleTime / patience) > share) {
      agents++;
    }
    return agents;
  }

  /** From the probabilities of 0, 1, 2 ... contacts in the center, up to a scale. */
  private static double abandonment(int agents, double load, double impatience) {
    double probability = 1;
    double sum = 1;
    double queue = 0;
    for (int n = 1; n <= agents || probability > NEGLIGIBLE * sum; n++) {
      int waiting = Math.max(0, n - agents);
      probability *= load / (n - waiting + waiting * impatience);
      sum += probability;
      queue += waiting * probability;
    }
    return impatience * queue / sum / load;
  }
}
