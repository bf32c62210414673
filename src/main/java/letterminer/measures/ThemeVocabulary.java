package letterminer.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/** The themes, and where a text names them. Immutable and safe for use by several threads. */
public final class ThemeVocabulary {
  private static final String BUNDLED = "/letterminer/themes.yaml";

  private record Phrase(Theme theme, String[] words) {}

  private final List<Theme> themes;

  /** Phrases by the first letters of their first word, so that a word of a text meets few of them. */
  private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();

  private ThemeVocabulary(List<Theme> themes) {
    this.themes = List.copyOf(themes);
    for (Theme theme : themes) {
      for (String words : theme.words()) {
        Phrase phrase = new Phrase(theme, words.split(" "));
        phrases.computeIfAbsent(key(phrase.words()[0]), k -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /** The vocabulary that comes with the program, {@code themes.yaml}. */
  public static ThemeVocabulary bundled() {
    try (InputStream in = ThemeVocabulary.class.getResourceAsStream(BUNDLED)) {
      YamlValue yaml = YamlValue.parse(BUNDLED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new ThemeVocabulary(yaml.keys(map -> map.required("themes", v -> v.list(ThemeVocabulary::theme))));
    } catch (YamlException e) {
      throw new IllegalStateException("The bundled themes are broken: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Theme theme(YamlValue value) throws YamlException {
    return value.keys(map -> new Theme(
        map.required("id", YamlValue::text),
        map.required("label", YamlValue::text),
        map.required("words", v -> v.list(YamlValue::text)),
        map.read("more", v -> v.oneOf(Theme.More.class)).orElse(Theme.More.none)));
  }

  /** All themes in their order. */
  public List<Theme> themes() {
    return themes;
  }

  /** The themes that a text names, in the order in which it names them. */
  List<Theme> in(List<String> words) {
    Set<Theme> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : phrases.getOrDefault(key(words.get(i)), List.of())) {
        if (stands(phrase.words(), words, i)) {
          found.add(phrase.theme());
        }
      }
    }
    return List.copyOf(found);
  }

  private static String key(String word) {
    return word.substring(0, Math.min(2, word.length()));
  }

  private static boolean stands(String[] phrase, List<String> words, int at) {
    if (at + phrase.length > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      String word = words.get(at + i);
      boolean open = phrase[i].endsWith("*");
      if (open ? !word.startsWith(phrase[i].substring(0, phrase[i].length() - 1)) : !word.equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
