package org.peakstaff.extension;

import java.util.Objects;
import java.util.function.Supplier;
import org.peakstaff.random.CustomLaw;

/**
 * A provider with what results tell about it. Two are equal when name, version, hash and class are.
 */
public final class Installed {
  private final Provider provider;
  private final String name;
  private final String version;
  private final String sha256;

  Installed(Provider provider, String name, String version, String sha256) {
    this.provider = provider;
    this.name = name;
    this.version = version;
    this.sha256 = sha256;
  }

  /**
   * A provider that is installed by the program that calls, not in a jar.
   *
   * @param provider the provider
   * @return the same, installed
   * @throws ProviderException if it cannot tell its name and version
   */
  public static Installed of(Provider provider) {
    return Extensions.installed(provider, "");
  }

  /**
   * The name by which scenarios ask for it.
   *
   * @return a name
   */
  public String name() {
    return name;
  }

  /**
   * The version it tells.
   *
   * @return a short text
   */
  public String version() {
    return version;
  }

  /**
   * The hash of its jar.
   *
   * @return SHA-256 in lower-case hexadecimal, empty for a provider that is in no jar
   */
  public String sha256() {
    return sha256;
  }

  /**
   * The provider, if it is one of a kind.
   *
   * @param kind the kind of provider
   * @param <P> the kind of provider
   * @return the provider
   * @throws IllegalArgumentException if it is of another kind
   */
  public <P extends Provider> P as(Class<P> kind) {
    if (!kind.isInstance(provider)) {
      throw new IllegalArgumentException(this + " is no " + kind.getSimpleName());
    }
    return kind.cast(provider);
  }

  boolean is(Class<? extends Provider> kind) {
    return kind.isInstance(provider);
  }

  /**
   * A law of a provider of laws, whose answers are checked.
   *
   * @param parameters what it is told
   * @return a law for one thread that throws a {@link ProviderException} when the provider's throws
   *     anything, or draws a negative number or none
   * @throws ProviderException if it cannot be made
   */
  public CustomLaw law(Parameters parameters) {
    LawProvider laws = as(LawProvider.class);
    return GuardedLaw.of(this, make(() -> laws.law(parameters)));
  }

  /**
   * An arrival process of a provider of those, whose answers are checked.
   *
   * @param parameters what it is told
   * @return a process for one contact type and one thread that throws a {@link ProviderException}
   *     when the provider's throws anything, or lets time run back
   * @throws ProviderException if it cannot be made
   */
  public ArrivalProcess arrivals(Parameters parameters) {
    ArrivalProvider arrivals = as(ArrivalProvider.class);
    return new GuardedArrivals(this, make(() -> arrivals.process(parameters)));
  }

  /**
   * Lets the provider make something.
   *
   * @param making what makes it
   * @param <T> what is made
   * @return what is made
   * @throws ProviderException if it throws anything or makes nothing
   */
  public <T> T make(Supplier<T> making) {
    try {
      return Objects.requireNonNull(making.get(), "it made nothing");
    } catch (RuntimeException | Error failure) {
      throw ProviderException.whileMade(this, failure);
    }
  }

  /**
   * What to throw when something of the provider's throws.
   *
   * @param failure what it threw
   * @return an exception that names the provider
   */
  public ProviderException failed(Throwable failure) {
    return failure instanceof ProviderException known
        ? known
        : ProviderException.inUse(this, failure);
  }

  /**
   * What to throw when something of the provider's answers what it may not.
   *
   * @param fault what it did, such as {@code drew NaN}
   * @return an exception that names the provider
   */
  public ProviderException broken(String fault) {
    return ProviderException.answer(this, fault);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Installed that
        && provider.getClass().getName().equals(that.provider.getClass().getName())
        && name.equals(that.name)
        && version.equals(that.version)
        && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, version, sha256);
  }

  /** The name and version, as messages tell them. */
  @Override
  public String toString() {
    return "the provider \"" + name + "\" " + version;
  }
}
