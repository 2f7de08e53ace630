package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.extension.Extensions;
import picocli.CommandLine.Option;

/** Where providers of one's own are found. */
final class PluginOptions {
  @Option(
      names = "--plugins",
      paramLabel = "JAR|DIR",
      description = {
        "Jar, or folder of jars, with providers of one's own for",
        "\"type\": \"custom\"; may be repeated."
      })
  private List<Path> plugins = new ArrayList<>();

  /**
   * The installed providers and those named.
   *
   * @throws org.peakstaff.extension.ProviderException if a plugin cannot be loaded
   */
  Extensions extensions(Console console) {
    return Extensions.withPlugins(plugins.stream().map(console::resolve).toList());
  }
}
