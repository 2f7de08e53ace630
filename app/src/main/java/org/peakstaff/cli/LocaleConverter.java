package org.peakstaff.cli;

import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peakstaff.scenario.json.Suggestions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language and a country as BCP 47 writes them, {@code de-DE}. */
final class LocaleConverter implements ITypeConverter<Locale> {
  private static final String FORM = "is a language and a country such as de-DE or en-US, not \"";

  @Override
  public Locale convert(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      if (isKnown(locale)) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      throw refused(text);
    }
    throw refused(text);
  }

  /** Whether the JDK has formats of the language, and the country exists where one is named. */
  private static boolean isKnown(Locale locale) {
    String country = locale.getCountry();
    return available().stream().anyMatch(each -> each.getLanguage().equals(locale.getLanguage()))
        && (country.isEmpty() || Set.of(Locale.getISOCountries()).contains(country));
  }

  private static List<Locale> available() {
    return Arrays.stream(DecimalFormatSymbols.getAvailableLocales())
        .filter(each -> !each.getLanguage().isEmpty())
        .toList();
  }

  /** With the tag that is meant by the name of an environment, a language's name or a slip. */
  private static TypeConversionException refused(String text) {
    String plain = text.strip().replaceFirst("[.@].*$", "").replace('_', '-');
    Set<String> tags =
        available().stream()
            .map(Locale::toLanguageTag)
            .collect(Collectors.toCollection(TreeSet::new));
    String named =
        available().stream()
            .filter(each -> each.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(plain))
            .map(Locale::getLanguage)
            .findFirst()
            .orElse(plain);
    return new TypeConversionException(FORM + text + "\"." + Suggestions.didYouMean(named, tags));
  }
}
