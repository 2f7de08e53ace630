package org.peakstaff.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The providers that scenarios can ask for. */
public final class Extensions {
  private final Map<String, Installed> byName;

  private Extensions(Map<String, Installed> byName) {
    this.byName = byName;
  }

  /**
   * The providers on the class path of the program.
   *
   * @return often none
   * @throws ProviderException if one cannot be loaded
   */
  public static Extensions installed() {
    return load(Extensions.class.getClassLoader());
  }

  /**
   * The providers on the class path of the program and in some jars.
   *
   * @param plugins jars, and folders of jars
   * @return all of them
   * @throws ProviderException if a file cannot be read, a provider cannot be loaded, or two have
   *     the same name
   */
  public static Extensions withPlugins(List<Path> plugins) {
    List<URL> jars = new ArrayList<>();
    for (Path plugin : plugins) {
      for (Path jar : jars(plugin)) {
        jars.add(url(jar));
      }
    }
    // Never closed: classes are loaded while the simulation runs, and the process ends with it.
    return load(new URLClassLoader(jars.toArray(URL[]::new), Extensions.class.getClassLoader()));
  }

  /**
   * Some providers, for programs that bring their own.
   *
   * @param providers the providers
   * @return the same
   * @throws ProviderException if two have the same name
   */
  public static Extensions of(Provider... providers) {
    Map<String, Installed> byName = new TreeMap<>();
    for (Provider provider : providers) {
      add(byName, installed(provider, ""));
    }
    return new Extensions(byName);
  }

  /**
   * A provider of some kind.
   *
   * @param kind the kind of provider
   * @param name the name
   * @return the provider, empty when none of that kind has the name
   */
  public Optional<Installed> find(Class<? extends Provider> kind, String name) {
    return Optional.ofNullable(byName.get(name)).filter(each -> each.is(kind));
  }

  /**
   * The names of the providers of some kind.
   *
   * @param kind the kind of provider
   * @return in alphabetical order
   */
  public List<String> names(Class<? extends Provider> kind) {
    return byName.values().stream().filter(each -> each.is(kind)).map(Installed::name).toList();
  }

  private static List<Path> jars(Path plugin) {
    if (Files.isRegularFile(plugin)) {
      return List.of(plugin);
    }
    try (Stream<Path> files = Files.list(plugin)) {
      List<Path> jars = files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
      if (jars.isEmpty()) {
        throw ProviderException.installation("there is no jar in the folder " + plugin);
      }
      return jars;
    } catch (IOException e) {
      throw ProviderException.installation("there is no jar or folder of jars " + plugin);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Extensions load(ClassLoader loader) {
    Map<String, Installed> byName = new TreeMap<>();
    try {
      for (Provider provider : ServiceLoader.load(Provider.class, loader)) {
        add(byName, installed(provider, hash(provider.getClass())));
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      Throwable cause = e.getCause();
      String why = cause == null ? "" : ": " + cause;
      throw ProviderException.installation("a provider cannot be loaded: " + e.getMessage() + why);
    }
    return new Extensions(byName);
  }

  private static void add(Map<String, Installed> byName, Installed installed) {
    if (byName.put(installed.name(), installed) != null) {
      throw ProviderException.installation(
          "there are two providers with the name \"" + installed.name() + "\"");
    }
  }

  static Installed installed(Provider provider, String sha256) {
    try {
      return new Installed(provider, provider.name(), provider.version(), sha256);
    } catch (RuntimeException | Error e) {
      throw ProviderException.installation(
          "the provider " + provider.getClass().getName() + " cannot tell its name: " + e);
    }
  }

  /** The hash of the jar a class comes from, empty when it comes from none. */
  private static String hash(Class<?> type) {
    Path jar = jarOf(type.getProtectionDomain().getCodeSource());
    if (jar == null) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw ProviderException.installation("cannot read " + jar + ": " + e.getMessage());
    }
  }

  private static @Nullable Path jarOf(@Nullable CodeSource source) {
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      Path path = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(path) ? path : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
